/** What is pasted, cleaned: structure and words stay, looks and what could act go. */
import { linkAddress } from './acts.ts';
import { leaf, type Leaf, type RichElement } from './model.ts';

/** As much of the browser's tree as is read here. */
export interface Pasted {
	nodeType: number;
	nodeName: string;
	textContent: string | null;
	childNodes: Iterable<Pasted>;
	getAttribute?(name: string): string | null;
}

const ELEMENT = 1;
const TEXT = 3;

type Inline = Leaf | { type: 'link'; url: string; children: Leaf[] };
type Marks = Pick<Leaf, 'bold' | 'italic'>;

const silent = new Set(['SCRIPT', 'STYLE', 'HEAD', 'TITLE', 'META', 'TEMPLATE', 'IFRAME', 'OBJECT', 'SVG', 'BUTTON', 'SELECT', 'TEXTAREA']);
const blockNames = new Set(['P', 'DIV', 'SECTION', 'ARTICLE', 'MAIN', 'HEADER', 'FOOTER', 'ASIDE', 'NAV', 'BODY', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'PRE', 'TABLE', 'THEAD', 'TBODY', 'TFOOT', 'TR', 'TD', 'TH', 'DL', 'DT', 'DD', 'FIGURE', 'FIGCAPTION', 'HR', 'CAPTION']);

export function blocksOfHtml(root: Pasted): RichElement[] {
	return listed(blocksIn(root, 'paragraph', {}));
}

/** Empty lines part paragraphs; where there are none, every line is one. */
export function blocksOfText(text: string): RichElement[] {
	const lines = text.replace(/\r\n?/gu, '\n').trim();
	const parts = lines.split(/\n\s*\n/u).length > 1 ? lines.split(/\n\s*\n/u) : lines.split('\n');
	const blocks = parts.flatMap((part): Flat[] => {
		const items = part.split('\n');
		if (items.every((line) => bullet.test(line))) return items.map((line) => ({ kind: 'bullets', depth: 0, children: [leaf(line.replace(bullet, ''))] }));
		return part.trim() ? [{ kind: 'paragraph', depth: 0, children: [leaf(part.trim())] }] : [];
	});
	return listed(blocks);
}

const bullet = /^\s*(?:[-*–•·▪◦]|\uf0b7|o(?=\s{2}))\s+/u;

/** A block on the way: items know how deep they lie, and become lists at last. */
interface Flat {
	kind: 'paragraph' | 'heading' | 'subheading' | 'quote' | 'bullets' | 'numbers';
	depth: number;
	children: Inline[];
}

function blocksIn(node: Pasted, kind: Flat['kind'], marks: Marks, depth = 0): Flat[] {
	const blocks: Flat[] = [];
	let line: Inline[] = [];
	const flush = (): void => {
		const children = tidy(line);
		line = [];
		if (children.length > 0) blocks.push({ kind, depth, children });
	};
	for (const child of node.childNodes) {
		if (child.nodeType === ELEMENT && isBlock(child)) {
			flush();
			blocks.push(...blockOf(child, kind, marks, depth));
		} else line.push(...inlineOf(child, marks));
	}
	flush();
	return blocks;
}

function blockOf(node: Pasted, kind: Flat['kind'], marks: Marks, depth: number): Flat[] {
	const name = node.nodeName.toUpperCase();
	switch (name) {
		case 'H1':
		case 'H2':
			return blocksIn(node, 'heading', {}, 0);
		case 'H3':
		case 'H4':
		case 'H5':
		case 'H6':
			return blocksIn(node, 'subheading', {}, 0);
		case 'BLOCKQUOTE':
			return blocksIn(node, 'quote', marks, 0);
		case 'UL':
		case 'OL': {
			const isInside = kind === 'bullets' || kind === 'numbers';
			return blocksIn(node, name === 'UL' ? 'bullets' : 'numbers', marks, isInside ? depth + 1 : 0);
		}
		case 'TR': {
			// A table has no place; its rows stay readable.
			const cells = [...node.childNodes].filter(({ nodeType }) => nodeType === ELEMENT).map((cell) => (cell.textContent ?? '').replace(/\s+/gu, ' ').trim());
			return cells.some(Boolean) ? [{ kind: 'paragraph', depth: 0, children: [leaf(cells.filter(Boolean).join(' · '))] }] : [];
		}
		default: {
			const blocks = blocksIn(node, kind, marks, depth);
			// Word writes lists as paragraphs with a sign before each.
			if (!/MsoListParagraph/u.test(node.getAttribute?.('class') ?? '')) return blocks;
			return blocks.map((block) => ({ ...block, ...withoutSign(block.children) }));
		}
	}
}

function withoutSign(children: readonly Inline[]): Pick<Flat, 'kind' | 'children'> {
	const [first, ...rest] = children;
	if (first?.type !== 'text') return { kind: 'bullets', children: [...children] };
	const text = (first as Leaf).text;
	const isNumber = /^\s*\(?\p{N}+[.)]\s/u.test(text);
	return { kind: isNumber ? 'numbers' : 'bullets', children: tidy([{ ...(first as Leaf), text: text.replace(isNumber ? /^\s*\(?\p{N}+[.)]\s+/u : bullet, '') }, ...rest]) };
}

/** A link around blocks is none; a `b` around a whole page, as some office programs write it, is no emphasis. */
const isBlock = (node: Pasted): boolean => blockNames.has(node.nodeName.toUpperCase()) || [...node.childNodes].some((child) => child.nodeType === ELEMENT && isBlock(child));

function inlineOf(node: Pasted, marks: Marks): Inline[] {
	if (node.nodeType === TEXT) return [{ ...leaf((node.textContent ?? '').replace(/[\s\u00a0]+/gu, ' ')), ...marks }];
	if (node.nodeType !== ELEMENT) return [];
	const name = node.nodeName.toUpperCase();
	if (silent.has(name)) return [];
	if (name === 'BR') return [{ ...leaf('\n'), ...marks }];
	if (name === 'IMG') return [];
	const inside = [...node.childNodes].flatMap((child) => inlineOf(child, marksOf(node, name, marks)));
	const url = name === 'A' ? linkAddress(node.getAttribute?.('href') ?? '') : undefined;
	return url === undefined ? inside : [{ type: 'link', url, children: inside.flatMap((each) => (each.type === 'link' ? (each as { children: Leaf[] }).children : [each as Leaf])) }];
}

function marksOf(node: Pasted, name: string, marks: Marks): Marks {
	const style = node.getAttribute?.('style') ?? '';
	const weight = /font-weight:\s*(\w+)/iu.exec(style)?.[1];
	const isBold = weight ? weight === 'bold' || weight === 'bolder' || Number(weight) >= 600 : name === 'B' || name === 'STRONG' || marks.bold === true;
	const slant = /font-style:\s*(\w+)/iu.exec(style)?.[1];
	const isItalic = slant ? slant === 'italic' || slant === 'oblique' : name === 'I' || name === 'EM' || marks.italic === true;
	return { ...(isBold && { bold: true as const }), ...(isItalic && { italic: true as const }) };
}

/** One run for neighbours that look alike, single spaces, none at the ends. */
function tidy(line: readonly Inline[]): Inline[] {
	const joined: Inline[] = [];
	for (const each of line) {
		if (each.type === 'link') {
			const children = tidy((each as { children: Leaf[] }).children) as Leaf[];
			if (children.length > 0) joined.push({ ...each, children } as Inline);
			continue;
		}
		const next = each as Leaf;
		const last = joined.at(-1) as Leaf | undefined;
		if (last?.type === 'text' && last.bold === next.bold && last.italic === next.italic) joined[joined.length - 1] = { ...last, text: last.text + next.text };
		else joined.push(next);
	}
	const spaced = joined.map((each) => (each.type === 'text' ? { ...each, text: (each as Leaf).text.replace(/ *\n */gu, '\n').replace(/ +/gu, ' ') } : each) as Inline);
	return trimmed(trimmed(spaced, 0, /^\s+/u), -1, /\s+$/u).filter((each) => each.type === 'link' || (each as Leaf).text !== '');
}

function trimmed(line: readonly Inline[], at: 0 | -1, blank: RegExp): Inline[] {
	const end = line.at(at);
	if (end?.type !== 'text') return [...line];
	return line.with(at, { ...(end as Leaf), text: (end as Leaf).text.replace(blank, '') });
}

/** Items that follow each other are one list; deeper ones are a list in it. */
function listed(blocks: readonly Flat[]): RichElement[] {
	const result: RichElement[] = [];
	const open: RichElement[] = [];
	for (const { kind, depth, children } of blocks) {
		if (kind !== 'bullets' && kind !== 'numbers') {
			open.length = 0;
			result.push(kind === 'heading' || kind === 'subheading' ? { type: 'heading', level: kind === 'heading' ? 2 : 3, children: children as RichElement['children'] } : { type: kind, children: children as RichElement['children'] });
			continue;
		}
		const format = kind === 'numbers' ? 'ordered' : 'unordered';
		const level = Math.min(depth, open.length);
		if (open[level]?.format !== format) open.length = level;
		open.length = Math.min(open.length, level + 1);
		if (!open[level]) {
			const list: RichElement = { type: 'list', format, ...(level > 0 && { indentLevel: level }), children: [] };
			(open[level - 1]?.children ?? result).push(list);
			open[level] = list;
		}
		open[level]?.children.push({ type: 'list-item', children: children as RichElement['children'] });
	}
	return result;
}
