/**
 * Beside the edit form: what is still empty and what is too long, counted while one writes, by the very rules that
 * decide on the server.
 */
import { useForm, useQueryParams, unstable_useDocument as useDocument } from '@strapi/strapi/admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { defaultLocale, isLocale, type Locale } from '@erasmi/config/locales';
import type { Tree } from '../server/apply-source.ts';
import { readFields, type Components, type Field, type ModelSchema } from '../server/fields.ts';
import { labelPath } from '../server/label-path.ts';
import { checkSource, checkTranslation, lengthWarnings, type Problem } from '../server/publish-check.ts';
import type { Words } from './words.ts';

interface PanelProps {
	model: string;
	collectionType: string;
	documentId?: string;
	/** What is stored; absent while an entry is new. */
	document?: { sourceLocale?: string };
}

/** Strapi asks this for each entry that is opened; nothing is shown for types without languages. */
export function ReadyPanel({ model, collectionType, documentId, document }: PanelProps) {
	const { formatMessage } = useIntl();
	const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
	const { schema, components } = useDocument({ model, collectionType, ...(documentId ? { documentId } : {}) }, { skip: true });
	const locale = query.plugins?.i18n?.locale ?? defaultLocale;
	const localized = (schema?.pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n?.localized;
	if (!schema || !localized || !isLocale(locale)) return null;

	// Strapi's own types do not know the marks in pluginOptions that are read here.
	const fields = readFields(schema as unknown as ModelSchema, components as unknown as Components);
	return {
		title: formatMessage({ id: 'content-integrity.title', defaultMessage: 'Ready to publish?' }),
		content: <Findings fields={fields} locale={locale} isSource={!document?.sourceLocale || document.sourceLocale === locale} />,
	};
}

function Findings({ fields, locale, isSource }: { fields: readonly Field[]; locale: Locale; isSource: boolean }) {
	const tree = useForm('ReadyPanel', (state) => state.values) as Tree;
	const { formatMessage } = useIntl();
	const say = (key: keyof Words, values?: Record<string, string | number>): string => formatMessage({ id: `content-integrity.${key}`, defaultMessage: key }, values);
	const text = { fields, tree: withRelations(fields, tree), locale };
	// Kinds of organisations are not known here; the server looks them up.
	const problems = isSource ? checkSource({ ...text, actorTypeOf: (organisation) => organisation }) : checkTranslation(text);
	const missing = problems.filter(({ kind }) => kind === 'missing' || kind === 'too-few');
	const long = isSource ? problems.filter(isTooLong) : lengthWarnings(text).filter(isTooLong);

	if (missing.length === 0 && long.length === 0) return <Typography>{say(isSource ? 'ready' : 'translation.ready')}</Typography>;
	return (
		<Flex direction="column" alignItems="stretch" gap={3} aria-live="polite">
			<Findlist heading={say('missing')} problems={missing} describe={(path) => path} more={(count) => say('more', { count })} />
			<Findlist heading={say(isSource ? 'long' : 'translation.long')} problems={long} describe={(field, problem) => (isTooLong(problem) ? say('count', { field, words: problem.words, max: problem.max }) : field)} more={(count) => say('more', { count })} />
		</Flex>
	);
}

type TooLong = Extract<Problem, { kind: 'too-long' }>;
const isTooLong = (problem: Problem): problem is TooLong => problem.kind === 'too-long';

const SHOWN_MAX = 8;

function Findlist({ heading, problems, describe, more }: { heading: string; problems: readonly Problem[]; describe: (field: string, problem: Problem) => string; more: (count: number) => string }) {
	const { locale } = useIntl();
	if (problems.length === 0) return null;
	return (
		<Box>
			<Typography variant="omega" fontWeight="bold">
				{heading}
			</Typography>
			<ul style={{ listStyle: 'disc', paddingInlineStart: '1.6rem' }}>
				{problems.slice(0, SHOWN_MAX).map((problem) => (
					<li key={problem.path.join('.')}>
						<Typography>{describe(labelPath(problem.path, isLocale(locale) ? locale : defaultLocale), problem)}</Typography>
					</li>
				))}
				{problems.length > SHOWN_MAX && (
					<li>
						<Typography textColor="neutral600">{more(problems.length - SHOWN_MAX)}</Typography>
					</li>
				)}
			</ul>
		</Box>
	);
}

/** Links of a form are what is stored plus what was connected; only whether there is one matters here. */
function withRelations(fields: readonly Field[], tree: Tree): Tree {
	const result: Tree = { ...tree };
	for (const field of fields) {
		const value = tree[field.name];
		if (field.kind === 'list' && Array.isArray(value)) result[field.name] = value.map((item: Tree) => withRelations(field.fields, item));
		else if (field.kind === 'group' && value) result[field.name] = withRelations(field.fields, value as Tree);
		else if (field.kind === 'fact' && (field.value.type === 'organisation' || field.value.type === 'organisations')) result[field.name] = linkedOrUnknown(value);
	}
	return result;
}

function linkedOrUnknown(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value ?? null;
	const { connect = [], disconnect = [], count } = value as { connect?: { documentId?: string }[]; disconnect?: unknown[]; count?: number };
	const last = connect.at(-1)?.documentId;
	return last ?? ((count ?? 1) - disconnect.length > 0 ? 'stored' : null);
}
