import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { createEditor, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { Count } from '../Count.tsx';
import { written } from '../written.ts';
import { useWords } from '../../use-words.ts';
import { toggleMark } from './acts.ts';
import { DrawnElement, DrawnLeaf } from './Drawn.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { openBlocks, textOf, type Block } from './model.ts';
import { withPasting } from './pasting.ts';
import { withRules } from './rules.ts';
import { Toolbar } from './Toolbar.tsx';

interface Props {
	/** Read once: what somebody else wrote begins a new editor. */
	value: unknown;
	id: string;
	labelledBy: string;
	describedBy: string | undefined;
	/** Language of the text. */
	locale: string;
	/** Most words. */
	max: number | undefined;
	isReadOnly: boolean;
	onChange(value: Block[] | null): void;
	onBlur(): void;
}

/** Paragraphs, headings, lists, quotes and links, as they will look, by mouse and by keyboard. */
export function RichText({ value, id, labelledBy, describedBy, locale, max, isReadOnly, onChange, onBlur }: Props) {
	const { say } = useWords();
	const [editor, read, nodes] = useMemo(() => {
		const made = withPasting(withRules(withHistory(withReact(createEditor()))));
		const readNow = openBlocks(made, Array.isArray(value) ? (value as Block[]) : []);
		return [made, readNow, made.children] as const;
	}, []);
	const [text, setText] = useState(() => textOf(editor));
	const [isLinking, setLinking] = useState(false);

	const changed = useCallback((): void => {
		// A cursor that moves is no change.
		if (editor.operations.every(({ type }) => type === 'set_selection')) return;
		setText(textOf(editor));
		onChange(read());
	}, [editor, read, onChange]);

	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.key === 'Enter' && event.shiftKey) {
			event.preventDefault();
			return editor.insertText('\n');
		}
		if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
		const key = event.key.toLowerCase();
		if (key !== 'b' && key !== 'i' && key !== 'k') return;
		event.preventDefault();
		if (isReadOnly) return;
		if (key === 'k') setLinking(true);
		else toggleMark(editor, key === 'b' ? 'bold' : 'italic');
	};

	return (
		<Slate editor={editor} initialValue={nodes} onChange={changed}>
			{!isReadOnly && <Toolbar controls={id} onLink={() => setLinking(true)} />}
			<Editable
				id={id}
				className="rich"
				readOnly={isReadOnly}
				role="textbox"
				tabIndex={0}
				aria-multiline="true"
				aria-readonly={isReadOnly || undefined}
				aria-labelledby={labelledBy}
				aria-describedby={[describedBy, ...(isReadOnly ? [] : [`${id}-keys`]), ...(max === undefined ? [] : [`${id}-count`])].filter(Boolean).join(' ') || undefined}
				{...written(locale)}
				renderElement={DrawnElement}
				renderLeaf={DrawnLeaf}
				onKeyDown={onKeyDown}
				onBlur={onBlur}
			/>
			{max !== undefined && <Count id={`${id}-count`} text={text} locale={locale} max={max} />}
			{!isReadOnly && (
				<p>
					<small id={`${id}-keys`}>{say('rich.keys')}</small>
				</p>
			)}
			{isLinking && (
				<LinkDialog
					onClose={() => {
						setLinking(false);
						if (!editor.selection) Transforms.select(editor, { path: [0, 0], offset: 0 });
						ReactEditor.focus(editor);
					}}
				/>
			)}
		</Slate>
	);
}
