import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Locale } from '@erasmi/config/locales';
import { bestPassage, Markers, markText, CutText } from '@erasmi/config/search/highlight';
import { planQuery, type Knowledge } from '@erasmi/config/search/plan';
import { Thesaurus } from '@erasmi/config/search/thesaurus';
import { Lexicon } from '@erasmi/config/text/lexicon';
import { wordBounds } from '@erasmi/config/text/words';

const thesaurus = new Thesaurus([{ id: 'legal', scheme: 'field-of-action', labels: { en: { pref: 'Legal advice', alt: [] }, it: { pref: 'Consulenza legale', alt: [] } } }]);
const knowledge: Knowledge = { thesaurus, surfaces: new Lexicon(), skeletons: new Lexicon(), stems: new Lexicon(), stemFrequency: () => 0, surfaceFrequency: () => 0, withSkeleton: () => [], written: (surface) => surface };

const marked = (query: string, text: string, source: Locale = 'en', locale: Locale = source): string =>
	markText(new CutText([text], source), new Markers(planQuery(query, locale, knowledge), thesaurus).of(source)).map(({ text: run, hit }) => (hit ? `[${run}]` : run)).join('');

describe('marks', () => {
	test.each<[string, string, Locale, Locale, string]>([
		['volunteer', 'Volunteers meet volunteers’ families.', 'en', 'en', '[Volunteers] meet [volunteers]’ families.'],
		['fluchtlinge', 'Ein Flüchtling und Flüchtlinge', 'de', 'de', 'Ein [Flüchtling] und [Flüchtlinge]'],
		['accoglienza', 'L’accoglienza diffusa', 'it', 'it', 'L’[accoglienza] diffusa'],
		['siginmaci', 'Sığınmacılar için', 'tr', 'tr', '[Sığınmacılar] için'],
		['متطوعون', 'يساعد متطوعين النساءَ', 'ar', 'ar', 'يساعد [متطوعين] النساءَ'],
		['legal advice', 'Una consulenza legale gratuita', 'it', 'en', 'Una [consulenza] [legale] gratuita'],
		['the advice', 'The advice of the city', 'en', 'en', 'The [advice] of the city'],
		['<b>bold</b>', 'A <b>bold</b> move', 'en', 'en', 'A <[b]>[bold]</[b]> move'],
	])('"%s" in "%s"', (query, text, source, locale, expected) => {
		expect(marked(query, text, source, locale)).toBe(expected);
	});

	test('joined again, the runs are the text, whatever text and query are', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 20 }), (text, query) => {
				const runs = markText(new CutText([text], 'de'), new Markers(planQuery(query, 'de', knowledge), thesaurus).of('de'));
				expect(runs.map(({ text: run }) => run).join('')).toBe(text);
			}),
		);
	});
});

describe('the passage', () => {
	const marker = new Markers(planQuery('zebra council', 'en', knowledge), thesaurus).of('en');
	const filler = 'Nothing to see here, only words that fill a line. '.repeat(10);

	test('shows the place with most of the words, from the beginning of its sentence', () => {
		const runs = bestPassage(new CutText(['A zebra.', `${filler}The council of the zebra met on Monday. ${filler}`], 'en'), marker);
		expect(runs.map(({ text }) => text).join('')).toMatch(/^… The council of the zebra met on Monday\. .* …$/);
		expect(runs.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['council', 'zebra']);
	});

	test('is the beginning when nothing matches', () => {
		const runs = bestPassage(new CutText(['A summary without it.', filler], 'en'), marker);
		expect(runs).toHaveLength(1);
		expect(runs[0]?.text).toMatch(/^A summary without it\. Nothing/);
	});

	test('is taken from a text that is cut as it is read, and cut as it would be at once', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('Tuzla’da', 'l’integrazione', 'doctor’s', 'Erasmus+', 'zwei Wörter.', '—', '\u{1F600}'), { maxLength: 400 }), fc.constantFrom<Locale>('de', 'en', 'it', 'tr'), (pieces, locale) => {
				const text = pieces.join(' ');
				const cut = new CutText([text], locale);
				const whole = wordBounds(text, locale);
				for (let index = 0; cut.has(index); index += 7);
				expect(cut.has(whole.length / 2)).toBe(false);
				expect(cut.bounds).toEqual(whole);
			}),
		);
	});

	test('is no longer where the best place is the last that had to be read', () => {
		const early = `A zebra and a council. ${'Words between. '.repeat(12)}`;
		const text = `${early}The zebra council met, zebra by zebra, council by council. ${filler.repeat(5)}`;
		const passage = bestPassage(new CutText([text], 'en'), marker).map(({ text: run }) => run).join('');
		expect(passage).toMatch(/^… The zebra council met, .* …$/);
		expect(wordBounds(passage, 'en').length / 2).toBeLessThanOrEqual(32);
	});

	test('keeps headings apart from what follows, and begins in no number and behind no date', () => {
		const said = (texts: string[]): string => bestPassage(new CutText(texts, 'en'), marker).map(({ text }) => text).join('');
		expect(said(['For a zebra', 'Its council meets.', 'Contact us'])).toBe('For a zebra · Its council meets. Contact us');
		expect(said([`${filler}All of this and a great many other things have cost about 10 000 euros for the zebra council. ${filler}`])).toMatch(/^… 10 000 euros for the zebra council\./);
		expect(said([`${filler}It began on the 24. May with a zebra council. ${filler}`])).toMatch(/^… It began on the 24\. May with a zebra council\./);
	});

	test('of nothing is nothing', () => {
		expect(bestPassage(new CutText(['', ''], 'en'), marker)).toEqual([]);
	});
});
