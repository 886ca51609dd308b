/** What the site asks of each type: every field a visitor may see, by a list of document ids in one language. */
import { type ResultOf, graphql } from './graphql.ts';

const organisationRow = graphql(`
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

const fileRow = graphql(`
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
const common = `
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
` as const;

const caseRows = graphql(
	`query CaseRows($ids: [ID], $locale: I18NLocaleCode!) {
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
}` as const,
	[organisationRow, fileRow],
);

const networkRows = graphql(
	`query NetworkRows($ids: [ID], $locale: I18NLocaleCode!) {
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
}` as const,
	[organisationRow, fileRow],
);

const resourceRows = graphql(
	`query ResourceRows($ids: [ID], $locale: I18NLocaleCode!) {
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
}` as const,
	[organisationRow, fileRow],
);

const moduleRows = graphql(
	`query ModuleRows($ids: [ID], $locale: I18NLocaleCode!) {
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
}` as const,
	[organisationRow],
);

const learningPathRows = graphql(
	`query LearningPathRows($ids: [ID], $locale: I18NLocaleCode!) {
	rows: learningPaths(filters: { documentId: { in: $ids } }, locale: $locale, pagination: { limit: 20 }) {
		${common}
		description
		order
		modules
		audience
	}
}` as const,
	[organisationRow],
);

const actionPlanRows = graphql(
	`query ActionPlanRows($ids: [ID], $locale: I18NLocaleCode!) {
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
}` as const,
	[organisationRow],
);

const selfAssessmentRows = graphql(
	`query SelfAssessmentRows($ids: [ID], $locale: I18NLocaleCode!) {
	rows: selfAssessments(filters: { documentId: { in: $ids } }, locale: $locale, pagination: { limit: 20 }) {
		${common}
		intro
		dimensions
		items(pagination: { limit: 100 }) { key dimension text }
		scale { s1 s2 s3 s4 s5 }
		levels(pagination: { limit: 100 }) { key title text }
	}
}` as const,
	[organisationRow],
);

const pageRows = graphql(
	`query PageRows($ids: [ID], $locale: I18NLocaleCode!) {
	rows: pages(filters: { documentId: { in: $ids } }, locale: $locale, pagination: { limit: 20 }) {
		${common}
		body
		register
		order
	}
}` as const,
	[organisationRow],
);

export const settingsQuery = graphql(
	`query SiteSettings($locale: I18NLocaleCode!) {
	siteSettings(locale: $locale) {
		sourceLocale
		imprint
		contact { function website organisation { ...OrganisationRow } }
		fundingStatements(pagination: { limit: 100 }) { key programmePeriod text logo { ...FileRow } }
	}
}`,
	[organisationRow, fileRow],
);

/** The question for each type. */
export const rowQueries = {
	case: caseRows,
	network: networkRows,
	resource: resourceRows,
	module: moduleRows,
	'learning-path': learningPathRows,
	'action-plan': actionPlanRows,
	'self-assessment': selfAssessmentRows,
	page: pageRows,
} as const;

type Rows<Query> = NonNullable<ResultOf<Query> extends { rows: (infer Row)[] } ? Row : never>;

/** An entry in one language, as the CMS gives it. */
export interface RowOf {
	case: Rows<typeof caseRows>;
	network: Rows<typeof networkRows>;
	resource: Rows<typeof resourceRows>;
	module: Rows<typeof moduleRows>;
	'learning-path': Rows<typeof learningPathRows>;
	'action-plan': Rows<typeof actionPlanRows>;
	'self-assessment': Rows<typeof selfAssessmentRows>;
	page: Rows<typeof pageRows>;
}
export type OrganisationRow = ResultOf<typeof organisationRow>;
export type SettingsRow = NonNullable<ResultOf<typeof settingsQuery>['siteSettings']>;
