/** What other plugins offer, as care asks for it. */
import type { Core, UID } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import type { ContentType } from '@erasmi/config/types';
import type { Person } from '../../../plugin-kit/request.ts';

export type Tree = { key?: string } & { [field: string]: unknown };

export interface Row {
	locale: Locale;
	publishedAt: string | null;
	tree: Tree;
}

interface Question {
	action: 'create' | 'update' | 'publish' | 'unpublish';
	uid: string;
	documentId?: string;
	locale?: string;
}

interface Verdict {
	allowed: boolean;
	message?: string;
}

export interface Actor {
	everything: boolean;
	roles: readonly string[];
	organisation?: string;
	organisations: readonly string[];
	sourceLanguages: readonly string[];
	networks: readonly string[];
}

interface Rights {
	actor(person: Person): Promise<Actor>;
	decide(person: Person, question: Question): Promise<Verdict>;
	assert(person: Person, question: Question): Promise<Verdict>;
}

interface Rows {
	load(uid: UID.ContentType, documentId: string, which?: { locales?: readonly string[]; status?: 'draft' | 'published' }): Promise<Row[]>;
	data(uid: UID.ContentType, tree: Tree): Record<string, unknown>;
	isAddressFree(uid: UID.ContentType, documentId: string, slug: string): Promise<boolean>;
	exclusively<T>(documentId: string, work: () => Promise<T>): Promise<T>;
}

interface Notices {
	tell(notice: { to: readonly number[]; kind: string; values: Record<string, string>; link: string }): Promise<void>;
}

interface Ledger {
	forgetGone(before: number): Promise<void>;
}

interface Waiting {
	since(before: number): Promise<{ id: number; type: ContentType; documentId: string; at: number }[]>;
}

interface Feed {
	secret: string;
	slugsOf(type: ContentType, documentIds: readonly string[]): Promise<Map<string, string[]>>;
}

interface Trust {
	run<T>(work: () => T): T;
}

export const uidOfType = (type: ContentType): UID.ContentType => `api::${type}.${type}` as UID.ContentType;

/** Services by what they are for. They are asked when needed: plugins start one after another. */
export const platform = (strapi: Core.Strapi) => ({
	rights: (): Rights => strapi.plugin('access').service('rights') as Rights,
	trust: (): Trust => strapi.plugin('access').service('trust') as Trust,
	rows: (): Rows => strapi.plugin('content-integrity').service('rows') as Rows,
	notices: (): Notices => strapi.plugin('notices').service('notices') as Notices,
	feed: (): Feed => strapi.plugin('change-feed').service('feed') as Feed,
	ledger: (): Ledger => strapi.plugin('translation-desk').service('ledger') as Ledger,
	waiting: (): Waiting => strapi.plugin('editors-desk').service('waiting') as Waiting,
});
