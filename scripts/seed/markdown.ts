/** The Markdown of the seed files as the rich text of the CMS (Strapi `blocks`). Pure. */
import { fromMarkdown } from 'mdast-util-from-markdown';

export interface TextNode {
	type: 'text';
	text: string;
	bold?: true;
	italic?: true;
}
export interface LinkNode {
	type: 'link';
	url: string;
	children: TextNode[];
}
export type InlineNode = TextNode | LinkNode;
export interface ListItemNode {
	type: 'list-item';
	children: InlineNode[];
}
export interface ListNode {
	type: 'list';
	format: 'ordered' | 'unordered';
	/** Depth below the outermost list, which has none. */
	indentLevel?: number;
	/** A list inside a list follows the item it belongs to. */
	children: (ListItemNode | ListNode)[];
}
export type Block =
	| { type: 'heading'; level: 2 | 3; children: InlineNode[] }
	| { type: 'paragraph'; children: InlineNode[] }
	| { type: 'quote'; children: InlineNode[] }
	| ListNode;

/** Markdown that the rich text of the CMS cannot hold, or that surely means something else than it says. */
export class MarkdownFault extends Error {
	override readonly name = 'MarkdownFault';
	readonly line: number;

	constructor(reason: string, line: number) {
		super(`line ${line}: ${reason}`);
		this.line = line;
	}
}

/**
 * Headings of level 2 and 3, paragraphs, quotes of one paragraph, nested lists, bold, italic and links.
 * @throws {MarkdownFault} for everything else, so that nothing is lost without a word
 */
export function toBlocks(markdown: string): Block[] {
	return fromMarkdown(markdown).children.map((node) => toBlock(node, markdown));
}

type MarkdownBlock = ReturnType<typeof fromMarkdown>['children'][number];
type MarkdownList = Extract<MarkdownBlock, { type: 'list' }>;
type MarkdownInline = Extract<MarkdownBlock, { type: 'paragraph' }>['children'][number];
type Marks = Pick<TextNode, 'bold' | 'italic'>;

function toBlock(node: MarkdownBlock, markdown: string): Block {
	switch (node.type) {
		case 'paragraph':
			return { type: 'paragraph', children: inlines(node.children, markdown) };
		case 'heading':
			if (node.depth !== 2 && node.depth !== 3) throw fault('a heading is ## or ###, the title has a field of its own', node);
			return { type: 'heading', level: node.depth, children: inlines(node.children, markdown) };
		case 'blockquote': {
			const [only, ...more] = node.children;
			if (only?.type !== 'paragraph' || more.length) throw fault('a quote is one paragraph', node);
			return { type: 'quote', children: inlines(only.children, markdown) };
		}
		case 'list':
			return toList(node, markdown, 0);
		default:
			throw fault(`"${node.type}" has no place in rich text`, node);
	}
}

function toList(node: MarkdownList, markdown: string, depth: number): ListNode {
	if (node.ordered && node.start !== 1) throw fault('a numbered list starts with 1', node);
	return {
		type: 'list',
		format: node.ordered ? 'ordered' : 'unordered',
		...(depth ? { indentLevel: depth } : {}),
		children: node.children.flatMap((item) => {
			const [text, ...nested] = item.children;
			if (text?.type !== 'paragraph') throw fault('a list item begins with text', item);
			return [
				{ type: 'list-item' as const, children: inlines(text.children, markdown) },
				...nested.map((child) => {
					if (child.type !== 'list') throw fault('a list item holds one paragraph and lists', child);
					return toList(child, markdown, depth + 1);
				}),
			];
		}),
	};
}

const inlines = (nodes: MarkdownInline[], markdown: string): InlineNode[] => joined(nodes.flatMap((node) => toInline(node, {}, markdown)));

function toInline(node: MarkdownInline, marks: Marks, markdown: string): InlineNode[] {
	switch (node.type) {
		case 'text':
			// A line break inside a paragraph is a space to Markdown and a visible break to rich text.
			return [{ type: 'text', text: node.value.replaceAll('\n', ' '), ...marks }];
		case 'break':
			return [{ type: 'text', text: '\n', ...marks }];
		case 'strong':
			return node.children.flatMap((child) => toInline(child, { ...marks, bold: true }, markdown));
		case 'emphasis':
			if (insideWord(node, markdown)) throw fault('a star inside a word, as in "Bürger*innen", is written \\*', node);
			return node.children.flatMap((child) => toInline(child, { ...marks, italic: true }, markdown));
		case 'link': {
			const children = joined(node.children.flatMap((child) => toInline(child, marks, markdown)));
			return [{ type: 'link', url: node.url, children: children.filter((child) => child.type === 'text') }];
		}
		default:
			throw fault(`"${node.type}" has no place in rich text`, node);
	}
}

/** Neighbours with equal marks become one node, as the editor of the CMS does too. */
function joined(nodes: InlineNode[]): InlineNode[] {
	const result: InlineNode[] = [];
	for (const node of nodes) {
		const last = result.at(-1);
		if (node.type === 'text' && last?.type === 'text' && last.bold === node.bold && last.italic === node.italic) last.text += node.text;
		else result.push(node);
	}
	return result;
}

function insideWord(node: MarkdownInline, markdown: string): boolean {
	const isLetter = (character: string | undefined): boolean => /\p{L}/u.test(character ?? '');
	const { start, end } = node.position ?? {};
	return isLetter(markdown[(start?.offset ?? 0) - 1]) || isLetter(markdown[end?.offset ?? markdown.length]);
}

const fault = (reason: string, node: { position?: { start: { line: number } } | undefined }): MarkdownFault => new MarkdownFault(reason, node.position?.start.line ?? 1);
