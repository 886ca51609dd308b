/** What may stand where in rich text, and what Enter and the deleting keys do. */
import { Editor, Element, Node, Path, Range, Text, Transforms } from 'slate';
import { isKept, isLink, isList, isTextBlock, leaf, paragraph, type RichElement } from './model.ts';

export function withRules<E extends Editor>(editor: E): E {
	const { isInline, isVoid, normalizeNode, insertBreak, deleteBackward, deleteForward } = editor;
	editor.isInline = (element) => isLink(element) || isInline(element);
	editor.isVoid = (element) => isKept(element) || isVoid(element);
	editor.normalizeNode = (entry) => {
		if (!mend(editor, entry)) normalizeNode(entry);
	};
	editor.insertBreak = () => {
		if (!breakBlock(editor)) insertBreak();
	};
	editor.deleteBackward = (unit) => {
		if (!backToParagraph(editor) && !stopAtKept(editor, 'before')) deleteBackward(unit);
	};
	editor.deleteForward = (unit) => {
		if (!stopAtKept(editor, 'after')) deleteForward(unit);
	};
	return editor;
}

/** @returns whether something had to be mended */
function mend(editor: Editor, [node, path]: [Node, Path]): boolean {
	if (Text.isText(node)) {
		if ((node as { type?: string }).type === 'text') return false;
		Transforms.setNodes(editor, { type: 'text' } as object, { at: path });
		return true;
	}
	if (Editor.isEditor(node)) {
		if (node.children.length > 0) return false;
		Transforms.insertNodes(editor, paragraph(), { at: [0] });
		return true;
	}
	if (isLink(node) && Node.string(node) === '') {
		Transforms.removeNodes(editor, { at: path });
		return true;
	}
	if (isList(node)) return mendList(editor, node, path);
	if (node.type === 'list-item' && !isList(Node.parent(editor, path))) {
		Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
		return true;
	}
	return false;
}

function mendList(editor: Editor, list: RichElement, path: Path): boolean {
	for (const [index, child] of list.children.entries()) {
		if (Text.isText(child) && child.text === '' && list.children.length === 1) {
			Transforms.removeNodes(editor, { at: path });
			return true;
		}
		if (isTextBlock(child) && child.type !== 'list-item') {
			Transforms.setNodes(editor, { type: 'list-item' }, { at: [...path, index] });
			return true;
		}
	}
	return false;
}

/** The block that holds the cursor. */
export function blockAt(editor: Editor): [RichElement, Path] | undefined {
	const [found] = Editor.nodes<RichElement>(editor, { match: (node) => isTextBlock(node) || isKept(node), mode: 'lowest' });
	return found;
}

/** Behind a heading or a quote comes a paragraph; Enter in an empty item ends the list. */
function breakBlock(editor: Editor): boolean {
	const found = blockAt(editor);
	if (!found) return false;
	const [block, path] = found;
	if (isKept(block)) {
		Transforms.insertNodes(editor, paragraph(), { at: Path.next(path), select: true });
		return true;
	}
	if (block.type === 'paragraph') return false;
	if (Node.string(block) === '') {
		toParagraph(editor, path);
		return true;
	}
	if (block.type === 'list-item') return false;
	Transforms.splitNodes(editor, { always: true });
	const next = blockAt(editor);
	if (next && Node.string(next[0]) === '') toParagraph(editor, next[1]);
	return true;
}

/** Backspace at the beginning of a heading, quote or item first makes it a paragraph. */
function backToParagraph(editor: Editor): boolean {
	const found = blockAt(editor);
	if (!found || !editor.selection || !Range.isCollapsed(editor.selection)) return false;
	const [block, path] = found;
	if (isKept(block) || block.type === 'paragraph' || !Editor.isStart(editor, editor.selection.anchor, path)) return false;
	toParagraph(editor, path);
	return true;
}

/** What the editor cannot show is marked first, and only taken out by a second press. */
function stopAtKept(editor: Editor, side: 'before' | 'after'): boolean {
	const found = blockAt(editor);
	if (!found || !editor.selection || !Range.isCollapsed(editor.selection) || isKept(found[0])) return false;
	const top = found[1].slice(0, 1);
	const { anchor } = editor.selection;
	if (side === 'before' ? !Editor.isStart(editor, anchor, top) : !Editor.isEnd(editor, anchor, top)) return false;
	if (side === 'before' && top[0] === 0) return false;
	const beside = side === 'before' ? Path.previous(top) : Path.next(top);
	if (!Node.has(editor, beside) || !isKept(Node.get(editor, beside))) return false;
	Transforms.select(editor, Editor.start(editor, beside));
	return true;
}

function toParagraph(editor: Editor, path: Path): void {
	Editor.withoutNormalizing(editor, () => {
		const ref = Editor.pathRef(editor, path);
		// Out of all lists that it lies in.
		for (let depth = path.length; depth > 1; depth--) Transforms.liftNodes(editor, { at: ref.current ?? path });
		const at = ref.unref() ?? path;
		Transforms.unsetNodes(editor, 'level', { at });
		Transforms.setNodes(editor, { type: 'paragraph' }, { at });
	});
}

/** Puts blocks where the cursor is; what is marked gives way. */
export function insertBlocks(editor: Editor, blocks: readonly RichElement[]): void {
	const [first] = blocks;
	if (!first || !editor.selection) return;
	if (Range.isExpanded(editor.selection)) Transforms.delete(editor);
	if (blocks.length === 1 && first.type === 'paragraph') return void Transforms.insertFragment(editor, [...first.children, leaf()]);
	const found = blockAt(editor);
	if (!found) return;
	const [block, path] = found;
	Editor.withoutNormalizing(editor, () => {
		const isItem = block.type === 'list-item';
		if (isItem && !blocks.some(isKept)) {
			Transforms.insertNodes(editor, blocks.flatMap(itemsOf), { at: Path.next(path), select: true });
			if (Node.string(block) === '') Transforms.removeNodes(editor, { at: path });
			return;
		}
		const isEmpty = isTextBlock(block) && Node.string(block) === '';
		if (!isItem && !isEmpty && isTextBlock(block) && editor.selection && !Editor.isEnd(editor, editor.selection.anchor, path)) Transforms.splitNodes(editor, { always: true });
		// Behind the whole list: it cannot hold everything.
		Transforms.insertNodes(editor, [...blocks], { at: Path.next(path.slice(0, 1)), select: true });
		if (isEmpty && !isItem) Transforms.removeNodes(editor, { at: path });
	});
}

/** What is put into a list becomes items of it. */
const itemsOf = (block: RichElement): RichElement[] => (isList(block) ? block.children.filter(Element.isElement).flatMap(itemsOf) : [{ type: 'list-item', children: block.children }]);
