/** What is known of a person besides the account: whom they belong to and what their roles are limited to. */
import { isLocale, type Locale } from '@erasmi/config/locales';

export const membershipUid = 'plugin::access.membership';

/** Ids are document ids. */
export interface Membership {
	organisation?: string;
	/** Limits of a publisher; empty means without limit. */
	organisations: string[];
	sourceLanguages: Locale[];
	/** Networks that a coordinator coordinates. */
	networks: string[];
}

export const emptyMembership: Membership = { organisations: [], sourceLanguages: [], networks: [] };

/** Reads a row or a request body; what is not understood is left out. */
export function parseMembership(value: unknown): Membership {
	const row = isRecord(value) ? value : {};
	const organisation = typeof row['organisation'] === 'string' && row['organisation'] ? { organisation: row['organisation'] } : {};

	return { ...organisation, organisations: strings(row['organisations']), sourceLanguages: strings(row['sourceLanguages']).filter(isLocale), networks: strings(row['networks']) };
}

/** A table of its own, because Strapi's user type cannot be extended. Rows are read and written by this plugin only. */
export const membershipSchema = {
	kind: 'collectionType',
	collectionName: 'access_memberships',
	info: { singularName: 'membership', pluralName: 'memberships', displayName: 'Membership' },
	options: { draftAndPublish: false },
	pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
	attributes: {
		userId: { type: 'integer', required: true, unique: true },
		organisation: { type: 'string' },
		organisations: { type: 'json' },
		sourceLanguages: { type: 'json' },
		networks: { type: 'json' },
	},
} as const;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const strings = (value: unknown): string[] => (Array.isArray(value) ? [...new Set(value.filter((item): item is string => typeof item === 'string' && item !== ''))] : []);
