/** Fields that Strapi does not have. Their values are plain JSON or plain strings; see `validate.ts` for what they may hold. */
export const customFields = [
	{ name: 'concept', type: 'string' },
	{ name: 'concepts', type: 'json' },
	{ name: 'entry-links', type: 'json' },
	{ name: 'item-key', type: 'string' },
	{ name: 'item-keys', type: 'json' },
	{ name: 'choice', type: 'string' },
	{ name: 'choices', type: 'json' },
] as const;
