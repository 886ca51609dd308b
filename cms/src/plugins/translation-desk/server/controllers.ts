/** The desk over HTTP: reads what was sent, asks a service, says what came of it. */
import type { Core } from '@strapi/strapi';
import { isLocale, type Locale } from '@erasmi/config/locales';
import { answering, languageOf } from '../../../plugin-kit/answering.ts';
import { isDeskType } from '../desk-types.ts';
import { body, editsOf, isRecord, list, number, placeOf, text, unitOf, type Context } from './asked.ts';
import { DeskError, type DeskFault } from './errors.ts';
import { passageLabels, type LabelOf } from './labels.ts';
import type { Ledger, UnitInLanguage } from './ledger.ts';
import type { Drafts } from './machine/drafts.ts';
import type { MemoryService } from './memory/service.ts';
import { columns, type createOverview, type Entry, isDay, parseWorklist } from './overview.ts';
import type { People } from './people.ts';
import { sharedRights } from './shared/rights.ts';
import { sitePage } from './site-page.ts';
import { type createTalk } from './talk.ts';
import { editorOf } from './term-rights.ts';
import { isTermStatus, isTermWords, type TermsService } from './terms.ts';
import { words } from './words.ts';

type Overview = ReturnType<typeof createOverview>;
type Talk = ReturnType<typeof createTalk>;

/** More at once than anybody can do. */
const MOST_ASSIGNED = 200;

const statuses: Partial<Record<DeskFault, number>> = { conflict: 409, checks: 422, 'not-allowed': 403, 'entry-gone': 404, 'passage-gone': 404, 'source-gone': 410, 'too-long': 413 };

export const desk = ({ strapi }: { strapi: Core.Strapi }) => {
	const service = <T>(name: string): T => strapi.plugin('translation-desk').service(name) as T;
	const ledger = (): Ledger => service('ledger');
	const overview = (): Overview => service('overview');
	const talk = (): Talk => service('talk');
	const people = (): People => service('people');
	const memory = (): MemoryService => service('memory');
	const terms = (): TermsService => service('terms');
	const drafts = (): Drafts => service('drafts');

	async function termList(context: Context) {
		const editor = editorOf(context.state.user, columns.locales);
		return { terms: (await terms().list()).map((term) => ({ ...term, mayAll: editor.everything || term.person === editor.id })), languages: editor.languages, everything: editor.everything };
	}

	/** As the request says: to whom, until when, with which words. */
	async function give(context: Context, locale: Locale, entries: readonly Entry[]): Promise<void> {
		const { person, due, comment } = body(context);
		for (const { type, documentId } of entries) {
			const { canTranslate, canCheck } = await ledger().can(context.state.user, { type, documentId, locale });
			if (!canTranslate && !canCheck) throw new DeskError('not-allowed');
		}
		if (person === null) await talk().unassign(locale, entries);
		else await talk().assign(locale, entries, { person: Number(person), by: context.state.user.id, ...(isDay(due) ? { due } : {}), ...(typeof comment === 'string' && comment.trim() ? { comment: comment.trim().slice(0, 500) } : {}) });
	}

	return answering<DeskFault, Context, string>({ refusal: DeskError, statuses, say: (locale, code) => words[locale][code] }, {
		async overview(context) {
			const { id } = context.state.user;
			const [cells, mine] = await Promise.all([overview().cells(), overview().mine(id)]);
			return { ...columns, cells, mine, languages: languagesOf(context) };
		},

		async worklist(context) {
			const query = parseWorklist(context.query, context.state.user.id);
			if (!query) throw new DeskError('unknown-language');
			const found = await overview().worklist(query);
			return { ...found, query, people: mayWork(context, query.locale) ? await people().ofLanguage(query.locale) : [], names: await people().names(found.items.flatMap(({ assignee }) => assignee ?? [])) };
		},

		/** Gives what a work list shows to one person, or takes it from everybody. */
		async assignList(context) {
			const { filters } = body(context);
			const query = parseWorklist(isRecord(filters) ? filters : {}, context.state.user.id);
			if (!query) throw new DeskError('unknown-language');
			const entries = await overview().entries(query, MOST_ASSIGNED);
			await give(context, query.locale, entries);
			return { assigned: entries.length };
		},

		async next(context) {
			const { after } = context.query;
			const { id } = context.state.user;
			const query = parseWorklist(context.query, id);
			if (!query) throw new DeskError('unknown-language');
			return (await overview().next(query, id, typeof after === 'string' ? after : undefined)) ?? null;
		},

		/** Everything the editor shows of one entry in one language. */
		async open(context) {
			const place = placeOf(context);
			const helper = isLocale(context.query.helper) ? context.query.helper : undefined;
			const [document, units, summary, comments, assignment, can, colleagues, readers, waiting] = await Promise.all([
				ledger().document(place),
				ledger().units(place),
				ledger().summary(place),
				talk().comments(place),
				talk().assignment(place),
				ledger().can(context.state.user, place),
				people().ofLanguage(place.locale),
				people().readers(),
				drafts().waiting(place.documentId, place.locale),
			]);
			const helpers = helper && helper !== place.locale && helper !== document.sourceLocale ? await ledger().units({ ...place, locale: helper }) : [];
			const page = await sitePage(strapi, place, document.sourceLocale);
			const labels = passageLabels(units.map(({ unit }) => unit), labelOf(strapi), languageOf(context.state.user));
			return {
				...place,
				title: document.title,
				sourceLocale: document.sourceLocale,
				summary,
				page: page ?? null,
				can: { ...can, saysSameMeaning: await ledger().saysSameMeaning(context.state.user, place) },
				people: colleagues,
				readers,
				assignment: assignment ?? null,
				machine: { on: drafts().isOn, ...(waiting ? { waiting: true, ...waiting } : { waiting: false }) },
				present: talk().here(place, context.state.user.id),
				comments,
				names: await people().names([...comments.map(({ person }) => person), ...units.flatMap(({ translation }) => [translation?.author, translation?.reviewer].filter((id) => id !== undefined))]),
				units: units.map((one) => ({ ...shown(one), label: labels.get(one.unit.id) ?? one.unit.field, ...helperOf(helpers, one) })),
			};
		},

		/** What stands beside the field of one passage: checks, memory, terms, history. */
		async beside(context) {
			const place = placeOf(context);
			const [document, units] = await Promise.all([ledger().document(place), ledger().units(place)]);
			const one = units.find(({ unit }) => unit.id === unitOf(context));
			if (!one) throw new DeskError('passage-gone');
			const { unit } = one;
			const [checks, matches, own, vocabulary, history] = await Promise.all([
				ledger().checks(place, unit.id, typeof context.query.target === 'string' ? context.query.target : (one.translation?.target ?? '')),
				memory().find(document.sourceLocale, place.locale, unit.text, { context: `${document.type}.${unit.field}`, documentId: place.documentId, unit: unit.id }),
				terms().recognise(unit.text, one.translation?.target ?? '', document.sourceLocale, place.locale),
				terms().vocabulary(unit.text, document.sourceLocale, place.locale),
				ledger().history(place, unit.id),
			]);
			return { checks, matches, terms: own.filter(({ status }) => status !== 'forbidden'), vocabulary, history, names: await people().names(history.flatMap(({ person }) => person ?? [])) };
		},

		async check(context) {
			return ledger().checks(placeOf(context), unitOf(context), text(context, 'target'));
		},

		async write(context) {
			const edit = { unit: unitOf(context), target: text(context, 'target'), seen: number(context, 'seen') };
			const against = body(context).checkedAgainst;
			return shown(await ledger().write(context.state.user, placeOf(context), edit, { confirm: body(context).confirm === true, accepted: list(context, 'accepted'), origin: body(context).origin === 'memory' ? 'memory' : 'human', ...(isLocale(against) ? { checkedAgainst: against } : {}) }));
		},
		async confirm(context) {
			return shown(await ledger().confirm(context.state.user, placeOf(context), unitOf(context), number(context, 'seen'), list(context, 'accepted')));
		},
		async approve(context) {
			return shown(await ledger().approve(context.state.user, placeOf(context), unitOf(context), number(context, 'seen'), list(context, 'accepted')));
		},
		async reject(context) {
			return shown(await ledger().reject(context.state.user, placeOf(context), unitOf(context), number(context, 'seen'), text(context, 'comment')));
		},
		async sameMeaning(context) {
			const { type, documentId } = context.params;
			const place = placeOf(context);
			const document = await ledger().document(place);
			if (!isDeskType(type) || !documentId) throw new DeskError('entry-gone');
			await ledger().sameMeaning(context.state.user, { type, documentId, sourceLocale: document.sourceLocale }, unitOf(context));
			return (await ledger().units(place)).map(shown);
		},
		async readAndConfirm(context) {
			return (await ledger().readAndConfirm(context.state.user, placeOf(context), editsOf(context), list(context, 'accepted'))).map(shown);
		},
		async publish(context) {
			await ledger().publish(context.state.user, placeOf(context));
			return (await ledger().summary(placeOf(context))) ?? null;
		},
		/** Asks for drafts of what this language lacks; they come a moment later. */
		async draftByMachine(context) {
			const place = placeOf(context);
			await ledger().document(place);
			const { canTranslate, canCheck } = await ledger().can(context.state.user, place);
			if (!canTranslate && !canCheck) throw new DeskError('not-allowed');
			if (!drafts().isOn) throw new DeskError('no-machine');
			await drafts().ask(place.documentId, place.locale);
			return { on: true, waiting: true };
		},
		async comment(context) {
			const { title } = await ledger().document(placeOf(context));
			await talk().comment(placeOf(context), unitOf(context), context.state.user.id, text(context, 'text'), title);
			return talk().comments(placeOf(context));
		},
		async resolve(context) {
			await talk().resolve(placeOf(context), Number(context.params.comment));
			return talk().comments(placeOf(context));
		},
		async assign(context) {
			const place = placeOf(context);
			const { title } = await ledger().document(place);
			await give(context, place.locale, [{ ...place, title }]);
			return (await talk().assignment(place)) ?? null;
		},
		async here(context) {
			const others = talk().here(placeOf(context), context.state.user.id);
			return Object.values(await people().names(others));
		},
		async concordance(context) {
			const { from, to, q } = context.query;
			if (!isLocale(from) || !isLocale(to)) throw new DeskError('unknown-language');
			return memory().concordance(from, to, typeof q === 'string' ? q.slice(0, 200) : '');
		},
		async terms(context) {
			return termList(context);
		},
		async saveTerm(context) {
			const { id, status, words: said, note } = body(context);
			if (!isTermWords(said) || !isTermStatus(status)) throw new DeskError('term-empty');
			await terms().save({ ...(typeof id === 'number' ? { id } : {}), status, words: said, ...(typeof note === 'string' && note.trim() ? { note: note.trim().slice(0, 500) } : {}) }, editorOf(context.state.user, columns.locales));
			return termList(context);
		},
		async removeTerm(context) {
			await terms().remove(Number(context.params.term), editorOf(context.state.user, columns.locales));
			return termList(context);
		},
	});
};

/** Whether the person's role works in the language at all; the ledger then decides entry by entry. */
function mayWork({ state }: Context, locale: Locale): boolean {
	const { canTranslate, canCheck } = sharedRights(state.user.roles, locale);
	return canTranslate || canCheck;
}

/** Languages the person translates or checks; the overview puts them first. */
function languagesOf({ state }: Context): Locale[] {
	const roles = (state.user.roles ?? []) as { code?: string }[];
	return columns.locales.filter((locale) => roles.some(({ code }) => code?.endsWith(`-${locale}`)));
}

/** What the admin needs of a passage; hashes stay here. */
function shown({ unit, translation, borrowed, status }: UnitInLanguage) {
	const { id, field, kind, text: source, codes, position, words: count, lead } = unit;
	return {
		...{ id, field, kind, source, codes, position, words: count, lead, borrowed, ...status },
		target: translation?.target ?? '',
		revision: borrowed ? 0 : (translation?.revision ?? 0),
		...(translation ? { origin: translation.origin, sourceThen: translation.confirmed.length ? translation.sourceText : source, author: translation.author ?? null, reviewer: translation.reviewer ?? null, comment: translation.comment ?? null } : {}),
	};
}

function helperOf(helpers: readonly UnitInLanguage[], { unit }: UnitInLanguage) {
	const helper = helpers.find((candidate) => candidate.unit.id === unit.id);
	return helper?.translation ? { helper: { text: helper.translation.target, state: helper.status.state, unread: helper.status.unread } } : {};
}

const labelOf = (strapi: Core.Strapi): LabelOf => (strapi.plugin('content-integrity').service('desk') as { label: LabelOf }).label;
