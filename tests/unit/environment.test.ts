import { expect, test } from 'vitest';
import { EnvironmentError, readEnvironment, variableNames, variables, type Source } from '@erasmi/config/environment';

const secret = (name: string): string => `${name}-`.padEnd(40, 'x');

const secrets = {
	SITE_TOKEN: secret('site'),
	PREVIEW_TOKEN: secret('preview'),
	FEED_SECRET: secret('feed'),
	APP_KEYS: `${secret('a')},${secret('b')}`,
	API_TOKEN_SALT: secret('api'),
	ADMIN_JWT_SECRET: secret('admin'),
	TRANSFER_TOKEN_SALT: secret('transfer'),
	ENCRYPTION_KEY: secret('encryption'),
	JWT_SECRET: secret('jwt'),
};

const problemsOf = (source: Source, room: 'cms' | 'web' | 'all' = 'all'): Record<string, string> => {
	try {
		readEnvironment(source, room, '/srv');
		return {};
	} catch (error) {
		if (!(error instanceof EnvironmentError)) throw error;
		return Object.fromEntries(error.problems.map(({ name, problem }) => [name, problem]));
	}
};

test('with nothing but secrets, both servers run on this machine with SQLite', () => {
	const environment = readEnvironment(secrets, 'all', '/srv');
	expect(environment).toMatchObject({
		host: '127.0.0.1',
		cmsPort: 1337,
		webPort: 3000,
		dataDir: '/srv/.data',
		publicOrigin: 'http://localhost:3000',
		cmsOrigin: 'http://localhost:1337',
		cmsInternalOrigin: 'http://127.0.0.1:1337',
		siteOrigins: ['http://127.0.0.1:3000'],
		database: { client: 'sqlite', file: '/srv/.data/cms.db' },
		seedContent: 'none',
		seedDemo: false,
		trustProxy: false,
	});
	expect(environment).not.toHaveProperty('meilisearch');
	expect(environment).not.toHaveProperty('admin');
	expect(environment).not.toHaveProperty('smtpUrl');
});

test('addresses follow the ports of an instance', () => {
	const { publicOrigin, cmsOrigin, siteOrigins } = readEnvironment({ ...secrets, CMS_PORT: '14401', WEB_PORT: '14402', HOST: '0.0.0.0' });
	expect({ publicOrigin, cmsOrigin, siteOrigins }).toEqual({ publicOrigin: 'http://localhost:14402', cmsOrigin: 'http://localhost:14401', siteOrigins: ['http://127.0.0.1:14402'] });
});

test('an IPv6 address is put into brackets', () => {
	expect(readEnvironment({ ...secrets, HOST: '2001:db8::7' }).publicOrigin).toBe('http://[2001:db8::7]:3000');
});

test('every missing secret is named at once, with the way to get it', () => {
	const problems = problemsOf({});
	expect(Object.keys(problems).sort()).toEqual(Object.keys(secrets).sort());
	for (const problem of Object.values(problems)) expect(problem).toContain('npm start');
});

test('the site is not asked for the secrets of the CMS', () => {
	const { SITE_TOKEN, PREVIEW_TOKEN, FEED_SECRET } = secrets;
	expect(problemsOf({ SITE_TOKEN, PREVIEW_TOKEN, FEED_SECRET }, 'web')).toEqual({});
	expect(readEnvironment({ SITE_TOKEN, PREVIEW_TOKEN, FEED_SECRET }, 'web').strapi.adminJwtSecret).toBe('');
});

test.each<[string, Source, string]>([
	['HOST', { HOST: 'http://example.org' }, 'host name'],
	['CMS_PORT', { CMS_PORT: '70000' }, '1 to 65535'],
	['WEB_PORT', { WEB_PORT: 'three' }, '1 to 65535'],
	['WEB_PORT', { WEB_PORT: '1337' }, 'also CMS_PORT'],
	['PUBLIC_ORIGIN', { PUBLIC_ORIGIN: 'https://example.org/site' }, 'without a path'],
	['PUBLIC_ORIGIN', { PUBLIC_ORIGIN: 'example.org' }, 'https://example.org'],
	['SITE_ORIGINS', { SITE_ORIGINS: 'http://a.example,ftp://b.example' }, 'separated by commas'],
	['DATABASE_CLIENT', { DATABASE_CLIENT: 'mysql' }, 'sqlite, postgres'],
	['DATABASE_URL', { DATABASE_CLIENT: 'postgres' }, 'is missing'],
	['DATABASE_URL', { DATABASE_CLIENT: 'postgres', DATABASE_URL: 'mysql://x' }, 'postgres://'],
	['SITE_TOKEN', { SITE_TOKEN: 'short' }, '32 characters'],
	['PREVIEW_TOKEN', { PREVIEW_TOKEN: secrets.SITE_TOKEN }, 'drafts'],
	['APP_KEYS', { APP_KEYS: secret('only one') }, 'two or more'],
	['MEILI_URL', { MEILI_URL: 'localhost' }, 'http://'],
	['MEILI_INDEX_KEY', { MEILI_URL: 'http://127.0.0.1:7700', MEILI_SEARCH_KEY: secret('s') }, 'may write'],
	['MEILI_SEARCH_KEY', { MEILI_URL: 'http://127.0.0.1:7700', MEILI_INDEX_KEY: secret('i') }, 'may search'],
	['SEED_CONTENT', { SEED_CONTENT: 'everything' }, 'none, vocabulary, all'],
	['SEED_DEMO', { SEED_DEMO: 'maybe' }, '1 or 0'],
	['ADMIN_EMAIL', { ADMIN_EMAIL: 'nobody', ADMIN_PASSWORD: 'Long-enough-1234' }, 'e-mail'],
	['ADMIN_PASSWORD', { ADMIN_EMAIL: 'a@example.org' }, 'is missing'],
	['ADMIN_PASSWORD', { ADMIN_EMAIL: 'a@example.org', ADMIN_PASSWORD: 'password' }, '12 characters'],
	['SMTP_URL', { SMTP_URL: 'https://mail.example.org' }, 'smtps://'],
	['TRUST_PROXY', { TRUST_PROXY: '2' }, '1 or 0'],
	['DATABASE_URI', { DATABASE_URI: 'postgres://x' }, 'Did you mean DATABASE_URL?'],
	['SITE_ORIGIN', { SITE_ORIGIN: 'http://x.example' }, 'Did you mean SITE_ORIGINS?'],
	['CMS_PROT', { CMS_PROT: '1337' }, 'Did you mean CMS_PORT?'],
	['ADMIN_EMIAL', { ADMIN_EMIAL: 'a@example.org' }, 'Did you mean ADMIN_EMAIL?'],
])('a wrong %s (%o) is told with what it should be', (name, source, expected) => {
	expect(problemsOf({ ...secrets, ...source })[name]).toContain(expected);
});

test('names of other programs are left alone', () => {
	expect(problemsOf({ ...secrets, HOME: '/root', HOSTNAME: 'x', PORT: '1', SHELL: 'sh', PATH: '/bin', LANG: 'C', MEILI_MASTER_KEY: 'x', APPDATA: 'x', PGPORT: '1' })).toEqual({});
});

test('an empty value counts as absent, as docker compose hands it over', () => {
	expect(readEnvironment({ ...secrets, SMTP_URL: '', CMS_PORT: ' ', MEILI_URL: '' }).cmsPort).toBe(1337);
});

test('no message repeats a secret', () => {
	const wrong = { ...secrets, SITE_TOKEN: 'tiny-secret', DATABASE_URL: 'mysql://user:tiny-secret@db', SMTP_URL: 'tiny-secret', ADMIN_PASSWORD: 'tiny-secret', ADMIN_EMAIL: 'a@example.org' };
	expect(() => readEnvironment(wrong)).toThrowError(EnvironmentError);
	expect(JSON.stringify(problemsOf(wrong))).not.toContain('tiny-secret');
});

test('all faults come in one message that names the file to mend', () => {
	expect(() => readEnvironment({ ...secrets, CMS_PORT: 'x', SEED_DEMO: 'x', FEED_SECRET: 'x' })).toThrowError(/3 faults:[\s\S]*CMS_PORT[\s\S]*FEED_SECRET[\s\S]*SEED_DEMO[\s\S]*\.env/);
});

test('every variable is explained in a line of its own', () => {
	for (const name of variableNames) expect(variables[name].about, name).toMatch(/^\S[^\n]{8,}$/);
});
