/**
 * Errors as they happen to translators, put into good translations on purpose. Each kind says which check has to find it.
 *
 * No chance is involved: where a kind can fall in several places of a text, the passage's own words choose.
 */
import { locales, type Locale } from '@erasmi/config/locales';
import type { CheckedPassage } from '#cms/plugins/translation-desk/server/checks/check.ts';
import { withoutTokens } from '#cms/plugins/translation-desk/server/ledger/tokens.ts';
import type { SeedPassage } from './seed-passages.ts';

/** What a person agreed on about words, as the desk's list of terms holds it. */
export interface AgreedTerm {
	status: 'forbidden' | 'keep' | 'approved';
	words: Partial<Record<Locale, string[]>>;
}

export interface Seeded extends Partial<Pick<CheckedPassage, 'source' | 'kind' | 'siblings'>> {
	target: string;
	terms?: AgreedTerm[];
}

export interface ErrorKind {
	name: string;
	/** Any of these may find it. */
	foundBy: readonly string[];
	/** @returns the text with the error; `undefined` where it cannot happen */
	put(passage: SeedPassage, other: (locale: Locale) => string | undefined): Seeded | undefined;
}

const months: Record<Locale, readonly string[]> = Object.fromEntries(
	locales.map((locale) => [locale, Array.from({ length: 12 }, (_, month) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month, 15)))]),
) as Record<Locale, string[]>;

/** Turkish doubles words to make adverbs; only of small words it is certain that nobody meant it. */
const turkishSmall = /(?<!\p{L})(?:ve|için|bir|bu|ile|olarak|daha|gibi)(?!\p{L})/gu;
/** Words that may stand twice in good style. */
const mayDouble = /^(?:die|das|der|den|sie|nach|that|had|very|for|det|at|via|due|tre|così|piano|شيئا|اثنين|ثلاثة|جنبا)$/iu;

const wrap = (before: string, after: string): ErrorKind['put'] => ({ target }) => onWord(target, (word) => `${before}${word}${after}`);

export const errorKinds: readonly ErrorKind[] = [
	{ name: 'nothing left', foundBy: ['empty'], put: ({ target }) => ({ target: target.replace(/[\p{L}\p{M}\p{N}]/gu, '') }) },
	{ name: 'placeholder lost', foundBy: ['tokens'], put: ({ target }) => changed(target, target.replace(/\[(\d+)\](.*?)\[\/\1\]/u, '$2')) },
	{ name: 'placeholder not closed', foundBy: ['tokens'], put: ({ target }) => changed(target, target.replace(/\[\/\d+\]/u, '')) },
	{ name: 'placeholder of nothing', foundBy: ['tokens'], put: ({ target }) => onWord(target, (word) => `[48]${word}[/48]`) },
	{ name: 'web address altered', foundBy: ['addresses'], put: ({ unit, target }) => ({ source: `${unit.text} (https://example.org/guide/2024)`, target: `${target} (https://example.org/guide/2042)` }) },
	{ name: 'mail address altered', foundBy: ['addresses'], put: ({ unit, target }) => ({ source: `${unit.text} info@example.org`, target: `${target} inof@example.org` }) },
	{ name: 'number changed', foundBy: ['numbers'], put: ({ target }) => changed(target, withDigits(target, (digits) => String(Number(digits) + 3))) },
	{ name: 'digits swapped', foundBy: ['numbers'], put: ({ target }) => changed(target, withDigits(target, (digits) => [...digits].reverse().join(''), /(?<![\d[/])(?!(\d)\1*(?!\d))\d{2,4}(?![\d\]])/u)) },
	{ name: 'number lost', foundBy: ['numbers'], put: ({ target }) => changed(target, withDigits(target, () => '', /(?<![\p{L}\d.,:/[-])\d{3,}(?![\p{L}\d\]]|[.,:/-]\d)/u)) },
	{ name: 'number added', foundBy: ['numbers'], put: ({ target }) => onWord(target, (word) => `73 ${word}`) },
	{ name: 'month changed', foundBy: ['dates'], put: monthChanged },
	{ name: 'per cent lost', foundBy: ['units'], put: ({ target }) => changed(target, target.replace(/(?<=\d)[\s\u00a0]?[%٪]|%(?=\d)/u, '')) },
	{ name: 'another currency', foundBy: ['units'], put: ({ target }) => changed(target, target.replace(/(?<=\d[\s\u00a0]?)(?:€|Euro\b|euro\b|avro\b|يورو)|€(?=\d)/iu, 'CHF')) },
	{ name: 'full stop lost', foundBy: ['end-punctuation'], put: ({ unit, target }) => (unit.kind !== 'heading' && /\p{L}\.$/u.test(target) && /\.$/u.test(unit.text) ? { target: target.slice(0, -1) } : undefined) },
	{ name: 'question became statement', foundBy: ['end-punctuation'], put: ({ unit, target }) => (unit.kind !== 'heading' && /[?؟]$/u.test(target) ? { target: target.replace(/[?؟]$/u, '.') } : undefined) },
	{ name: 'torn off at a comma', foundBy: ['end-punctuation', 'length'], put: ({ unit, target, to }) => (unit.kind !== 'heading' && /\.$/u.test(target) && /[,،].{10}/u.test(target) ? { target: target.slice(0, target.search(to === 'ar' ? /،/u : /,/u) + 1) || target.slice(0, -1) } : undefined) },
	{ name: 'quotation marks of another language', foundBy: ['quotes'], put: ({ target, to }) => (to === 'ar' ? undefined : changed(target, target.replace(/[„“”»«](.*?)[“”»«]/u, to === 'tr' || to === 'en' ? '„$1"' : '"$1"'))) },
	{ name: 'quotation not closed', foundBy: ['quotes'], put: ({ target }) => changed(target, target.replace(/([„“”»«])([^„“”»«]*)[“”»«]/u, '$1$2')) },
	{ name: 'word twice', foundBy: ['repeated-words'], put: wordTwice },
	{ name: 'letters of another alphabet', foundBy: ['script'], put: ({ target, to }) => (to === 'ar' ? undefined : onWord(target, (word) => (/[aeo]/u.test(word) ? word.replace(/[aeo]/u, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] ?? letter) : undefined))) },
	{ name: 'Latin text in Arabic', foundBy: ['script', 'language'], put: ({ to, unit }, other) => (to === 'ar' ? longText(other('en') ?? unit.text) : undefined) },
	{ name: 'Arabic text in another language', foundBy: ['script'], put: ({ to }, other) => (to === 'ar' ? undefined : textOf(other('ar'))) },
	{ name: 'the wrong language', foundBy: ['language', 'script'], put: ({ to, from }, other) => longText(locales.filter((locale) => locale !== to && locale !== from && locale !== 'ar').map(other).find((text) => text !== undefined)) },
	{ name: 'original left standing', foundBy: ['unchanged', 'language', 'script'], put: ({ unit }) => longText(unit.text) },
	{ name: 'Istanbul with a dotless I', foundBy: ['turkish-case'], put: ({ to, target }) => (to === 'tr' ? changed(target, target.replace(/(?<!\p{L})(?:İ(?=lk|ki|ş|l(?!\p{L})|nsan|stanbul|zmir|talya|rlanda|spanya|yi|htiyaç|lgili|letişim|çin|le(?!\p{L})))/u, 'I')) : undefined) },
	{ name: 'i with two dots', foundBy: ['turkish-case'], put: ({ to, target }) => (to === 'tr' ? changed(target, target.replace(/(?<=\p{L})i/u, 'i\u0307')) : undefined) },
	{ name: 'direction mark not closed', foundBy: ['bidi'], put: wrap('\u202b', '') },
	{ name: 'direction isolate not closed', foundBy: ['bidi'], put: wrap('\u2068', '') },
	{ name: 'zero-width space', foundBy: ['invisible'], put: wrap('', '\u200b') },
	{ name: 'control character', foundBy: ['invisible'], put: wrap('\u0007', '') },
	{ name: 'HTML pasted', foundBy: ['markup'], put: wrap('<strong>', '</strong>') },
	{ name: 'HTML entity', foundBy: ['markup'], put: wrap('', '&nbsp;') },
	{ name: 'Markdown pasted', foundBy: ['markup'], put: wrap('**', '**') },
	{ name: 'forbidden word', foundBy: ['forbidden'], put: ({ target, to }) => withTerm(target, (word) => ({ status: 'forbidden', words: { [to]: [word] } })) },
	{ name: 'agreed term missing', foundBy: ['glossary'], put: ({ unit, target, from, to }) => withTerm(withoutTokens(unit.text), (word) => ({ status: 'approved', words: { [from]: [word], [to]: ['Xylophon'] } }), target) },
	{ name: 'name changed', foundBy: ['kept'], put: ({ unit, target, from }) => nameChanged(unit.text, target, from) },
	{ name: 'list item lost', foundBy: ['lines'], put: ({ unit, target }) => ({ source: `${unit.text}\n${unit.text}\n${unit.text}`, target: `${target}\n${target}` }) },
	{ name: 'second half missing', foundBy: ['length', 'end-punctuation'], put: ({ unit, target }) => (withoutTokens(unit.text).length >= 80 && unit.codes.length === 0 ? { target: `${target.slice(0, Math.floor(target.length * 0.35)).replace(/\s\S*$/u, '')}.` } : undefined) },
	{ name: 'neighbour pasted in', foundBy: ['length', 'end-punctuation'], put: ({ unit, target }) => (withoutTokens(unit.text).length >= 60 && unit.codes.length === 0 ? { target: `${target} ${target} ${target}` } : undefined) },
	{ name: 'two spaces', foundBy: ['spaces'], put: ({ target }) => changed(target, target.replace(/(?<=\p{L}) (?=\p{L})/u, '  ')) },
	{ name: 'space before a full stop', foundBy: ['spaces'], put: ({ target }) => changed(target, target.replace(/(?<=\p{L})([.,،])(?= |$)/u, ' $1')) },
	{ name: 'bracket lost', foundBy: ['brackets'], put: ({ target, unit }) => (/\(\p{L}{4,}/u.test(target) && (unit.text.match(/\(/gu)?.length ?? 0) > 0 ? changed(target, target.replace(/(?<=\(\p{L}{4}[^()]*)\)/u, '')) : undefined) },
	{ name: 'image description is a file name', foundBy: ['alt-text'], put: ({ unit }) => (unit.field === 'title' ? { kind: 'alt', target: 'IMG_2041.jpg' } : undefined) },
	{ name: 'image description says image', foundBy: ['alt-text'], put: ({ unit, target, to }) => (unit.field === 'title' ? { kind: 'alt', target: imageOf[to](target) } : undefined) },
	{ name: 'same words, another translation', foundBy: ['consistency'], put: ({ unit, target }) => (target.length < 60 ? { target, siblings: [{ source: unit.text, target: `${target} …` }] } : undefined) },
];

const imageOf: Record<Locale, (text: string) => string> = {
	de: (text) => `Ein Bild von ${text}`,
	en: (text) => `Image of ${text}`,
	da: (text) => `Billede af ${text}`,
	it: (text) => `Immagine di ${text}`,
	tr: (text) => `${text} fotoğrafı`,
	ar: (text) => `صورة ${text}`,
};

const changed = (before: string, target: string): Seeded | undefined => (target === before ? undefined : { target });
const textOf = (target: string | undefined): Seeded | undefined => (target ? { target } : undefined);

/** Long enough to tell its language. */
const longText = (text: string | undefined): Seeded | undefined => (text && (withoutTokens(text).match(/\p{L}+/gu) ?? []).length >= 12 ? { target: text } : undefined);

/** Changes one word outside placeholders; which one depends on the text. */
function onWord(target: string, change: (word: string) => string | undefined): Seeded | undefined {
	const words = [...target.matchAll(/(?<![\p{L}\p{M}\p{N}[/])\p{L}[\p{L}\p{M}]{3,}(?![\p{L}\p{M}\p{N}\]])/gu)];
	const chosen = words[target.length % Math.max(1, words.length)];
	const next = chosen && change(chosen[0]);
	return next === undefined || !chosen ? undefined : { target: target.slice(0, chosen.index) + next + target.slice(chosen.index + chosen[0].length) };
}

/** A number outside placeholders, times and dates. */
const withDigits = (text: string, change: (digits: string) => string, pattern = /(?<![\p{L}\d.,:/[-])\d{2,4}(?![\p{L}\d\]]|[.,:/-]\d)/u): string => text.replace(pattern, change);

function monthChanged({ target, to, unit }: SeedPassage): Seeded | undefined {
	const index = months[to].findIndex((name) => new RegExp(String.raw`(?:\d[.ºª°]?\s+(?:de |di )?${name}|${name}\s+\d{4})`, 'iu').test(target));
	if (index < 0 || !/\d/u.test(unit.text)) return undefined;
	const wrong = months[to][(index + 2) % 12] ?? '';
	return changed(target, target.replace(new RegExp(months[to][index] ?? '', 'iu'), wrong));
}

function wordTwice({ target, to }: SeedPassage): Seeded | undefined {
	if (to === 'tr') return changed(target, target.replace(turkishSmall, (word, at: number) => (at === target.search(turkishSmall) ? `${word} ${word}` : word)));
	return onWord(target, (word) => (mayDouble.test(word) ? undefined : `${word} ${word}`));
}

/** @param kept the text that stays as it is when the term is looked for in another */
function withTerm(text: string, term: (word: string) => AgreedTerm, kept = text): Seeded | undefined {
	const words = text.match(/\p{L}[\p{L}\p{M}]{5,}/gu) ?? [];
	const word = words[text.length % Math.max(1, words.length)];
	return word ? { target: kept, terms: [term(word)] } : undefined;
}

function nameChanged(source: string, target: string, from: Locale): Seeded | undefined {
	const name = (withoutTokens(source).match(/(?<!\p{L})\p{Lu}\p{L}{4,}(?!\p{L})/gu) ?? []).find((word) => withoutTokens(target).includes(word));
	return name ? { target: target.replaceAll(name, `${name.slice(0, 2)}${name.slice(3)}`), terms: [{ status: 'keep', words: { [from]: [name] } }] } : undefined;
}
