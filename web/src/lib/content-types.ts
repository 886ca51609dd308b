/** What the site's own functions hand to pages: every text resolved, every concept labelled, every link with its address. */
import type { Locale } from '@erasmi/config/locales';
import type { ActorGroup, Card, FacetName, TextOrigin } from '@erasmi/config/search/document';
import type { SearchAnswer, Sort } from '@erasmi/config/search/engine';
import type { WorkType } from '@erasmi/config/types';
import type { EntryPart } from './routes.ts';

/** A text and its language, which differs from the page's where a translation lacks this passage. */
export interface Text {
	text: string;
	lang: Locale;
}
export interface KeyedText {
	key: string;
	text: Text;
}

/** A text with structure, in the block format of the CMS. */
export interface RichText {
	blocks: Block[];
	lang: Locale;
}

export type Block =
	| { type: 'paragraph'; children: Inline[] }
	| { type: 'heading'; level: number; children: Inline[] }
	| { type: 'quote'; children: Inline[] }
	| { type: 'code'; children: Inline[] }
	| ListBlock
	| { type: 'image'; image: BlockImage; children: Inline[] };
export interface BlockImage {
	url: string;
	alternativeText?: string | null;
	caption?: string | null;
	width?: number | null;
	height?: number | null;
}
export interface ListBlock {
	type: 'list';
	format: 'ordered' | 'unordered';
	children: (ListItem | ListBlock)[];
}
export interface ListItem {
	type: 'list-item';
	children: Inline[];
}
export type Inline = TextNode | LinkNode;
export interface TextNode {
	type: 'text';
	text: string;
	bold?: boolean;
	italic?: boolean;
	underline?: boolean;
	strikethrough?: boolean;
	code?: boolean;
	lang?: string;
}
export interface LinkNode {
	type: 'link';
	/** As an editor typed it: only `https:`, `http:`, `mailto:`, `tel:` and own paths may become a link. */
	url: string;
	children: TextNode[];
}

/** A concept of a vocabulary, labelled in the page's language. */
export interface Term {
	id: string;
	label: string;
	/** Language of the label when it is not the page's. */
	lang?: Locale;
	/** The page of the concept: what it means, and everything tagged with it. */
	url?: string;
}

export interface Organisation {
	id: string;
	/** In the page's language when the organisation has a name in it. */
	name: string;
	group: ActorGroup;
	actorType?: Term;
	country?: Term;
	region?: Term;
	place?: string;
	website?: string;
	logo?: Media;
	/** Its page; absent where no published entry names it. */
	url?: string;
}

/** What an organisation is to an entry that names it. */
export const parts = ['lead', 'coordinator', 'partner', 'supporter', 'funder', 'member', 'responsible', 'owner', 'quoted', 'contact'] as const;
export type Part = (typeof parts)[number];

/** An entry that names an organisation, and as what. */
export interface Involvement {
	teaser: Teaser;
	parts: Part[];
	/** Year or date; members of networks only. */
	since?: string;
	/** Measures of a plan it answers for. */
	measures: number;
}

export interface OrganisationView {
	organisation: Organisation;
	/** Names in other languages than the page's. */
	names: { locale: Locale; name: string }[];
	/** Its page in each language. */
	paths: Record<Locale, string>;
	permanentUrl: string;
	/** Cases, networks and plans it takes part in, by type. */
	takesPart: { type: WorkType; involvements: Involvement[] }[];
	/** Entries it answers for. */
	owns: Teaser[];
	/** Entries that only quote it or name it as contact. */
	namedIn: Involvement[];
	/** Those it shares most cases and networks with, and how many. */
	partners: { organisation: Organisation; shared: number }[];
}

/** One line of the list of organisations. */
export interface ListedOrganisation {
	organisation: Organisation;
	/** Published entries that name it. */
	entries: number;
}
export interface OrganisationsView {
	/** Of this page, in the order of the language. */
	organisations: ListedOrganisation[];
	total: number;
	/** Each `url` is the list with only this group. */
	groups: { group: ActorGroup; count: number; url: string; current: boolean }[];
	countries: { term: Term; count: number; url: string; current: boolean }[];
	/** The list without a choice; absent when nothing is chosen. */
	allUrl?: string;
	pages: { page: number; url: string; current: boolean }[];
}

/** Words of an entry about a success factor or an obstacle. */
export interface Experience {
	teaser: Teaser;
	text: Text;
}
export interface ConceptView {
	id: string;
	scheme: string;
	label: string;
	lang?: Locale;
	definition?: Text;
	/** What it is called in each language that has a word for it. */
	names: { locale: Locale; label: string; others: string[]; definition?: string }[];
	broader: Term[];
	narrower: { term: Term; count: number }[];
	permanentUrl: string;
	/** Of success factors and obstacles. */
	experiences: Experience[];
	/** The newest entries tagged with it or something narrower. */
	teasers: Teaser[];
	total: number;
	/** All of them, as a search that can be narrowed; absent where the search has no such filter. */
	searchUrl?: string;
	/** The rest of them, where no search shows it. */
	more: Teaser[];
}

/** The concepts of one vocabulary that published entries use. */
export interface SchemeView {
	scheme: string;
	concepts: { term: Term; count: number; depth: number }[];
}

export interface Media {
	url: string;
	alt: Text;
	width: number;
	height: number;
	caption?: Text;
	/** Who made it. */
	credit?: string;
	/** Under which it may be used, such as `CC-BY-4.0`. */
	licence?: string;
	mime?: string;
}

export const actorRoles = ['lead', 'partner', 'supporter', 'funder'] as const;
export type ActorRole = (typeof actorRoles)[number];

export interface Actor {
	key: string;
	organisation: Organisation;
	role?: ActorRole;
	/** Year or date; members of networks only. */
	since?: string;
}

export interface Source {
	title: string;
	url?: string;
	archivedUrl?: string;
	/** Day on which the address was last read. */
	accessed?: string;
	kind: 'published' | 'own-knowledge';
}

/** One item of the language switch and of `hreflang`; there is one for each language of the platform. */
export interface Language {
	locale: Locale;
	/** What the language calls itself. */
	name: string;
	dir: 'ltr' | 'rtl';
	/** Never a dead end. */
	url: string;
	/**
	 * `original`, `checked` (a person wrote or confirmed it), `machine` (nobody has yet), `missing` (the page shows
	 * another language with a notice). Absent on pages that are no entry, such as lists.
	 */
	state?: 'original' | 'checked' | 'machine' | 'missing';
}

/** What card, tile and "read next" show of a work. */
export interface Teaser {
	/** `<type>-<documentId>` */
	id: string;
	type: WorkType;
	documentId: string;
	title: string;
	summary: string;
	/** Language of title and summary. */
	source: Locale;
	origin: TextOrigin;
	available: Locale[];
	url: string;
	publishedAt: string;
	card: Card;
	/** Labels of the card's concepts in the page's language. */
	country?: string;
	resourceType?: string;
}

/** Common to all works. */
export interface Entry {
	type: WorkType;
	documentId: string;
	/** Language of title and summary; differs from the page's when there is no translation. */
	lang: Locale;
	dir: 'ltr' | 'rtl';
	/** `original` when `lang` is `sourceLocale`. */
	origin: TextOrigin;
	/** When a person read and confirmed the text; absent for a machine text that nobody has checked. */
	checkedAt?: string;
	sourceLocale: Locale;
	/** Day of the change in the original that this translation has not followed yet. */
	outdatedSince?: string;
	/** Passages of the original that say something else since. */
	outdatedParts?: number;
	available: Locale[];
	languages: Language[];
	/** Path of this page. */
	url: string;
	originalUrl: string;
	/** Absolute: `…/id/<type>/<documentId>`. */
	permanentUrl: string;
	title: Text;
	seoDescription?: Text;
	/** ISO 8601 of the last publication in `lang`. */
	publishedAt?: string;
	lastVerified?: string;
	/** Those whose practice it is have read it and agreed. */
	approved?: { by: string; on?: string };
	owner?: Organisation;
	coOwners: Organisation[];
	/** A named author, with consent. */
	credit?: string;
	/** Such as `CC-BY-4.0`. */
	licence?: string;
	sources: Source[];
	related: Teaser[];
}

export interface Figure {
	key: string;
	label?: Text;
	value?: number;
	unit?: string;
	date?: string;
	source?: string;
}
export interface Factor {
	key: string;
	factor: Term;
	comment?: Text;
}
export interface Obstacle {
	key: string;
	obstacle: Term;
	howOvercome?: Text;
}
export interface Quote {
	key: string;
	text: Text;
	speaker?: Text;
	organisation?: Organisation;
	date?: string;
	source?: string;
}
export interface Place {
	place?: Text;
	country?: Term;
	region?: Term;
	lat?: number;
	lon?: number;
	territorialLevel?: Term;
	setting?: Term;
}
export interface Contact {
	function?: Text;
	organisation?: Organisation;
}

export interface Case extends Entry, Place {
	type: 'case';
	summary?: Text;
	context?: Text;
	goals: KeyedText[];
	approach?: Text;
	body?: RichText;
	results?: Text;
	figures: Figure[];
	usersVoice?: Text;
	quotes: Quote[];
	evaluation?: Text;
	evidenceLevel?: Term;
	successFactors: Factor[];
	obstacles: Obstacle[];
	dos: KeyedText[];
	donts: KeyedText[];
	transferability?: Text;
	beneficiaries?: Text;
	reachedNumber?: number;
	targetGroups: Term[];
	fieldsOfAction: Term[];
	actors: Actor[];
	methods: Term[];
	networkPhase?: Term;
	integrationStage?: Term;
	startDate?: string;
	endDate?: string;
	regularService?: boolean;
	funding: Term[];
	amount?: number;
	currency?: string;
	media: Media[];
	contact?: Contact;
}

export interface Network extends Entry, Place {
	type: 'network';
	shortName?: string;
	mission?: Text;
	story?: RichText;
	form?: Term;
	founded?: string;
	phase?: Term;
	phases: { key: string; phase: Term; from?: string }[];
	coordinator?: Organisation;
	members: Actor[];
	workingGroups: { key: string; name?: Text; topic?: Term; rhythm?: Text }[];
	meetingRhythm?: Text;
	meetings: { key: string; start: string; place?: string; link?: string }[];
	targetGroups: Term[];
	fieldsOfAction: Term[];
	methods: Term[];
	evidenceLevel?: Term;
	funding: Term[];
	website?: string;
	figures: Figure[];
	successFactors: Factor[];
	obstacles: Obstacle[];
	media: Media[];
	contact?: Contact;
	/** Action plans that name this network. */
	plans: Teaser[];
}

export interface Resource extends Entry {
	type: 'resource';
	description?: Text;
	resourceType?: Term;
	/** Languages that the resource itself is available in, as BCP 47 codes. */
	inLanguage: string[];
	creators: { key: string; name: string; kind?: 'person' | 'organisation'; id?: string }[];
	publisher?: string;
	datePublished?: string;
	audience: Term[];
	competences: Term[];
	methods: Term[];
	networkPhases: Term[];
	/** Minutes. */
	duration?: number;
	groupMin?: number;
	groupMax?: number;
	materials?: Text;
	tips?: Text;
	steps: { key: string; title?: Text; minutes?: number; instruction?: Text }[];
	files: { name: string; url: string; mime: string; bytes: number; language?: string; sha256?: string }[];
	externalUrl?: string;
	accessibilityFeatures: string[];
	country?: Term;
	isBasedOn: Teaser[];
	media: Media[];
}

export interface Module extends Entry {
	type: 'module';
	order: number;
	minutes?: number;
	summary?: Text;
	competences: Term[];
	networkPhases: Term[];
	objectives: KeyedText[];
	sections: { key: string; title?: Text; body?: RichText; activity?: RichText; resources: Teaser[] }[];
	/** `correct` holds keys of options. */
	quiz: { key: string; question: Text; options: KeyedText[]; correct: string[]; feedback?: Text }[];
	/** Learning paths that lead through this module. */
	paths: Teaser[];
}

export interface LearningPath extends Entry {
	type: 'learning-path';
	order: number;
	description?: Text;
	audience: Term[];
	modules: Teaser[];
}

export interface Goal {
	key: string;
	field?: Term;
	goal?: Text;
	indicator?: Text;
	baseline?: number;
	target?: number;
	unit?: string;
	readings: { key: string; date: string; value: number }[];
}
export const measureStatuses = ['planned', 'in-progress', 'completed', 'on-hold', 'dropped'] as const;
export type MeasureStatus = (typeof measureStatuses)[number];
export interface Measure {
	key: string;
	/** Key of its goal. */
	goal?: string;
	title?: Text;
	description?: Text;
	resources?: Text;
	indicator?: Text;
	evidence?: string;
	responsible?: Organisation;
	start?: string;
	due?: string;
	status: MeasureStatus;
	/** 0 to 100 */
	progress: number;
	/** Why it is late, in the words of whoever answers for it. */
	lateReason?: Text;
	dependsOn: string[];
	updates: { key: string; date: string; status?: MeasureStatus; progress?: number; note?: Text }[];
}

export interface ActionPlan extends Entry, Place {
	type: 'action-plan';
	network?: Teaser;
	periodStart?: string;
	periodEnd?: string;
	isExample: boolean;
	vision?: Text;
	baseline?: Text;
	goals: Goal[];
	measures: Measure[];
	evaluation?: Text;
}

export interface SelfAssessment extends Entry {
	type: 'self-assessment';
	intro?: Text;
	dimensions: Term[];
	items: { key: string; dimension: string; text: Text }[];
	/** The words for 1 to 5, in this order. */
	scale: Text[];
	levels: { key: string; title?: Text; text?: Text }[];
}

export interface Page extends Entry {
	type: 'page';
	body?: RichText;
	/** Language level. */
	register?: Term;
	order: number;
}

export interface EntryOf {
	case: Case;
	network: Network;
	resource: Resource;
	module: Module;
	'learning-path': LearningPath;
	'action-plan': ActionPlan;
	'self-assessment': SelfAssessment;
	page: Page;
}

export interface SiteSettings {
	imprint?: RichText;
	contact?: Contact;
	/** One for each programme period, as ordered in the CMS. */
	funding: { key: string; programmePeriod?: string; statement: Text; logo?: Media }[];
}

/** Pages that menu and footer lead to, by the name they have in the seed. */
export const menuPages = ['about', 'take-part', 'languages', 'easy-read', 'accessibility', 'privacy', 'imprint', 'open-data'] as const;
export type MenuPage = (typeof menuPages)[number];

/** What the frame of every page needs. */
export interface SiteView {
	locale: Locale;
	dir: 'ltr' | 'rtl';
	/** Such as `https://example.org`, without a slash at the end. */
	origin: string;
	/** A page that is not published is absent. */
	pages: Partial<Record<MenuPage, { url: string; title: string; lang: Locale }>>;
	settings: SiteSettings;
}

export type Tab = 'compendium' | 'toolkit' | 'networks' | 'about';

/** What one page tells the frame. */
export interface Head {
	/** Without the name of the site. Absent where the page writes its own. */
	title?: string;
	/** Language of the title when it is not the page's. */
	lang?: Locale;
	description?: string;
	/** Absolute. */
	canonical: string;
	languages: Language[];
	kind: 'case' | 'tool' | 'net' | 'plain';
	tab?: Tab;
	/** What kind of page it is, where the frame words the title itself. */
	section?: WorkType | 'search' | 'home' | 'map' | 'organisation' | 'concept';
	/** One of several pages of an entry, and not its first: what the entry is as a whole is told there. */
	part?: EntryPart;
	/** Of the section that a numbered part shows. */
	sectionTitle?: string;
	/** `noindex` for searches, and for pages that show another language than their address says. */
	robots?: 'noindex';
	/** Path of the Atom feed of what the page lists. */
	feed?: string;
}

/** What was asked for, as it stands in the address. */
export interface Asked {
	q: string;
	filters: Partial<Record<FacetName, string[]>>;
	sort: Sort;
	page: number;
	perPage: number;
	/** Concepts the visitor does not mean, although the words were recognised as such. */
	without: string[];
	/** For sorting by distance. */
	near?: { lat: number; lng: number };
}

export interface FacetValue {
	value: string;
	/** Types come as they are: their names are words of the interface. */
	label: string;
	/** Language of the label when it is not the page's. */
	lang?: Locale;
	count: number;
	chosen: boolean;
	/** 0, or how many broader values of this list stand above it. */
	depth: number;
}
export interface Facet {
	name: FacetName;
	values: FacetValue[];
	/** How many are chosen. */
	chosen: number;
}

/** A page of results, whether the visitor searched or opened a list. Every address in it is ready to use. */
export interface ResultsView {
	/** Set on the list of one type; the search page has none. */
	type?: WorkType;
	asked: Asked;
	/** The same as parameters of an address, in one order, without what is assumed anyway. */
	params: Record<string, string | number | readonly string[] | undefined>;
	answer: SearchAnswer;
	/** Label of every concept that occurs in hits, facets and reasons, by its notation. */
	labels: Record<string, string>;
	facets: Facet[];
	/** The chosen filters; each `url` is this page without it. */
	chips: { name: FacetName; value: string; label: string; lang?: Locale; url: string }[];
	/** This page without any filter. */
	clearUrl: string;
	corrected?: { text: string; url: string };
	/** Concepts recognised in the words; `url` searches without this reading. */
	understood: { words: string; concept: Term; url: string }[];
	/** Readings that the visitor took back; `url` searches with them again. */
	ignored: { concept: Term; url: string }[];
	sorts: { sort: Sort; url: string; current: boolean }[];
	/** `title` stands for the place that each entry has in a row. */
	isOrdered: boolean;
	/** Everything there is, and so little that nobody needs to search, narrow or sort it. */
	isShort: boolean;
	pages: { page: number; url: string; current: boolean }[];
	previousUrl?: string;
	nextUrl?: string;
	/** How many of all hits exist in the page's language; all of them where the visitor chose the languages. */
	inOwnLanguage: number;
	/** This search with only those; absent where that would change nothing. */
	ownLanguageUrl?: string;
	/** Topics to begin with, the commonest first. Only where nothing was found. */
	topics: { term: Term; url: string }[];
	/** The same search for feed readers, and for spreadsheets. */
	feedUrl: string;
	tableUrl: string;
	/** What was asked, in a few words: title of the page. */
	title: string;
	/** Address of the form. */
	action: string;
}

export interface HomeView {
	newest: Teaser[];
	cases: Teaser[];
	networks: Teaser[];
	tools: Teaser[];
	modules: Teaser[];
	plans: Teaser[];
	assessments: Teaser[];
	/** In their order; `count` of works, `modules` of them modules; `url` is the search for them. */
	phases: { term: Term; count: number; modules: number; url: string }[];
	/** The success factors named most often. */
	factors: { term: Term; count: number; url: string }[];
	counts: Record<WorkType, number>;
	/** From how many the cases are, and the cases and networks together. */
	countries: { cases: number; practice: number };
	/** A network with many kinds of actors, for the large drawing. */
	figure?: Teaser;
	coverage: Coverage[];
}

/** How many works of a type exist in a language, by how their text came about. */
export interface Coverage {
	type: WorkType;
	locale: Locale;
	original: number;
	checked: number;
	machine: number;
}

export interface MapView {
	/** Works with a place. */
	places: { teaser: Teaser; lat: number; lng: number }[];
	/** Cases and networks without one. */
	placeless: number;
}

/** What a visitor has answered, by key of the question; the values are keys of options or steps of the scale. */
export type Answers = Record<string, string[]>;
