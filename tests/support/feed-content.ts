/** Entries for tests of the feed: just enough to be published. */
import type { Locale } from '@erasmi/config/locales';
import { uidOf, type ContentType } from '@erasmi/config/types';
import type { Cms } from './cms.ts';

interface Wanted {
	type: ContentType;
	documentId?: string;
	locale?: Locale;
	data?: Record<string, unknown>;
	publish?: boolean;
}

/** Creates or changes an entry, and publishes it if wanted. @returns its document id */
export const save = (cms: Cms, wanted: Wanted): Promise<string> =>
	cms.call(
		async (strapi, { uid, documentId, locale, data, publish }: { uid: 'api::page.page'; documentId?: string; locale?: Locale; data?: object; publish?: boolean }) => {
			const documents = strapi.documents(uid);
			const where = locale ? { locale } : {};
			const id = documentId ?? (await documents.create({ ...where, data: data as never })).documentId;
			if (documentId && data) await documents.update({ documentId, ...where, data: data as never });
			if (publish) await documents.publish({ documentId: id, ...where });
			return id;
		},
		{ ...wanted, uid: uidOf(wanted.type) as 'api::page.page' },
	);

export const organisation = (cms: Cms, data: Record<string, unknown>): Promise<string> => save(cms, { type: 'organisation', data: { actorType: 'ngo', country: 'de', ...data } });

export const concept = (cms: Cms, scheme: string, notation: string, more: Record<string, unknown> = {}): Promise<string> =>
	save(cms, { type: 'concept', data: { scheme, notation, labels: [{ locale: 'en', prefLabel: `Label of ${notation}`, altLabels: [] }], ...more } });

export const paragraph = (words: string): object[] => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

/** A page with everything that publishing needs. */
export const page = (owner: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({ title: 'A page', body: paragraph('Text of a page.'), order: 1, owner, ...more });

/** A case with everything that publishing needs; the two organisations must be of different kinds. */
export const caseData = (owner: string, [lead, partner]: readonly [string, string], more: Record<string, unknown> = {}): Record<string, unknown> => ({
	title: 'A case',
	summary: 'What it is about.',
	approach: 'How it works.',
	place: 'Erfurt',
	country: 'de',
	targetGroups: ['refugees'],
	fieldsOfAction: ['housing'],
	actors: [
		{ organisation: lead, role: 'lead' },
		{ organisation: partner, role: 'partner' },
	],
	sources: [{ title: 'Own knowledge', kind: 'own_knowledge' }],
	owner,
	...more,
});

/** Resolves when every change so far is prepared and delivered, or waits for a consumer that fails. */
export const settled = (cms: Cms): Promise<void> => cms.call(async (strapi) => strapi.plugin('change-feed').service('feed').settled());
