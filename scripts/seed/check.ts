/** Whether the seed fits the schemas of the CMS. Pure; names file, field and reason of everything that is wrong. */
import { locales, type Locale } from '@erasmi/config/locales';
import type { ContentType } from '@erasmi/config/types';
import { isRecord, type Fault, type Seed, type SeedEntry, type Texts } from './files.ts';
import { fieldNamed, isMany, type FactValue, type Field, type Fields } from './fields.ts';
import { MarkdownFault, toBlocks } from './markdown.ts';

/** What the files are compared with. */
export interface Rules {
	fieldsOf(type: ContentType): Fields;
	/** Notations of a scheme. */
	concepts(scheme: string): ReadonlySet<string>;
	/** Whether a closed list has this value. */
	isChoice(list: string, value: string): boolean;
}

export interface Findings {
	/** Each of these stops the import. */
	faults: Fault[];
	/** What an entry lacks to be published; it is imported as a draft. */
	drafts: Fault[];
}

/** Share of the source's limit that a translation may take. */
const TRANSLATION_SHARE = 1.3;

export function check(seed: Seed, rules: Rules): Findings {
	const findings: Findings = { faults: [], drafts: [] };
	const known = { entries: new Set(seed.entries.map(({ name }) => name)), organisations: new Map(seed.organisations.map((each) => [each.id, each])) };
	checkOrganisations(seed, rules, findings);
	for (const entry of seed.entries) checkEntry(entry, { ...rules, ...known }, findings);
	return findings;
}

type Context = Rules & { entries: ReadonlySet<string>; organisations: ReadonlyMap<string, { actorType: string }> };

function checkOrganisations({ organisations }: Seed, rules: Rules, { faults }: Findings): void {
	const seen = new Set<string>();
	for (const organisation of organisations) {
		const fault = (field: string, reason: string): void => void faults.push({ file: 'organisations', field: `${organisation.id}.${field}`, reason });
		if (seen.has(organisation.id)) fault('id', 'is there twice; define an organisation once');
		seen.add(organisation.id);
		const fields = rules.fieldsOf('organisation');
		for (const name of Object.keys(organisation)) if (name !== 'id' && !fieldNamed(fields, name)) fault(name, 'is no field of an organisation');
		for (const [field, scheme] of [['actorType', 'actor-type'], ['country', 'country'], ['region', 'region']] as const) {
			const value = organisation[field];
			if (value !== undefined && !rules.concepts(scheme).has(value)) fault(field, `"${value}" is no concept of ${scheme}`);
		}
		for (const locale of Object.keys(organisation.names ?? {})) if (!locales.some((each) => each === locale)) fault(`names.${locale}`, 'is no language of the platform');
	}
}

function checkEntry(entry: SeedEntry, context: Context, findings: Findings): void {
	const file = `${entry.name}.json`;
	const fault = (field: string, reason: string): void => void findings.faults.push({ file, field, reason });
	const lacks = (field: string, reason: string): void => void findings.drafts.push({ file, field, reason });
	const fields = context.fieldsOf(entry.type);
	const facts = new FactCheck(entry, context, fault);
	facts.check('facts', fields, entry.facts, false);
	for (const locale of Object.keys(entry.text) as Locale[]) new TextCheck(entry, locale, fault).check(`text.${locale}`, fields, entry.facts, entry.text[locale] ?? {});

	for (const field of fields) {
		const { name, marks } = field;
		const value = entry.facts[name];
		if (isNeeded(field, entry.facts) && !isFilled(field, value, sourceText(entry)[name])) lacks(`${field.kind === 'text' ? `text.${entry.sourceLocale}` : 'facts'}.${name}`, 'is needed to publish');
		if (field.kind !== 'list' || !Array.isArray(value) || !value.length) continue;
		const { min = 0, max = Infinity } = marks;
		if (value.length < min) lacks(`facts.${name}`, `has ${value.length}, at least ${min} are needed to publish`);
		if (value.length > max) lacks(`facts.${name}`, `has ${value.length}, at most ${max} can be published`);
	}
	// A case is networked: one kind of organisation is not enough. Fewer than two are too few anyway.
	const actors = entry.type === 'case' ? actorTypes(entry, context) : [];
	if (actors.length > 1 && new Set(actors).size < 2) lacks('facts.actors', 'are all of one actor type');
}

/** Facts and the structure of lists. */
class FactCheck {
	private readonly name: string;
	private readonly facts: Record<string, unknown>;
	private readonly context: Context;
	private readonly fault: (field: string, reason: string) => void;

	constructor({ name, facts }: SeedEntry, context: Context, fault: (field: string, reason: string) => void) {
		this.name = name;
		this.facts = facts;
		this.context = context;
		this.fault = fault;
	}

	/** @param isItem items may have a key */
	check(path: string, fields: Fields, facts: Record<string, unknown>, isItem: boolean): void {
		for (const [name, value] of Object.entries(facts)) {
			const field = fieldNamed(fields, name);
			const at = `${path}.${name}`;
			if (isItem && name === 'key') continue;
			if (field?.kind === 'list') this.items(at, field.fields, value);
			else if (field?.kind === 'group') {
				if (isRecord(value)) this.check(at, field.fields, value, false);
				else this.fault(at, 'must be an object');
			} else if (field?.kind === 'fact') this.fact(at, field.value, value, facts);
			else this.fault(at, field ? 'is a text and belongs under text' : 'is no field of the schema');
		}
	}

	private items(path: string, fields: Fields, value: unknown): void {
		if (!Array.isArray(value) || !value.every(isRecord)) return this.fault(path, 'must be a list of objects');
		const hasText = fields.some(({ kind }) => kind === 'text');
		const keys = new Set<unknown>();
		for (const [index, item] of value.entries()) {
			const at = `${path}[${typeof item.key === 'string' ? item.key : index}]`;
			if (item.key === undefined ? hasText : typeof item.key !== 'string' || keys.has(item.key)) this.fault(at, 'needs a key of its own');
			keys.add(item.key);
			this.check(at, fields, item, true);
			for (const field of fields) if (field.kind === 'fact' && field.marks.publish === true && item[field.name] === undefined && !hasDefault(field.value)) this.fault(`${at}.${field.name}`, 'is missing');
		}
	}

	private fact(path: string, about: FactValue, value: unknown, siblings: Record<string, unknown>): void {
		if (isMany(about) !== Array.isArray(value)) return this.fault(path, isMany(about) ? 'must be a list' : 'must be a single value');
		const values: unknown[] = Array.isArray(value) ? value : [value];
		const max = 'max' in about ? (about.max ?? Infinity) : Infinity;
		if (values.length > max) this.fault(path, `has ${values.length} values, at most ${max}`);
		if (new Set(values.map((each) => JSON.stringify(each))).size < values.length) this.fault(path, 'says the same twice');
		for (const each of values) {
			const reason = this.reasonAgainst(about, each, siblings);
			if (reason) this.fault(path, reason);
		}
	}

	private reasonAgainst(about: FactValue, value: unknown, siblings: Record<string, unknown>): string | undefined {
		if (about.type === 'scalar') return scalarFault(about, value);
		if (about.type === 'entry-links') {
			const name = linkName(about.types, value);
			if (name === this.name) return 'links to the entry itself';
			return name && this.context.entries.has(name) ? undefined : `no entry ${name ?? JSON.stringify(value)}`;
		}
		if (typeof value !== 'string') return 'must be a text';
		switch (about.type) {
			case 'concept':
			case 'concepts':
				return this.context.concepts(about.scheme).has(value) ? undefined : `"${value}" is no concept of ${about.scheme}`;
			case 'organisation':
			case 'organisations':
				return this.context.organisations.has(value) ? undefined : `"${value}" is no organisation`;
			case 'choice':
			case 'choices':
				return this.context.isChoice(about.list, value) ? undefined : `"${value}" is not one of ${about.list}`;
			case 'item-key':
			case 'item-keys': {
				const list = about.list.startsWith('./') ? siblings[about.list.slice(2)] : this.facts[about.list];
				return keysOf(list).includes(value) ? undefined : `"${value}" is no key of ${about.list.replace('./', '')}`;
			}
			case 'media':
				return 'names a file, but the seed has none';
		}
	}
}

/** What one language says. */
class TextCheck {
	private readonly locale: Locale;
	private readonly isSource: boolean;
	private readonly source: Texts;
	private readonly fault: (field: string, reason: string) => void;
	private readonly segmenter: Intl.Segmenter;

	constructor(entry: SeedEntry, locale: Locale, fault: (field: string, reason: string) => void) {
		this.locale = locale;
		this.isSource = locale === entry.sourceLocale;
		this.source = sourceText(entry);
		this.fault = fault;
		this.segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
	}

	check(path: string, fields: Fields, facts: Record<string, unknown>, texts: Texts, source: unknown = this.source): void {
		for (const [name, value] of Object.entries(texts)) {
			const field = fieldNamed(fields, name);
			const at = `${path}.${name}`;
			const original = isRecord(source) ? source[name] : undefined;
			if (field?.kind === 'text') this.text(at, field, value, original);
			else if (field?.kind === 'group' && isRecord(value)) this.check(at, field.fields, {}, value, original);
			else if (field?.kind === 'list' && isRecord(value)) this.items(at, field.fields, facts[name] ?? keyed(original), value, original);
			else this.fault(at, field ? 'must be an object of texts' : 'is no text of the schema');
		}
		for (const field of fields) this.missing(`${path}.${field.name}`, field, facts[field.name], texts[field.name]);
	}

	private items(path: string, fields: Fields, list: unknown, texts: Texts, source: unknown): void {
		const items = Array.isArray(list) ? list.filter(isRecord) : [];
		for (const [key, value] of Object.entries(texts)) {
			const item = items.find((each) => each.key === key);
			if (!item) this.fault(`${path}.${key}`, 'has no item with this key among the facts');
			else this.check(`${path}.${key}`, fields, item, spelledOut(fields, value), spelledOut(fields, isRecord(source) ? source[key] : undefined));
		}
	}

	private text(path: string, field: Extract<Field, { kind: 'text' }>, value: unknown, original: unknown): void {
		if (typeof value !== 'string' || !value.trim()) return this.fault(path, 'must be a text');
		if (original === undefined) this.fault(path, 'the source text lacks it');
		const most = Math.ceil((field.marks.words ?? Infinity) * (this.isSource ? 1 : TRANSLATION_SHARE));
		const words = [...this.segmenter.segment(value)].filter(({ isWordLike }) => isWordLike).length;
		if (words > most) this.fault(path, `has ${words} words, at most ${most}`);
		try {
			if (field.format === 'blocks') toBlocks(value);
		} catch (error) {
			if (!(error instanceof MarkdownFault)) throw error;
			this.fault(path, error.message);
		}
	}

	/** A translation has to say what the source has to say; items that need a text need it in every language. */
	private missing(path: string, field: Field, facts: unknown, texts: unknown): void {
		if (field.kind === 'text' && field.marks.publish === true && !this.isSource && texts === undefined) this.fault(path, 'is missing');
		if (field.kind !== 'list') return;
		const needed = field.fields.filter((each) => each.kind === 'text' && each.marks.publish === true);
		for (const key of needed.length ? keysOf(facts) : []) {
			const item = isRecord(texts) ? texts[key] : undefined;
			if (item === undefined) this.fault(`${path}.${key}`, 'has no text');
			else if (this.isSource) for (const { name } of needed) if (spelledOut(field.fields, item)[name] === undefined) this.fault(`${path}.${key}.${name}`, 'is missing');
		}
	}
}

/** An item with a single text may be written as that text. */
export function spelledOut(fields: Fields, value: unknown): Texts {
	if (isRecord(value)) return value;
	const only = fields.find(({ kind }) => kind === 'text')?.name;
	return value === undefined || only === undefined ? {} : { [only]: value };
}

/** A list of which facts say nothing: the source text says which items it has. */
export const keyed = (texts: unknown): { key: string }[] => Object.keys(isRecord(texts) ? texts : {}).map((key) => ({ key }));

/** @returns `case/umbriaffido`; a bare id is enough where only one type can be meant */
export function linkName(types: readonly string[], value: unknown): string | undefined {
	if (typeof value === 'string') return types.length === 1 ? `${types[0]}/${value}` : undefined;
	return isRecord(value) && types.includes(String(value.type)) ? `${String(value.type)}/${String(value.id)}` : undefined;
}

const sourceText = (entry: SeedEntry): Texts => entry.text[entry.sourceLocale] ?? {};

const keysOf = (list: unknown): string[] => (Array.isArray(list) ? list.flatMap((item) => (isRecord(item) && typeof item.key === 'string' ? [item.key] : [])) : []);

const isNeeded = ({ marks: { publish } }: Field, facts: Record<string, unknown>): boolean => (typeof publish === 'object' ? facts[publish.unless] === undefined : publish === true);

function isFilled(field: Field, fact: unknown, text: unknown): boolean {
	const value = field.kind === 'text' ? text : fact;
	return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

const hasDefault = (value: FactValue): boolean => value.type === 'scalar' && value.limits.default !== undefined;

const actorTypes = (entry: SeedEntry, { organisations }: Context): (string | undefined)[] =>
	(Array.isArray(entry.facts.actors) ? entry.facts.actors : []).map((actor: unknown) => organisations.get(String(isRecord(actor) ? actor.organisation : ''))?.actorType);

function scalarFault({ of, values, limits: { min = -Infinity, max = Infinity, maxLength = Infinity, regex } }: Extract<FactValue, { type: 'scalar' }>, value: unknown): string | undefined {
	switch (of) {
		case 'integer':
		case 'float':
			if (typeof value !== 'number' || (of === 'integer' && !Number.isInteger(value))) return 'must be a number';
			return value >= min && value <= max ? undefined : `must be ${min} to ${max}`;
		case 'boolean':
			return typeof value === 'boolean' ? undefined : 'must be true or false';
		case 'enumeration':
			return values?.includes(String(value)) ? undefined : `"${String(value)}" is not one of ${values?.join(', ')}`;
		default:
			if (typeof value !== 'string' || !value) return 'must be a text';
			if (value.length > maxLength) return `has ${value.length} characters, at most ${maxLength}`;
			return !regex || new RegExp(regex).test(value) ? undefined : `"${value}" has the wrong form, it must match ${String(regex)}`;
	}
}
