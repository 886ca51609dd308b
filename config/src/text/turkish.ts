/**
 * Turkish stems on the folded spelling, where ı and i, u and ü, s and ş are one letter.
 *
 * Snowball's Turkish rules check vowel harmony and need the dots that many people do not type. Here every ending of
 * noun, plural, possessive and case is taken off until none is left: a root may lose a letter too many, but it loses it
 * in all its forms alike, and that is what finding needs.
 */
const ENDINGS = [
	'lerden', 'lardan', 'lerin', 'larin', 'leri', 'lari', 'ler', 'lar',
	'nden', 'ndan', 'nde', 'nda', 'den', 'dan', 'ten', 'tan', 'de', 'da', 'te', 'ta',
	'nin', 'nun', 'yle', 'yla', 'ye', 'ya', 'yi', 'yu', 'si', 'su',
	'in', 'un', 'im', 'um', 'i', 'u', 'e', 'a',
];
/** "ev", "iş", "ağ": as short as a noun gets. Two letters in the order of "mo(da)" are no root. */
const ROOT = /^(?:.{3,}|[aeiou][^aeiou])$/;

/** @param folded see `fold` */
export function turkishStem(folded: string): string {
	let stem = folded;
	for (let ending = endingOf(stem); ending; ending = endingOf(stem)) stem = stem.slice(0, -ending.length);
	return stem.length > 3 ? hardened(stem) : stem;
}

const endingOf = (word: string): string | undefined =>
	ENDINGS.find((ending) => word.endsWith(ending) && ROOT.test(word.slice(0, -ending.length)) && /[aeiou]/.test(word.slice(0, -ending.length)));

/** A last consonant softens before a vowel: çocuk, çocuğu; kitap, kitabı. */
const hardened = (stem: string): string => stem.replace(/[gbd]$/, (letter) => ({ g: 'k', b: 'p', d: 't' })[letter] ?? letter);
