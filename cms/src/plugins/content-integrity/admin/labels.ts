/** Labels as Strapi's edit form and lists look them up. */
import { uidOf, type ContentType } from '@erasmi/config/types';
import type { Locale } from '@erasmi/config/locales';
import { componentUids, fieldLabels, listOf, typeLabels } from '../labels.ts';

const fields = Object.keys(fieldLabels).filter((name) => !name.includes('.')) as (keyof typeof fieldLabels)[];
const special: Record<string, Record<Locale, string> | undefined> = fieldLabels;

/** @returns message ids and texts of one language */
export function labelMessages(locale: Locale): Record<string, string> {
	const messages: Record<string, string> = {};
	for (const type of Object.keys(typeLabels) as ContentType[]) {
		// Strapi looks up the name of a type by the name itself.
		messages[typeLabels[type].en] = typeLabels[type][locale];
		messages[`content-manager.content-types.${type}`] = typeLabels[type][locale];
		for (const name of fields) messages[`content-manager.content-types.${uidOf(type)}.${name}`] = fieldLabels[name][locale];
	}
	for (const uid of componentUids) {
		const list = listOf[uid];
		for (const name of fields) messages[`content-manager.components.${uid}.${name}`] = (special[`${list}.${name}`] ?? fieldLabels[name])[locale];
	}
	return messages;
}
