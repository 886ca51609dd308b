import { a as pageBySlug, d as learningPathBySlug, h as actionPlanBySlug, l as moduleBySlug, p as caseBySlug, r as resourceBySlug, s as networkBySlug, t as selfAssessmentBySlug } from "./self-assessment.js";
import "./concept.js";
import "./organisation.js";
// src/lib/server/content/any-entry.ts
var finders = {
	case: caseBySlug,
	network: networkBySlug,
	resource: resourceBySlug,
	module: moduleBySlug,
	"learning-path": learningPathBySlug,
	"action-plan": actionPlanBySlug,
	"self-assessment": selfAssessmentBySlug,
	page: pageBySlug
};
var entryBySlug = (type) => finders[type];
export { entryBySlug as t };

//# sourceMappingURL=content.js.map