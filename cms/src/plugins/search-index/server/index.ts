import documents from './documents.ts';

/** From published entries to search documents, and from there into Meilisearch. */
export default {
	services: { documents },
};
