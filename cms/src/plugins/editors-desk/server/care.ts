/** "Still true?": one click says that a published entry was looked at again, and sets the next date. */
import type { Core } from '@strapi/strapi';
import { uidOf, type WorkType } from '@erasmi/config/types';
import { EditorsError } from './errors.ts';
import type { Person } from '../../../plugin-kit/request.ts';
import { platform, uidOfType } from './platform.ts';

export type Care = ReturnType<typeof createCare>;

const NEXT_REVIEW_MONTHS = 12;

export function createCare(strapi: Core.Strapi) {
	const ask = platform(strapi);
	return {
		/** Changes nothing but the two dates, in the draft and in what is public. */
		async confirm(person: Person, type: WorkType, documentId: string): Promise<string> {
			const uid = uidOfType(type);
			return ask.rows().exclusively(documentId, async () => {
				const rows = await ask.rows().load(uid, documentId);
				const draft = rows.find(({ publishedAt, locale, tree }) => publishedAt === null && locale === tree.sourceLocale);
				if (!draft) throw new EditorsError('entry-gone');
				if (!rows.some(({ publishedAt }) => publishedAt !== null)) throw new EditorsError('not-public');
				await ask.rights().assert(person, { action: 'update', uid: uidOf(type), documentId, locale: draft.locale });
				const dates = { lastVerified: day(new Date()), reviewDue: day(inMonths(NEXT_REVIEW_MONTHS)) };
				await strapi.documents(uid).update({ documentId, locale: draft.locale, data: dates as never });
				await ask.published().amend(uid, documentId, (tree) => ({ ...tree, ...dates }));
				return dates.reviewDue;
			});
		},
	};
}

const day = (date: Date): string => date.toISOString().slice(0, 10);

function inMonths(months: number): Date {
	const date = new Date();
	date.setUTCMonth(date.getUTCMonth() + months);
	return date;
}
