/** What a person must know before going on: texts that came back, and saves that were refused elsewhere. */
import type { Entry, Passage } from '../desk.ts';
import { useWords } from '../use-words.ts';
import type { EntrySession } from './session.ts';
import type { Refused, Snapshot } from './snapshot.ts';
import { Text } from './Texts.tsx';

export function Restored({ snapshot: { restored, orphans }, session, locale }: { snapshot: Snapshot; session: EntrySession; locale: Entry['locale'] }) {
	const { say } = useWords();
	if (restored === 0 && orphans.length === 0) return null;
	return (
		<div className="note warn" role="status">
			{restored > 0 && <p>{say('restored.text', { count: restored })}</p>}
			{orphans.length > 0 && (
				<>
					<p>{say('restored.gone')}</p>
					{orphans.map((text, index) => (
						<Text key={index} text={text} locale={locale} />
					))}
				</>
			)}
			<button type="button" onClick={() => session.dismissRestored()}>
				{say('restored.dismiss')}
			</button>
		</div>
	);
}

/** A refusal about the passage on the screen stands beside its field; this one tells of the others. */
export function RefusedElsewhere({ refused, passage, onGo }: { refused: Refused; passage: Passage | undefined; onGo: (passage: Passage) => void }) {
	return (
		<p role="alert" className="note bad bar">
			<span>{refused.message}</span>
			{passage && (
				<button type="button" onClick={() => onGo(passage)}>
					{passage.label}
				</button>
			)}
		</p>
	);
}
