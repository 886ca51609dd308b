/** What a site missed, page by page. */
import { deliveryJson } from './changes.ts';
import { CHANGES_A_DELIVERY } from './deliver.ts';
import * as store from './store.ts';

/**
 * @param since version the site holds; 0 asks for everything there is, and leaves out what is gone
 * @returns a `Catchup` as JSON
 */
export async function catchup(db: store.Knex, since: number): Promise<string> {
	// Read first: a document that changes in between comes again with the next question.
	const version = await store.counter(db, 'version');
	const documents = await store.worksSince(db, since, CHANGES_A_DELIVERY + 1, { withGone: since > 0 });
	const more = documents.length > CHANGES_A_DELIVERY;
	const page = documents.slice(0, CHANGES_A_DELIVERY);
	return deliveryJson(page, { more, ...(!more && { version: Math.max(version, since) }) });
}
