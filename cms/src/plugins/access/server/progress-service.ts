/** Reports how the work of a network goes on, for a page that is made for just that. */
import type { Core, UID } from '@strapi/strapi';
import { uidOf, type ContentType } from '@erasmi/config/types';
import type { User } from './actor.ts';
import { saveProgress } from './progress-save.ts';
import type { Rights } from './rights.ts';
import { trusted } from './trust.ts';

export const progressService = ({ strapi }: { strapi: Core.Strapi }) => ({
	/**
	 * Saves status, progress, notes, readings and meetings, and lets them out at once. Who may change the whole entry must
	 * also be one who may publish it, because what is reported here waits for nobody.
	 * @param data lists of the entry with all their items by `key`
	 * @throws PolicyError in the person's language
	 */
	async save(user: User, type: ContentType, documentId: string, locale: string, data: Record<string, unknown>): Promise<void> {
		const rights = strapi.plugin('access').service('rights') as Rights;
		const question = { uid: uidOf(type), documentId, locale };
		const { parts } = await rights.assert(user, { ...question, action: 'update' });
		if (parts !== 'progress') await rights.assert(user, { ...question, action: 'publish' });

		const context = { uid: uidOf(type) as UID.ContentType, params: { documentId, locale, data: { ...data, updatedBy: user.id } as Record<string, unknown> } };
		await trusted(() => saveProgress(strapi, context, type, user, () => strapi.documents(context.uid).update(context.params as never)));
	},
});
