import { u as listPath } from "./routes.js";
// src/lib/components/tabs.ts
var tabs = [
	"compendium",
	"toolkit",
	"networks",
	"about"
];
var listsOf = {
	compendium: ["case"],
	toolkit: [
		"resource",
		"module",
		"learning-path",
		"self-assessment"
	],
	networks: ["network", "action-plan"],
	about: ["page"]
};
var tabOf = {
	case: "compendium",
	resource: "toolkit",
	module: "toolkit",
	"learning-path": "toolkit",
	"self-assessment": "toolkit",
	network: "networks",
	"action-plan": "networks",
	page: "about"
};
var tabUrl = (tab, locale, pages) => (tab === "about" ? pages.about?.url : void 0) ?? listPath(locale, listsOf[tab][0] ?? "page");
export { tabs as i, tabOf as n, tabUrl as r, listsOf as t };

//# sourceMappingURL=tabs.js.map