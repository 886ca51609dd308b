import { useEffect, useState } from 'react';
import type { StepId } from '../../steps.ts';
import { tell } from '../client.ts';
import { useWords } from '../use-words.ts';
import type { AnswerProps } from './Question.tsx';
import { matching, useTerms, type Term } from './terms.ts';

const schemes: Partial<Record<StepId, string>> = { targetGroups: 'target-group', fieldsOfAction: 'field-of-action', methods: 'method', evidenceLevel: 'evidence-level' };
/** Short lists need no search. */
const SEARCH_FROM = 9;
/** Texts of the entry in which terms are looked for. */
const told = ['title', 'summary', 'approach', 'context', 'results'];

/** Terms to tick, each with what it means; those that the entry's own words name come first. */
export function ConceptsAnswer({ step, session, snapshot, entry, describedBy, isSingle = false }: AnswerProps & { isSingle?: boolean }) {
	const { say, list } = useWords();
	const name = step.fields[0] ?? '';
	const scheme = schemes[step.id] ?? '';
	const terms = useTerms(scheme);
	const [question, setQuestion] = useState('');
	const value = session.value(name);
	const chosen = Array.isArray(value) ? (value as string[]) : typeof value === 'string' && value ? [value] : [];
	const labelOf = (notation: string): string => terms.find((term) => term.notation === notation)?.label ?? notation;
	const suggested = useSuggested(scheme, told.map((field) => session.value(field)).filter((text) => typeof text === 'string').join('\n'), snapshot.locale).filter((notation) => !chosen.includes(notation) && terms.some((term) => term.notation === notation));
	const found = matching(terms, question);
	const isReadOnly = !entry.can.update.allowed;

	const choose = (notation: string, isChosen: boolean): void => {
		if (isSingle) session.answer(name, notation);
		else session.answer(name, isChosen ? [...chosen, notation] : chosen.filter((each) => each !== notation));
	};
	return (
		<div role="group" aria-labelledby="form-question" aria-describedby={describedBy}>
			<p className="field" role="status">
				{chosen.length > 0 ? say('concepts.chosen', { labels: list(chosen.map(labelOf)) }) : say('concepts.chosen.none')}
			</p>
			{!isSingle && suggested.length > 0 && !isReadOnly && (
				<p className="bar field">
					<small>{say('concepts.suggested')}</small>
					{suggested.map((notation) => (
						<button type="button" key={notation} onClick={() => choose(notation, true)}>
							{say('concepts.add', { label: labelOf(notation) })}
						</button>
					))}
				</p>
			)}
			{terms.length >= SEARCH_FROM && (
				<label className="field">
					<span>{say('concepts.search')}</span>
					<input type="search" value={question} onChange={({ target }) => setQuestion(target.value)} />
				</label>
			)}
			{question && (
				<p role="status">
					<small>{found.length > 0 ? say('concepts.found', { count: found.length }) : say('concepts.none')}</small>
				</p>
			)}
			{terms.length === 0 && <p className="field">{say('loading')}</p>}
			{found.length > 0 && (
				<div className="terms field">
					{found.map((term) => (
						<TermLine key={term.notation} term={term} type={isSingle ? 'radio' : 'checkbox'} isChosen={chosen.includes(term.notation)} isReadOnly={isReadOnly} onChange={(is) => choose(term.notation, is)} />
					))}
				</div>
			)}
		</div>
	);
}

function TermLine({ term, type, isChosen, isReadOnly, onChange }: { term: Term; type: 'radio' | 'checkbox'; isChosen: boolean; isReadOnly: boolean; onChange: (isChosen: boolean) => void }) {
	return (
		<label style={{ paddingInlineStart: `${1 + term.depth * 2}rem` }}>
			<input type={type} name="form-term" checked={isChosen} disabled={isReadOnly} onChange={({ target }) => onChange(target.checked)} />
			<span>
				{term.label}
				{term.definition && <small>{term.definition}</small>}
			</span>
		</label>
	);
}

/** What the texts name, asked once when the question is opened. */
function useSuggested(scheme: string, text: string, locale: string): string[] {
	const [suggested, setSuggested] = useState<string[]>([]);
	useEffect(() => {
		let isWanted = true;
		// Suggestions are a help; without them the list is there all the same.
		if (text.trim()) tell<string[]>('/suggest', { scheme, text: text.slice(0, 10_000), locale }).then((found) => isWanted && setSuggested(found), () => undefined);
		return () => {
			isWanted = false;
		};
	}, [scheme]);
	return suggested;
}
