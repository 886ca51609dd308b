/**
 * Passages in every state for people who try the translation desk out: confirmed and waiting for the second check, sent
 * back, and behind an original that was worded anew. Only in the two invented action plans, which say that they are examples.
 */
import type { Core } from '@strapi/strapi';
import { documentIdOf } from '@erasmi/config/ids';
import { locales, type Locale } from '@erasmi/config/locales';
import { uidOf } from '@erasmi/config/types';
import type { Item } from './import.ts';

interface Example {
	id: string;
	sourceLocale: Locale;
	/** Languages whose states are made here. */
	languages: readonly Locale[];
	/** A sentence of the evaluation in other words with the same meaning. */
	before: string;
	after: string;
}

const examples: readonly Example[] = [
	{
		id: 'example-arrival-to-work',
		sourceLocale: 'de',
		languages: locales.filter((locale) => locale !== 'de'),
		before: 'Alle drei Monate schaut die Steuerungsgruppe 30 Minuten lang auf die drei Indikatoren und fragt:',
		after: 'Alle drei Monate nimmt sich die Steuerungsgruppe 30 Minuten Zeit für die drei Indikatoren und fragt:',
	},
	{
		id: 'example-volunteer-network',
		sourceLocale: 'en',
		languages: ['de'],
		before: 'Every three months two volunteers and two paid staff look at the indicators together',
		after: 'Every three months two volunteers and two paid staff go through the indicators together',
	},
];

const waitsForCheck = ['title', 'goals/g1/goal'];
const sentBack = 'measures/m1/description';
const reworded = 'evaluation';

const comments: Record<Locale, string> = {
	de: 'Bitte in kürzeren Sätzen, wie im Rest des Plans.',
	en: 'Please use shorter sentences, as in the rest of the plan.',
	da: 'Brug gerne kortere sætninger, som i resten af planen.',
	it: 'Usare frasi più brevi, come nel resto del piano.',
	tr: 'Planın geri kalanında olduğu gibi daha kısa cümleler kurun.',
	ar: 'يُرجى استخدام جمل أقصر كما في بقية الخطة.',
};

/** Once, after the demo accounts and the examples are there. */
export const demoPassages: readonly Item[] = examples.map((example) => ({ name: `demo/passages/${example.id}`, write: (strapi) => write(strapi, example) }));

async function write(strapi: Core.Strapi, { id, sourceLocale, languages, before, after }: Example): Promise<void> {
	const documentId = documentIdOf('action-plan', id);
	const documents = strapi.documents(uidOf('action-plan')) as unknown as Plans;
	const original = await documents.findOne({ documentId, locale: sourceLocale });
	// Somebody works with this example already.
	if (!original?.evaluation?.includes(before)) return;

	for (const locale of languages) await review(strapi, { type: 'action-plan', documentId, locale });
	await documents.update({ documentId, locale: sourceLocale, data: { evaluation: original.evaluation.replace(before, after) } });
}

/** The language's own demo translator and reviewer do it, by the same service as at the desk. */
async function review(strapi: Core.Strapi, place: Place): Promise<void> {
	const [translator, reviewer] = await Promise.all([person(strapi, `translator-${place.locale}`), person(strapi, `reviewer-${place.locale}`)]);
	if (!translator || !reviewer) return;
	const ledger: Ledger = strapi.plugin('translation-desk').service('ledger');
	const confirm = async (unit: string): Promise<number> => (await ledger.confirm(translator, place, unit, await revision(unit), everyWarning)).translation?.revision ?? 0;
	const revision = async (unit: string): Promise<number> => (await ledger.units(place)).find((one) => one.unit.id === unit)?.translation?.revision ?? 0;

	for (const unit of [...waitsForCheck, reworded]) await confirm(unit);
	await ledger.reject(reviewer, place, sentBack, await confirm(sentBack), comments[place.locale]);
}

/** The texts are those of the seed, which its own check has passed. */
const everyWarning = ['unchanged', 'language', 'length', 'lines', 'glossary', 'quotes', 'end-punctuation', 'brackets', 'repeated-words', 'turkish-case', 'spaces', 'numbers', 'dates'];

const person = (strapi: Core.Strapi, name: string): Promise<Person | null> => strapi.db.query('admin::user').findOne({ where: { email: `${name}@demo.example` }, populate: { roles: true } });

interface Person {
	id: number;
}

interface Place {
	type: 'action-plan';
	documentId: string;
	locale: Locale;
}

/** As much of the desk's service as is needed here. */
interface Ledger {
	units(place: Place): Promise<InLanguage[]>;
	confirm(who: Person, place: Place, unit: string, seen: number, accepted: readonly string[]): Promise<InLanguage>;
	reject(who: Person, place: Place, unit: string, seen: number, comment: string): Promise<InLanguage>;
}

interface InLanguage {
	unit: { id: string };
	translation?: { revision: number };
}

/** The fields come from the schemas at run time. */
interface Plans {
	findOne(params: { documentId: string; locale: string }): Promise<{ evaluation?: string | null } | null>;
	update(params: { documentId: string; locale: string; data: object }): Promise<unknown>;
}
