import { useState, type RefObject } from 'react';
import { locales } from '@erasmi/config/locales';
import type { Entry } from '../desk.ts';
import { useWords } from '../use-words.ts';

interface Props {
	entry: Entry;
	isReading: boolean;
	onMode: (mode: '' | 'read') => void;
	helper: string;
	onHelper: (locale: string) => void;
	finder: RefObject<HTMLInputElement>;
	onFind: (words: string) => void;
	onKeys: () => void;
}

/** How the entry is shown, and the way to a passage by its words. */
export function Toolbar({ entry, isReading, onMode, helper, onHelper, finder, onFind, onKeys }: Props) {
	const { say, language } = useWords();
	const [words, setWords] = useState('');
	return (
		<div className="bar tools">
			<span className="bar" role="group" aria-label={say('editor.view')}>
				<button type="button" aria-pressed={!isReading} onClick={() => onMode('')}>
					{say('mode.passages')}
				</button>
				<button type="button" aria-pressed={isReading} onClick={() => onMode('read')}>
					{say('mode.read')}
				</button>
			</span>
			<label className="tick">
				<span>{say('editor.helper.choose')}</span>
				<select value={helper} onChange={({ target }) => onHelper(target.value)}>
					<option value="">{say('editor.helper.none')}</option>
					{locales
						.filter((code) => code !== entry.locale && code !== entry.sourceLocale)
						.map((code) => (
							<option key={code} value={code}>
								{language(code)}
							</option>
						))}
				</select>
			</label>
			<form
				role="search"
				onSubmit={(event) => {
					event.preventDefault();
					if (words.trim()) onFind(words.trim());
				}}
			>
				<label className="tick">
					<span>
						{say('editor.find')} <kbd>Alt G</kbd>
					</span>
					<input ref={finder} type="search" dir="auto" value={words} onFocus={({ target }) => target.select()} onChange={({ target }) => setWords(target.value)} />
				</label>
			</form>
			<button type="button" onClick={onKeys}>
				{say('act.keys')} <kbd>Alt K</kbd>
			</button>
		</div>
	);
}
