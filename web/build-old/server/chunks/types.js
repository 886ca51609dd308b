// ../config/src/types.ts
/** Localized entries that have a page of their own. The name is Strapi's `singularName`. */
var workTypes = [
	"case",
	"network",
	"action-plan",
	"resource",
	"module",
	"learning-path",
	"self-assessment",
	"page"
];
/** Shared entries without languages and without drafts. */
var sharedTypes = ["organisation", "concept"];
[...workTypes, ...sharedTypes];
var isWorkType = (value) => workTypes.includes(value);
/** The paper a type is printed on: compendium, toolkit, networks, or plain. See the design tokens `--case`, `--tool`, `--net`. */
var kindOf = {
	case: "case",
	network: "net",
	"action-plan": "net",
	resource: "tool",
	module: "tool",
	"learning-path": "tool",
	"self-assessment": "tool",
	page: "plain"
};
/** First path segment after the locale. Each entry of a type lives at `/{locale}/{section}/{slug}`. */
var sections = {
	case: {
		de: "kompendium",
		en: "compendium",
		da: "kompendium",
		it: "compendio",
		tr: "derleme",
		ar: "مختارات"
	},
	network: {
		de: "netzwerke",
		en: "networks",
		da: "netvaerk",
		it: "reti",
		tr: "aglar",
		ar: "شبكات"
	},
	"action-plan": {
		de: "aktionsplaene",
		en: "action-plans",
		da: "handleplaner",
		it: "piani-di-azione",
		tr: "eylem-planlari",
		ar: "خطط-العمل"
	},
	resource: {
		de: "werkzeugkasten",
		en: "toolkit",
		da: "vaerktoejskasse",
		it: "strumenti",
		tr: "arac-kutusu",
		ar: "أدوات"
	},
	module: {
		de: "module",
		en: "modules",
		da: "moduler",
		it: "moduli",
		tr: "moduller",
		ar: "وحدات"
	},
	"learning-path": {
		de: "lernwege",
		en: "learning-paths",
		da: "laeringsforloeb",
		it: "percorsi",
		tr: "ogrenme-yollari",
		ar: "مسارات-التعلم"
	},
	"self-assessment": {
		de: "selbsteinschaetzung",
		en: "self-assessment",
		da: "selvevaluering",
		it: "autovalutazione",
		tr: "oz-degerlendirme",
		ar: "تقييم-ذاتي"
	},
	page: {
		de: "seiten",
		en: "pages",
		da: "sider",
		it: "pagine",
		tr: "sayfalar",
		ar: "صفحات"
	}
};
export { workTypes as a, sharedTypes as i, kindOf as n, sections as r, isWorkType as t };

//# sourceMappingURL=types.js.map