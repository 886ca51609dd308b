/**
 * Strapi's rich text as the editor holds it, and back.
 *
 * A block that nobody touched comes back as it was, to the letter. One that the editor does not know is held as a whole
 * and can only be moved past or taken out.
 */
import { Editor, Element, Node, Text, type Descendant } from 'slate';
import type { ReactEditor } from 'slate-react';

declare module 'slate' {
	interface CustomTypes {
		Editor: ReactEditor;
		Element: RichElement;
	}
}

/** A block of Strapi's rich text, whatever it is. */
export interface Block {
	type: string;
	children: unknown[];
	[option: string]: unknown;
}

export interface RichElement {
	type: string;
	/** Of a heading. */
	level?: number;
	/** Of a list. */
	format?: 'ordered' | 'unordered';
	/** Of a list inside a list; the outermost has none. */
	indentLevel?: number;
	/** Of a link. */
	url?: string;
	/** What a `kept` element stands for. */
	block?: Block;
	children: Descendant[];
}

/** Words with marks; marks and keys that the editor does not know stay on them. */
export interface Leaf {
	type: 'text';
	text: string;
	bold?: true;
	italic?: true;
	[mark: string]: unknown;
}

const KEPT = 'kept';
const texts = ['paragraph', 'heading', 'quote', 'list-item'] as const;

type Of<Type extends string> = RichElement & { type: Type };
export const isKept = (node: unknown): node is Of<typeof KEPT> => Element.isElement(node) && node.type === KEPT;
export const isLink = (node: unknown): node is Of<'link'> => Element.isElement(node) && node.type === 'link';
export const isList = (node: unknown): node is Of<'list'> => Element.isElement(node) && node.type === 'list';
/** A block whose children are words and links. */
export const isTextBlock = (node: unknown): node is Of<(typeof texts)[number]> => Element.isElement(node) && isTextType(node.type);
const isTextType = (type: string): boolean => (texts as readonly string[]).includes(type);

export const leaf = (text = ''): Leaf => ({ type: 'text', text });
export const paragraph = (text = ''): RichElement => ({ type: 'paragraph', children: [leaf(text)] });

/** @returns nodes for the editor */
export const toNodes = (blocks: readonly Block[]): Descendant[] => blocks.map((block) => (isKnown(block) ? structuredClone(block as unknown as RichElement) : { type: KEPT, block, children: [leaf()] }));

/** Puts a text into the editor. @returns what reads it back */
export function openBlocks(editor: Editor, blocks: readonly Block[]): () => Block[] | null {
	editor.children = blocks.length > 0 ? toNodes(blocks) : [paragraph()];
	Editor.normalize(editor, { force: true });
	// The editor puts empty words around links. Nodes that it never touched keep their identity, and stand for their block.
	const untouched = new Map<Descendant, Block>(editor.children.length === blocks.length ? editor.children.map((node, index) => [node, blocks[index] as Block]) : []);
	return () => {
		const read = editor.children.map((node) => untouched.get(node) ?? toBlock(node as RichElement));
		return read.every(isBlank) ? null : read;
	};
}

function toBlock(node: RichElement): Block {
	if (node.block) return node.block;
	return { ...node, children: isList(node) ? node.children.map((item) => toBlock(item as RichElement)) : withoutSpacers(node.children) };
}

/** Empty words stand beside links for the cursor only. */
function withoutSpacers(children: readonly Descendant[]): unknown[] {
	const kept = children.filter((child) => !Text.isText(child) || child.text !== '').map((child) => (Text.isText(child) ? { ...child, type: 'text' } : child));
	return kept.length > 0 ? kept : [leaf()];
}

const isBlank = (block: Block): boolean => block.type === 'paragraph' && block.children.every((child) => isRecord(child) && child.type === 'text' && child.text === '');

/** One line a block, for counting words. */
export function textOf(editor: Editor): string {
	return [...Node.elements(editor)].filter(([node]) => isTextBlock(node)).map(([node]) => Node.string(node)).join('\n');
}

function isKnown(block: Block): boolean {
	if (block.type === 'list') return (block.format === 'ordered' || block.format === 'unordered') && block.children.every((item) => isBlock(item) && (item.type === 'list-item' || item.type === 'list') && isKnown(item));
	return isTextType(block.type) && block.children.every((child) => isWords(child) || (isBlock(child) && child.type === 'link' && typeof child.url === 'string' && child.children.every(isWords)));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isBlock = (value: unknown): value is Block => isRecord(value) && typeof value.type === 'string' && Array.isArray(value.children);
const isWords = (value: unknown): boolean => isRecord(value) && value.type === 'text' && typeof value.text === 'string';
