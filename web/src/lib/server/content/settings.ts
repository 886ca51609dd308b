/** What is said once for the whole site, and the pages that every page leads to. */
import { entryTag, listTag, vocabularyTag } from '@erasmi/config/delivery';
import { documentIdOf } from '@erasmi/config/ids';
import { type Locale, bestLocale, locales } from '@erasmi/config/locales';
import { type Contact, type SiteSettings, type SiteView, menuPages } from '#lib/content-types.ts';
import { log } from '#lib/server/log.ts';
import { site } from '#lib/server/site.ts';
import { defined } from './defined.ts';
import { workPath } from './languages.ts';
import { picture } from './media.ts';
import { contact } from './parts.ts';
import type { SettingsRow } from './queries.ts';
import { settingsRow } from './rows.ts';
import { pairs, speaker } from './said.ts';

/** @returns `undefined` when they cannot be loaded: without settings a page is poorer, but it is there */
export async function settings(wanted: Locale, tags: Set<string>): Promise<SiteSettings | undefined> {
	tags.add(listTag('site-settings')).add(vocabularyTag);
	try {
		const rows = new Map(await Promise.all(locales.map(async (locale) => [locale, await settingsRow(locale)] as const)));
		const available = locales.filter((locale) => rows.get(locale));
		const source = available.map((locale) => rows.get(locale)?.sourceLocale).find((locale) => locale && available.includes(locale)) ?? 'en';
		const shownIn = bestLocale(wanted, available, source);
		const shown = shownIn && rows.get(shownIn);
		return shown ? toSettings(shown, shownIn, rows.get(source) ?? undefined, source, wanted) : { funding: [] };
	} catch (error) {
		log.warn({ err: error }, 'a page is shown without the settings of the site');
		return undefined;
	}
}

function toSettings(shown: SettingsRow, shownIn: Locale, original: SettingsRow | undefined, source: Locale, wanted: Locale): SiteSettings {
	const speak = speaker(shownIn, source);
	return {
		funding: pairs(shown.fundingStatements, original?.fundingStatements).flatMap(({ key, shown: item, original: first }) => {
			const statement = speak.text(item.text, first?.text);
			const logo = picture({ file: item.logo, alt: '', caption: null }, undefined, shownIn, source);
			return statement ? [{ key, statement, ...defined({ programmePeriod: item.programmePeriod, logo }) }] : [];
		}),
		...defined({ imprint: speak.rich(shown.imprint, original?.imprint), contact: contactOf(contact(shown.contact, original?.contact, speak, wanted)) }),
	};
}

/** Settings are no published entry: an organisation that only they name has no page here. */
function contactOf(found: Contact | undefined): Contact | undefined {
	if (!found?.organisation) return found;
	const { url: _, ...organisation } = found.organisation;
	return { ...found, organisation };
}

/** A page that is not published is absent. */
export function pagesOfMenu(locale: Locale, tags: Set<string>): SiteView['pages'] {
	const { directory } = site();
	return Object.fromEntries(
		menuPages.flatMap((name) => {
			const documentId = documentIdOf('page', name);
			tags.add(entryTag('page', documentId));
			const work = directory.work('page', documentId);
			const [card] = work ? directory.works([work.id], locale) : [];
			return work && card ? [[name, { url: workPath(work, locale), title: card.title, lang: card.source }]] : [];
		}),
	);
}
