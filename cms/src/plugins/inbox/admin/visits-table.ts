/** Readings of days, summed up for a table. */
import type { Visits } from '@erasmi/config/letters';
import { locales } from '@erasmi/config/locales';

export interface Row {
	/** Kind of page, or ending of a file. */
	what: string;
	byLocale: Partial<Record<string, number>>;
	total: number;
}

const filePrefix = 'file:';

/** Most read first. */
export function tableOf(visits: readonly Visits[]): { columns: readonly string[]; pages: Row[]; files: Row[] } {
	const rows = [...Map.groupBy(visits, ({ what }) => what)].map(([what, own]) => ({ what, byLocale: sums(own), total: own.reduce((sum, { count }) => sum + count, 0) })).toSorted((a, b) => b.total - a.total);
	return {
		columns: locales.filter((locale) => visits.some((one) => one.locale === locale)),
		pages: rows.filter(({ what }) => !what.startsWith(filePrefix)),
		files: rows.filter(({ what }) => what.startsWith(filePrefix)).map((row) => ({ ...row, what: row.what.slice(filePrefix.length) })),
	};
}

function sums(visits: readonly Visits[]): Row['byLocale'] {
	const byLocale: Record<string, number> = {};
	for (const { locale, count } of visits) if (locale) byLocale[locale] = (byLocale[locale] ?? 0) + count;
	return byLocale;
}
