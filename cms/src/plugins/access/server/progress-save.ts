/** Saves what a coordinator reports and lets it out at once, without anything else that waits in the draft. */
import { randomUUID } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import type { ContentType } from '@erasmi/config/types';
import type { User } from './actor.ts';
import { applyReport, dataFor, readReport } from './progress.ts';
import { otherRefusalText } from './refusal.ts';
import { refuse } from './refuse.ts';
import { languageFor } from './rights.ts';

/** Strapi types services as objects; this one is a function. */
type PopulateBuilder = (uid: string) => { populateDeep(level: number): { build(): Promise<Record<string, unknown>> } };

interface Save {
	uid: UID.ContentType;
	params: { documentId?: string; locale?: unknown; data?: Record<string, unknown> };
}

/** @param next saves the draft */
export async function saveProgress(strapi: Core.Strapi, context: Save, type: ContentType, user: User, next: () => Promise<unknown>): Promise<unknown> {
	const { documentId = '', data = {} } = context.params;
	const draft = await draftOf(strapi, context);
	const read = readReport(type, data, draft, randomUUID);
	if (!read.ok) refuse(otherRefusalText(languageFor(strapi, user), 'beyond-progress'), { list: read.list });

	return strapi.db.transaction(async () => {
		context.params.data = { ...dataFor(read.report, draft), ...(data['updatedBy'] === undefined ? {} : { updatedBy: data['updatedBy'] }) };
		const saved = await next();
		await (strapi.plugin('content-integrity').service('published') as Published).amend(context.uid, documentId, (tree) => applyReport(read.report, tree));
		return saved;
	});
}

/** The plugin content-integrity keeps the languages of what is public together. */
interface Published {
	amend(uid: UID.ContentType, documentId: string, change: (tree: Record<string, unknown>) => Record<string, unknown>): Promise<boolean>;
}

async function draftOf(strapi: Core.Strapi, { uid, params }: Save): Promise<Record<string, unknown>> {
	const populateBuilder = strapi.plugin('content-manager').service('populate-builder') as unknown as PopulateBuilder;
	const populate = await populateBuilder(uid).populateDeep(Infinity).build();
	return (await strapi.db.query(uid).findOne({ where: { documentId: params.documentId, locale: params.locale, publishedAt: null }, populate })) ?? {};
}
