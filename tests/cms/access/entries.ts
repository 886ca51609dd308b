/** Entries written straight into the database, so that a test begins with exactly these rows. */
import { locales, type Locale } from '@erasmi/config/locales';
import type { Cms } from '../../support/cms.ts';

export interface Rows {
	type: string;
	documentId: string;
	sourceLocale?: Locale;
	owner?: string;
	coOwners?: string[];
	/** An action plan's network. */
	network?: string;
	drafts?: readonly Locale[];
	published?: readonly Locale[];
	title?: string;
}

/** Replaces all rows of an entry. */
export function writeRows(cms: Cms, rows: Rows): Promise<void> {
	return cms.call(
		async (strapi, { type, documentId, sourceLocale, owner, coOwners, network, drafts, published, title }) => {
			const uid = `api::${type}.${type}` as 'api::case.case';
			const { attributes } = strapi.contentType(uid) as unknown as { attributes: Record<string, unknown> };
			const idsOf = async (documentIds: string[]): Promise<number[]> => (await strapi.db.query('api::organisation.organisation').findMany({ where: { documentId: { $in: documentIds } } })).map((row: { id: number }) => row.id);
			const common = {
				documentId,
				sourceLocale,
				...('owner' in attributes ? { owner: (await idsOf(owner ? [owner] : []))[0] ?? null, coOwners: await idsOf(coOwners ?? []) } : {}),
				...(network ? { network: [{ type: 'network', documentId: network }] } : {}),
			};
			await strapi.db.query(uid).deleteMany({ where: { documentId } });
			for (const locale of drafts ?? []) await strapi.db.query(uid).create({ data: { ...common, locale, title: `${title ?? type} ${locale}`, publishedAt: null } });
			for (const locale of published ?? []) await strapi.db.query(uid).create({ data: { ...common, locale, title: `${title ?? type} ${locale}`, publishedAt: new Date() } });
		},
		{ sourceLocale: 'it' as const, drafts: locales, published: [], ...rows },
	);
}

/** @returns its document id */
export function writeOrganisation(cms: Cms, name: string): Promise<string> {
	return cms.call(
		async (strapi, { name }) => {
			const { documentId } = await strapi.documents('api::organisation.organisation').create({ data: { name, actorType: 'ngo', country: 'it' } as never });
			return documentId;
		},
		{ name },
	);
}

/** A document id no other test uses. */
export const newDocumentId = (): string => `access${Math.random().toString(36).slice(2).padEnd(18, '0')}`.slice(0, 24);
