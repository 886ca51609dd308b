/**
 * Labels of a concept and names of an organisation, read as if they were an entry in six languages, and written back.
 *
 * Pure. They have no draft: what is there is public.
 */
import type { Locale } from '@erasmi/config/locales';
import type { SharedType } from '@erasmi/config/types';
import type { LedgerField, Tree } from '../ledger/units.ts';

export interface Label {
	locale: Locale;
	prefLabel: string;
	altLabels?: readonly string[] | null;
	definition?: string | null;
	[more: string]: unknown;
}

export interface Name {
	locale: Locale;
	name: string;
	[more: string]: unknown;
}

export interface SharedEntity {
	documentId: string;
	/** Of a concept. */
	labels?: Label[];
	/** Of an organisation: what it calls itself, and what it is called elsewhere. */
	name?: string;
	names?: Name[];
	country?: string;
}

const line = (name: string, marks: LedgerField['marks'] = {}): LedgerField => ({ kind: 'text', name, path: name, format: 'plain', marks });

export const sharedFields: Record<SharedType, readonly LedgerField[]> = {
	// Other names are each language's own: a language may have none where another has three.
	concept: [line('prefLabel', { lead: true }), line('altLabels', { optional: true }), line('definition')],
	// Most organisations have one name everywhere.
	organisation: [line('name', { optional: true })],
};

/** Language an organisation names itself in, by its country; English where it is none of ours. */
const languages: Record<string, Locale> = { de: 'de', at: 'de', ch: 'de', dk: 'da', it: 'it', tr: 'tr', sy: 'ar', lb: 'ar', jo: 'ar' };

/** A name that stands in no list is joined by this and parted by it again. */
const JOINT = '; ';

/** One tree for each language that says anything; that of the original comes with the others' `sourceLocale`. */
export function treesOf(type: SharedType, entity: SharedEntity): { locale: Locale; tree: Tree }[] {
	if (type === 'concept') {
		const labels = entity.labels ?? [];
		const sourceLocale = (labels.find(({ locale }) => locale === 'en') ?? labels[0])?.locale ?? 'en';
		return labels.map(({ locale, prefLabel, altLabels, definition }) => ({ locale, tree: { sourceLocale, title: prefLabel, prefLabel, altLabels: (altLabels ?? []).join(JOINT), definition: definition ?? '' } }));
	}
	const sourceLocale = languages[entity.country ?? ''] ?? 'en';
	const names = (entity.names ?? []).filter(({ locale }) => locale !== sourceLocale);
	return [{ locale: sourceLocale, name: entity.name ?? '' }, ...names].map(({ locale, name }) => ({ locale, tree: { sourceLocale, title: name, name } }));
}

/**
 * The entity's list with what one language says now.
 * @param targetOf agreed text of a passage; `undefined` leaves what is there
 * @returns `undefined` while the language lacks its name, and when it says already what it should
 */
export function withTexts(type: SharedType, entity: SharedEntity, locale: Locale, targetOf: (unit: string) => string | undefined): { labels: Label[] } | { names: Name[] } | undefined {
	if (type === 'organisation') {
		const name = targetOf('name');
		const names = entity.names ?? [];
		return name && name !== names.find((each) => each.locale === locale)?.name ? { names: replaced(names, { locale, name }) } : undefined;
	}
	const labels = entity.labels ?? [];
	const before = labels.find((each) => each.locale === locale);
	const prefLabel = targetOf('prefLabel') ?? before?.prefLabel;
	if (!prefLabel) return undefined;
	const others = targetOf('altLabels');
	const altLabels = others === undefined ? (before?.altLabels ?? []) : parted(others);
	const definition = (targetOf('definition') ?? before?.definition) || undefined;
	const isSame = before?.prefLabel === prefLabel && (before.definition || undefined) === definition && (before.altLabels ?? []).join(JOINT) === altLabels.join(JOINT);
	return isSame ? undefined : { labels: replaced(labels, { locale, prefLabel, altLabels, ...(definition ? { definition } : {}) }) };
}

const parted = (text: string): string[] => [...new Set(text.split(/[;؛]/u).map((part) => part.trim()).filter(Boolean))];

/** In its place, or at the end. Without the ids of rows, which are made anew at each save. */
function replaced<T extends { locale: Locale; [more: string]: unknown }>(list: readonly T[], item: T): T[] {
	const rest = list.map(({ id: _id, ...each }) => each as unknown as T);
	return rest.some(({ locale }) => locale === item.locale) ? rest.map((each) => (each.locale === item.locale ? item : each)) : [...rest, item];
}
