import { useRef } from 'react';
import type { Entry } from '../desk.ts';
import { useWords } from '../use-words.ts';
import { PassageView } from './PassageView.tsx';
import type { EntrySession } from './session.ts';
import type { Snapshot } from './snapshot.ts';
import { useKeys } from './use-keys.ts';

interface Props {
	entry: Entry;
	session: EntrySession;
	snapshot: Snapshot;
	isPaused: boolean;
	onFind: () => void;
	onKeys: () => void;
	onSaid: (text: string) => void;
}

/** The whole entry at once: read it, mend what is wrong in its place, and confirm the rest with one key. */
export function ReadMode({ entry, session, snapshot, isPaused, onFind, onKeys, onSaid }: Props) {
	const { say } = useWords();
	const list = useRef<HTMLDivElement>(null);
	const { findings, refused, typed, helper } = snapshot;
	const told = (count: number | undefined): void => {
		if (count !== undefined) onSaid(count === 0 ? say('read.nothing') : say('read.done', { count }));
		else requestAnimationFrame(() => list.current?.querySelector('#desk-checks')?.scrollIntoView({ block: 'center' }));
	};
	const confirm = (accepted: readonly string[] = []): void => {
		onSaid('');
		void session.readAndConfirm(accepted).then(told);
	};
	const accept = (): void => {
		if (findings) void findings.retry([...new Set(findings.results.map(({ check }) => check))]).then((isDone) => told(isDone ? entry.units.length : undefined));
	};
	/** To the field before or after, as in the editor. */
	const step = (by: number): void => {
		const fields = [...(list.current?.querySelectorAll('textarea') ?? [])];
		fields[fields.findIndex((field) => field === document.activeElement) + by]?.focus();
	};
	const nothing = (): void => undefined;
	useKeys({ confirm: () => confirm(), approve: nothing, previous: () => step(-1), next: () => step(1), insertMatch: nothing, copySource: nothing, nextToken: nothing, nextFinding: nothing, acceptFindings: accept, nextView: nothing, toggleHelper: nothing, find: onFind, showKeys: onKeys }, { singleKeys: false, isPaused });

	const button = (
		<button type="button" className="primary" onClick={() => confirm()}>
			{say('read.confirm')} <kbd>Ctrl ↵</kbd>
		</button>
	);
	return (
		<div ref={list}>
			<div className="bar spread card" style={{ marginBlockEnd: '1.2rem' }}>
				<p>{say('read.intro')}</p>
				{button}
			</div>
			{entry.units.map((passage) => {
				const isStopped = findings?.unit === passage.id;
				return (
					<PassageView
						key={passage.id}
						isShort
						entry={entry}
						passage={passage}
						text={session.text(passage.id)}
						isTyped={typed.has(passage.id)}
						helper={helper}
						onType={(text) => session.type(passage.id, text)}
						view="both"
						refusal={refused?.unit === passage.id ? refused.message : undefined}
						checks={isStopped ? findings.results : undefined}
						onAccept={isStopped ? accept : undefined}
					/>
				);
			})}
			<p>{button}</p>
		</div>
	);
}
