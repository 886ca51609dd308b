import { useState } from 'react';
import { useLoaded } from '../../../admin/desk/use-loaded.ts';
import type { Choices } from '../server/notices.ts';
import type { Way } from '../server/ways.ts';
import { notices } from './unread.ts';
import { useWords } from './use-words.ts';

const ways: readonly Way[] = ['now', 'daily', 'here', 'off'];

/** How the person wants to hear of each kind, and whether mails go out at all. */
export function ChoicesForm() {
	const { say, when } = useWords();
	const [loaded, reload] = useLoaded('choices', () => notices.ask<Choices>('/choices'));
	const [said, setSaid] = useState('');
	if (loaded.state !== 'there') return null;
	const { kinds, mail } = loaded.value;

	const choose = async (kind: string, way: string): Promise<void> => {
		setSaid('');
		await notices.tell<Choices>('/choices', { kind, way }).then(
			() => setSaid(say('choices.saved')),
			() => setSaid(say('choices.failed')),
		);
		reload();
	};

	return (
		<section className="card" aria-labelledby="notices-choices">
			<h2 id="notices-choices">{say('choices.title')}</h2>
			{mail.goesOut ? <p>{say('choices.text')}</p> : <p className="note warn">{say('mail.none')}</p>}
			{mail.fault && <p className="note bad">{say('mail.fault', { fault: mail.fault })}</p>}
			<div className="filters" style={{ gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 30rem), 1fr))', marginBlockStart: '1.2rem' }}>
				{kinds.map(({ kind, way }) => (
					<label key={kind}>
						<span>{say('choices.label', { when: when(kind) })}</span>
						<select value={way} onChange={({ target }) => void choose(kind, target.value)}>
							{ways.map((each) => (
								<option key={each} value={each}>
									{say(`way.${each}`)}
								</option>
							))}
						</select>
					</label>
				))}
			</div>
			<p role="status">{said}</p>
		</section>
	);
}
