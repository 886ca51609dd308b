/** The desk over HTTP: reads what was sent, asks a service, says what came of it. */
import type { Core } from '@strapi/strapi';
import { isLocale, type Locale } from '@erasmi/config/locales';
import { isWorkType, typeOfUid, uidOf } from '@erasmi/config/types';
import { answering } from '../../../plugin-kit/answering.ts';
import { isGuidedType, type GuidedType } from '../forms/index.ts';
import type { Care } from './care.ts';
import { EditorsError, type EditorsFault } from './errors.ts';
import type { Change, Entries } from './form/entries.ts';
import type { Organisations } from './form/organisations.ts';
import type { SimilarEntries } from './form/similar.ts';
import type { Suggesting } from './form/suggest.ts';
import type { Helping } from './help.ts';
import type { PlanStart } from './plan-start/plan-start.ts';
import type { Plans } from './plans.ts';
import type { Context } from '../../../plugin-kit/request.ts';
import { platform } from './platform.ts';
import type { Place, Reviewing } from './review/review.ts';
import type { Versions } from './review/versions.ts';
import type { createStart } from './start/start.ts';
import { words } from './words.ts';

/** A form has twenty questions; what is longer was not typed. */
const MOST_CHANGES = 50;
const LONGEST_QUESTION = 200;
const LONGEST_TEXT = 20_000;

const statuses: Partial<Record<EditorsFault, number>> = { conflict: 409, 'similar-organisation': 409, incomplete: 422, 'not-allowed': 403, 'own-text': 403, 'entry-gone': 404, 'measure-gone': 404, 'too-long': 413 };

export const desk = ({ strapi }: { strapi: Core.Strapi }) => {
	const service = <T>(name: string): T => strapi.plugin('editors-desk').service(name) as T;
	const entries = (): Entries => service('entries');
	const review = (): Reviewing => service('review');
	const versions = (): Versions => service('versions');
	const plans = (): Plans => service('plans');

	return answering<EditorsFault, Context, string>({ refusal: EditorsError, statuses, say: (locale, code) => words[locale][code] }, {
		start: ({ state }) => service<ReturnType<typeof createStart>>('start').of(state.user),
		confirm: ({ params, state }) => {
			if (!isWorkType(params.type)) throw new EditorsError('entry-gone');
			return service<Care>('care').confirm(state.user, params.type, params.documentId ?? '');
		},

		help: ({ params }) => {
			const type = typeOfUid(`api::${params.type}.${params.type}`);
			if (!type) throw new EditorsError('entry-gone');
			return service<Helping>('help').of(type);
		},
		form: async ({ params, state }) => {
			const type = typeOf(params);
			return { form: entries().form(type), create: await platform(strapi).rights().decide(state.user, { action: 'create', uid: uidOf(type) }) };
		},
		create: (context) => entries().create(context.state.user, typeOf(context.params), localeOf(body(context).locale), changesOf(context)),
		open: ({ params, state }) => entries().open(state.user, typeOf(params), idOf(params)),
		save: (context) => entries().save(context.state.user, typeOf(context.params), idOf(context.params), changesOf(context)),
		type: ({ params }) => entries().typeOf(idOf(params)),
		preview: ({ params, state }) => entries().preview(state.user, typeOf(params), idOf(params)),
		similar: ({ params, query }) => service<SimilarEntries>('similar').find(typeOf(params), { title: short(query.title), place: short(query.place), locale: localeOf(query.locale), ...(typeof query.except === 'string' && query.except ? { except: query.except } : {}) }),
		suggest: (context) => service<Suggesting>('suggesting').suggest(short(body(context).scheme), text(context, 'text'), localeOf(body(context).locale)),
		organisations: ({ query }) => service<Organisations>('organisations').find(short(query.q)),
		createOrganisation: (context) => {
			const { name, actorType, country, place, sure } = body(context);
			return service<Organisations>('organisations').create({ name: short(name), actorType: short(actorType), country: short(country), place: short(place), sure: sure === true });
		},

		review: ({ params, state }) => review().show(state.user, placeOf(params)),
		submit: (context) => review().submit(context.state.user, placeOf(context.params), text(context, 'note')),
		sendBack: (context) => review().sendBack(context.state.user, placeOf(context.params), text(context, 'reply')),
		publish: ({ params, state }) => review().publish(state.user, placeOf(params)),
		comment: (context) => review().comment(context.state.user, placeOf(context.params), short(body(context).field), text(context, 'text')),
		resolve: ({ params, state }) => review().resolve(state.user, placeOf(params), Number(params.comment)),

		versions: ({ params, state }) => versions().of(state.user, placeOf(params)),
		compare: ({ params, query, state }) => versions().compare(state.user, placeOf(params), Number(params.version), query.with === undefined ? undefined : Number(query.with)),
		restore: ({ params, state }) => versions().restore(state.user, placeOf(params), Number(params.version)),

		planStarts: ({ state }) => service<PlanStart>('planStart').choices(state.user),
		startPlan: (context) => {
			const { network, begins, locale } = body(context);
			return service<PlanStart>('planStart').start(context.state.user, context.params.documentId ?? '', { network: short(network), begins: short(begins), locale: localeOf(locale) });
		},
		plan: ({ params, state }) => plans().show(state.user, params.documentId ?? ''),
		async measure(context) {
			const { documentId = '', key = '' } = context.params;
			const { status, progress, lateReason, seen } = body(context);
			await plans().report(context.state.user, documentId, key, { status: short(status), progress: Number(progress), note: text(context, 'note'), ...(typeof lateReason === 'string' && { lateReason }), seen: short(seen) });
			return plans().show(context.state.user, documentId);
		},
		async reading(context) {
			const { documentId = '', key = '' } = context.params;
			const { date, value, seen } = body(context);
			await plans().reading(context.state.user, documentId, key, { date: short(date), value: Number(value), seen: short(seen) });
			return plans().show(context.state.user, documentId);
		},
		async meeting(context) {
			const { documentId = '' } = context.params;
			const { network, start, place, onlineUrl, seen } = body(context);
			await plans().meeting(context.state.user, short(network), { start: short(start), place: short(place), onlineUrl: short(onlineUrl), seen: short(seen) });
			return plans().show(context.state.user, documentId);
		},
	});
};

const body = ({ request }: Context): Record<string, unknown> => (typeof request.body === 'object' && request.body !== null ? (request.body as Record<string, unknown>) : {});

const short = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST_QUESTION) : '');

function typeOf({ type }: Context['params']): GuidedType {
	if (!isGuidedType(type)) throw new EditorsError('entry-gone');
	return type;
}

const idOf = ({ documentId = '' }: Context['params']): string => documentId;

const placeOf = (params: Context['params']): Place => ({ type: typeOf(params), documentId: idOf(params) });

function localeOf(value: unknown): Locale {
	if (!isLocale(value)) throw new EditorsError('unknown-language');
	return value;
}

function text(context: Context, name: string): string {
	const value = body(context)[name] ?? '';
	if (typeof value !== 'string') throw new EditorsError('bad-value');
	if (value.length > LONGEST_TEXT) throw new EditorsError('too-long');
	return value;
}

function changesOf(context: Context): Change[] {
	const { changes } = body(context);
	if (!Array.isArray(changes) || changes.length > MOST_CHANGES || !changes.every(isChange)) throw new EditorsError('bad-value');
	return changes;
}

const isChange = (value: unknown): value is Change => typeof value === 'object' && value !== null && typeof (value as Change).name === 'string';
