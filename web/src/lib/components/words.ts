/** The short phrases that cards and pages share: times, places, sizes. */
import type { Locale } from '@erasmi/config/locales';
import { date, duration, type DateStyle } from '#lib/format.ts';
import { messages } from '#lib/messages.ts';

/** `2021 to 2024`, `since 2021`; empty when nothing is known. */
export function period(locale: Locale, start: string | undefined, end: string | undefined, style: DateStyle = 'long'): string {
	const t = messages(locale);
	const from = start && date(locale, start, style);
	const to = end && date(locale, end, style);
	// Italian asks for other words before a month than before a year or a day.
	const isMonth = start?.length === 7 || end?.length === 7;
	if (from && to) return from === to ? from : isMonth ? t['period.range-month']({ from, to }) : t['period.range']({ from, to });
	if (from) return isMonth ? t['period.since-month']({ from }) : t['period.since']({ from });
	return to ? t[isMonth ? 'period.until-month' : 'period.until']({ to }) : '';
}

/** People in a group. */
export function groupSize(locale: Locale, min: number | undefined, max: number | undefined): string {
	const t = messages(locale);
	if (min && max) return min === max ? t['group.exact']({ count: max }) : t['group.range']({ min, max });
	if (min) return t['group.min']({ min });
	return max ? t['group.max']({ max }) : '';
}

/** Of a step in its sequence: `0:10`. */
export const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

export const length = (locale: Locale, minutes: number | undefined): string => (minutes ? duration(locale, minutes) : '');

/** Parts of a line, with the comma of the language between them; empty ones are left out. */
export const joined = (locale: Locale, parts: readonly (string | undefined)[]): string => parts.filter((part) => part).join(messages(locale)['list.comma']());

/** The way of a network, in its order. */
export const phases = ['preparation', 'formation', 'establishment', 'consolidation', 'further-development', 'closure'] as const;

/** What a network does in a phase, in plain words. @returns `undefined` for a phase that is unknown here */
export function phaseWords(locale: Locale, phase: string): string | undefined {
	const known = phases.find((each) => each === phase);
	return known && messages(locale)[`phase.${known}`]();
}

const evidence = ['self-reported', 'monitored', 'externally-evaluated', 'researched'] as const;

/** How we know what an entry says, as people would put it; else the label of the vocabulary. */
export function evidenceWords(locale: Locale, level: { id: string; label: string }): string {
	const known = evidence.find((each) => each === level.id);
	return known ? messages(locale)[`evidence.${known}`]() : level.label;
}

/** About two lines of a card. */
const BRIEF_LETTERS = 170;

/** Whole sentences. A point behind a number (“am 24. Mai”) or a short word (“z. B.”, “ca.”) may be no end. */
const SENTENCES = /^[\s\S]*(?:[!?؟]|(?<!\p{N}|(?<!\p{L})\p{L}{1,3})\.)(?=\s)/u;

/** The first sentences, as many as fit; a first sentence that is too long ends at a whole word. */
export function shortened(text: string, letters = BRIEF_LETTERS): string {
	if (text.length <= letters) return text;
	const start = text.slice(0, letters + 1);
	const sentence = SENTENCES.exec(start)?.[0];
	if (sentence && sentence.length > letters / 3) return sentence;
	return `${start.slice(0, start.lastIndexOf(' ')).replace(/[\s,;:،؛–-]+$/, '')} …`;
}
