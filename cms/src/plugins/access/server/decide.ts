/** May this person do this? Pure: facts in, verdict out. */
import type { Locale } from '@erasmi/config/locales';
import { sharedTypes, type ContentType } from '@erasmi/config/types';
import { parts, roles, type Action, type Grant, type Parts, type Role, type RoleCode, type RoleKind } from './roles.ts';

/** A person as far as rights go. Ids are document ids. */
export interface Actor {
	/** The super-admin, who is asked nothing. */
	everything: boolean;
	roles: readonly RoleCode[];
	organisation?: string;
	/** Limits of a publisher; empty means without limit. */
	organisations: readonly string[];
	sourceLanguages: readonly Locale[];
	/** Networks that a coordinator coordinates. */
	networks: readonly string[];
}

export interface EntryFacts {
	documentId: string;
	/** Undefined for types without languages. */
	sourceLocale?: Locale;
	owner?: string;
	coOwners: readonly string[];
	/** A network's own id, or that of the network an action plan belongs to. */
	network?: string;
	publishedLocales: readonly Locale[];
}

export interface Wish {
	action: Action;
	type: ContentType;
	/** Undefined for types without languages, and for what concerns an entry in all its languages. */
	locale?: Locale;
	/** Undefined for a new entry, which is then the actor's own. */
	entry?: EntryFacts;
	/** Handing over: the organisation that shall own the entry; empty for nobody, undefined when only co-owners change. */
	newOwner?: string;
}

export type Reason =
	| 'role'
	| 'original'
	| 'translation'
	| 'other-language'
	| 'no-organisation'
	| 'other-organisation'
	| 'co-owner'
	| 'outside-limits'
	| 'other-network'
	| 'published'
	| 'not-co-owner';

export interface Helper {
	kind: RoleKind;
	locale?: Locale;
}

export type Verdict = { allowed: true; parts: Parts } | { allowed: false; reason: Reason; helpers: readonly Helper[] };

export function decide(actor: Actor, wish: Wish): Verdict {
	if (actor.everything) return { allowed: true, parts: 'everything' };

	const grants = roles.filter((role) => actor.roles.includes(role.code)).flatMap((role) => grantsFor(role, wish));
	const objections = grants.map((grant) => objection(actor, wish, grant));
	const granted = grants.filter((_, index) => objections[index] === undefined).map((grant) => grant.parts);
	if (granted.length > 0) return { allowed: true, parts: widest(granted) };

	return { allowed: false, reason: nearest(objections), helpers: helpersFor(wish) };
}

const grantsFor = (role: Role, wish: Wish): Grant[] => role.grants.filter((grant) => grant.actions.includes(wish.action) && grant.types.includes(wish.type));

const widest = (granted: readonly Parts[]): Parts => parts.findLast((part) => granted.includes(part)) ?? 'progress';

function objection(actor: Actor, wish: Wish, grant: Grant): Reason | undefined {
	return languageObjection(wish, grant) ?? entryObjection(actor, wish, grant);
}

function languageObjection({ type, locale, entry, action }: Wish, grant: Grant): Reason | undefined {
	if ((sharedTypes as readonly string[]).includes(type) || action === 'create') return undefined;
	if (locale && grant.locales && !grant.locales.includes(locale)) return 'other-language';
	// Without a language the wish is about the whole entry, and who owns the original decides about that.
	const isOriginal = !locale || !entry || locale === entry.sourceLocale;
	if (grant.languages === 'original' && !isOriginal) return 'translation';
	if (grant.languages === 'translations' && isOriginal) return 'original';
	return undefined;
}

function entryObjection(actor: Actor, { action, entry, newOwner }: Wish, grant: Grant): Reason | undefined {
	switch (grant.entries) {
		case 'own':
			if (!actor.organisation) return 'no-organisation';
			if (entry && entry.owner !== actor.organisation && !entry.coOwners.includes(actor.organisation)) return 'other-organisation';
			break;
		case 'owned':
			if (!actor.organisation) return 'no-organisation';
			if (entry?.owner !== actor.organisation) return entry?.coOwners.includes(actor.organisation) ? 'co-owner' : 'other-organisation';
			break;
		case 'within-limits':
			if (entry && !isWithinLimits(actor, entry)) return 'outside-limits';
			break;
		case 'own-network':
			if (!entry?.network || !actor.networks.includes(entry.network)) return 'other-network';
			break;
		case 'own-organisation':
			if (!actor.organisation) return 'no-organisation';
			if (entry?.documentId !== actor.organisation) return 'other-organisation';
			break;
		case 'all':
	}
	if (grant.unpublishedOnly && entry && entry.publishedLocales.length > 0) return 'published';
	if (action === 'hand-over' && grant.toCoOwnersOnly && newOwner !== undefined && !entry?.coOwners.includes(newOwner)) return 'not-co-owner';
	return undefined;
}

function isWithinLimits(actor: Actor, entry: EntryFacts): boolean {
	const organisationFits = actor.organisations.length === 0 || (entry.owner !== undefined && actor.organisations.includes(entry.owner));
	const languageFits = actor.sourceLanguages.length === 0 || (entry.sourceLocale !== undefined && actor.sourceLanguages.includes(entry.sourceLocale));
	return organisationFits && languageFits;
}

/** The most telling objection: what is wrong with this entry says more than what is wrong with the role. */
function nearest(objections: readonly (Reason | undefined)[]): Reason {
	const order: readonly Reason[] = ['not-co-owner', 'published', 'co-owner', 'no-organisation', 'other-network', 'outside-limits', 'other-organisation', 'original', 'translation', 'other-language'];
	return order.find((reason) => objections.includes(reason)) ?? 'role';
}

/** Roles that could do it, whoever holds them. */
function helpersFor(wish: Wish): Helper[] {
	return roles
		.filter((role) => grantsFor(role, wish).some((grant) => languageObjection(wish, grant) === undefined && grant.parts !== 'progress'))
		.map(({ kind, locale }) => (locale ? { kind, locale } : { kind }));
}
