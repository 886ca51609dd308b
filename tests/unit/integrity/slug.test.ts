import { describe, expect, it } from 'vitest';
import { freeSlug, isSlug, slugOf } from '#cms/plugins/content-integrity/server/slug.ts';

describe('slugOf', () => {
	it.each([
		['de', 'Stadtteilmütter in Neukölln: Straße & Größe', 'stadtteilmuetter-in-neukoelln-strasse-groesse'],
		['da', 'Bydelsmødre på Ærø', 'bydelsmoedre-paa-aeroe'],
		['it', "L'integrazione è già qui", 'lintegrazione-e-gia-qui'],
		['tr', 'İstanbul’da ışık: Çocuklar ve Ağlar', 'istanbulda-isik-cocuklar-ve-aglar'],
		['ar', 'مُتطوِّعون في الـحيّ', 'متطوعون-في-الحي'],
		['en', '  100 % — welcome!  ', '100-welcome'],
		['en', '???', ''],
	] as const)('%s: %s', (locale, title, slug) => {
		expect(slugOf(title, locale)).toBe(slug);
		if (slug) expect(isSlug(slug)).toBe(true);
	});

	it('cuts long titles between words', () => {
		const slug = slugOf('one of the very long titles that people give to their projects when nobody stops them in time', 'en');
		expect(slug.length).toBeLessThanOrEqual(80);
		expect(slug).toBe('one-of-the-very-long-titles-that-people-give-to-their-projects-when-nobody-stops');
	});
});

describe('addresses', () => {
	it.each(['', 'With Space', 'Upper', 'a/b', '-a', 'a--b', 'a.b', '..', 'a?b', 'a'.repeat(101)])('%j is none', (slug) => {
		expect(isSlug(slug)).toBe(false);
	});

	it('get the first free number when they are taken', () => {
		const taken = new Set(['a', 'a-2', 'a-4']);
		expect(freeSlug('a', (slug) => taken.has(slug))).toBe('a-3');
		expect(freeSlug('b', (slug) => taken.has(slug))).toBe('b');
	});
});
