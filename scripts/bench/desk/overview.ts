/** The desk's overview and work list over a made-up ledger, inside a CMS that does not listen. Started by `../desk.ts`. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locales } from '@erasmi/config/locales';
import type { Ledger } from '#cms/plugins/translation-desk/server/ledger.ts';
import type { createOverview } from '#cms/plugins/translation-desk/server/overview.ts';
import { UNITS, fillLedger } from './ledger.ts';
import { report, rounds, type Times } from './timing.ts';

const ENTRIES = Number(process.argv[2]);
const ROUNDS = 60;

const appDir = join(import.meta.dirname, '../../../cms');
const dataDir = mkdtempSync(join(tmpdir(), 'erasmi-bench-'));
const secret = (): string => randomBytes(32).toString('base64url');
const by: keyof Times = process.env.DATABASE_CLIENT === 'postgres' ? 'clock' : 'cpu';

for (const name of ['SITE_TOKEN', 'PREVIEW_TOKEN', 'FEED_SECRET', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET']) process.env[name] = secret();
Object.assign(process.env, { APP_KEYS: `${secret()},${secret()}`, DATA_DIR: dataDir, SEED_CONTENT: 'none', SEED_DEMO: '0', SITE_ORIGINS: 'http://127.0.0.1:9', NODE_ENV: 'production' });
process.chdir(appDir);
// Strapi's ES modules import a folder, which Node does not allow.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof import('@strapi/strapi');
const strapi = createStrapi({ appDir, distDir: join(appDir, 'dist'), serveAdminPanel: false });
strapi.log.level = 'error';
await strapi.load();

try {
	const db = strapi.db.connection;
	console.log(`\n${ENTRIES} entries × ${locales.length} languages × ${UNITS} passages in ${by === 'clock' ? 'PostgreSQL' : 'SQLite'}`);
	const begin = performance.now();
	await fillLedger(db, ENTRIES);
	// What PostgreSQL does by itself within a minute: without it, nothing is answered from an index alone.
	if (process.env.DATABASE_CLIENT === 'postgres') await db.raw('vacuum analyze');
	console.log(`  filled in ${((performance.now() - begin) / 1000).toFixed(0)} s`);

	const overview = strapi.plugin('translation-desk').service('overview') as ReturnType<typeof createOverview>;
	const ledger = strapi.plugin('translation-desk').service('ledger') as Ledger;
	const page = () => Promise.all([overview.cells(), overview.mine(1)]);
	report('the overview of a new process', await rounds(1, () => page()), { p95: 500, by });
	report('the overview', await rounds(ROUNDS, () => page()), { p95: 100, by });

	const { id: owner } = await strapi.db.query('api::organisation.organisation').create({ data: { documentId: 'bench-owner', name: 'Bench', actorType: 'ngo', country: 'de' } as never });
	const paragraphs = Array.from({ length: UNITS - 1 }, (_, index) => ({ type: 'paragraph', children: [{ type: 'text', text: `Paragraph ${index} tells what people did together in that year and why it worked.` }] }));
	const { documentId } = await strapi.documents('api::page.page').create({ locale: 'en', data: { title: 'A page that is edited', body: paragraphs, owner, order: 1 } as never });
	const role = await strapi.service('admin::role').findOne({ code: 'erasmi-administrator' });
	const person = { id: 1, roles: [role] };
	const place = { type: 'page', documentId, locale: 'da' } as const;
	const saves: Times = { cpu: [], clock: [] };
	const after: Times = { cpu: [], clock: [] };
	for (let round = 0; round < ROUNDS; round++) {
		const unit = (await ledger.units(place))[round % UNITS];
		const save = await rounds(1, () => ledger.write(person, place, { unit: unit?.unit.id ?? '', target: `Afsnit i runde ${round}`, seen: unit?.translation?.revision ?? 0 }));
		const seen = await rounds(1, () => page());
		for (const measure of ['cpu', 'clock'] as const) {
			saves[measure].push(...save[measure]);
			after[measure].push(...seen[measure]);
		}
	}
	report('the overview after an edit', after, { p95: 50, by });
	report('an edit of one passage', saves, { p95: 300, by });
	report('a page of the work list', await rounds(ROUNDS, (round) => overview.worklist({ locale: locales[round % locales.length] ?? 'da', state: 'todo', page: 1 + (round % 40) })), { p95: 100, by });
	report('the next entry to go on with', await rounds(ROUNDS, (round) => overview.next({ locale: locales[round % locales.length] ?? 'da', state: 'stale', page: 1 }, 1)), { p95: 100, by });
} finally {
	await strapi.destroy();
	rmSync(dataDir, { recursive: true, force: true });
}
process.exit();
