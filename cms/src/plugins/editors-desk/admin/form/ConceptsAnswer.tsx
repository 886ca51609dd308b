import { useEffect, useState } from 'react';
import { tell } from '../client.ts';
import { useWords } from '../use-words.ts';
import { TickList } from './field/TickList.tsx';
import type { AnswerProps } from './Question.tsx';
import { optionsOf, useTerms } from './terms.ts';

/** Terms to tick, each with what it means; those that the entry's own words name come first. */
export function ConceptsAnswer({ step, fields: [field], session, snapshot, isReadOnly, describedBy, isSingle = false }: AnswerProps & { isSingle?: boolean }) {
	const { say } = useWords();
	const name = field?.name ?? '';
	const scheme = field && 'scheme' in field.input ? field.input.scheme : '';
	const terms = useTerms(scheme);
	const value = session.value(name);
	const chosen = Array.isArray(value) ? (value as string[]) : typeof value === 'string' && value ? [value] : [];
	const told = (step.suggestFrom ?? []).map(session.value).filter((text) => typeof text === 'string').join('\n');
	const suggested = useSuggested(scheme, told, snapshot.locale).flatMap((notation) => terms.find((term) => term.notation === notation && !chosen.includes(notation)) ?? []);

	const choose = (notation: string, isChosen: boolean): void => {
		if (isSingle) session.answer(name, notation);
		else session.answer(name, isChosen ? [...chosen, notation] : chosen.filter((each) => each !== notation));
	};
	return (
		<div role="group" aria-labelledby="form-question" aria-describedby={describedBy}>
			{suggested.length > 0 && !isReadOnly && (
				<p className="bar field">
					<small>{say('concepts.suggested')}</small>
					{suggested.map(({ notation, label }) => (
						<button type="button" key={notation} onClick={() => choose(notation, true)}>
							{say('concepts.add', { label })}
						</button>
					))}
				</p>
			)}
			<TickList options={optionsOf(terms)} chosen={chosen} isSingle={isSingle} isReadOnly={isReadOnly} onChoose={choose} />
		</div>
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
