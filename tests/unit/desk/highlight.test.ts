import { expect, it } from 'vitest';
import { highlight } from '#cms/plugins/translation-desk/admin/terms/highlight.ts';

const marked = (text: string, phrase: string): string => highlight(text, phrase).map(({ text: piece, hit }) => (hit ? `«${piece}»` : piece)).join('');

it.each<[string, string, string]>([
	['The Cooperation  agreement holds.', 'cooperation AGREEMENT', 'The «Cooperation  agreement» holds.'],
	['İstanbul ve ISPARTA', 'istanbul', '«İstanbul» ve ISPARTA'],
	['kadın, KADIN', 'kadin', '«kadın», «KADIN»'],
	['1+1 (a) [x] and 1+1', '1+1 (a)', '«1+1 (a)» [x] and 1+1'],
	['مدرسة اللغة', 'اللغة', 'مدرسة «اللغة»'],
	['Café', 'cafe\u0301', '«Café»'],
	['Nothing here', 'else', 'Nothing here'],
	['Nothing asked', '  ', 'Nothing asked'],
])('in "%s" it finds "%s"', (text, phrase, shown) => {
	expect(marked(text, phrase)).toBe(shown);
	expect(highlight(text, phrase).map((piece) => piece.text).join('')).toBe(text.normalize('NFC'));
});
