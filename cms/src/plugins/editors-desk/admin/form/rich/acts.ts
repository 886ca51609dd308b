/** What the buttons and keys of the editor do. */
import { Editor, Element, Node, Range, Text, Transforms } from 'slate';
import { isLink, isList, isTextBlock, leaf, type Leaf } from './model.ts';
import { blockAt } from './rules.ts';

export const kinds = ['paragraph', 'heading', 'subheading', 'bullets', 'numbers', 'quote'] as const;
export type Kind = (typeof kinds)[number];
export const marks = ['bold', 'italic'] as const;
export type Mark = (typeof marks)[number];

const HEADING = 2;
const SUBHEADING = 3;
const formats = { bullets: 'unordered', numbers: 'ordered' } as const;

/** What the block with the cursor is; `undefined` for what has no button. */
export function kindAt(editor: Editor): Kind | undefined {
	const [block, path] = (editor.selection && blockAt(editor)) || [];
	if (!block || !path) return undefined;
	switch (block.type) {
		case 'paragraph':
		case 'quote':
			return block.type;
		case 'heading':
			return block.level === HEADING ? 'heading' : block.level === SUBHEADING ? 'subheading' : undefined;
		case 'list-item': {
			const list = Node.parent(editor, path);
			return isList(list) ? (list.format === 'ordered' ? 'numbers' : 'bullets') : undefined;
		}
		default:
			return undefined;
	}
}

/** Chosen again, a kind gives way to a paragraph. */
export function toggleKind(editor: Editor, kind: Kind): void {
	const next = kindAt(editor) === kind ? 'paragraph' : kind;
	const isListed = kindAt(editor) === 'bullets' || kindAt(editor) === 'numbers';
	Editor.withoutNormalizing(editor, () => {
		if (next === 'bullets' || next === 'numbers') {
			if (isListed) return Transforms.setNodes(editor, { format: formats[next] }, { match: isList, mode: 'lowest' });
			Transforms.unsetNodes(editor, 'level', { match: isTextBlock });
			Transforms.setNodes(editor, { type: 'list-item' }, { match: isTextBlock });
			return Transforms.wrapNodes(editor, { type: 'list', format: formats[next], children: [] }, { match: (node) => isTextBlock(node) && node.type === 'list-item' });
		}
		Transforms.unwrapNodes(editor, { match: isList, mode: 'all', split: true });
		const isHeading = next === 'heading' || next === 'subheading';
		if (!isHeading) Transforms.unsetNodes(editor, 'level', { match: isTextBlock });
		Transforms.setNodes(editor, isHeading ? { type: 'heading', level: next === 'heading' ? HEADING : SUBHEADING } : { type: next }, { match: isTextBlock });
	});
}

export const hasMark = (editor: Editor, mark: Mark): boolean => (editor.selection ? (Editor.marks(editor) as Partial<Leaf> | null)?.[mark] === true : false);

export function toggleMark(editor: Editor, mark: Mark): void {
	if (hasMark(editor, mark)) Editor.removeMark(editor, mark);
	else Editor.addMark(editor, mark, true);
}

/** Address of the link with the cursor. */
export function linkAt(editor: Editor): string | undefined {
	if (!editor.selection) return undefined;
	const [found] = Editor.nodes(editor, { match: isLink });
	return found && isLink(found[0]) ? found[0].url : undefined;
}

/** @param text what is read where nothing is marked yet */
export function setLink(editor: Editor, url: string, text: string): void {
	if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
	if (linkAt(editor) !== undefined) return Transforms.setNodes(editor, { url }, { match: isLink });
	if (editor.selection && Range.isExpanded(editor.selection)) {
		Transforms.wrapNodes(editor, { type: 'link', url, children: [] }, { match: Text.isText, split: true });
		return Transforms.collapse(editor, { edge: 'end' });
	}
	Transforms.insertNodes(editor, { type: 'link', url, children: [leaf(text.trim() || url)] });
	// What is typed next is no part of the link.
	Transforms.move(editor, { unit: 'offset' });
}

export function removeLink(editor: Editor): void {
	Transforms.unwrapNodes(editor, { match: (node) => Element.isElement(node) && isLink(node) });
}

/**
 * What people type as an address, completed.
 * @returns `undefined` for what is none, or none that the site would follow
 */
export function linkAddress(typed: string): string | undefined {
	const text = typed.trim();
	if (/^(?:https?:\/\/|tel:|mailto:)[^\s/]\S*$/iu.test(text) || /^\/(?!\/)\S*$/u.test(text)) return text;
	if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/u.test(text)) return `mailto:${text}`;
	return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u.test(text) ? `https://${text}` : undefined;
}
