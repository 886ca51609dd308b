import { useState, type FormEvent } from 'react';
import { directionOf, locales } from '@erasmi/config/locales';
import { Dialog, DialogEnd } from '../../../../admin/desk/Dialog.tsx';
import { Refusal, tell } from '../client.ts';
import type { Term, TermList } from '../desk.ts';
import { useWords } from '../use-words.ts';

const statuses = ['approved', 'forbidden', 'keep'] as const;

interface Props {
	/** Absent: a new one. */
	term: Term | undefined;
	list: TermList;
	onDone: (list: TermList) => void;
	onClose: () => void;
}

/** One term in all languages. Fields that the person may not change say so; the server decides. */
export function TermForm({ term, list, onDone, onClose }: Props) {
	const { say, language } = useWords();
	const [status, setStatus] = useState<Term['status']>(term?.status ?? 'approved');
	const [words, setWords] = useState<Record<string, string>>(() => Object.fromEntries(locales.map((locale) => [locale, (term?.words[locale] ?? []).join('; ')])));
	const [note, setNote] = useState(term?.note ?? '');
	const [said, setSaid] = useState('');
	const mayAll = term ? term.mayAll : true;
	const own = list.languages;
	// One's own languages first.
	const order = [...own, ...locales.filter((locale) => !own.includes(locale))];

	const save = (event: FormEvent): void => {
		event.preventDefault();
		const split = Object.fromEntries(Object.entries(words).map(([locale, text]) => [locale, text.split(/[;؛]/u).map((word) => word.trim()).filter(Boolean)]));
		void tell<TermList>('/terms', { ...(term ? { id: term.id } : {}), status, words: split, note }).then(onDone, (error: unknown) => setSaid((error instanceof Refusal && error.message) || say('load.failed')));
	};

	return (
		<Dialog title={term ? say('terms.edit.of', { words: nameOf(term) }) : say('terms.add')} onClose={onClose}>
			<form onSubmit={save} style={{ display: 'grid', gap: '0.8rem' }}>
				{!mayAll && <p className="note warn">{say('terms.foreign')}</p>}
				<label>
					<span>{say('terms.status')}</span>
					<select value={status} disabled={!mayAll} aria-describedby="term-status" onChange={({ target }) => setStatus(target.value as Term['status'])}>
						{statuses.map((each) => (
							<option key={each} value={each}>
								{say(wordOf(each))}
							</option>
						))}
					</select>
				</label>
				<p id="term-status">
					<small>{say(`${wordOf(status)}.help`)}</small>
				</p>
				<p className="label" id="term-words">
					{say('terms.words')} <small>{say('terms.words.help')}</small>
				</p>
				{order.map((locale) => (
					<label key={locale}>
						<span>{language(locale)}</span>
						<input type="text" lang={locale} dir={directionOf(locale)} aria-describedby="term-words" value={words[locale] ?? ''} disabled={!mayAll && !own.includes(locale)} onChange={({ target }) => setWords((before) => ({ ...before, [locale]: target.value }))} />
					</label>
				))}
				<label>
					<span>{say('terms.note')}</span>
					<input type="text" dir="auto" maxLength={500} value={note} disabled={!mayAll} onChange={({ target }) => setNote(target.value)} />
				</label>
				{said && (
					<p role="alert" className="note bad">
						{said}
					</p>
				)}
				<DialogEnd yes={say('terms.save')} no={say('terms.cancel')} onNo={onClose} />
			</form>
		</Dialog>
	);
}

const wordOf = (status: Term['status']) => (status === 'keep' ? 'terms.keeping' : (`terms.${status}` as const));

/** What a term is called among others: its first word. */
export const nameOf = ({ words }: Term): string => locales.flatMap((locale) => words[locale] ?? [])[0] ?? '';
