import { i as listTag } from "./delivery.js";
import { n as site } from "./site.js";
import { n as pairs, p as measureStatuses, r as present, s as row, t as keyedTexts } from "./said.js";
import { a as optionalTerm, c as terms, i as notations, s as term } from "./terms.js";
import { c as mediaPath, l as webAddress, r as organisation, s as pictures, t as actors } from "./organisations.js";
import { a as defined } from "./languages.js";
import { r as teasers, t as links } from "./teasers.js";
import { n as find, t as common } from "./entry.js";
import { a as place, i as obstacles, n as factors, r as figures, t as contact } from "./parts.js";
import { t as Memo } from "./memo.js";
import { n as worksOf } from "./listing.js";
// src/lib/server/content/action-plan.ts
async function actionPlanBySlug(slug, locale, tags) {
	const found = await find("action-plan", slug, locale, tags);
	return found?.found === "entry" ? {
		found: "entry",
		entry: toActionPlan(found.entry)
	} : found;
}
function toActionPlan(context) {
	const { shown, original, speak, wanted, tags } = context;
	return {
		...common("action-plan", context),
		isExample: shown.isExample ?? false,
		goals: goals(context),
		measures: measures(context),
		...defined({
			network: teasers(links(shown.network, "network").slice(0, 1), wanted, tags)[0],
			country: optionalTerm(shown.country, wanted),
			region: optionalTerm(shown.region, wanted),
			periodStart: shown.periodStart,
			periodEnd: shown.periodEnd,
			vision: speak.text(shown.vision, original?.vision),
			baseline: speak.text(shown.baseline, original?.baseline),
			evaluation: speak.text(shown.evaluation, original?.evaluation)
		})
	};
}
function goals({ shown, original, speak, wanted }) {
	return pairs(shown.goals, original?.goals).map(({ key, shown: goal, original: first }) => ({
		key,
		readings: present(goal.readings).flatMap(({ key: own, date, value }, at) => date && value !== null ? [{
			key: own ?? String(at + 1),
			date,
			value
		}] : []),
		...defined({
			field: optionalTerm(goal.field, wanted),
			goal: speak.text(goal.goal, first?.goal),
			indicator: speak.text(goal.indicator, first?.indicator),
			baseline: goal.baseline,
			target: goal.target,
			unit: goal.unit
		})
	}));
}
function measures({ shown, original, speak, wanted }) {
	return pairs(shown.measures, original?.measures).map(({ key, shown: measure, original: first }) => ({
		key,
		status: statusOf(measure.status) ?? "planned",
		progress: measure.progress ?? 0,
		dependsOn: notations(measure.dependsOn),
		updates: pairs(measure.updates, first?.updates).flatMap(({ key: own, shown: update, original: firstUpdate }) => update.date ? [{
			key: own,
			date: update.date,
			...defined({
				status: statusOf(update.status),
				progress: update.progress,
				note: speak.text(update.note, firstUpdate?.note)
			})
		}] : []),
		...defined({
			goal: measure.goal,
			title: speak.text(measure.title, first?.title),
			description: speak.text(measure.description, first?.description),
			lateReason: first && !first.lateReason?.trim() ? void 0 : speak.text(measure.lateReason, first?.lateReason),
			resources: speak.text(measure.resources, first?.resources),
			indicator: speak.text(measure.indicator, first?.indicator),
			evidence: webAddress(measure.evidence),
			responsible: organisation(measure.responsible, wanted),
			start: measure.start,
			due: measure.due
		})
	}));
}
var statusOf = (value) => measureStatuses.find((status) => status === value);
// src/lib/server/content/case.ts
async function caseBySlug(slug, locale, tags) {
	const found = await find("case", slug, locale, tags);
	return found?.found === "entry" ? {
		found: "entry",
		entry: toCase(found.entry)
	} : found;
}
function toCase(context) {
	const { shown, original, speak, wanted, shownIn, work } = context;
	return {
		...common("case", context),
		...place(shown, original, speak, wanted),
		goals: keyedTexts(speak, shown.goals, original?.goals),
		figures: figures(shown.figures, original?.figures, speak),
		quotes: pairs(shown.quotes, original?.quotes).flatMap(({ key, shown: quote, original: first }) => {
			const text = speak.text(quote.text, first?.text);
			return text ? [{
				key,
				text,
				...defined({
					speaker: speak.text(quote.speaker, first?.speaker),
					organisation: organisation(quote.organisation, wanted),
					date: quote.date,
					source: quote.source
				})
			}] : [];
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
			contact: contact(shown.contact, original?.contact, speak, wanted)
		})
	};
}
// src/lib/server/content/learning-path.ts
async function learningPathBySlug(slug, locale, tags) {
	const found = await find("learning-path", slug, locale, tags);
	return found?.found === "entry" ? {
		found: "entry",
		entry: toLearningPath(found.entry)
	} : found;
}
function toLearningPath(context) {
	const { shown, original, speak, wanted, tags } = context;
	return {
		...common("learning-path", context),
		order: shown.order ?? 0,
		audience: terms(shown.audience, wanted),
		modules: teasers(links(shown.modules, "module"), wanted, tags),
		...defined({ description: speak.text(shown.description, original?.description) })
	};
}
// src/lib/server/content/backlinks.ts
/** Who points where, by the id of the work pointed to. */
var indexes = new Memo();
async function pointingTo(documentId, pointer, locale, tags) {
	const index = await indexes.get(`${pointer.from}:${pointer.to}`, tags, (own) => indexOf(pointer, own));
	return teasers(index?.get(documentId) ?? [], locale, tags);
}
async function indexOf({ from, to, field, order = () => 0 }, tags) {
	tags.add(listTag(from));
	const rows = await Promise.all((await worksOf([from], "en")).map(async ({ documentId }) => {
		const work = site().directory.work(from, documentId);
		return work ? row(from, work, work.sourceLocale).catch(() => null) : null;
	}));
	const index = /* @__PURE__ */ new Map();
	for (const own of rows.filter((each) => each !== null).toSorted((a, b) => order(a) - order(b))) for (const { type, documentId } of links(field(own), to)) if (type === to) index.set(documentId, [...index.get(documentId) ?? [], {
		type: from,
		documentId: own.documentId
	}]);
	return index;
}
// src/lib/server/content/module.ts
async function moduleBySlug(slug, locale, tags) {
	const found = await find("module", slug, locale, tags);
	return found?.found === "entry" ? {
		found: "entry",
		entry: await toModule(found.entry)
	} : found;
}
var pathsThroughModules = {
	from: "learning-path",
	to: "module",
	field: ({ modules }) => modules,
	order: ({ order }) => order ?? 0
};
async function toModule(context) {
	const { work, shown, original, speak, wanted, tags } = context;
	const paths = await pointingTo(work.documentId, pathsThroughModules, wanted, tags);
	return {
		...common("module", context),
		order: shown.order ?? 0,
		competences: terms(shown.competences, wanted),
		networkPhases: terms(shown.networkPhases, wanted),
		objectives: keyedTexts(speak, shown.objectives, original?.objectives),
		sections: pairs(shown.sections, original?.sections).map(({ key, shown: section, original: first }) => ({
			key,
			resources: teasers(links(section.resources, "resource"), wanted, tags),
			...defined({
				title: speak.text(section.title, first?.title),
				body: speak.rich(section.body, first?.body),
				activity: speak.rich(section.activity, first?.activity)
			})
		})),
		quiz: pairs(shown.quiz, original?.quiz).flatMap(({ key, shown: item, original: first }) => {
			const question = speak.text(item.question, first?.question);
			if (!question) return [];
			return [{
				key,
				question,
				options: keyedTexts(speak, item.options, first?.options),
				correct: notations(item.correct),
				...defined({ feedback: speak.text(item.feedback, first?.feedback) })
			}];
		}),
		paths,
		...defined({
			minutes: shown.minutes,
			summary: speak.text(shown.summary, original?.summary)
		})
	};
}
// src/lib/server/content/network.ts
async function networkBySlug(slug, locale, tags) {
	const found = await find("network", slug, locale, tags);
	return found?.found === "entry" ? {
		found: "entry",
		entry: await toNetwork(found.entry)
	} : found;
}
var plansOfNetworks = {
	from: "action-plan",
	to: "network",
	field: ({ network }) => network
};
async function toNetwork(context) {
	const { shown, original, speak, wanted, shownIn, work, tags } = context;
	const plans = await pointingTo(work.documentId, plansOfNetworks, wanted, tags);
	return {
		...common("network", context),
		...place(shown, original, speak, wanted),
		phases: present(shown.phases).flatMap((each, at) => each.phase ? [{
			key: each.key ?? String(at + 1),
			phase: term(each.phase, wanted),
			...defined({ from: each.from })
		}] : []),
		members: actors(shown.members, wanted),
		workingGroups: pairs(shown.workingGroups, original?.workingGroups).map(({ key, shown: group, original: first }) => ({
			key,
			...defined({
				name: speak.text(group.name, first?.name),
				topic: optionalTerm(group.topic, wanted),
				rhythm: speak.text(group.rhythm, first?.rhythm)
			})
		})),
		meetings: present(shown.meetings).flatMap((each, at) => each.start ? [{
			key: each.key ?? String(at + 1),
			start: each.start,
			...defined({
				place: each.place,
				link: webAddress(each.onlineUrl)
			})
		}] : []),
		targetGroups: terms(shown.targetGroups, wanted),
		fieldsOfAction: terms(shown.fieldsOfAction, wanted),
		methods: terms(shown.methods, wanted),
		funding: terms(shown.funding, wanted),
		figures: figures(shown.figures, original?.figures, speak),
		successFactors: factors(shown.successFactors, original?.successFactors, speak, wanted),
		obstacles: obstacles(shown.obstacles, original?.obstacles, speak, wanted),
		media: pictures(shown.media, original?.media, shownIn, work.sourceLocale),
		plans,
		...defined({
			shortName: shown.shortName,
			mission: speak.text(shown.mission, original?.mission),
			story: speak.rich(shown.story, original?.story),
			meetingRhythm: speak.text(shown.meetingRhythm, original?.meetingRhythm),
			form: optionalTerm(shown.form, wanted),
			founded: shown.founded,
			phase: optionalTerm(shown.phase, wanted),
			coordinator: organisation(shown.coordinator, wanted),
			evidenceLevel: optionalTerm(shown.evidenceLevel, wanted),
			website: webAddress(shown.website),
			contact: contact(shown.contact, original?.contact, speak, wanted)
		})
	};
}
// src/lib/server/content/page.ts
async function pageBySlug(slug, locale, tags) {
	const found = await find("page", slug, locale, tags);
	return found?.found === "entry" ? {
		found: "entry",
		entry: toPage(found.entry)
	} : found;
}
function toPage(context) {
	const { shown, original, speak, wanted } = context;
	return {
		...common("page", context),
		order: shown.order ?? 0,
		...defined({
			body: speak.rich(shown.body, original?.body),
			register: optionalTerm(shown.register, wanted)
		})
	};
}
// src/lib/server/content/resource.ts
async function resourceBySlug(slug, locale, tags) {
	const found = await find("resource", slug, locale, tags);
	return found?.found === "entry" ? {
		found: "entry",
		entry: toResource(found.entry)
	} : found;
}
var creatorKinds = ["person", "organisation"];
function toResource(context) {
	const { shown, original, speak, wanted, shownIn, work, tags } = context;
	return {
		...common("resource", context),
		inLanguage: notations(shown.inLanguage),
		creators: present(shown.creators).flatMap((each, at) => each.name ? [{
			key: each.key ?? String(at + 1),
			name: each.name,
			...defined({
				kind: creatorKinds.find((kind) => kind === each.kind),
				id: webAddress(each.identifier)
			})
		}] : []),
		audience: terms(shown.audience, wanted),
		competences: terms(shown.competences, wanted),
		methods: terms(shown.methods, wanted),
		networkPhases: terms(shown.networkPhases, wanted),
		steps: pairs(shown.steps, original?.steps).map(({ key, shown: step, original: first }) => ({
			key,
			...defined({
				title: speak.text(step.title, first?.title),
				minutes: step.minutes,
				instruction: speak.text(step.instruction, first?.instruction)
			})
		})),
		files: present(shown.files).flatMap(({ file, language, sha256 }) => {
			const url = file && mediaPath(file.url);
			return file && url ? [{
				name: file.name,
				url,
				mime: file.mime,
				bytes: Math.round(file.size * 1e3),
				...defined({
					language,
					sha256
				})
			}] : [];
		}),
		accessibilityFeatures: notations(shown.accessibilityFeatures),
		isBasedOn: teasers(links(shown.isBasedOn), wanted, tags),
		media: pictures(shown.media, original?.media, shownIn, work.sourceLocale),
		...defined({
			description: speak.text(shown.description, original?.description),
			materials: speak.text(shown.materials, original?.materials),
			tips: speak.text(shown.tips, original?.tips),
			resourceType: optionalTerm(shown.resourceType, wanted),
			country: optionalTerm(shown.country, wanted),
			publisher: shown.publisher,
			datePublished: shown.datePublished,
			duration: minutesOf(shown.duration),
			groupMin: shown.groupMin,
			groupMax: shown.groupMax,
			externalUrl: webAddress(shown.externalUrl)
		})
	};
}
/** @param duration ISO 8601 with days, hours and minutes, such as `PT1H45M` */
function minutesOf(duration) {
	const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration ?? "");
	if (!match) return void 0;
	const [days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0));
	return ((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0);
}
// src/lib/server/content/self-assessment.ts
async function selfAssessmentBySlug(slug, locale, tags) {
	const found = await find("self-assessment", slug, locale, tags);
	return found?.found === "entry" ? {
		found: "entry",
		entry: toSelfAssessment(found.entry)
	} : found;
}
var steps = [
	"s1",
	"s2",
	"s3",
	"s4",
	"s5"
];
function toSelfAssessment(context) {
	const { shown, original, speak, wanted } = context;
	return {
		...common("self-assessment", context),
		dimensions: terms(shown.dimensions, wanted),
		items: pairs(shown.items, original?.items).flatMap(({ key, shown: item, original: first }) => {
			const text = speak.text(item.text, first?.text);
			return text && item.dimension ? [{
				key,
				dimension: item.dimension,
				text
			}] : [];
		}),
		scale: steps.map((step, at) => speak.text(shown.scale?.[step], original?.scale?.[step]) ?? {
			text: String(at + 1),
			lang: wanted
		}),
		levels: pairs(shown.levels, original?.levels).map(({ key, shown: level, original: first }) => ({
			key,
			...defined({
				title: speak.text(level.title, first?.title),
				text: speak.text(level.text, first?.text)
			})
		})),
		...defined({ intro: speak.text(shown.intro, original?.intro) })
	};
}
export { pageBySlug as a, toNetwork as c, learningPathBySlug as d, toLearningPath as f, toActionPlan as g, actionPlanBySlug as h, toResource as i, moduleBySlug as l, toCase as m, toSelfAssessment as n, toPage as o, caseBySlug as p, resourceBySlug as r, networkBySlug as s, selfAssessmentBySlug as t, toModule as u };

//# sourceMappingURL=self-assessment.js.map