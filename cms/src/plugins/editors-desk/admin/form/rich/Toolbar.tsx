import { useRef, useState, type KeyboardEvent } from 'react';
import { Editor, Transforms } from 'slate';
import { ReactEditor, useSlate } from 'slate-react';
import { useWords } from '../../use-words.ts';
import { hasMark, kindAt, kinds, linkAt, marks, removeLink, toggleKind, toggleMark } from './acts.ts';

const steps: Partial<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** One stop for the Tab key; arrows lead from button to button. */
export function Toolbar({ controls, onLink }: { controls: string; onLink: () => void }) {
	const { say, dir } = useWords();
	const editor = useSlate();
	const bar = useRef<HTMLDivElement>(null);
	const [here, setHere] = useState(0);
	const kind = kindAt(editor);
	const isLinked = linkAt(editor) !== undefined;

	/** The cursor returns to the text, where it was. */
	const act = (deed: () => void): void => {
		if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
		deed();
		ReactEditor.focus(editor);
	};
	const buttons = [
		...kinds.map((each) => ({ key: each, label: say(`rich.${each}`), isOn: kind === each, act: () => act(() => toggleKind(editor, each)) })),
		...marks.map((each) => ({ key: each, label: say(`rich.${each}`), isOn: hasMark(editor, each), act: () => act(() => toggleMark(editor, each)) })),
		{ key: 'link', label: say('rich.link'), isOn: isLinked, act: onLink },
		...(isLinked ? [{ key: 'unlink', label: say('rich.unlink'), isOn: undefined, act: () => act(() => removeLink(editor)) }] : []),
	];
	const current = Math.min(here, buttons.length - 1);
	const onKeyDown = (event: KeyboardEvent): void => {
		const step = steps[event.key];
		if (step === undefined) return;
		event.preventDefault();
		const next = (current + (dir === 'rtl' ? -step : step) + buttons.length) % buttons.length;
		setHere(next);
		bar.current?.querySelectorAll('button')[next]?.focus();
	};
	return (
		<div className="bar tools" role="toolbar" aria-label={say('rich.tools')} aria-controls={controls} ref={bar} onKeyDown={onKeyDown}>
			{buttons.map(({ key, label, isOn, act: press }, index) => (
				<button
					key={key}
					type="button"
					aria-pressed={isOn}
					tabIndex={index === current ? 0 : -1}
					onFocus={() => setHere(index)}
					// What is marked in the text stays marked.
					onMouseDown={(event) => event.preventDefault()}
					onClick={press}
				>
					{label}
				</button>
			))}
		</div>
	);
}
