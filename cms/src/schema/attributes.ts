/**
 * The words in which content types are written.
 *
 * A *fact* is the same in every language; a *text* is said anew in each. Marks that Strapi does not know (limits, what
 * publishing needs) live in `pluginOptions.erasmi`; the plugin `content-integrity` reads them.
 */
import { locales } from '@erasmi/config/locales';

/** Strapi's own attribute options, passed on as they are. */
export interface Attribute {
	type: string;
	pluginOptions?: Record<string, unknown>;
	[option: string]: unknown;
}

export interface Marks {
	/** Most words in the source text; a translation may be 130 % of it before anybody is warned. */
	words?: number;
	/** Needed to publish the source. `unless` names a field that makes it unnecessary. */
	publish?: true | { unless: string };
	/** Title or summary: what a translation needs to be published; the rest falls back passage by passage. */
	lead?: true;
	/** `false` keeps a concept out of the facets of the search. */
	facet?: false;
	/** Fewest and most items of a published list. */
	min?: number;
	max?: number;
	/** What a word means to people, where its type does not say so: forms ask for it in its own way. */
	shape?: 'address' | 'duration' | 'rough-date';
}

const TITLE_MAX_LENGTH = 255;

const localized = { i18n: { localized: true } };
const shared = { i18n: { localized: false } };

const textAttribute = (type: string, marks: Marks, options: object = {}): Attribute => ({
	type,
	...options,
	pluginOptions: { ...localized, erasmi: { text: true, ...marks } },
});

const factAttribute = (type: string, marks: Marks, options: object = {}): Attribute => ({
	type,
	...options,
	pluginOptions: { ...shared, erasmi: marks },
});

/** Text of one line. */
export const line = (marks: Marks = {}) => textAttribute('string', marks, { maxLength: TITLE_MAX_LENGTH });
/** Text of one or more plain paragraphs. */
export const paragraph = (marks: Marks = {}) => textAttribute('text', marks);
/** Text with headings, lists, quotes and links. */
export const richText = (marks: Marks = {}) => textAttribute('blocks', marks);

export const number = (marks: Marks = {}, options: object = {}) => factAttribute('float', marks, options);
export const integer = (marks: Marks = {}, options: object = {}) => factAttribute('integer', marks, { min: 0, ...options });
export const boolean = (marks: Marks = {}) => factAttribute('boolean', marks, { default: false });
export const day = (marks: Marks = {}) => factAttribute('date', marks);
export const moment = (marks: Marks = {}) => factAttribute('datetime', marks);
/** A word or two that are the same in every language: a unit, a name, an address. */
export const plain = (marks: Marks = {}, options: object = {}) => factAttribute('string', marks, { maxLength: TITLE_MAX_LENGTH, ...options });
export const webAddress = (marks: Marks = {}) => plain({ ...marks, shape: 'address' }, { regex: '^https?://\\S+$', maxLength: 2000 });
/** Year, month or day, as exact as known: `2021`, `2021-03`, `2021-03-07`. */
export const roughDate = (marks: Marks = {}) => plain({ ...marks, shape: 'rough-date' }, { regex: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' });
/** How long something takes, `PT1H30M` for ninety minutes. */
export const duration = (marks: Marks = {}) => plain({ ...marks, shape: 'duration' }, { regex: '^P(?=.)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?)?$' });
export const oneOf = (values: readonly string[], marks: Marks = {}, options: object = {}) => factAttribute('enumeration', marks, { enum: [...values], ...options });

const custom = (name: string, options: object, marks: Marks, more: object = {}) =>
	factAttribute('customField', marks, { customField: `plugin::vocabulary.${name}`, options, ...more });

/** One concept of a scheme, by its notation. */
export const concept = (scheme: string, marks: Marks = {}, more: object = {}) => custom('concept', { scheme }, marks, more);
/** Several concepts of a scheme. */
export const concepts = (scheme: string, marks: Marks = {}, max = 20) => custom('concepts', { scheme, max }, marks);
/** Ordered links to other entries. */
export const entryLinks = (types: readonly string[], marks: Marks = {}, max = 20) => custom('entry-links', { types, max }, marks);
/** Key of one item of another list of the same entry, for example the goal a measure serves. */
export const itemKey = (list: string, marks: Marks = {}) => custom('item-key', { list }, marks);
/** Keys of items of another list. A list that starts with `./` lies in the same item. */
export const itemKeys = (list: string, marks: Marks = {}) => custom('item-keys', { list }, marks);
/** Codes of languages. */
export const languages = (marks: Marks = {}) => choices('languages', marks);
/** Several values of a closed list that the plugin `vocabulary` knows. */
export const choices = (list: string, marks: Marks = {}) => custom('choices', { list }, marks);
/** One value of a closed list that the plugin `vocabulary` knows. */
export const choice = (list: string, marks: Marks = {}, more: object = {}) => custom('choice', { list }, marks, more);
/** One of the licences a text can be given under. */
const licence = (marks: Marks = {}) => choice('licences', marks, { default: 'CC-BY-4.0' });

export const organisation = (marks: Marks = {}): Attribute => factAttribute('relation', marks, { relation: 'manyToOne', target: 'api::organisation.organisation' });
const organisations = (marks: Marks = {}): Attribute => factAttribute('relation', marks, { relation: 'manyToMany', target: 'api::organisation.organisation' });
export const image = (marks: Marks = {}) => factAttribute('media', marks, { multiple: false, allowedTypes: ['images'] });
export const file = (marks: Marks = {}) => factAttribute('media', marks, { multiple: false, allowedTypes: ['files', 'images'] });

/** A list whose items hold text: each language has its own copy, held together by the items' keys. */
export const textList = (component: string, marks: Marks = {}): Attribute => ({
	type: 'component',
	component,
	repeatable: true,
	pluginOptions: { ...localized, erasmi: marks },
});

/** A list of facts only. */
export const factList = (component: string, marks: Marks = {}): Attribute => ({
	type: 'component',
	component,
	repeatable: true,
	pluginOptions: { ...shared, erasmi: marks },
});

/** A group of fields with text in it. */
export const textGroup = (component: string, marks: Marks = {}): Attribute => ({
	type: 'component',
	component,
	repeatable: false,
	pluginOptions: { ...localized, erasmi: marks },
});

/** Holds an item together over all languages and all versions; made when an item is first saved. */
export const key: Attribute = { type: 'string', maxLength: 64 };

/** Fields of every localized type. Which texts came from where is said for each language. */
export const common = ({ licence: licenceMarks = { publish: true }, sources = {} }: { licence?: Marks; sources?: Marks } = {}) => ({
	slug: { ...textAttribute('string', {}, { maxLength: 100 }), pluginOptions: localized } satisfies Attribute,
	seoDescription: paragraph({ words: 30 }),
	related: entryLinks(['case', 'network', 'action-plan', 'resource', 'module', 'learning-path', 'self-assessment', 'page']),
	sources: factList('shared.source', sources),
	licence: licence(licenceMarks),
	credit: plain(),
	owner: organisation({ publish: true }),
	coOwners: organisations(),
	/** Noted when those whose practice it is have read and approved the draft. */
	approvedBy: plain(),
	approvedOn: day(),
	lastVerified: day(),
	reviewDue: day(),
	...provenance,
});

/** Which language the entry was written in, and how a language's text came to be. */
export const provenance = {
	sourceLocale: oneOf(locales),
	textOrigin: { type: 'enumeration', enum: ['human', 'machine', 'memory', 'import'], default: 'human', pluginOptions: localized } satisfies Attribute,
	textCheckedAt: { type: 'datetime', pluginOptions: localized } satisfies Attribute,
	/** Since when the published text is behind its published original, and by how many passages. The translation desk keeps both. */
	behindSince: { type: 'datetime', pluginOptions: localized } satisfies Attribute,
	behindParts: { type: 'integer', pluginOptions: localized } satisfies Attribute,
	oldSlugs: { type: 'json', pluginOptions: localized } satisfies Attribute,
};

/** Where something is. Coordinates name the centre of a place, never an address. */
export const whereabouts = (country: Marks = { publish: true }) => ({
	country: concept('country', country),
	region: concept('region'),
	lat: number({}, { min: -90, max: 90 }),
	lon: number({}, { min: -180, max: 180 }),
	territorialLevel: concept('territorial-level'),
	setting: concept('setting'),
});
