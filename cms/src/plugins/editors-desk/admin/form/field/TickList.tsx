import { useState } from 'react';
import { useWords } from '../../use-words.ts';

export interface Option {
	value: string;
	label: string;
	definition?: string;
	/** Other names by which it is found. */
	also?: readonly string[];
	depth?: number;
}

interface Props {
	options: readonly Option[];
	chosen: readonly string[];
	isSingle?: boolean;
	isReadOnly: boolean;
	onChoose: (value: string, isChosen: boolean) => void;
}

/** Short lists need no search. */
const SEARCH_FROM = 9;

/** Things to tick, each with what it means, and a search when there are many. */
export function TickList({ options, chosen, isSingle = false, isReadOnly, onChoose }: Props) {
	const { say, list } = useWords();
	const [question, setQuestion] = useState('');
	const found = matching(options, question);
	const labels = chosen.map((value) => options.find((option) => option.value === value)?.label ?? value);
	return (
		<>
			<p className="field" role="status">
				{labels.length > 0 ? say('concepts.chosen', { labels: list(labels) }) : say('concepts.chosen.none')}
			</p>
			{options.length >= SEARCH_FROM && (
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
			{options.length === 0 && <p className="field">{say('loading')}</p>}
			{found.length > 0 && (
				<div className="terms field">
					{found.map(({ value, label, definition, depth = 0 }) => (
						<label key={value} style={{ paddingInlineStart: `${1 + depth * 2}rem` }}>
							<input type={isSingle ? 'radio' : 'checkbox'} name="form-term" checked={chosen.includes(value)} disabled={isReadOnly} onChange={({ target }) => onChoose(value, target.checked)} />
							<span>
								{label}
								{definition && <small>{definition}</small>}
							</span>
						</label>
					))}
				</div>
			)}
		</>
	);
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** @returns options in whose names or meaning every word of the question stands */
function matching(options: readonly Option[], question: string): Option[] {
	const words = fold(question).split(/\s+/u).filter(Boolean);
	return options.filter(({ label, also = [], definition = '' }) => {
		const found = fold([label, ...also, definition].join('\n'));
		return words.every((word) => found.includes(word));
	});
}
