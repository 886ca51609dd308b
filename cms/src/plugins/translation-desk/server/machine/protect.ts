/**
 * A passage on its way through a machine and back: placeholders become elements that machines leave alone, agreed terms
 * become empty elements that are filled with the agreed words afterwards.
 */
import { detokenize, withoutTokens, type Code } from '../ledger/tokens.ts';

export interface Agreed {
	/** As they stand in the passage. */
	words: string;
	/** What stands for them in the translation. */
	target: string;
}

/** `Read the [1]guide[/1]` → `Read the <span id="t1">guide</span>`. */
export function toMachine(text: string, terms: readonly Agreed[]): string {
	// Longer ones first: a word belongs to one of them.
	const byLength = terms.map((term, index) => ({ ...term, index })).sort((a, b) => b.words.length - a.words.length);
	return text.replace(pieces, (piece, escaped: string | undefined, slash: string | undefined, digits: string | undefined) => {
		if (digits !== undefined) return slash ? '</span>' : `<span id="t${digits}">`;
		return written(escaped ?? piece, byLength);
	});
}

/** The machine's text as a passage; without its placeholders where the machine broke them, for a person to set them. */
export function fromMachine(html: string, terms: readonly Agreed[], codes: readonly Code[]): string {
	const open: string[] = [];
	const text = html
		.replace(/<(\/?)([a-z]+)\b([^>]*)>|([^<]+)/giu, (_, slash: string | undefined, name: string | undefined, attributes: string | undefined, words: string | undefined) => {
			if (words !== undefined) return typed(decoded(words));
			const id = /\bid\s*=\s*["']?([tg])(\d+)/iu.exec(attributes ?? '');
			if (name?.toLowerCase() === 'img') return id?.[1] === 'g' ? typed(terms[Number(id[2])]?.target ?? '') : '';
			if (name?.toLowerCase() !== 'span') return '';
			if (slash) {
				const number = open.pop();
				return number ? `[/${number}]` : '';
			}
			open.push(id?.[1] === 't' ? (id[2] ?? '') : '');
			return id?.[1] === 't' ? `[${id[2]}]` : '';
		})
		.trim();
	return detokenize(text, codes).faults.length === 0 ? text : typed(withoutTokens(text));
}

/** An escaped character, a token, or words up to the next of them. */
const pieces = /\\([\\[])|\[(\/?)(\d+)\]|(?:(?!\\[\\[]|\[\/?\d+\])[^])+/gu;

function written(words: string, terms: readonly (Agreed & { index: number })[]): string {
	const [term, ...shorter] = terms;
	if (!term) return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	const around = new RegExp(String.raw`(?<![\p{L}\p{N}])${term.words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}(?![\p{L}\p{N}])`, 'gu');
	return words
		.split(around)
		.map((part) => written(part, shorter))
		.join(`<img id="g${term.index}">`);
}

/** As a person would type it: what looks like a placeholder is none. */
const typed = (words: string): string => words.replaceAll('\\', '\\\\').replace(/\[(?=\/?\d+\])/gu, '\\[');

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const decoded = (words: string): string =>
	words.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu, (all, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
		if (name) return entities[name.toLowerCase()] ?? all;
		const code = hex ? parseInt(hex, 16) : Number(decimal);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
	});
