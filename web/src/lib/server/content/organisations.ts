import type { Locale } from '@erasmi/config/locales';
import { actorGroup } from '@erasmi/config/vocabulary/actor-groups';
import { type Actor, type Organisation, actorRoles } from '#lib/content-types.ts';
import { webAddress } from './addresses.ts';
import { defined } from './defined.ts';
import { picture } from './media.ts';
import type { OrganisationRow } from './queries.ts';
import { type Listed, present } from './said.ts';
import { concept, optionalTerm } from './terms.ts';

export function organisation(row: OrganisationRow | null | undefined, locale: Locale): Organisation | undefined {
	if (!row) return undefined;
	const own = present(row.names).find((each) => each.locale === locale);
	return {
		id: row.documentId,
		name: own?.name ?? row.name,
		group: actorGroup(row.actorType, concept),
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
