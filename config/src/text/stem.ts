/**
 * What the forms of a word have in common. The stem is a function of the folded spelling alone, so every way of typing
 * a word (with or without its marks, in any case) has the same stem and finds the same works.
 */
import { createStemmer } from 'multilingual-stemmer';
import type { Locale } from '../locales.ts';
import { arabicStem } from './arabic.ts';
import { fold, skeleton } from './fold.ts';
import { regular } from './irregular.ts';
import { turkishStem } from './turkish.ts';

const snowball = { de: createStemmer('de'), en: createStemmer('en'), da: createStemmer('da'), it: createStemmer('it') };

const stemmers: Record<Locale, (folded: string) => string> = {
	// Snowball reads ae, oe and ue as umlauts and drops them: "fluchtling" and "fluechtling" meet here.
	de: (word) => skeleton(again(fold(snowball.de(word), 'en')), 'de'),
	en: (word) => snowball.en(word.replace(/iz(e|ed|er|ers|es|ing|ation|ations|ational)$/, 'is$1')),
	da: (word) => skeleton(fold(snowball.da(word), 'da'), 'da'),
	it: (word) => snowball.it(word),
	tr: turkishStem,
	ar: arabicStem,
};

/** "Sprachkurse" loses its ending, "Sprachkurs" a letter that looks like one: a second round brings them together. */
const again = (stem: string): string => (stem.length > SHORT ? snowball.de(stem) : stem);
/** Stems up to this length have no ending to lose. */
const SHORT = 4;

const ARABIC = /\p{Script=Arabic}/u;

/** @param folded see `fold`; numbers and words in another script than the language's come back as they are */
export function stem(folded: string, locale: Locale): string {
	if (ARABIC.test(folded)) return arabicStem(folded);
	if (/^\P{Script=Latin}/u.test(folded)) return folded;
	return stemmers[locale](regular(folded, locale)) || folded;
}
