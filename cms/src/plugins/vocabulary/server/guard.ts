/** Refuses values of custom fields that point nowhere, before anything is written. */
import { uidOf, isWorkType } from '@erasmi/config/types';
import type { Locale } from '@erasmi/config/locales';
import type { Core, Modules, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { checkValue, isLinks, type EntryLink, type Fault, type Known, type Rule } from './check.ts';
import type { ConceptsService } from './concepts.ts';
import { messages } from './messages.ts';

/** As `content-integrity` describes a field; facts of the custom kinds carry a rule. */
interface Field {
	kind: 'text' | 'fact' | 'list' | 'group' | 'own';
	name: string;
	value?: Rule | { type: string };
	fields?: Field[];
}

interface Found {
	rule: Rule;
	value: unknown;
	path: (string | number)[];
}

export function registerGuard(strapi: Core.Strapi): void {
	strapi.documents.use(async (context: Modules.Documents.Middleware.Context, next) => {
		if ((context.action === 'create' || context.action === 'update' || context.action === 'clone') && context.uid.startsWith('api::')) {
			const { data, documentId } = context.params as { data?: Record<string, unknown>; documentId?: string };
			if (data) await assertValues(strapi, context.uid, data, documentId);
		}
		return next();
	});
}

async function assertValues(strapi: Core.Strapi, uid: string, data: Record<string, unknown>, documentId: string | undefined): Promise<void> {
	const fields: Field[] = strapi.plugin('content-integrity').service('fields').of(uid);
	const found = [...ruled(fields, data)];
	if (found.length === 0) return;

	const known: Known = { schemeOf: await schemes(strapi, found), entryExists: await entries(strapi, found), documentId };
	const faults = found.flatMap(({ rule, value, path }) => checkValue(rule, value, known).map((fault) => ({ fault, path })));
	if (faults.length > 0) refuse(strapi, faults);
}

/** Every value that a rule is about, also those in items of lists. */
function* ruled(fields: readonly Field[], data: Record<string, unknown>, at: (string | number)[] = []): Generator<Found> {
	for (const { kind, name, value: rule, fields: inner = [] } of fields) {
		const value = data[name];
		if (value === undefined || value === null) continue;
		const path = [...at, name];
		if (kind === 'fact' && rule && isRule(rule)) yield { rule, value, path };
		else if (kind === 'group' && typeof value === 'object') yield* ruled(inner, value as Record<string, unknown>, path);
		else if (kind === 'list' && Array.isArray(value)) {
			for (const [index, item] of value.entries()) if (typeof item === 'object' && item !== null) yield* ruled(inner, item, [...path, index]);
		}
	}
}

const ruleTypes: readonly string[] = ['concept', 'concepts', 'entry-links', 'item-key', 'item-keys', 'choice', 'choices'] satisfies Rule['type'][];
const isRule = (value: { type: string }): value is Rule => ruleTypes.includes(value.type);

async function schemes(strapi: Core.Strapi, found: readonly Found[]): Promise<Known['schemeOf']> {
	const notations = found.filter(({ rule }) => rule.type === 'concept' || rule.type === 'concepts').flatMap(({ value }) => [value].flat());
	const concepts = strapi.plugin('vocabulary').service('concepts') as ConceptsService;
	const known = await concepts.schemesOf([...new Set(notations.filter((notation): notation is string => typeof notation === 'string' && notation !== ''))]);
	return (notation) => known.get(notation);
}

/** People can only link what is there. An import may link to what it brings next, so nobody looks. */
async function entries(strapi: Core.Strapi, found: readonly Found[]): Promise<Known['entryExists']> {
	if (!strapi.requestContext.get()) return undefined;
	const links = found.flatMap(({ rule, value }) => (rule.type === 'entry-links' && isLinks(value) ? value : []));
	const existing = new Set<string>();
	for (const [type, ofType] of Map.groupBy(links, (link) => link.type)) {
		if (!isWorkType(type)) continue;
		const rows: { documentId: string }[] = await strapi.db.query(uidOf(type) as UID.ContentType).findMany({ where: { documentId: { $in: ofType.map(({ documentId }) => documentId) } }, select: ['documentId'] as never });
		for (const { documentId } of rows) existing.add(`${type}/${documentId}`);
	}
	return ({ type, documentId }: EntryLink) => existing.has(`${type}/${documentId}`);
}

/** @throws ValidationError always, with the paths of the fields for the edit form */
function refuse(strapi: Core.Strapi, faults: readonly { fault: Fault; path: (string | number)[] }[]): never {
	const desk: { locale(): Locale; label(path: readonly (string | number)[]): string } = strapi.plugin('content-integrity').service('desk');
	const details = faults.map(({ fault: { kind, ...values }, path }) => ({
		path: path.map(String),
		message: `${desk.label(path)}: ${fill(messages[desk.locale()][kind], values)}`,
		name: 'ValidationError',
		kind,
	}));
	throw new errors.ValidationError(details.map(({ message }) => message).join('\n'), { errors: details });
}

const fill = (text: string, values: Record<string, string | number>): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
