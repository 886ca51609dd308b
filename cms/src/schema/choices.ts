/** Closed lists that are no vocabulary: too short, too technical or never translated as a concept. */

export const currencies = ['EUR', 'DKK', 'TRY', 'GBP', 'USD', 'CHF', 'SEK', 'NOK', 'CAD'] as const;
export const organisationRoles = ['lead', 'partner', 'supporter', 'funder'] as const;
export const creatorKinds = ['person', 'organisation'] as const;
/** Strapi's GraphQL only knows names with underscores. */
export const sourceKinds = ['published', 'own_knowledge'] as const;
