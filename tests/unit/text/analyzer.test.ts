import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '@erasmi/config/locales';
import { analyzeWord, stemsOf, tokenize } from '@erasmi/config/text/analyze';
import { fold, skeleton } from '@erasmi/config/text/fold';
import { wordBounds } from '@erasmi/config/text/words';

function words(text: string, locale: Locale): { text: string; start: number; end: number }[] {
	const bounds = wordBounds(text, locale);
	return Array.from({ length: bounds.length / 2 }, (_, index) => {
		const [start = 0, end = 0] = bounds.slice(index * 2);
		return { text: text.slice(start, end), start, end };
	});
}

/** Words of the field in the forms people write and type; the golden files hold what becomes of each. */
const vocabulary: Record<Locale, string> = {
	de: 'Flüchtling Flüchtlinge Flüchtlingen fluchtlinge Fluechtlinge Flüchtlingsunterkunft Unterkünfte Straße Strasse fördern fordern Förderung gefördert Netzwerk Netzwerke Netzwerken Städte Stadt Mütter Mutter Häuser Ärztin Ehrenamt ehrenamtlich Sprachkurs Sprachkurse Zugewanderte Behörde Behörden Größe aktuell neue Quelle Israel Poesie Übersetzung Schlüsselqualifikation Erasmus+ 2019',
	en: 'refugee refugees volunteer volunteers volunteering organisation organization organisations organizations organised organized city cities child children mother mothers network networks networking housing house housed integrated integration café naïve doctor’s doctors mayor mayors municipality municipalities analyse analyze',
	da: 'flygtning flygtninge flygtningene flygtningebørn støvler stovler stoevler Århus Aarhus arhus integrationsråd integrationsraad integrationsrådet kommune kommuner kommunerne kommunal frivillig frivillige sundhedsplejerske sundhedsplejersker børn bolig boliger boligen ø øer beskæftigelse beskaeftigelse Færøerne',
	it: 'città citta rifugiato rifugiata rifugiati rifugiate volontario volontari volontariato accoglienza l’accoglienza dell’accoglienza accogliere integrazione qualità qualita lavoro lavori lavoratori lavorare minore minori comune comuni perché università universita un’amica',
	tr: 'mülteci mülteciler mültecilerin multeciler multeci sığınmacı siginmaci sığınmacılar siginmacilarin belediye belediyeler belediyelerin belediyesi gönüllü gönüllüler gonulluler kadın kadınlar kadinlarin çocuk çocuklar çocuğu cocugu İSTANBUL istanbul ISPARTA SINIF sınıf sınıflar ağ ağı ağlar iş işi işler işbirliği isbirligi Tuzla’da Tuzla kitap kitabı okul okulda okullarda topluluk topluluğun',
	ar: 'السكن سكن والسكن بالسكن مدرسة مدرسه المدرسة المدارس مُتَطَوِّعُون متطوعون متطوعين المتطوعين اللغة لغة لغه المهاجرين مهاجرين والمهاجرين للمهاجرين لاجئ لاجئين اللاجئين للاجئين وللاجئين إيواء ايواء الإيواء أسرة اسره الأسر مؤهلات بمؤهلات المؤهلات شـــبكة شبكة على علي ٢٠١٩ ۲۰۱۹',
};

describe('the analyzer', () => {
	test.each(locales)('keeps its golden forms of %s', async (locale) => {
		const lines = vocabulary[locale].split(' ').map((word) => {
			const found = [...tokenize(word, locale)].map(({ surface, stem, stop }) => `${surface} · ${stem}${stop ? ' (stop word)' : ''}`);
			return `${word} → ${found.join(', ')}`;
		});
		await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${locale}.txt`);
	});

	test.each<[Locale, string]>([
		['de', 'Flüchtlinge Fluechtlinge fluchtlinge FLÜCHTLINGE'],
		['de', 'Straße Strasse STRASSE'],
		['da', 'Århus Aarhus arhus AARHUS'],
		['da', 'støvler stoevler stovler'],
		['da', 'beskæftigelse beskaeftigelse beskaftigelse'],
		['it', 'città citta CITTÀ'],
		['tr', 'sığınmacılar siginmacilar SIĞINMACILAR'],
		['tr', 'İstanbul istanbul'],
		['tr', 'gönüllüler gonulluler GÖNÜLLÜLER'],
		['ar', 'مدرسة مدرسه مَدْرَسَة مدرســة'],
		['ar', 'إيواء ايواء أيواء'],
		['ar', 'على علي علی'],
		['en', 'café cafe CAFÉ'],
	])('in %s, however "%s" is typed, the stem is one', (locale, spellings) => {
		expect(new Set(spellings.split(' ').map((word) => analyzeWord(word, locale).stem)).size).toBe(1);
	});

	test.each<[Locale, string]>([
		['de', 'Netzwerk Netzwerke Netzwerken'],
		['de', 'Sprachkurs Sprachkurse Sprachkursen'],
		['de', 'fördern Förderung'],
		['en', 'child children'],
		['ar', 'مدرسة المدارس بالمدارس'],
		['en', 'organisation organization organisations organizations'],
		['da', 'flygtning flygtninge flygtningene'],
		['da', 'barn børn boern born børnene'],
		['it', 'rifugiato rifugiata rifugiati rifugiate'],
		['tr', 'belediye belediyeler belediyelerin belediyesi belediyede'],
		['tr', 'çocuk çocuklar çocuğu çocukların'],
		['ar', 'مهاجرين المهاجرين والمهاجرين للمهاجرين'],
		['ar', 'لاجئين اللاجئين للاجئين وللاجئين'],
	])('in %s the forms "%s" share a stem', (locale, forms) => {
		expect(new Set(forms.split(' ').map((word) => analyzeWord(word, locale).stem)).size).toBe(1);
	});

	test.each<[string, Locale, string[]]>([
		['l’integrazione dell’Emilia', 'it', ['integrazione', 'Emilia']],
		['un po’ d’acqua', 'it', ['un', 'po', 'acqua']],
		['Tuzla’da İstanbul’un', 'tr', ['Tuzla', 'İstanbul']],
		['the doctor’s choice, isn’t it', 'en', ['the', 'doctor', 'choice', 'isn', 'it']],
		['O’Connor', 'en', ['O', 'Connor']],
		['Erasmus+ 2021–2027', 'de', ['Erasmus+', '2021', '2027']],
	])('cuts "%s" in %s into words', (text, locale, expected) => {
		expect(words(text, locale).map(({ text }) => text)).toEqual(expected);
	});

	test('cuts any text where letters, marks and numbers end', () => {
		const pattern = /[\p{L}\p{M}\p{N}]+\+?/gu;
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom(' ', '+', '.', 'é', 'e\u0301', '𐐷', '\ud801', 'ق', '٣')), { maxLength: 20 }), (pieces) => {
				const text = pieces.join('').replace(/['’ʼ]/gu, ' ');
				expect(words(text, 'de')).toEqual([...text.matchAll(pattern)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length })));
			}),
		);
	});

	test('every word remembers where it stood', () => {
		const text = 'Die Stadt – l’accoglienza – "Tuzla’da"';
		for (const locale of locales) for (const word of words(text, locale)) expect(text.slice(word.start, word.end)).toBe(word.text);
	});

	test('a folded word folds to itself', () => {
		for (const locale of locales) {
			for (const word of vocabulary[locale].split(' ')) {
				const folded = fold(word, locale);
				expect(fold(folded, locale)).toBe(folded);
			}
		}
	});

	test('the skeleton of a word loses what its writer may have left out', () => {
		expect(skeleton(fold('Flüchtling', 'de'), 'de')).toBe('fluchtling');
		expect(skeleton(fold('Århus', 'da'), 'da')).toBe('arhus');
		expect(['neue', 'quelle'].map((word) => skeleton(word, 'de'))).toEqual(['neue', 'quelle']);
	});

	test('common words carry no meaning', () => {
		expect(stemsOf('Sprachkurs mit Kinderbetreuung', 'de')).toEqual(['sprachkur', 'kinderbetreu']);
	});
});
