import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { variables } from '@erasmi/config/environment';
import { root } from '../../../scripts/start/paths.ts';

const compose = readFileSync(join(root, 'docker-compose.yml'), 'utf8');

/** Lines of `environment:` of one service. */
function environmentOf(service: string): Map<string, string> {
	const block = new RegExp(`\\n  ${service}:\\n([\\s\\S]*?)(?=\\n  \\w|\\n\\w|$)`).exec(compose)?.[1] ?? '';
	return new Map([...block.matchAll(/^ {6}([A-Z_]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
}

test.each(['cms', 'web'])('%s gets only names that the environment knows', (service) => {
	const names = [...environmentOf(service).keys()];
	expect(names.length).toBeGreaterThan(8);
	expect(names.filter((name) => !(name in variables))).toEqual([]);
});

test('no secret stands in the file itself', () => {
	for (const service of ['postgres', 'meilisearch', 'search-keys', 'cms', 'web', 'caddy']) {
		for (const [name, value] of environmentOf(service)) {
			if (/(TOKEN|SECRET|KEY|KEYS|SALT|PASSWORD)$/.test(name)) expect(value, `${service} ${name}`).toMatch(/^\$\{[A-Z_]+:(?:\?is missing in \.env|-)\}$/);
		}
	}
});

test('a server gets no demo accounts', () => {
	expect(compose).not.toContain('SEED_DEMO');
});

test('the site gets none of the secrets of the CMS, and the master key of the search stays with the search', () => {
	const web = [...environmentOf('web').keys()];
	for (const name of ['APP_KEYS', 'ADMIN_JWT_SECRET', 'ENCRYPTION_KEY', 'DATABASE_URL', 'MEILI_INDEX_KEY', 'ADMIN_PASSWORD']) expect(web).not.toContain(name);
	for (const service of ['cms', 'web']) expect([...environmentOf(service).keys()]).not.toContain('MEILI_MASTER_KEY');
});

test('every lasting service has a health check and comes back after a restart', () => {
	for (const service of ['postgres', 'meilisearch', 'cms', 'web', 'caddy']) {
		const block = new RegExp(`\\n  ${service}:\\n([\\s\\S]*?)(?=\\n  \\w|\\n\\w|$)`).exec(compose)?.[1] ?? '';
		expect(block, service).toContain('healthcheck:');
		expect(block, service).toContain('*base');
	}
});

test('visitors wait for a site that is being replaced and are not turned away', () => {
	const caddyfile = readFileSync(join(root, 'scripts/tooling/docker/Caddyfile'), 'utf8');
	expect(caddyfile).toMatch(/reverse_proxy web:3000 \{[^}]*\blb_try_duration \d+s\n/);
});
