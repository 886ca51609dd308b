import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '#web/lib/server/results/csv.ts';

/** As RFC 4180 describes it. */
function read(text: string): string[][] {
	const rows: string[][] = [[]];
	let at = 1;
	while (at < text.length) {
		let cell = '';
		if (text[at] === '"') {
			for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
				if (text[at] === '"') at++;
				cell += text[at];
			}
			at++;
		} else {
			while (at < text.length && text[at] !== ',' && !text.startsWith('\r\n', at)) cell += text[at++];
		}
		rows.at(-1)?.push(cell);
		if (text[at] === ',') at++;
		else {
			at += 2;
			if (at < text.length) rows.push([]);
		}
	}
	return rows;
}

describe('tables for spreadsheets', () => {
	test('begin with a mark of their encoding and end every row as the standard asks', () => {
		expect(csv([['Titel', 'Ort'], ['Brücke', 'Halle, „Mitte“']])).toBe('\ufeffTitel,Ort\r\nBrücke,"Halle, „Mitte“"\r\n');
	});

	test.each(['=1+1', '+49 345', '-2', '@SUM(A1)', '\t=1', ' =HYPERLINK("http://example.org")', '\r=1', '＝1'])('%j stays text', (cell) => {
		expect(read(csv([[cell]]))).toEqual([[`'${cell}`]]);
	});

	test('what goes in comes out again', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', 'ß', 'ع', '"', ',', ';', '\n', '\r', ' ', '1'), maxLength: 8 }).filter((text) => !text.startsWith('\r'));
		fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => void expect(read(csv(rows))).toEqual(rows)));
	});
});
