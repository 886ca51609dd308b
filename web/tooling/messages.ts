/**
 * Compiles ICU messages (`src/messages/<locale>.json`) to plain modules with types.
 *
 * A missing or unknown key, a placeholder that differs from the reference language, a plural without a form that the
 * language needs: each is a problem, and a build with problems fails.
 */
import { type MessageFormatElement, type PluralElement, type SelectElement, TYPE, parse } from '@formatjs/icu-messageformat-parser';

/** Key → ICU text. */
export type Catalogue = Record<string, string>;

export interface Compiled {
	/** File name → content. */
	files: Record<string, string>;
	/** One line each, beginning with the locale and the key. */
	problems: string[];
}

type ArgumentType = 'string' | 'number' | 'Date | string';
interface Signature {
	args: Map<string, ArgumentType>;
	tags: Set<string>;
}
interface Facts extends Signature {
	plurals: { ordinal: boolean; forms: string[] }[];
}

/** @param reference the language whose keys and placeholders all others must have */
export function compile(catalogues: Record<string, Catalogue>, reference: string): Compiled {
	const problems: string[] = [];
	const signatures = new Map<string, Signature>();
	const files: Record<string, string> = {};
	const wanted = catalogues[reference] ?? {};
	const order = [reference, ...Object.keys(catalogues).filter((locale) => locale !== reference)];

	for (const locale of order) {
		const catalogue = catalogues[locale] ?? {};
		for (const key of Object.keys(wanted)) if (!(key in catalogue)) problems.push(`${locale}: "${key}" is missing`);

		const lines: string[] = [];
		for (const [key, text] of Object.entries(catalogue)) {
			if (!(key in wanted)) problems.push(`${locale}: "${key}" is unknown in ${reference}`);
			try {
				const nodes = parse(text, { requiresOtherClause: true, captureLocation: false });
				const facts = factsOf(nodes);
				problems.push(...pluralProblems(locale, facts).map((problem) => `${locale}: "${key}" ${problem}`));
				const own = signatures.get(key);
				if (own) problems.push(...differences(own, facts).map((difference) => `${locale}: "${key}" ${difference}`));
				else if (locale === reference) signatures.set(key, facts);
				const body = (signatures.get(key) ?? facts).tags.size > 0 ? partsOf(nodes) : textOf(nodes);
				lines.push(`\t${JSON.stringify(key)}: ${facts.args.size > 0 ? '(v)' : '()'} => ${body},`);
			} catch (error) {
				problems.push(`${locale}: "${key}" ${error instanceof Error ? error.message : String(error)}`);
			}
		}
		files[`${locale}.js`] = `${preamble(locale)}\nexport default {\n${lines.join('\n')}\n};\n`;
	}
	files['index.js'] = `${order.map((locale, at) => `import m${at} from './${locale}.js';`).join('\n')}\nexport const catalogues = { ${order.map((locale, at) => `${JSON.stringify(locale)}: m${at}`).join(', ')} };\n`;
	files['index.d.ts'] = declarations(order, signatures);
	return { files, problems };
}

function factsOf(nodes: MessageFormatElement[], facts: Facts = { args: new Map(), tags: new Set(), plurals: [] }): Facts {
	for (const node of nodes) {
		if (node.type === TYPE.argument) facts.args.set(node.value, facts.args.get(node.value) ?? 'string');
		if (node.type === TYPE.number) facts.args.set(node.value, 'number');
		if (node.type === TYPE.date || node.type === TYPE.time) facts.args.set(node.value, 'Date | string');
		if (node.type === TYPE.tag) {
			facts.tags.add(node.value);
			factsOf(node.children, facts);
		}
		if (node.type === TYPE.select || node.type === TYPE.plural) {
			facts.args.set(node.value, node.type === TYPE.plural ? 'number' : (facts.args.get(node.value) ?? 'string'));
			if (node.type === TYPE.plural) facts.plurals.push({ ordinal: node.pluralType === 'ordinal', forms: Object.keys(node.options) });
			for (const option of Object.values(node.options)) factsOf(option.value, facts);
		}
	}
	return facts;
}

function pluralProblems(locale: string, { plurals }: Facts): string[] {
	return plurals.flatMap(({ ordinal, forms }) => {
		const needed = new Intl.PluralRules(locale, { type: ordinal ? 'ordinal' : 'cardinal' }).resolvedOptions().pluralCategories;
		const lacking = needed.filter((form) => !forms.includes(form));
		return lacking.length > 0 ? [`lacks the plural ${lacking.join(', ')}`] : [];
	});
}

function differences(wanted: Signature, own: Signature): string[] {
	const lost = [...wanted.args.keys()].filter((name) => !own.args.has(name)).map((name) => `drops {${name}}`);
	const added = [...own.args.keys()].filter((name) => !wanted.args.has(name)).map((name) => `has an unknown {${name}}`);
	const lostTags = [...wanted.tags].filter((name) => !own.tags.has(name)).map((name) => `drops <${name}>`);
	const addedTags = [...own.tags].filter((name) => !wanted.tags.has(name)).map((name) => `has an unknown <${name}>`);
	return [...lost, ...added, ...lostTags, ...addedTags];
}

/** One JavaScript expression that gives a text. */
function textOf(nodes: MessageFormatElement[], pound = ''): string {
	const parts = nodes.map((node) => {
		switch (node.type) {
			case TYPE.literal:
				return JSON.stringify(node.value);
			case TYPE.select:
			case TYPE.plural:
				return choice(node, (children, value) => textOf(children, value));
			case TYPE.tag:
				return textOf(node.children, pound);
			default:
				return leaf(node, pound);
		}
	});
	if (parts.length === 0) return '""';
	return parts[0]?.startsWith('"') ? parts.join(' + ') : ['""', ...parts].join(' + ');
}

/** One JavaScript expression that gives a list of texts and tagged texts. */
function partsOf(nodes: MessageFormatElement[], pound = ''): string {
	const parts = nodes.map((node) => {
		if (node.type === TYPE.tag) return `{ tag: ${JSON.stringify(node.value)}, text: ${textOf(node.children, pound)} }`;
		if (node.type === TYPE.select || node.type === TYPE.plural) return `...${choice(node, (children, value) => partsOf(children, value))}`;
		return node.type === TYPE.literal ? JSON.stringify(node.value) : leaf(node, pound);
	});
	return `[${parts.join(', ')}]`;
}

function leaf(node: MessageFormatElement, pound: string): string {
	switch (node.type) {
		case TYPE.argument:
			return access(node.value);
		case TYPE.pound:
			return `nf(${pound})`;
		case TYPE.number:
			return `nf(${access(node.value)})`;
		case TYPE.date:
		case TYPE.time:
			return `df.format(new Date(${access(node.value)}))`;
		default:
			throw new Error(`has a ${TYPE[node.type]}, which is not supported here`);
	}
}

function choice(node: SelectElement | PluralElement, emit: (children: MessageFormatElement[], value: string) => string): string {
	const value = access(node.value);
	const counted = node.type === TYPE.plural && node.offset ? `(${value} - ${node.offset})` : value;
	const rules = node.type === TYPE.plural && node.pluralType === 'ordinal' ? 'pro' : 'pr';
	const cases = Object.entries(node.options)
		.filter(([name]) => name !== 'other')
		// Exact numbers come before forms: `=0` says more than `other`.
		.sort(([a], [b]) => Number(b.startsWith('=')) - Number(a.startsWith('=')))
		.map(([name, option]) => {
			const body = emit(option.value, counted);
			if (name.startsWith('=')) return `${value} === ${Number(name.slice(1))} ? ${body} : `;
			return node.type === TYPE.plural ? `${rules}(${counted}) === ${JSON.stringify(name)} ? ${body} : ` : `${value} === ${JSON.stringify(name)} ? ${body} : `;
		});
	return `(${cases.join('')}${emit(node.options['other']?.value ?? [], counted)})`;
}

const access = (name: string): string => `v[${JSON.stringify(name)}]`;

function preamble(locale: string): string {
	// Content and design write Latin digits in Arabic too.
	const tag = JSON.stringify(locale === 'ar' ? 'ar-u-nu-latn' : locale);
	return [
		// Counts are small, and asking Intl costs more than the rest of a message.
		'const remembered = (say) => { const said = []; return (n) => (Number.isInteger(n) && n >= 0 && n < 1000 ? (said[n] ??= say(n)) : say(n)); };',
		`const nf = remembered(new Intl.NumberFormat(${tag}).format);`,
		`const df = new Intl.DateTimeFormat(${tag}, { dateStyle: 'long', timeZone: 'UTC' });`,
		`const [pr, pro] = ['cardinal', 'ordinal'].map((type) => { const rules = new Intl.PluralRules(${tag}, { type }); return remembered((n) => rules.select(n)); });`,
	].join('\n');
}

function declarations(locales: string[], signatures: Map<string, Signature>): string {
	const members = [...signatures].map(([key, { args, tags }]) => {
		const values = args.size > 0 ? `v: { ${[...args].map(([name, type]) => `${JSON.stringify(name)}: ${type}`).join('; ')} }` : '';
		return `\t${JSON.stringify(key)}(${values}): ${tags.size > 0 ? 'Part[]' : 'string'};`;
	});
	return [
		'/** A text, or a text inside a tag of the message. */',
		'export type Part = string | { tag: string; text: string };',
		`export interface Messages {\n${members.join('\n')}\n}`,
		`export const catalogues: Record<${locales.map((locale) => JSON.stringify(locale)).join(' | ')}, Messages>;`,
		'',
	].join('\n');
}
