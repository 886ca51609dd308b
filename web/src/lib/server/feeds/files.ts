/** The files that stand beside the permanent address of an entry, such as `/id/case/<id>/de.bib`. */
import type { Locale } from '@erasmi/config/locales';
import { renderSVG } from 'uqr';
import { citationOf } from '#lib/citation.ts';
import type { ActionPlan, Entry, Network } from '#lib/content-types.ts';
import { filePath } from '#lib/routes.ts';
import { type CslItem, bibtex, cslItem, cslJson, ris } from '#lib/server/citation/formats.ts';
import { entryById } from '#lib/server/content/index.ts';
import { environment } from '#lib/server/environment.ts';
import { type Ending, hasFile } from '#lib/take-along.ts';
import { atomType } from './atom.ts';
import { calendar, calendarType } from './calendar.ts';
import { measuresTable } from './measures.ts';
import { planChanges } from './plan-changes.ts';

interface File {
	body: string;
	type: string;
	/** Programs follow feeds and calendars under their address; everything else is kept under this name. */
	saveAs?: string;
}

interface Asked {
	entry: Entry;
	locale: Locale;
	tags: Set<string>;
}

const makers: Record<Ending, { type: string; isSaved: boolean; make: (asked: Asked) => string | Promise<string> }> = {
	bib: { type: 'application/x-bibtex; charset=utf-8', isSaved: true, make: (asked) => bibtex(itemOf(asked)) },
	ris: { type: 'application/x-research-info-systems; charset=utf-8', isSaved: true, make: (asked) => ris(itemOf(asked)) },
	json: { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', isSaved: true, make: (asked) => cslJson(itemOf(asked)) },
	csv: { type: 'text/csv; charset=utf-8', isSaved: true, make: ({ entry, locale }) => measuresTable(entry as ActionPlan, locale) },
	ics: { type: calendarType, isSaved: false, make: dates },
	atom: { type: atomType, isSaved: false, make: changes },
};

/** @returns `undefined` when there is no such entry, or no such file of it */
export async function fileOf(type: string, documentId: string, locale: Locale, ending: string, tags: Set<string>): Promise<File | undefined> {
	if (!isEnding(ending)) return undefined;
	const entry = await entryById(type, documentId, locale, tags);
	if (!entry || !hasFile(entry.type, ending)) return undefined;
	const { make, isSaved, type: mime } = makers[ending];
	return { body: await make({ entry, locale, tags }), type: mime, ...(isSaved && { saveAs: `${entry.type}-${entry.documentId}-${locale}.${ending}` }) };
}

/** For print and posters; the same in every language. */
export async function qrCode(type: string, documentId: string, locale: Locale, tags: Set<string>): Promise<File | undefined> {
	const entry = await entryById(type, documentId, locale, tags);
	return entry && { body: renderSVG(entry.permanentUrl, { border: 4, ecc: 'M' }), type: 'image/svg+xml; charset=utf-8' };
}

const isEnding = (ending: string): ending is Ending => Object.hasOwn(makers, ending);

function itemOf({ entry, locale }: Asked): CslItem {
	return cslItem(`${entry.type}-${entry.documentId}`, citationOf(entry), locale, environment().publicOrigin + entry.originalUrl);
}

function changes({ entry, locale }: Asked): string {
	const { publicOrigin } = environment();
	return planChanges(entry as ActionPlan, locale, { page: publicOrigin + entry.url, feed: publicOrigin + filePath(entry.type, entry.documentId, `${locale}.atom`) });
}

/** A plan has the meetings of its network, and a network the due dates of its plans: both are one calendar. */
async function dates({ entry, locale, tags }: Asked): Promise<string> {
	const isPlan = entry.type === 'action-plan';
	const networkId = isPlan ? (entry as ActionPlan).network?.documentId : undefined;
	const network = isPlan ? networkId && (await entryById('network', networkId, locale, tags)) : entry;
	const plans = isPlan ? [entry] : await Promise.all((entry as Network).plans.map(({ documentId }) => entryById('action-plan', documentId, locale, tags)));
	return calendar({ title: entry.title.text, network: network ? (network as Network) : undefined, plans: plans.filter((plan) => plan !== undefined) as ActionPlan[] }, locale);
}
