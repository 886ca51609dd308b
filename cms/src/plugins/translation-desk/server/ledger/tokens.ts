/**
 * Marks and links of a passage as numbered tokens in plain text: `Read the [1]guide[/1]`.
 *
 * A translator sees and moves tokens only; what they stand for stays with the source. `[1]` typed as real text is
 * written `\[1]`, a backslash `\\`, so that every text comes back as it was.
 */

/** A leaf of Strapi's rich text: words with marks. Keys we do not know are kept. */
export interface TextNode {
	type: 'text';
	text: string;
	/** Language of these words, when it is not the page's. */
	lang?: string;
	[mark: string]: unknown;
}

export interface LinkNode {
	type: 'link';
	url: string;
	children: TextNode[];
	[option: string]: unknown;
}

export type InlineNode = TextNode | LinkNode;

/** What a token stands for: the node without its words. */
export type Code = { type: 'text'; [mark: string]: unknown } | { type: 'link'; url: string; [option: string]: unknown };

export interface Tokenized {
	text: string;
	/** Code of token n is `codes[n - 1]`. */
	codes: Code[];
}

export type TokenFault =
	| { fault: 'unknown'; token: string }
	| { fault: 'unopened'; token: string }
	| { fault: 'unclosed'; token: string }
	| { fault: 'crossed'; token: string }
	| { fault: 'link-in-link'; token: string }
	| { fault: 'missing'; token: string };

/** Neighbours with equal marks are one run, as Strapi's editor leaves them too. */
export function tokenize(children: readonly InlineNode[]): Tokenized {
	const codes: Code[] = [];
	const wrapped = (code: Code, inner: () => string): string => {
		const number = codes.push(code);
		return `[${number}]${inner()}[/${number}]`;
	};
	const leaf = ({ text, ...marks }: TextNode): string => {
		const { lang: _language, ...code } = marks;
		return Object.keys(code).length > 1 ? wrapped(code as Code, () => escape(text)) : escape(text);
	};
	const text = merged(children)
		.map((node) => {
			if (node.type === 'text') return leaf(node);
			const { children: inside, ...link } = node;
			return wrapped(link as Code, () => merged(inside).map((child) => leaf(child as TextNode)).join(''));
		})
		.join('');
	return { text, codes };
}

/**
 * The inverse of `tokenize`, for a text that a person wrote.
 * @returns faults in the order of the text; with faults, `children` holds the words without the broken tokens
 */
export function detokenize(text: string, codes: readonly Code[]): { children: InlineNode[]; faults: TokenFault[] } {
	const faults: TokenFault[] = [];
	const children: InlineNode[] = [];
	const open: number[] = [];
	const used = new Set<number>();
	let link: LinkNode | undefined;
	let words = '';

	const flush = (): void => {
		if (!words) return;
		const marks = Object.assign({}, ...open.map((number) => codes[number - 1]).filter((code) => code?.type === 'text')) as object;
		(link?.children ?? children).push({ ...marks, type: 'text', text: words });
		words = '';
	};
	const openToken = (number: number, token: string): void => {
		const code = codes[number - 1];
		if (!code) return void faults.push({ fault: 'unknown', token });
		if (code.type === 'link' && link) return void faults.push({ fault: 'link-in-link', token });
		flush();
		used.add(number);
		open.push(number);
		if (code.type === 'link') children.push((link = { ...code, url: code.url as string, children: [] }));
	};
	const closeToken = (number: number, token: string): void => {
		const code = codes[number - 1];
		if (!code) return void faults.push({ fault: 'unknown', token });
		if (!open.includes(number)) return void faults.push({ fault: 'unopened', token });
		if (open.at(-1) !== number) faults.push({ fault: 'crossed', token });
		flush();
		open.splice(open.lastIndexOf(number), 1);
		if (code.type === 'link') {
			if (link && !link.children.length) link.children.push({ type: 'text', text: '' });
			link = undefined;
		}
	};

	for (const [piece, slash, digits] of text.matchAll(/\\[\\[]|\[(\/?)(\d+)\]|[^]/gu)) {
		if (digits === undefined) words += piece.length > 1 && piece.startsWith('\\') ? piece.slice(1) : piece;
		else if (slash) closeToken(Number(digits), piece);
		else openToken(Number(digits), piece);
	}
	flush();
	for (const number of open) faults.push({ fault: 'unclosed', token: `[${number}]` });
	codes.forEach((_, index) => {
		if (!used.has(index + 1)) faults.push({ fault: 'missing', token: `[${index + 1}]` });
	});
	return { children: children.length ? children : [{ type: 'text', text: '' }], faults };
}

/**
 * Numbers tokens as the source does: a translation may say things in another order, and its second link may be the first
 * of the source. What the source does not have gets a number that it does not have either.
 * @param own what the tokens of this text stand for
 */
export function numberedAs(text: string, own: readonly Code[], source: readonly Code[]): string {
	const free = new Map(source.map((code, index) => [index + 1, JSON.stringify(code)]));
	const numbers = own.map((code, index) => {
		const same = [...free].find(([, each]) => each === JSON.stringify(code))?.[0];
		if (same !== undefined) free.delete(same);
		return same ?? source.length + index + 1;
	});
	return text.replace(/(?<!\\)\[(\/?)(\d+)\]/gu, (token, slash: string, digits: string) => (numbers[Number(digits) - 1] === undefined ? token : `[${slash}${numbers[Number(digits) - 1]}]`));
}

/** The words alone, as a reader sees them. */
export const withoutTokens = (text: string): string => text.replace(/\\([\\[])|\[\/?\d+\]/gu, (_, escaped: string | undefined) => escaped ?? '');

const escape = (text: string): string => text.replaceAll('\\', '\\\\').replace(/\[(?=\/?\d+\])/gu, '\\[');

function merged(nodes: readonly InlineNode[]): InlineNode[] {
	const result: InlineNode[] = [];
	for (const node of nodes) {
		const last = result.at(-1);
		if (node.type === 'text' && last?.type === 'text' && sameMarks(node, last)) result[result.length - 1] = { ...last, text: last.text + node.text };
		else if (node.type !== 'text' || node.text) result.push(node);
	}
	return result;
}

const marksOf = ({ text: _text, ...marks }: TextNode): string => JSON.stringify(Object.entries(marks).sort(([a], [b]) => (a < b ? -1 : 1)));
const sameMarks = (a: TextNode, b: TextNode): boolean => marksOf(a) === marksOf(b);
