/** Addresses that somebody might send to the search, good and bad ones mixed, the same for the same seed. */
import { locales } from '@erasmi/config/locales';
import { facetNames } from '@erasmi/config/search/document';
import { sorts } from '@erasmi/config/search/engine';
import { random } from '../../../scripts/bench/search/random.ts';

const words = ['Wohnen', 'housing', 'Flüchtlinge', 'ağ', 'çocuk', 'السكن', 'لاجئين', 'città', 'børn', 'network', '2019', 'Erasmus+', 'l’accoglienza', 'Tuzla’da'];

const hostile = [
	'"',
	'"open quote',
	'""""',
	'«„“”»',
	'-',
	'--',
	'-"not this"',
	'- -housing',
	'NEAR(a b, 3)',
	'title:housing AND NOT ^a*',
	'{title summary}: x + y',
	'a* OR b* AND (c',
	')) OR 1=1; --',
	"'; DROP TABLE work; SELECT * FROM meta WHERE '1'='1",
	'\u0000',
	'a\u0000b\u0001\u001b[31m',
	'\ud800',
	'x\udfffy',
	'\u202egnisuoh\u202c',
	'\u2066\u2069\u200f\u200e\u061c',
	'\ufeff\ufffd\uffff',
	'👩‍👩‍👧🇩🇪🏳️‍🌈',
	'Z̸̡̛a̵l̶g̷o̴',
	'ﷺﻼ',
	'١٢٣',
	'%',
	'%00',
	'%zz',
	'\\',
	'\\"',
	'../../etc/passwd',
	'<script>alert(1)</script>',
	'${7*7}{{7*7}}#{7*7}',
	'\r\nSet-Cookie: a=b',
	'__proto__',
	'constructor',
	'#concept',
	'c0housing',
	'the of and',
	'und oder der die das',
	'。、！？…—',
	'   \t  ',
	'I İ ı i',
	'ẞ',
	'x'.repeat(10_000),
	'اب '.repeat(3000),
	'"a" -b '.repeat(1500),
	'('.repeat(10_000),
];

const numbers = ['0', '1', '-1', '-0', '1e9', '1000000000', '999999999999999999999', '0x10', '1.5', 'NaN', 'Infinity', '-Infinity', '', ' ', '٣', '2', '100', '101', 'null', '1;2', '½'];
const places = ['51.9,11.1', '0,0', '90,180', '91,0', '-91,-181', 'NaN,NaN', '1', ',', '1,2,3', '1e1,1', '51.9,11.1\u0000', ' '];

/** A path with its query, as it goes over the wire. */
export function hostileRequests(count: number, seed: number): string[] {
	const next = random(seed);
	const any = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
	const text = (): string => Array.from({ length: Math.floor(next() * 4) }, () => (next() < 0.5 ? any(words) : any(hostile))).join(any(['', ' ', ' ', '-', '"', '\u00a0']));
	const noise = (): string => String.fromCharCode(...Array.from({ length: Math.floor(next() * 12) }, () => Math.floor(next() * 0x10000)));
	const value = (): string => any([text, text, () => any(hostile), noise])();
	const parameters = new Map<string, () => string>(Object.entries({
		q: value,
		locale: () => (next() < 0.85 ? any(locales) : value()),
		page: () => any(numbers),
		per_page: () => any(numbers),
		sort: () => (next() < 0.7 ? any(sorts) : value()),
		near: () => any(places),
		without: value,
		format: () => any(['opensearch', 'json', value()]),
		...Object.fromEntries(facetNames.map((name) => [name, () => (next() < 0.5 ? any(['de', 'it', 'housing', 'case', '2019']) : value())])),
	}));
	const one = (): string => {
		const names = [...parameters.keys()];
		const chosen = Array.from({ length: Math.floor(next() * 5) }, () => (next() < 0.9 ? any(names) : value()));
		// Most requests name a language, or nothing but its absence would be tried.
		const all = [...(next() < 0.9 ? ['locale', 'q'] : []), ...chosen];
		return `/api/${any(['search', 'search', 'suggest'])}?${all.map((name) => `${encoded(name, next())}=${encoded((parameters.get(name) ?? value)(), next())}`).join('&')}`;
	};
	return Array.from({ length: count }, one);
}

/** Properly, hardly at all, half a surrogate pair in bytes, or cut in the middle of an escape. */
function encoded(value: string, how: number): string {
	if (how < 0.7) return encodeURIComponent(value.toWellFormed());
	if (how < 0.85) return value.replace(/[&=#]/g, '');
	if (how < 0.95) return [...value].map((letter) => (/[\ud800-\udfff]/u.test(letter) ? '%ED%A0%80' : encodeURIComponent(letter.toWellFormed()))).join('');
	return encodeURIComponent(value.toWellFormed()).slice(0, -1) + '%E';
}
