/** How many works exist in each language: originals, read translations, machine translations, one behind the other. */
import type { Locale } from '@erasmi/config/locales';

export interface Counted {
	locale: Locale;
	original: number;
	checked: number;
	machine: number;
}

export interface Stretch {
	count: number;
	/** `undefined` at 0. */
	path: string | undefined;
}

export interface CoverageBar {
	locale: Locale;
	/** `viewBox`: a work is one unit. */
	box: string;
	/** Outline of all works. */
	all: string;
	original: Stretch;
	checked: Stretch;
	machine: Stretch;
	missing: number;
}

/** One bar a language, in the order of `locales`. The largest sum of a language counts as all works. */
export function coverageBars(counts: readonly Counted[], locales: readonly Locale[]): CoverageBar[] {
	const sums = locales.map((locale) => {
		const own = counts.filter((count) => count.locale === locale);
		const sum = (name: 'original' | 'checked' | 'machine') => own.reduce((total, count) => total + count[name], 0);
		return { locale, original: sum('original'), checked: sum('checked'), machine: sum('machine') };
	});
	const all = Math.max(...sums.map(({ original, checked, machine }) => original + checked + machine), 1);
	const stretch = (from: number, count: number): Stretch => ({ count, path: count > 0 ? `M${from} 0h${count}v1h-${count}z` : undefined });
	return sums.map(({ locale, original, checked, machine }) => ({
		locale,
		box: `0 0 ${all} 1`,
		all: `M0 0h${all}v1h-${all}z`,
		original: stretch(0, original),
		checked: stretch(original, checked),
		machine: stretch(original + checked, machine),
		missing: all - original - checked - machine,
	}));
}
