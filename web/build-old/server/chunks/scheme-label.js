import { t as messages } from "./messages.js";
// src/lib/components/scheme-label.ts
var known = [
	"actor-type",
	"field-of-action",
	"target-group",
	"network-phase",
	"success-factor",
	"obstacle",
	"method",
	"resource-type",
	"competence",
	"network-form",
	"territorial-level",
	"setting",
	"integration-stage",
	"evidence-level",
	"measure-status",
	"funding-source",
	"maturity-dimension",
	"text-register",
	"country",
	"region"
];
function schemeLabel(locale, scheme) {
	const name = known.find((each) => each === scheme);
	return name ? messages(locale)[`scheme.${name}`]() : scheme;
}
export { schemeLabel as t };

//# sourceMappingURL=scheme-label.js.map