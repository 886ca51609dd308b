/**
 * Strapi's rich text (`blocks`) cut into passages, and put together again in another language.
 *
 * Structure belongs to the source: a translation has the blocks of its source, each with its own words.
 */
import { detokenize, tokenize, type Code, type InlineNode, type TokenFault } from './tokens.ts';

export type PassageKind = 'line' | 'paragraph' | 'heading' | 'item' | 'quote' | 'alt';

export interface Block {
	type: string;
	children?: (Block | InlineNode)[];
	image?: { alternativeText?: string | null; [key: string]: unknown };
	[key: string]: unknown;
}

export interface RichPassage {
	/** Where it stands in these blocks: `2`, `3.0`, `4@alt`. Changes when blocks move. */
	slot: string;
	kind: PassageKind;
	text: string;
	codes: Code[];
	/** The words are in another language than the text around them: a passage not yet translated. */
	lang?: string;
}

const kinds: Record<string, PassageKind> = { paragraph: 'paragraph', heading: 'heading', 'list-item': 'item', quote: 'quote' };

/** Passages in reading order; blocks without words are left out. */
export function passagesOf(blocks: readonly Block[]): RichPassage[] {
	return slots(blocks).flatMap(({ slot, block }): RichPassage[] => {
		if (block.type === 'image') {
			const alt = block.image?.alternativeText?.trim();
			return alt ? [{ slot, kind: 'alt', text: alt, codes: [] }] : [];
		}
		const children = (block.children ?? []) as InlineNode[];
		const { text, codes } = tokenize(children);
		const lang = foreignLanguage(children);
		return text.trim() ? [{ slot, kind: kinds[block.type] ?? 'paragraph', text, codes, ...(lang ? { lang } : {}) }] : [];
	});
}

/**
 * The source's blocks with the words of a translation.
 * @param words the translated text of a slot, with tokens; `undefined` where there is none yet
 * @param sourceLang language of the source, written on passages that fall back to it
 */
export function fill(source: readonly Block[], words: (slot: string) => string | undefined, sourceLang: string): { blocks: Block[]; faults: { slot: string; faults: TokenFault[] }[] } {
	const faults: { slot: string; faults: TokenFault[] }[] = [];
	const inline = (block: Block, slot: string): Block => {
		const children = (block.children ?? []) as InlineNode[];
		const text = words(slot);
		if (text === undefined) return { ...block, children: inLanguage(children, sourceLang) };
		const result = detokenize(text, tokenize(children).codes);
		if (result.faults.length) faults.push({ slot, faults: result.faults });
		return { ...block, children: result.children };
	};
	const walk = (list: readonly Block[], above: string): Block[] =>
		list.map((block, index) => {
			const slot = `${above}${index}`;
			if (block.type === 'list') return { ...block, children: walk((block.children ?? []) as Block[], `${slot}.`) };
			if (block.type === 'image') {
				const alt = words(`${slot}@alt`);
				return alt === undefined ? block : { ...block, image: { ...block.image, alternativeText: alt } };
			}
			return block.type in kinds ? inline(block, slot) : block;
		});
	return { blocks: walk(source, ''), faults };
}

function slots(blocks: readonly Block[], above = ''): { slot: string; block: Block }[] {
	return blocks.flatMap((block, index) => {
		const slot = `${above}${index}`;
		if (block.type === 'list') return slots((block.children ?? []) as Block[], `${slot}.`);
		if (block.type === 'image') return [{ slot: `${slot}@alt`, block }];
		return block.type in kinds ? [{ slot, block }] : [];
	});
}

/** Only when every word of it is: a foreign name inside a sentence is part of the sentence. */
function foreignLanguage(children: readonly InlineNode[]): string | undefined {
	const leaves = children.flatMap((node) => (node.type === 'text' ? [node] : node.children)).filter((leaf) => leaf.text.trim());
	const [first] = leaves;
	return first?.lang && leaves.every((leaf) => leaf.lang === first.lang) ? first.lang : undefined;
}

const inLanguage = (children: readonly InlineNode[], lang: string): InlineNode[] =>
	children.map((node) => (node.type === 'text' ? { ...node, lang } : { ...node, children: node.children.map((leaf) => ({ ...leaf, lang })) }));
