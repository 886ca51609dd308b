/** The content of the site, as visitors meet it. */
export { entryById, entryBySlug } from './any-entry.ts';
export { conceptByNotation, schemes } from './concept.ts';
export { organisationBySlug, organisationFilter, organisations } from './organisation.ts';
