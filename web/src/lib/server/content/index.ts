/** The content of the site: one function for each type that visitors meet. */
export { actionPlanBySlug } from './action-plan.ts';
export { entryBySlug } from './any-entry.ts';
export { caseBySlug } from './case.ts';
export { conceptByNotation, schemes } from './concept.ts';
export { learningPathBySlug } from './learning-path.ts';
export { moduleBySlug } from './module.ts';
export { networkBySlug } from './network.ts';
export { organisationBySlug, organisationFilter, organisations } from './organisation.ts';
export { pageBySlug } from './page.ts';
export { resourceBySlug } from './resource.ts';
export { selfAssessmentBySlug } from './self-assessment.ts';
