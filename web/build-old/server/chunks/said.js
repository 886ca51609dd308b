import { i as listTag, r as entryTag } from "./delivery.js";
import { n as invalidate } from "./bridge.js";
import { t as environment } from "./environment.js";
import { n as CmsUnavailable, t as CmsRefused } from "./errors.js";
import { n as site } from "./site.js";
import { a as locales } from "./locales.js";
import { ClientError, GraphQLClient } from "graphql-request";
import { initGraphQLTada } from "gql.tada";
import { Kind } from "graphql";
// src/lib/content-types.ts
/** What an organisation is to an entry that names it. */
var parts = [
	"lead",
	"coordinator",
	"partner",
	"supporter",
	"funder",
	"member",
	"responsible",
	"owner",
	"quoted",
	"contact"
];
var actorRoles = [
	"lead",
	"partner",
	"supporter",
	"funder"
];
var measureStatuses = [
	"planned",
	"in-progress",
	"completed",
	"on-hold",
	"dropped"
];
/** Pages that menu and footer lead to, by the name they have in the seed. */
var menuPages = [
	"about",
	"take-part",
	"languages",
	"easy-read",
	"accessibility",
	"privacy",
	"imprint",
	"open-data"
];
// src/lib/server/content/cms.ts
/** The one way in which the site asks the CMS: for published content, and for the drafts of a preview. */
/** Milliseconds until a question to the CMS counts as unanswered. A list of twenty full entries takes about 300. */
var CMS_TIMEOUT_MS = 5e3;
var clients = /* @__PURE__ */ new Map();
/**
* @param token what is seen: published content unless it is the preview's
* @throws CmsUnavailable when nothing answers in time
* @throws CmsRefused when the CMS does not accept the token or the query
*/
async function ask(query, variables, token = environment().siteToken) {
	const { cmsInternalOrigin: origin } = environment();
	const client = clients.get(token) ?? new GraphQLClient(`${origin}/graphql`, { headers: { authorization: `Bearer ${token}` } });
	clients.set(token, client);
	try {
		return await client.request({
			document: query,
			variables,
			signal: AbortSignal.timeout(CMS_TIMEOUT_MS)
		});
	} catch (error) {
		throw cmsError(origin, error);
	}
}
/** Names what went wrong, so that the table of errors can tell a sleeping CMS from a wrong token. */
function cmsError(origin, error) {
	if (error instanceof ClientError) {
		const { status, errors } = error.response;
		const message = errors?.map((each) => each.message).join("; ") ?? `status ${status}`;
		return status >= 500 ? new CmsUnavailable(origin, `failed with status ${status} (${message})`, error) : new CmsRefused(origin, message, error);
	}
	if (error instanceof DOMException && error.name === "TimeoutError") return new CmsUnavailable(origin, `did not answer within ${CMS_TIMEOUT_MS / 1e3} s`, error);
	return new CmsUnavailable(origin, "cannot be reached", error);
}
// src/lib/server/content/graphql.ts
/** Queries whose results are typed from `schema.graphql`, which the CMS prints. */
var graphql = initGraphQLTada();
/**
* The same question in several languages at once: its one field, `rows`, becomes a field for each language, named
* after it.
*/
function inLocales(query, locales) {
	const definitions = query.definitions.map((definition) => {
		if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
		const [rows] = definition.selectionSet.selections;
		if (rows?.kind !== Kind.FIELD) throw new TypeError("A query that is asked in several languages has one field.");
		return {
			...definition,
			variableDefinitions: (definition.variableDefinitions ?? []).filter(({ variable }) => variable.name.value !== "locale"),
			selectionSet: {
				kind: Kind.SELECTION_SET,
				selections: locales.map((locale) => named(rows, locale))
			}
		};
	});
	return {
		kind: Kind.DOCUMENT,
		definitions
	};
}
var named = (field, locale) => ({
	...field,
	alias: {
		kind: Kind.NAME,
		value: locale
	},
	arguments: (field.arguments ?? []).map((argument) => argument.name.value === "locale" ? {
		...argument,
		value: {
			kind: Kind.STRING,
			value: locale
		}
	} : argument)
});
// src/lib/server/content/queries.ts
/** What the site asks of each type: every field a visitor may see, by a list of document ids in one language. */
var organisationRow = graphql(`
	fragment OrganisationRow on Organisation {
		documentId
		name
		names(pagination: { limit: 100 }) { locale name }
		actorType
		country
		region
		place
		website
		logo { url width height mime }
		logoAlt
	}
`);
var fileRow = graphql(`
	fragment FileRow on UploadFile {
		url
		name
		mime
		size
		width
		height
	}
`);
/** Asked of every type. A text and no fragment: GraphQL knows nothing that all our types are. */
var common = `
	documentId
	locale
	title
	slug
	sourceLocale
	textOrigin
	textCheckedAt
	behindSince
	behindParts
	publishedAt
	seoDescription
	licence
	credit
	approvedBy
	approvedOn
	lastVerified
	reviewDue
	related
	sources(pagination: { limit: 100 }) { key title url archivedUrl accessed kind }
	owner { ...OrganisationRow }
	coOwners(pagination: { limit: 100 }) { ...OrganisationRow }
`;
var caseRows = graphql(`query CaseRows($ids: [ID], $locale: I18NLocaleCode!) {
	rows: cases(filters: { documentId: { in: $ids } }, locale: $locale, pagination: { limit: 20 }) {
		${common}
		summary
		country
		region
		place
		lat
		lon
		territorialLevel
		setting
		actors(pagination: { limit: 100 }) { key role organisation { ...OrganisationRow } }
		targetGroups
		fieldsOfAction
		context
		goals(pagination: { limit: 100 }) { key text }
		approach
		body
		methods
		results
		figures(pagination: { limit: 100 }) { key label value unit date source }
		beneficiaries
		reachedNumber
		usersVoice
		quotes(pagination: { limit: 100 }) { key text speaker date source organisation { ...OrganisationRow } }
		evaluation
		evidenceLevel
		successFactors(pagination: { limit: 100 }) { key factor comment }
		obstacles(pagination: { limit: 100 }) { key obstacle howOvercome }
		dos(pagination: { limit: 100 }) { key text }
		donts(pagination: { limit: 100 }) { key text }
		transferability
		networkPhase
		integrationStage
		startDate
		endDate
		regularService
		funding
		amount
		currency
		media(pagination: { limit: 100 }) { key alt caption credit licence file { ...FileRow } }
		contact { function website organisation { ...OrganisationRow } }
	}
}`, [organisationRow, fileRow]);
var networkRows = graphql(`query NetworkRows($ids: [ID], $locale: I18NLocaleCode!) {
	rows: networks(filters: { documentId: { in: $ids } }, locale: $locale, pagination: { limit: 20 }) {
		${common}
		shortName
		mission
		country
		region
		place
		lat
		lon
		territorialLevel
		setting
		form
		founded
		phase
		phases(pagination: { limit: 100 }) { key phase from }
		coordinator { ...OrganisationRow }
		members(pagination: { limit: 100 }) { key role since organisation { ...OrganisationRow } }
		story
		meetingRhythm
		workingGroups(pagination: { limit: 100 }) { key name topic rhythm }
		meetings(pagination: { limit: 100 }) { key start place onlineUrl }
		targetGroups
		fieldsOfAction
		methods
		evidenceLevel
		funding
		figures(pagination: { limit: 100 }) { key label value unit date source }
		successFactors(pagination: { limit: 100 }) { key factor comment }
		obstacles(pagination: { limit: 100 }) { key obstacle howOvercome }
		website
		media(pagination: { limit: 100 }) { key alt caption credit licence file { ...FileRow } }
		contact { function website organisation { ...OrganisationRow } }
	}
}`, [organisationRow, fileRow]);
var resourceRows = graphql(`query ResourceRows($ids: [ID], $locale: I18NLocaleCode!) {
	rows: resources(filters: { documentId: { in: $ids } }, locale: $locale, pagination: { limit: 20 }) {
		${common}
		description
		resourceType
		inLanguage
		creators(pagination: { limit: 100 }) { key name kind identifier }
		publisher
		datePublished
		audience
		competences
		methods
		networkPhases
		duration
		groupMin
		groupMax
		materials
		steps(pagination: { limit: 100 }) { key title minutes instruction }
		tips
		files(pagination: { limit: 100 }) { key language sha256 file { ...FileRow } }
		externalUrl
		country
		accessibilityFeatures
		isBasedOn
		media(pagination: { limit: 100 }) { key alt caption credit licence file { ...FileRow } }
	}
}`, [organisationRow, fileRow]);
var moduleRows = graphql(`query ModuleRows($ids: [ID], $locale: I18NLocaleCode!) {
	rows: modules(filters: { documentId: { in: $ids } }, locale: $locale, pagination: { limit: 20 }) {
		${common}
		summary
		order
		minutes
		competences
		networkPhases
		objectives(pagination: { limit: 100 }) { key text }
		sections(pagination: { limit: 100 }) { key title body activity resources }
		quiz(pagination: { limit: 100 }) { key question options(pagination: { limit: 100 }) { key text } correct feedback }
	}
}`, [organisationRow]);
var learningPathRows = graphql(`query LearningPathRows($ids: [ID], $locale: I18NLocaleCode!) {
	rows: learningPaths(filters: { documentId: { in: $ids } }, locale: $locale, pagination: { limit: 20 }) {
		${common}
		description
		order
		modules
		audience
	}
}`, [organisationRow]);
var actionPlanRows = graphql(`query ActionPlanRows($ids: [ID], $locale: I18NLocaleCode!) {
	rows: actionPlans(filters: { documentId: { in: $ids } }, locale: $locale, pagination: { limit: 20 }) {
		${common}
		vision
		network
		country
		region
		periodStart
		periodEnd
		isExample
		baseline
		goals(pagination: { limit: 100 }) { key field goal indicator baseline target unit readings(pagination: { limit: 100 }) { key date value } }
		measures(pagination: { limit: 100 }) { key title description goal start due status progress lateReason dependsOn resources indicator evidence responsible { ...OrganisationRow } updates(pagination: { limit: 100 }) { key date status progress note } }
		evaluation
	}
}`, [organisationRow]);
var selfAssessmentRows = graphql(`query SelfAssessmentRows($ids: [ID], $locale: I18NLocaleCode!) {
	rows: selfAssessments(filters: { documentId: { in: $ids } }, locale: $locale, pagination: { limit: 20 }) {
		${common}
		intro
		dimensions
		items(pagination: { limit: 100 }) { key dimension text }
		scale { s1 s2 s3 s4 s5 }
		levels(pagination: { limit: 100 }) { key title text }
	}
}`, [organisationRow]);
var pageRows = graphql(`query PageRows($ids: [ID], $locale: I18NLocaleCode!) {
	rows: pages(filters: { documentId: { in: $ids } }, locale: $locale, pagination: { limit: 20 }) {
		${common}
		body
		register
		order
	}
}`, [organisationRow]);
var settingsQuery = graphql(`query SiteSettings($locale: I18NLocaleCode!) {
	siteSettings(locale: $locale) {
		sourceLocale
		imprint
		contact { function website organisation { ...OrganisationRow } }
		fundingStatements(pagination: { limit: 100 }) { key programmePeriod text logo { ...FileRow } }
	}
}`, [organisationRow, fileRow]);
/** The question for each type. */
var rowQueries = {
	case: caseRows,
	network: networkRows,
	resource: resourceRows,
	module: moduleRows,
	"learning-path": learningPathRows,
	"action-plan": actionPlanRows,
	"self-assessment": selfAssessmentRows,
	page: pageRows
};
// src/lib/server/content/rows.ts
/** Entries as the CMS gives them, one for each language, through the cache. */
/** Texts one question asks for; twenty take the CMS about 300 ms. */
var BATCH = 20;
var keyOf = (type, documentId, locale) => `${type}:${documentId}:${locale}`;
/**
* @returns `null` when the entry is not published in the language, although the replica says so: it was withdrawn a moment ago
* @throws CmsUnavailable, CmsRefused when it was never loaded and cannot be now
*/
function row(type, work, locale) {
	return site().cache.get(keyOf(type, work.documentId, locale), {
		version: work.version,
		load: () => underWay(type, work, locale) ?? askOne(type, work.documentId, locale),
		onRecovery: () => invalidate([entryTag(type, work.documentId)])
	});
}
/** @returns `null` when nobody has written settings in the language */
function settingsRow(locale) {
	return site().cache.get(`site-settings:${locale}`, {
		version: 0,
		tags: [listTag("site-settings")],
		load: async () => (await ask(settingsQuery, { locale })).siteSettings ?? null,
		onRecovery: () => invalidate([listTag("site-settings")])
	});
}
/** What the feed said of the texts of each entry when it was last heard. */
var heard = /* @__PURE__ */ new Map();
/** Texts that are the same as before a change need not be asked for: most changes are of one language. */
function keepWhatStays({ type, documentId, version, available, texts }) {
	const id = `${type}:${documentId}`;
	const before = heard.get(id);
	if (texts) heard.set(id, {
		version,
		texts
	});
	else heard.delete(id);
	for (const locale of available) if (before && texts?.[locale] !== void 0 && before.texts[locale] === texts[locale]) site().cache.confirm(keyOf(type, documentId, locale), before.version, version);
}
/** Forgets an entry of which nothing is published any more. */
function forget(type, documentId) {
	for (const locale of locales) site().cache.delete(keyOf(type, documentId, locale));
}
/** What `warm` is waiting for, so that a reader who comes meanwhile does not ask once more. */
var loading = /* @__PURE__ */ new Map();
function underWay(type, { documentId, version }, locale) {
	const known = loading.get(keyOf(type, documentId, locale));
	return known && known.version >= version ? known.rows.then((rows) => rowIn(rows, documentId, locale)) : void 0;
}
var askOne = async (type, documentId, locale) => rowIn(await askRows(type, [documentId], [locale]), documentId, locale);
var rowIn = (rows, documentId, locale) => rows.get(locale)?.find((each) => each.documentId === documentId) ?? null;
/**
* Loads what is not here yet or too old, twenty texts a question.
* @returns how many were loaded
* @throws CmsUnavailable, CmsRefused
*/
async function warm(works, signal) {
	const { cache } = site();
	let loaded = 0;
	const waiting = /* @__PURE__ */ new Map();
	for (const work of works) {
		const locales = work.available.filter((locale) => !cache.has(keyOf(work.type, work.documentId, locale), work.version));
		if (locales.length === 0) continue;
		const group = waiting.get(work.type) ?? [];
		waiting.set(work.type, group);
		group.push({
			type: work.type,
			work,
			locales
		});
		if (textsIn(group) >= BATCH) loaded += await load(work.type, group.splice(0), signal);
	}
	for (const [type, group] of waiting) loaded += await load(type, group, signal);
	return loaded;
}
var textsIn = (group) => group.reduce((sum, { locales }) => sum + locales.length, 0);
/** All languages in one question: the CMS then reads each list of an entry once and not six times. */
async function load(type, group, signal) {
	if (group.length === 0 || signal.aborted) return 0;
	const wanted = group.flatMap(({ work, locales }) => locales.map((locale) => ({
		work,
		locale,
		key: keyOf(type, work.documentId, locale)
	})));
	const rows = askRows(type, group.map(({ work }) => work.documentId), [...new Set(wanted.map(({ locale }) => locale))]);
	for (const { key, work } of wanted) loading.set(key, {
		version: work.version,
		rows
	});
	try {
		const found = await rows;
		for (const { key, work, locale } of wanted) site().cache.put(key, rowIn(found, work.documentId, locale), work.version);
		return wanted.length;
	} finally {
		for (const { key } of wanted) if (loading.get(key)?.rows === rows) loading.delete(key);
	}
}
async function askRows(type, ids, asked) {
	const query = rowQueries[type];
	const answer = await ask(inLocales(query, asked), { ids });
	return new Map(asked.map((locale) => [locale, (answer[locale] ?? []).filter((each) => each !== null)]));
}
// src/lib/server/content/said.ts
function speaker(shownIn, originalIn) {
	return {
		text(shown, original) {
			if (shown?.trim()) return {
				text: shown,
				lang: shownIn
			};
			return original?.trim() ? {
				text: original,
				lang: originalIn
			} : void 0;
		},
		rich(shown, original) {
			if (hasWords(shown)) return {
				blocks: shown,
				lang: shownIn
			};
			return hasWords(original) ? {
				blocks: original,
				lang: originalIn
			} : void 0;
		}
	};
}
/** Items of a list in their order, each with the item of the same key in the original. Items without a key are paired by place. */
function pairs(shown, original) {
	const originals = present(original);
	return present(shown).map((item, at) => ({
		key: item.key ?? String(at + 1),
		shown: item,
		original: item.key ? originals.find(({ key }) => key === item.key) : originals[at]
	}));
}
var present = (list) => (list ?? []).filter((item) => item !== null);
function keyedTexts(speak, shown, original) {
	return pairs(shown, original).flatMap((pair) => {
		const text = speak.text(pair.shown.text, pair.original?.text);
		return text ? [{
			key: pair.key,
			text
		}] : [];
	});
}
/** Strapi stores an emptied field as one empty paragraph. */
function hasWords(value) {
	return Array.isArray(value) && value.some((block) => block.type === "image" || JSON.stringify(block.children).match(/"text":"[^"]*\S/));
}
export { forget as a, settingsRow as c, ask as d, actorRoles as f, parts as h, speaker as i, warm as l, menuPages as m, pairs as n, keepWhatStays as o, measureStatuses as p, present as r, row as s, keyedTexts as t, rowQueries as u };

//# sourceMappingURL=said.js.map