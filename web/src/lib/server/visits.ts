/**
 * How often each kind of page is read in each language, and each kind of file taken along. Nothing about a visitor is
 * looked at; the numbers stay in memory and go to the CMS once an hour.
 */
import { isLocale, type Locale } from '@erasmi/config/locales';
import type { Visits } from '@erasmi/config/letters';
import { bridge } from './bridge.ts';
import { letters } from './forms/letters.ts';
import { log } from './log.ts';

const HOUR_MS = 60 * 60_000;

/** One kind of page or file: `case/de`, `home/ar`, `file:pdf`. */
type Visit = string;

/**
 * @param routeId of the page, such as `/[locale=locale]/module/[slug]/quiz`
 * @returns `undefined` for what is no page and no file of ours
 */
export function visitOf(routeId: string | null, params: Readonly<{ type?: string | undefined; file?: string | undefined }>, locale: Locale): Visit | undefined {
	if (!routeId) return undefined;
	if (routeId.endsWith('/[documentId]/[file]')) return fileVisit(params.file ?? '');
	const [, first, ...rest] = routeId.split('/');
	if (first !== '[locale=locale]') return undefined;
	const names = rest.flatMap((segment) => (segment === '[type=worktype]' ? [`${params.type}-list`] : segment.startsWith('[') ? [] : [segment]));
	return `${names.join('-') || 'home'}/${locale}`;
}

/** @param name of a file, such as `de.bib` or `flyer_2f9c.pdf` */
export function fileVisit(name: string): Visit {
	const [first, ...rest] = name.split('.');
	const ending = rest.at(-1)?.toLowerCase() ?? '';
	return isLocale(first) ? `file:${ending}/${first}` : `file:${ending}`;
}

export class VisitCounts {
	#counts = new Map<string, number>();

	add(visit: Visit, now: number = Date.now()): void {
		this.#add(`${new Date(now).toISOString().slice(0, 10)}/${visit}`, 1);
	}

	/** What was counted since the last time. */
	take(): Visits[] {
		const counted = this.#counts;
		this.#counts = new Map();
		return [...counted].map(([key, count]) => {
			const [day = '', what = '', locale] = key.split('/');
			return { day, what, count, ...(isLocale(locale) && { locale }) };
		});
	}

	/** What was taken and could not be handed over. */
	putBack(visits: readonly Visits[]): void {
		for (const { day, what, locale, count } of visits) this.#add([day, what, ...(locale ? [locale] : [])].join('/'), count);
	}

	#add(key: string, count: number): void {
		this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
	}
}

const counts = new VisitCounts();

export const countVisit = (visit: Visit): void => counts.add(visit);

/** Hands the numbers over every hour and at the end. */
export function startCounting(): void {
	bridge.visited.add(countVisit);
	setInterval(() => void handOver(), HOUR_MS).unref();
	bridge.closing.add(handOver);
}

async function handOver(): Promise<void> {
	const visits = counts.take();
	if (visits.length === 0) return;
	try {
		if (await letters().put({ about: 'visits', visits })) return;
	} catch (error) {
		log.warn({ err: error }, 'the counts of visits cannot be kept on disk; trying again in an hour');
	}
	counts.putBack(visits);
}
