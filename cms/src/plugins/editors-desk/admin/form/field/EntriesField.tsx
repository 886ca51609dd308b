import { useEffect, useState } from 'react';
import { clientOf } from '../../../../../admin/desk/client.ts';
import type { InputOf } from '../../../server/form/inputs.ts';
import { useWords } from '../../use-words.ts';
import { written } from '../written.ts';
import type { Framed } from './Field.tsx';

interface Link {
	type: string;
	documentId: string;
}

interface Found extends Link {
	title: string;
	locale: string;
}

const { ask } = clientOf('vocabulary');
const PAUSE_MS = 250;

/** Other entries, found by words of their title in any language. */
export function EntriesField({ field: { input }, value, label, describedBy, form: { session, entry, isReadOnly }, onChange }: Framed<InputOf<'entries'>>) {
	const { say } = useWords();
	const links = (Array.isArray(value) ? value : []) as Link[];
	const isFull = input.max !== undefined && links.length >= input.max;
	const titleOf = ({ type, documentId }: Link): string => entry.known.titles[`${type}/${documentId}`] || '…';
	return (
		<fieldset aria-describedby={describedBy}>
			<legend>{label}</legend>
			<ul className="chosen">
				{links.map((link) => (
					<li key={link.documentId}>
						<strong dir="auto">{titleOf(link)}</strong>
						{!isReadOnly && (
							<button type="button" onClick={() => onChange(links.length > 1 ? links.filter((each) => each !== link) : null)}>
								{say('remove', { name: titleOf(link) })}
							</button>
						)}
					</li>
				))}
			</ul>
			{!isReadOnly && !isFull && (
				<EntrySearch
					types={input.types}
					isTaken={({ documentId }) => documentId === session.documentId || links.some((link) => link.documentId === documentId)}
					onPick={({ type, documentId, title }) => {
						session.know({ title: { entry: `${type}/${documentId}`, title } });
						onChange([...links, { type, documentId }]);
					}}
				/>
			)}
		</fieldset>
	);
}

function EntrySearch({ types, isTaken, onPick }: { types: readonly string[]; isTaken: (found: Found) => boolean; onPick: (found: Found) => void }) {
	const { say, locale } = useWords();
	const [question, setQuestion] = useState('');
	const [found, setFound] = useState<Found[]>([]);
	useEffect(() => {
		let isWanted = true;
		// Nobody waits for this; the next letter asks again. Without words, all that there are come first.
		const timer = setTimeout(() => void ask<Found[]>('/entries', { types: types.join(','), q: question, locale }).then((entries) => isWanted && setFound(entries), () => undefined), PAUSE_MS);
		return () => {
			isWanted = false;
			clearTimeout(timer);
		};
	}, [question, types, locale]);
	const free = found.filter((each) => !isTaken(each));
	return (
		<>
			<label className="field">
				<span>{say('links.search')}</span>
				<input type="search" autoComplete="off" value={question} onChange={({ target }) => setQuestion(target.value)} />
			</label>
			<p role="status">
				<small>{free.length > 0 ? say('concepts.found', { count: free.length }) : question && say('concepts.none')}</small>
			</p>
			<ul className="chosen">
				{free.map((each) => (
					<li key={each.documentId}>
						<span {...written(each.locale)}>{each.title}</span>
						<button type="button" onClick={() => onPick(each)}>
							{say('concepts.add', { label: each.title })}
						</button>
					</li>
				))}
			</ul>
		</>
	);
}
