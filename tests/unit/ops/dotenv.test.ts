import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEnvironment } from '@erasmi/config/environment';
import { ensureEnvFile, freshFile, merged } from '../../../scripts/start/dotenv.ts';
import { root } from '../../../scripts/start/paths.ts';

let folder: string;
let file: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'erasmi-env-'));
	file = join(folder, '.env');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the first start makes up secrets that the environment accepts, for the owner to read only', () => {
	const { values, generated } = ensureEnvFile(file, {});
	expect(generated).toContain('APP_KEYS');
	expect(readEnvironment(values)).toMatchObject({ seedContent: 'all', seedDemo: true });
	expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('later starts change nothing', () => {
	ensureEnvFile(file, {});
	const before = readFileSync(file, 'utf8');
	expect(ensureEnvFile(file, {}).generated).toEqual([]);
	expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a file made by hand keeps every line and gets what it lacks', () => {
	writeFileSync(file, '# mine\nWEB_PORT=4000\nFEED_SECRET="kept"');
	const { values, generated } = ensureEnvFile(file, {});
	expect(readFileSync(file, 'utf8')).toMatch(/^# mine\nWEB_PORT=4000\nFEED_SECRET="kept"\n\n# /);
	expect(generated).not.toContain('FEED_SECRET');
	expect(values).toMatchObject({ WEB_PORT: '4000', FEED_SECRET: 'kept' });
	expect(values).not.toHaveProperty('SEED_DEMO');
});

test('a secret of the shell is used and not written down', () => {
	const { values, generated } = ensureEnvFile(file, { FEED_SECRET: 'from the shell' });
	expect(generated).not.toContain('FEED_SECRET');
	expect(values).not.toHaveProperty('FEED_SECRET');
	expect(merged({ CMS_PORT: '1' }, { CMS_PORT: '2', WEB_PORT: undefined })).toEqual({ CMS_PORT: '2' });
});

test('a server that others reach gets no demo accounts', () => {
	expect(ensureEnvFile(file, { PUBLIC_ORIGIN: 'https://commons.example.org' }).values.SEED_DEMO).toBe('0');
});

test('.env.example lists every variable with its line', () => {
	expect(readFileSync(join(root, '.env.example'), 'utf8')).toBe(freshFile());
});
