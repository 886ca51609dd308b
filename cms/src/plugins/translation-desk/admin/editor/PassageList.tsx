import { useEffect, useRef, type ReactNode } from 'react';
import { directionOf } from '@erasmi/config/locales';
import type { Entry, Passage } from '../desk.ts';
import { useWords } from '../use-words.ts';
import type { Typed } from './local-copy.ts';
import { stateOf } from './states.ts';
import { withoutPlaceholders } from './placeholders.ts';

interface Props {
	entry: Entry;
	current: Passage;
	typed: ReadonlyMap<string, Typed>;
	onGo: (passage: Passage) => void;
	children: ReactNode;
}

/** Letters of the original that tell passages apart; more would not fit. */
const LONGEST_START = 60;

/** All passages with their states; the current one is always in sight. */
export function PassageList({ entry, current, typed, onGo, children }: Props) {
	const { say } = useWords();
	const { units, sourceLocale } = entry;
	const here = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		// Only the list may scroll; `scrollIntoView` would move the page away from the field.
		const list = here.current?.closest('ol');
		const item = here.current?.parentElement;
		if (list && item) list.scrollTop = item.offsetTop - list.offsetTop - (list.clientHeight - item.clientHeight) / 2;
	}, [current.id]);
	return (
		<nav className="passages" aria-label={say('editor.passages')}>
			<h2 className="minor">{say('editor.progress', { done: units.filter(({ todo }) => !todo).length, all: units.length })}</h2>
			<ol>
				{units.map((passage) => {
					const state = stateOf(passage, typed.has(passage.id));
					const isHere = passage.id === current.id;
					return (
						<li key={passage.id}>
							<button type="button" {...(isHere ? { ref: here, 'aria-current': 'true' as const } : {})} onClick={() => onGo(passage)}>
								<span>{passage.label}</span> <span className={`tag ${state.look}`}>{say(state.key)}</span>
								<small lang={sourceLocale} dir={directionOf(sourceLocale)}>
									{withoutPlaceholders(passage.source).slice(0, LONGEST_START)}
								</small>
							</button>
						</li>
					);
				})}
			</ol>
			{children}
		</nav>
	);
}
