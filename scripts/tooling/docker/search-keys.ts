/** Creates the two Meilisearch keys that `.env` already names, once. Runs with the master key, before the CMS starts. */
import { allowedActions, keyOf, keyUids, type SearchKey } from './search-key.ts';

const { MEILI_URL: url = '', MEILI_MASTER_KEY: master = '', MEILI_INDEX_KEY, MEILI_SEARCH_KEY } = process.env;

for (const name of ['index', 'search'] satisfies SearchKey[]) {
	const wanted = name === 'index' ? MEILI_INDEX_KEY : MEILI_SEARCH_KEY;
	if (wanted !== keyOf(master, name)) {
		console.error(`✖ MEILI_${name.toUpperCase()}_KEY does not belong to MEILI_MASTER_KEY.\n  → Take the values that scripts/server-env.ts made together.`);
		process.exit(1);
	}
	await create(name);
}
console.log('✓ The search keys are there.');

async function create(name: SearchKey): Promise<void> {
	const uid = keyUids[name];
	const existing = await ask(`/keys/${uid}`);
	if (existing.ok) return;
	const answer = await ask('/keys', { method: 'POST', body: JSON.stringify({ uid, name: `erasmi-${name}`, indexes: ['*'], actions: allowedActions[name], expiresAt: null }) });
	if (answer.ok) return;
	console.error(`✖ Meilisearch at ${url} refused the key: ${answer.status} ${await answer.text()}\n  → Is MEILI_MASTER_KEY the one it was first started with?`);
	process.exit(1);
}

const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(new URL(path, url), { ...init, headers: { authorization: `Bearer ${master}`, 'content-type': 'application/json' } });
