import type { SeedEntry } from './files.ts';

/** The project partners that are known by name. The coordinator answers for every other country. */
const partners: Readonly<Record<string, string>> = {
	de: 'hochschule-harz',
	it: 'frontiera-lavoro',
	tr: 'tuzla-kaymakamligi',
};
const coordinator = 'hochschule-harz';

/** @returns id of the organisation that looks after an entry */
export const ownerOf = ({ facts }: Pick<SeedEntry, 'facts'>): string => partners[String(facts.country)] ?? coordinator;
