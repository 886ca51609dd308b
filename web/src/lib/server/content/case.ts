import type { Case } from '#lib/content-types.ts';
import { defined } from './defined.ts';
import { type Context, common } from './entry.ts';
import { pictures } from './media.ts';
import { actors, organisation } from './organisations.ts';
import { contact, factors, figures, obstacles, place } from './parts.ts';
import { keyedTexts, pairs } from './said.ts';
import { optionalTerm, terms } from './terms.ts';

export function toCase(context: Context<'case'>): Case {
	const { shown, original, speak, wanted, shownIn, work } = context;
	return {
		...common('case', context),
		...place(shown, original, speak, wanted),
		goals: keyedTexts(speak, shown.goals, original?.goals),
		figures: figures(shown.figures, original?.figures, speak),
		quotes: pairs(shown.quotes, original?.quotes).flatMap(({ key, shown: quote, original: first }) => {
			const text = speak.text(quote.text, first?.text);
			return text ? [{ key, text, ...defined({ speaker: speak.text(quote.speaker, first?.speaker), organisation: organisation(quote.organisation, wanted), date: quote.date, source: quote.source }) }] : [];
		}),
		successFactors: factors(shown.successFactors, original?.successFactors, speak, wanted),
		obstacles: obstacles(shown.obstacles, original?.obstacles, speak, wanted),
		dos: keyedTexts(speak, shown.dos, original?.dos),
		donts: keyedTexts(speak, shown.donts, original?.donts),
		targetGroups: terms(shown.targetGroups, wanted),
		fieldsOfAction: terms(shown.fieldsOfAction, wanted),
		actors: actors(shown.actors, wanted),
		methods: terms(shown.methods, wanted),
		funding: terms(shown.funding, wanted),
		media: pictures(shown.media, original?.media, shownIn, work.sourceLocale),
		...defined({
			summary: speak.text(shown.summary, original?.summary),
			context: speak.text(shown.context, original?.context),
			approach: speak.text(shown.approach, original?.approach),
			body: speak.rich(shown.body, original?.body),
			results: speak.text(shown.results, original?.results),
			usersVoice: speak.text(shown.usersVoice, original?.usersVoice),
			evaluation: speak.text(shown.evaluation, original?.evaluation),
			transferability: speak.text(shown.transferability, original?.transferability),
			beneficiaries: speak.text(shown.beneficiaries, original?.beneficiaries),
			evidenceLevel: optionalTerm(shown.evidenceLevel, wanted),
			networkPhase: optionalTerm(shown.networkPhase, wanted),
			integrationStage: optionalTerm(shown.integrationStage, wanted),
			reachedNumber: shown.reachedNumber,
			startDate: shown.startDate,
			endDate: shown.endDate,
			regularService: shown.regularService,
			amount: shown.amount,
			currency: shown.currency,
			contact: contact(shown.contact, original?.contact, speak, wanted),
		}),
	};
}
