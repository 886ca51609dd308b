/** Who may do what: the one table of rights. Everything else about rights is derived from it. */
import { locales, type Locale } from '@erasmi/config/locales';
import { sharedTypes, workTypes, type ContentType } from '@erasmi/config/types';

/** `translate` adds a language to an entry that exists; `hand-over` gives an entry to another organisation. */
export const actions = ['read', 'create', 'translate', 'update', 'discard', 'publish', 'unpublish', 'delete', 'clone', 'hand-over'] as const;
export type Action = (typeof actions)[number];

export type RoleKind = 'editor' | 'publisher' | 'coordinator' | 'translator' | 'reviewer' | 'administrator';
export type RoleCode = `erasmi-${RoleKind}` | `erasmi-${RoleKind}-${Locale}`;

/**
 * Which entries a right is about.
 * - `own`: the person's organisation is owner or co-owner; `owned`: it is the owner
 * - `within-limits`: inside the organisations and original languages a publisher is limited to, if any
 * - `own-network`: a network the person coordinates, or an action plan of it
 * - `own-organisation`: the entry is the person's organisation itself
 */
export type Entries = 'all' | 'own' | 'owned' | 'within-limits' | 'own-network' | 'own-organisation';

/** What of an entry may change. `text`: what a translation says. `progress`: how a network's work goes on. From narrow to wide. */
export const parts = ['progress', 'text', 'everything'] as const;
export type Parts = (typeof parts)[number];

export interface Grant {
	actions: readonly Action[];
	types: readonly ContentType[];
	entries: Entries;
	/** The language an entry was written in is its original. Has no meaning for types without languages. */
	languages: 'all' | 'original' | 'translations';
	/** Only these languages. Default: all. */
	locales?: readonly Locale[];
	parts: Parts;
	/** Only while no language of the entry is published. */
	unpublishedOnly?: true;
	/** Handing over: only to an organisation that is co-owner already. */
	toCoOwnersOnly?: true;
}

export interface Role {
	code: RoleCode;
	kind: RoleKind;
	/** Translators and reviewers have one. */
	locale?: Locale;
	grants: readonly Grant[];
	/** Strapi's own actions besides those on entries; unknown ones are ignored. `*`: all but `superAdminKeys`. */
	tools: readonly string[] | '*';
}

const entered = workTypes.filter((type) => type !== 'page');
const translated = [...workTypes, 'site-settings'] as const;
const all = [...workTypes, ...sharedTypes, 'site-settings'] as const;

const mediaTools = ['plugin::upload.read', 'plugin::upload.assets.create', 'plugin::upload.assets.update', 'plugin::upload.assets.download', 'plugin::upload.assets.copy-link'];
const mediaReading = ['plugin::upload.read', 'plugin::upload.assets.download', 'plugin::upload.assets.copy-link'];
const deskTools = ['plugin::translation-desk.read', 'plugin::translation-desk.use'];

const read: Grant = { actions: ['read'], types: all, entries: 'all', languages: 'all', parts: 'everything' };

const editor: Role = {
	code: 'erasmi-editor',
	kind: 'editor',
	tools: [...mediaTools, ...deskTools, 'plugin::inbox.read'],
	grants: [
		read,
		{ actions: ['create', 'translate', 'update', 'discard', 'clone'], types: entered, entries: 'own', languages: 'all', parts: 'everything' },
		{ actions: ['delete'], types: entered, entries: 'own', languages: 'all', parts: 'everything', unpublishedOnly: true },
		{ actions: ['hand-over'], types: entered, entries: 'owned', languages: 'original', parts: 'everything', toCoOwnersOnly: true },
		// A case names organisations that may not be known yet.
		{ actions: ['create'], types: ['organisation'], entries: 'all', languages: 'all', parts: 'everything' },
		{ actions: ['update'], types: ['organisation'], entries: 'own-organisation', languages: 'all', parts: 'everything' },
	],
};

const publisher: Role = {
	code: 'erasmi-publisher',
	kind: 'publisher',
	tools: [...mediaTools, ...deskTools, 'plugin::change-feed.read', 'plugin::search-index.read', 'plugin::inbox.read'],
	grants: [
		read,
		{ actions: ['update', 'discard', 'publish', 'unpublish', 'hand-over'], types: workTypes, entries: 'within-limits', languages: 'original', parts: 'everything' },
		{ actions: ['create', 'update'], types: ['organisation'], entries: 'all', languages: 'all', parts: 'everything' },
	],
};

const coordinator: Role = {
	code: 'erasmi-coordinator',
	kind: 'coordinator',
	tools: [...mediaReading, ...deskTools],
	grants: [read, { actions: ['update'], types: ['action-plan', 'network'], entries: 'own-network', languages: 'original', parts: 'progress' }],
};

const translator = (locale: Locale): Role => ({
	code: `erasmi-translator-${locale}`,
	kind: 'translator',
	locale,
	tools: [...mediaReading, ...deskTools],
	grants: [read, { actions: ['translate', 'update', 'discard'], types: translated, entries: 'all', languages: 'translations', locales: [locale], parts: 'text' }],
});

const reviewer = (locale: Locale): Role => ({
	code: `erasmi-reviewer-${locale}`,
	kind: 'reviewer',
	locale,
	tools: [...mediaReading, ...deskTools],
	grants: [read, { actions: ['publish', 'unpublish'], types: translated, entries: 'all', languages: 'translations', locales: [locale], parts: 'text' }],
});

const administrator: Role = {
	code: 'erasmi-administrator',
	kind: 'administrator',
	tools: '*',
	grants: [{ actions, types: all, entries: 'all', languages: 'all', parts: 'everything' }],
};

export const roles: readonly Role[] = [editor, publisher, coordinator, ...locales.map(translator), ...locales.map(reviewer), administrator];

export const superAdminCode = 'strapi-super-admin';

/** What stays with the super-admin: keys to the machine and the rights of roles, which this file owns. */
export const superAdminKeys: readonly RegExp[] = [
	/^admin::(api-tokens|admin-tokens|transfer|provider-login|webhooks|project-settings|marketplace)\b/,
	/^admin::roles\.(create|update|delete)$/,
	/^plugin::content-type-builder\./,
	/^plugin::i18n\.locale\.(create|update|delete)$/,
];

export const isRoleCode = (code: string): code is RoleCode => roles.some((role) => role.code === code);
