/**
 * Writes the `.env` of a server: `node scripts/server-env.ts commons.example.org editors.example.org admin@example.org`.
 *
 * It runs in a bare Node container before anything is installed, hence the relative import.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { variableNames, variables, type Variable } from '../config/src/environment.ts';
import { keyOf } from './tooling/docker/search-key.ts';

const [site, cms, email] = process.argv.slice(2);
const file = join(import.meta.dirname, '..', '.env');

if (!isDomain(site) || !isDomain(cms) || site === cms || !email?.includes('@')) {
	stop('Three values are needed: the domain of the site, another one for the editors, and the address of the first administrator.', 'node scripts/server-env.ts commons.example.org editors.example.org admin@example.org');
}
if (existsSync(file)) stop(`${file} is there already; its secrets belong to your data.`, 'Keep it, or move it away first.');

const random = (bytes = 32): string => randomBytes(bytes).toString('base64url');
const master = random();
const secrets = variableNames.flatMap((name) => {
	const { generatedBytes }: Variable = variables[name];
	if (!generatedBytes) return [];
	return [[name, name === 'APP_KEYS' ? `${random(generatedBytes)},${random(generatedBytes)}` : random(generatedBytes)]];
});

const values = [
	['SITE_DOMAIN', site],
	['CMS_DOMAIN', cms],
	['ADMIN_EMAIL', email],
	// One letter of each kind, whatever chance brings.
	['ADMIN_PASSWORD', `${random(12)}-aA1`],
	['SEED_CONTENT', 'all'],
	['REQUIRE_2FA', '1'],
	['SMTP_URL', ''],
	['POSTGRES_PASSWORD', random(24)],
	['MEILI_MASTER_KEY', master],
	['MEILI_INDEX_KEY', keyOf(master, 'index')],
	['MEILI_SEARCH_KEY', keyOf(master, 'search')],
	...secrets,
];
writeFileSync(file, `${values.map(([name, value]) => `${name}=${value}`).join('\n')}\n`, { mode: 0o600 });
console.log(`✓ ${file} is written. It holds the password of ${email}: keep a copy in a safe place.\n  → docker compose up --detach --build`);

function isDomain(value: string | undefined): value is string {
	return value !== undefined && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(value);
}

function stop(what: string, next: string): never {
	console.error(`✖ ${what}\n  → ${next}`);
	process.exit(1);
}
