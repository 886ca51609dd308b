/** What publishing a type needs, by the rules that publishing itself goes by, and an entry of it to look at. */
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@erasmi/config/environment';
import { locales, type Locale } from '@erasmi/config/locales';
import { isWorkType, type ContentType } from '@erasmi/config/types';
import { platform, uidOfType } from './platform.ts';
import type { EditorsField } from './form/values.ts';

export interface Need {
	label: string;
	/** Most words of a text. */
	words?: number;
	/** Fewest items of a list. */
	min?: number;
	/** Name of the field that makes it unnecessary. */
	unless?: string;
}

export interface Help {
	/** What publishing the original needs. */
	needs: Need[];
	/** Needed too, but given from the beginning. */
	given: string[];
	/** What a translation needs to be published; nothing for what has no languages. */
	translation: string[];
	/** Organisations have to be of two kinds. */
	needsKinds: boolean;
	/** A published entry, in the reader's language where there is one. */
	example?: { title: string; locale: Locale; url: string };
}

export type Helping = ReturnType<typeof createHelp>;

export function createHelp(strapi: Core.Strapi) {
	const ask = platform(strapi);

	return {
		async of(type: ContentType): Promise<Help> {
			const locale = ask.desk().locale();
			// Not every kind of attribute that Strapi knows can have a default.
			const attributes = strapi.contentType(uidOfType(type)).attributes as Record<string, { required?: boolean; default?: unknown }>;
			if (!isWorkType(type)) return { needs: Object.keys(attributes).filter((name) => attributes[name]?.required).map((name) => ({ label: ask.desk().name([name], locale) })), given: [], translation: [], needsKinds: false };
			const fields = ask.fields(type);
			const missing = (await ask.ready().problems(uidOfType(type), {}, locale)).filter(({ kind, path }) => kind === 'missing' && !path.includes('.'));
			// The owner is the organisation of whoever begins the entry.
			const isGiven = (name: string): boolean => name === 'owner' || attributes[name]?.default !== undefined;
			const example = await exampleOf(strapi, type, locale);
			return {
				needs: missing.filter(({ path }) => !isGiven(path)).map(({ path, label }) => ({ label, ...limitsOf(fields.find(({ name }) => name === path), (name) => ask.desk().name([name], locale)) })),
				given: missing.filter(({ path }) => isGiven(path)).map(({ label }) => label),
				translation: fields.filter(({ marks }) => marks.lead).map(({ name }) => ask.desk().name([name], locale)),
				needsKinds: fields.some(({ name }) => name === 'actors'),
				...(example && { example }),
			};
		},
	};
}

function limitsOf(field: EditorsField | undefined, nameOf: (field: string) => string): Omit<Need, 'label'> {
	const { words, min, publish } = field?.marks ?? {};
	const unless = typeof publish === 'object' && publish !== null ? (publish as { unless: string }).unless : undefined;
	return { ...(words !== undefined && { words }), ...(min !== undefined && { min }), ...(unless && { unless: nameOf(unless) }) };
}

async function exampleOf(strapi: Core.Strapi, type: ContentType, reader: Locale): Promise<Help['example']> {
	for (const locale of new Set([reader, 'en', 'de', ...locales] as const)) {
		const found = (await strapi.db.query(uidOfType(type)).findOne({ where: { locale, publishedAt: { $notNull: true } }, select: ['title', 'documentId'] as never, orderBy: { id: 'asc' } })) as { title: string; documentId: string } | null;
		if (found) return { title: found.title, locale, url: `${readEnvironment(process.env, 'cms').publicOrigin}/id/${type}/${found.documentId}` };
	}
	return undefined;
}
