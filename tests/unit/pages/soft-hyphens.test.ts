import { expect, test } from 'vitest';
import type { Locale } from '@erasmi/config/locales';
import { softHyphened } from '#web/lib/components/soft-hyphens.ts';

/** Soft hyphens as bars, to be seen. */
const shown = (text: string, locale: Locale): string => softHyphened(text, locale).replaceAll('\u00AD', '|');

test.each<[Locale, string]>([
	['de', 'Kooperations|vereinbarung'],
	['de', 'Akteurs|analyse'],
	['de', 'Doppel|strukturen'],
	['de', 'Koordi|nierungs|stelle'],
	['de', 'Nicht|regierungs|organisation'],
	['de', 'Migranten|organisationen'],
	['de', 'Zivilgesell|schaft'],
	['de', 'Konsoli|dierung'],
	['de', 'Kommunikations|plan'],
	['de', 'Weiter|entwicklung'],
	['de', 'institutionen|übergreifend'],
	['da', 'Beslutnings|tagere'],
	['da', 'migrant|organisationer'],
	['da', 'Samarbejds|aftale'],
	['da', 'Tilgæn|geligheds|erklæring'],
	['it', 'Parteci|pazione'],
	['it', 'Ammini|strazione'],
	['it', 'Organiz|zazione'],
	['tr', 'Sürdürü|lebilir'],
	['tr', 'Kültür|lerarası'],
])('in %s a word too long for a narrow column may break as %s', (locale, word) => {
	expect(shown(word.replaceAll('|', ''), locale)).toBe(word);
});

test('short words, what stands around long ones, and languages without a rule stay as they are', () => {
	expect(shown('Netzwerke, die tragen', 'de')).toBe('Netzwerke, die tragen');
	expect(shown('Das Kompetenz-Zentrum, 2024', 'de')).toBe('Das Kompetenz-Zentrum, 2024');
	expect(shown('Die Netzwerkkoordination in Halle', 'de')).toBe('Die Netzwerk|koordination in Halle');
	expect(shown('internationalisation', 'en')).toBe('internationalisation');
	expect(shown('الاستدامةوالاستمرارية', 'ar')).toBe('الاستدامةوالاستمرارية');
});

test('a name with points may break behind them, an abbreviation and a number may not', () => {
	const broken = (text: string): string => softHyphened(text, 'de').replaceAll('\u200B', '|');
	expect(broken('Land.Zuhause.Zukunft: Kreise')).toBe('Land.|Zuhause.|Zukunft: Kreise');
	expect(broken('Verordnung z.B. vom 1.12.2024')).toBe('Verordnung z.B. vom 1.12.2024');
});

test('where no place is safe, none is made: an s after a consonant may belong to either word', () => {
	expect(shown('Barrierefreiheit', 'de')).toBe('Barrierefreiheit');
	expect(shown('Konfliktsamtale', 'da')).toBe('Konfliktsamtale');
});
