/** Tells people at the desk what concerns them. Joins the transaction of what happened; nobody is told of their own acts. */
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import type { DeskType } from '../desk-types.ts';

interface Notices {
	tell(telling: { to: readonly number[]; kind: string; values: Record<string, string>; link: string }): Promise<void>;
}

export interface News {
	kind: 'desk-assigned' | 'desk-mentioned' | 'desk-rejected' | 'desk-checked' | 'desk-published';
	to: readonly (number | undefined)[];
	/** Whose act it was. */
	by: number | undefined;
	place: { type: DeskType; documentId: string; locale: Locale };
	/** Of the entry. */
	title: string;
	/** How many more entries it is about; the link then leads to the person's work list. */
	others?: number;
	unit?: string;
	comment?: string;
	due?: string;
}

export async function tellPeople(strapi: Core.Strapi, { kind, to, by, place, title, others = 0, unit, comment, due }: News): Promise<void> {
	const receivers = [...new Set(to)].filter((id) => id !== undefined && id !== by);
	if (receivers.length === 0) return;
	const entry = `${place.type}/${place.documentId}/${place.locale}${unit ? `?passage=${encodeURIComponent(unit)}` : ''}`;
	const link = `/plugins/translation-desk/${others > 0 ? `work?locale=${place.locale}&mine=1` : entry}`;
	const values = { by: (by !== undefined && (await nameOf(strapi, by))) || 'ERASMI Commons', title: others > 0 ? `${title} (+ ${others})` : title, locale: place.locale, ...(comment ? { comment } : {}), ...(due ? { due } : {}) };
	await (strapi.plugin('notices').service('notices') as Notices).tell({ to: receivers.filter((id): id is number => id !== undefined), kind, values, link });
}

async function nameOf(strapi: Core.Strapi, id: number): Promise<string> {
	const user: { firstname?: string; lastname?: string; username?: string } | null = await strapi.db.query('admin::user').findOne({ where: { id }, select: ['firstname', 'lastname', 'username'] });
	return user ? [user.firstname, user.lastname].filter(Boolean).join(' ') || user.username || '' : '';
}
