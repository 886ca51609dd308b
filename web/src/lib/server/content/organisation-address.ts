/** The address of an organisation: its name for people, and the end of its document id, so that a new name never breaks a link. */
import type { Locale } from '@erasmi/config/locales';
import { fold } from '@erasmi/config/text/fold';
import { remembered } from '#lib/remembered.ts';

/** Letters of the document id. Two organisations with the same name and the same end are told apart by nobody: one in two thousand million. */
const KEY_LENGTH = 6;
const MAX_LENGTH = 60;

export const organisationSlug = remembered((name: string, documentId: string, locale: Locale): string => {
	const words = name
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.map((word) => fold(word, locale))
		.filter((word) => word !== '');
	return [shortened(words), documentId.slice(-KEY_LENGTH)].filter((part) => part !== '').join('-');
});

/** @returns the end of a document id, as it stands in the address */
export const keyOf = (slug: string): string => slug.slice(slug.lastIndexOf('-') + 1);

/** Whole words only. */
function shortened(words: readonly string[]): string {
	let slug = '';
	for (const word of words) {
		const longer = slug === '' ? word.slice(0, MAX_LENGTH) : `${slug}-${word}`;
		if (longer.length > MAX_LENGTH) break;
		slug = longer;
	}
	return slug;
}
