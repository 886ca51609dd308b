/** Currencies in which funding is given. Codes read alike in every language, so they need no labels. */
export const currencies = ['EUR', 'DKK', 'TRY', 'GBP', 'USD', 'CHF', 'SEK', 'NOK', 'CAD'] as const;
