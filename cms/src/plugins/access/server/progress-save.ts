/** Saves what a coordinator reports and lets it out at once, without anything else that waits in the draft. */
import { randomUUID } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import type { ContentType } from '@erasmi/config/types';
import type { User } from './actor.ts';
import { dataFor, readReport } from './progress.ts';
import { otherRefusalText } from './refusal.ts';
import { refuse } from './refuse.ts';
import { languageFor } from './rights.ts';

/** Strapi types services as objects; this one is a function. */
type PopulateBuilder = (uid: string) => { populateDeep(level: number): { build(): Promise<Record<string, unknown>> } };

interface Save {
	uid: UID.ContentType;
	params: { documentId?: string; locale?: unknown; data?: Record<string, unknown> };
}

export async function saveProgress(strapi: Core.Strapi, context: Save, type: ContentType, user: User, next: () => Promise<unknown>): Promise<unknown> {
	const draft = await versionOf(strapi, context, 'draft');
	const read = readReport(type, context.params.data ?? {}, draft ?? {}, randomUUID);
	if (!read.ok) refuse(otherRefusalText(languageFor(strapi, user), 'beyond-progress'), { list: read.list });

	context.params.data = { ...dataFor(read.report, draft ?? {}), ...authorship(context.params.data) };
	return next();
}

async function versionOf(strapi: Core.Strapi, { uid, params }: Save, status: 'draft' | 'published'): Promise<Record<string, unknown> | null> {
	const populateBuilder = strapi.plugin('content-manager').service('populate-builder') as unknown as PopulateBuilder;
	const populate = await populateBuilder(uid).populateDeep(Infinity).build();
	return strapi.db.query(uid).findOne({ where: { documentId: params.documentId, locale: params.locale, publishedAt: { $null: status === 'draft' } }, populate });
}

const authorship = (data: Record<string, unknown> | undefined) => (data?.['updatedBy'] === undefined ? {} : { updatedBy: data['updatedBy'] });
