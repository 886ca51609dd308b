/** Asks the CMS by GraphQL for everything of an entry, as the site does, and compares it with a seed file. */
import type { Locale } from '@erasmi/config/locales';
import type { ContentType } from '@erasmi/config/types';
import { documentIdOf } from '@erasmi/config/ids';
import type { Field } from '#cms/plugins/content-integrity/server/fields.ts';
import type { SeedOrganisation } from '../../scripts/seed/files.ts';
import type { Block } from '../../scripts/seed/markdown.ts';
import { testSecrets } from './cms.ts';
import { toMarkdown } from './seed-markdown.ts';
import { fieldsFromFiles } from './seed-schemas.ts';

type Answer = Record<string, unknown>;

/** @returns `undefined` for what is not published */
export async function answerFor(origin: string, type: ContentType, documentId: string, locale: Locale): Promise<Answer | undefined> {
	const name = type.replace(/-./g, (letters) => letters.slice(1).toUpperCase());
	const which = type === 'site-settings' ? `locale: "${locale}"` : `documentId: "${documentId}", locale: "${locale}"`;
	const response = await fetch(`${origin}/graphql`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', authorization: `Bearer ${testSecrets.SITE_TOKEN}` },
		body: JSON.stringify({ query: `{ ${name}(${which}) { documentId locale ${selection(fieldsFromFiles(type))} } }` }),
	});
	const { data, errors } = (await response.json()) as { data?: Record<string, Answer | null>; errors?: { message: string }[] };
	if (errors?.length) throw new Error(`GraphQL: ${errors.map(({ message }) => message).join('; ')}`);

	return data?.[name] ?? undefined;
}

/** Every field that is not kept from the public. */
function selection(fields: readonly Field[]): string {
	return fields
		.map((field) => {
			if (field.kind === 'list' || field.kind === 'group') return `${field.name}${field.kind === 'list' ? '(pagination: { limit: 100 })' : ''} { ${field.kind === 'list' && field.keyed ? 'key ' : ''}${selection(field.fields)} }`;
			if (field.kind !== 'fact') return field.name;
			if (field.private) return '';
			const { type } = field.value;
			if (type === 'organisation') return `${field.name} { ${organisation} }`;
			if (type === 'organisations') return `${field.name}(pagination: { limit: 100 }) { ${organisation} }`;
			return type === 'media' ? `${field.name} { url }` : field.name;
		})
		.join(' ');
}

const organisation = 'documentId name names(pagination: { limit: 100 }) { locale name } actorType country region place website';

/**
 * Walks along the file, not along the schema: whatever it says must be in the answer, lists in their order.
 * @returns paths of what is missing or different
 */
export function lost(said: unknown, answer: unknown, organisations: ReadonlyMap<string, SeedOrganisation>, path = ''): string[] {
	const compare = (one: unknown, other: unknown, step: string): string[] => lost(one, other, organisations, `${path}.${step}`);
	const different = [`${path}: ${JSON.stringify(said)} became ${JSON.stringify(answer)}`];

	if (isBlocks(answer)) return toMarkdown(answer) === said ? [] : different;
	if (isRecord(answer) && typeof said === 'string' && 'actorType' in answer) return sameOrganisation(organisations.get(said), answer) ? [] : different;
	if (Array.isArray(said)) {
		if (!Array.isArray(answer) || answer.length !== said.length) return different;
		return said.flatMap((item, index) => compare(item, answer[index], String(isRecord(item) && item.key ? item.key : index)));
	}
	if (isRecord(answer) && 'documentId' in answer && 'type' in answer) {
		const [type, id] = isRecord(said) ? [said.type, said.id] : [answer.type, said];
		return answer.type === type && answer.documentId === documentIdOf(type as ContentType, String(id)) ? [] : different;
	}
	if (Array.isArray(answer) && !isRecord(said)) return answer.length === 1 ? compare(said, answer[0], '0') : different;
	if (isRecord(said)) {
		// Texts of a list are written by key.
		const part = (key: string): unknown => (Array.isArray(answer) ? answer.find((item) => isRecord(item) && item.key === key) : isRecord(answer) ? answer[key] : undefined);
		return Object.entries(said).flatMap(([key, value]) => compare(value, part(key), key));
	}
	// An answer of a quiz is written as its only text.
	if (isRecord(answer) && 'text' in answer) return answer.text === said ? [] : different;
	return said === answer ? [] : different;
}

function sameOrganisation(said: SeedOrganisation | undefined, answer: Answer): boolean {
	if (!said || answer.documentId !== documentIdOf('organisation', said.id)) return false;
	const names = Object.fromEntries((answer.names as { locale: string; name: string }[]).map(({ locale, name }) => [locale, name])); // as asked for above
	const { id: _id, names: saidNames = {}, website, ...facts } = said;
	return (
		Object.entries(facts).every(([field, value]) => answer[field] === value) &&
		JSON.stringify(Object.entries(names).sort()) === JSON.stringify(Object.entries(saidNames).sort()) &&
		(website === undefined || String(answer.website).endsWith(website))
	);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isBlocks = (value: unknown): value is Block[] => Array.isArray(value) && value.length > 0 && value.every((block) => isRecord(block) && 'children' in block);
