import type { Locale } from '@erasmi/config/locales';
import { actorGroup } from '@erasmi/config/vocabulary/actor-groups';
import { type Actor, type Organisation, actorRoles } from '#lib/content-types.ts';
import { organisationPath } from '#lib/routes.ts';
import { webAddress } from './addresses.ts';
import { defined } from './defined.ts';
import { picture } from './media.ts';
import { organisationSlug } from './organisation-address.ts';
import type { OrganisationRow } from './queries.ts';
import { type Listed, present } from './said.ts';
import { concept, optionalTerm } from './terms.ts';

/** As a published entry names it; so it has a page. */
export function organisation(row: OrganisationRow | null | undefined, locale: Locale): Organisation | undefined {
	if (!row) return undefined;
	const name = nameIn(row, locale);
	return {
		id: row.documentId,
		name,
		group: actorGroup(row.actorType, concept),
		url: organisationPath(locale, organisationSlug(name, row.documentId, locale)),
		...defined({
			actorType: optionalTerm(row.actorType, locale),
			country: optionalTerm(row.country, locale),
			region: optionalTerm(row.region, locale),
			place: row.place,
			website: webAddress(row.website),
			logo: row.logo && picture({ file: { ...row.logo, name: row.name }, alt: row.logoAlt ?? row.name, caption: null }, undefined, locale, locale),
		}),
	};
}

export const nameIn = (row: OrganisationRow, locale: Locale): string => present(row.names).find((each) => each.locale === locale)?.name ?? row.name;

interface ActorRow {
	key: string | null;
	role: string | null;
	since?: string | null;
	organisation: OrganisationRow | null;
}

/** In the order of the editors. An actor whose organisation is gone is left out. */
export function actors(rows: Listed<ActorRow>, locale: Locale): Actor[] {
	return present(rows).flatMap((row, at) => {
		const found = organisation(row.organisation, locale);
		return found ? [{ key: row.key ?? String(at + 1), organisation: found, ...defined({ role: actorRoles.find((role) => role === row.role), since: row.since }) }] : [];
	});
}
