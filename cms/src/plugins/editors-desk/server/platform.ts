/** What other plugins offer, as this desk asks for it. */
import type { Core, UID } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import type { ContentType, WorkType } from '@erasmi/config/types';
import type { Person } from '../../../plugin-kit/request.ts';
import type { EditorsField, Tree } from './form/values.ts';

export interface Verdict {
	allowed: boolean;
	parts?: 'progress' | 'text' | 'everything';
	message?: string;
}

interface Question {
	action: 'read' | 'create' | 'update' | 'publish';
	uid: string;
	documentId?: string;
	locale?: string;
}

export interface Rights {
	actor(person: Person): Promise<{ everything: boolean; roles: readonly string[]; organisation?: string; networks: readonly string[] }>;
	decide(person: Person, question: Question): Promise<Verdict>;
	assert(person: Person, question: Question): Promise<Verdict>;
}

export interface Row {
	locale: Locale;
	publishedAt: string | null;
	updatedAt: string;
	tree: Tree;
}

interface Rows {
	load(uid: UID.ContentType, documentId: string, which?: { locales?: readonly string[]; status?: 'draft' | 'published' }): Promise<Row[]>;
	data(uid: UID.ContentType, tree: Tree): Record<string, unknown>;
	exclusively<T>(documentId: string, work: () => Promise<T>): Promise<T>;
}

/** One thing that publishing still needs, in the language of the person who asks. */
export interface Problem {
	kind: string;
	/** Names of fields and numbers of list items from 0, `actors.1.organisation`. */
	path: string;
	label: string;
	message: string;
}

interface Ready {
	problems(uid: string, tree: Tree, locale: string): Promise<Problem[]>;
}

interface Published {
	amend(uid: UID.ContentType, documentId: string, change: (tree: Tree) => Tree): Promise<boolean>;
}

interface Progress {
	save(person: Person, type: ContentType, documentId: string, locale: string, data: Record<string, unknown>): Promise<void>;
}

interface Notices {
	tell(notice: { to: readonly number[]; kind: string; values: Record<string, string>; link: string }): Promise<void>;
}

interface Term {
	notation: string;
	label: string;
	also: string[];
}

interface Concepts {
	ofScheme(scheme: string, locale: Locale): Promise<Term[]>;
	all(): Promise<{ notation: string; scheme: string; labels: { locale: Locale; prefLabel: string; altLabels: string[] | null; definition?: string | null }[] }[]>;
}

interface Choices {
	labelOf(list: string, value: string, locale: Locale): string;
	of(list: string, locale: Locale): { value: string; label: string }[];
}

interface Desk {
	locale(): Locale;
	label(path: readonly (string | number)[], locale?: Locale): string;
	name(path: readonly string[], locale?: Locale): string;
}

interface Audit {
	latest(documentIds: readonly string[], question: { except: number; limit: number }): Promise<{ at: string; act: string; documentId: string; locale?: string; person?: string }[]>;
}

interface Translations {
	worklist(query: { locale: Locale; state: 'todo'; page: number; mine?: number }): Promise<{ total: number }>;
}

interface Ledger {
	units(place: { type: ContentType; documentId: string; locale: Locale }): Promise<{ unit: { id: string }; status: { staleness: string } }[]>;
}

interface Archive {
	/** Document ids of what was taken off the site for good. */
	ids(): Promise<string[]>;
}

export const uidOfType = (type: ContentType): UID.ContentType => `api::${type}.${type}` as UID.ContentType;

/** Services by what they are for. They are asked when needed: plugins start one after another. */
export const platform = (strapi: Core.Strapi) => ({
	rights: (): Rights => strapi.plugin('access').service('rights') as Rights,
	progress: (): Progress => strapi.plugin('access').service('progress') as Progress,
	fields: (type: WorkType): readonly EditorsField[] => (strapi.plugin('content-integrity').service('fields') as { of(uid: string): EditorsField[] }).of(uidOfType(type)),
	rows: (): Rows => strapi.plugin('content-integrity').service('rows') as Rows,
	ready: (): Ready => strapi.plugin('content-integrity').service('ready') as Ready,
	published: (): Published => strapi.plugin('content-integrity').service('published') as Published,
	desk: (): Desk => strapi.plugin('content-integrity').service('desk') as Desk,
	concepts: (): Concepts => strapi.plugin('vocabulary').service('concepts') as Concepts,
	choices: (): Choices => strapi.plugin('vocabulary').service('choices') as Choices,
	audit: (): Audit => strapi.plugin('change-feed').service('audit') as Audit,
	translations: (): Translations => strapi.plugin('translation-desk').service('overview') as Translations,
	ledger: (): Ledger => strapi.plugin('translation-desk').service('ledger') as Ledger,
	archive: (): Archive => strapi.plugin('care').service('archive') as Archive,
	notices: (): Notices => strapi.plugin('notices').service('notices') as Notices,
});
