/**
 * The environment both servers and all scripts run in, read and checked.
 *
 * One reading finds all faults at once, so that an operator mends them in one go.
 */
import { isAbsolute, resolve } from 'node:path';
import { namedHost, reachableHost } from './environment/hosts.ts';
import { misspelt } from './environment/misspelt.ts';
import { databaseUrl, emailAddress, flag, hostName, httpUrl, keys, meiliKey, oneOf, origin, origins, port, secret, strongPassword, url, Wrong } from './environment/parsers.ts';
import { EnvironmentError, type EnvironmentProblem } from './environment/problems.ts';
import { about, isNeeded, isSecret, type Room, type Source, type VariableName, variables } from './environment/variables.ts';

export { MIN_SECRET_LENGTH } from './environment/parsers.ts';
export { EnvironmentError, type EnvironmentProblem } from './environment/problems.ts';
export { type Room, type Source, type Variable, variableNames, type VariableName, variables } from './environment/variables.ts';

export interface Environment {
	/** Address both servers listen on. */
	host: string;
	cmsPort: number;
	webPort: number;
	/** Absolute. Holds `cms.db`, `public/uploads`, `web/` (replica, snapshots), `demo-accounts.json`, `logs/`. */
	dataDir: string;
	/** Address visitors see, without a slash at the end. */
	publicOrigin: string;
	/** Address editors see, without a slash at the end. */
	cmsOrigin: string;
	/** Address under which the site asks the CMS; differs from `cmsOrigin` where a private network lies between them. */
	cmsInternalOrigin: string;
	/** Every site the change feed delivers to: the node itself, not the proxy in front of it. */
	siteOrigins: string[];
	database: { client: 'sqlite'; file: string } | { client: 'postgres'; url: string };
	/** Token the site reads published content with. */
	siteToken: string;
	/** Token the preview reads drafts with. */
	previewToken: string;
	/** Signs deliveries to the site and its questions to the feed. */
	feedSecret: string;
	/** Absent: the embedded search answers alone. A key is empty in the room that does not use it. */
	meilisearch?: { url: string; indexKey: string; searchKey: string };
	/** What the first start fills an empty database with. */
	seedContent: 'none' | 'vocabulary' | 'all';
	/** Demo accounts with random passwords; never on a server that others reach. */
	seedDemo: boolean;
	/** First administrator, created when there is none. */
	admin?: { email: string; password: string };
	/** Administrators sign in with a second factor only. */
	require2fa: boolean;
	/** A LibreTranslate server that drafts translations. Absent: people write all of them. */
	translate?: { url: string; key?: string };
	/** Absent: no mail leaves the system. */
	smtpUrl?: string;
	/** Address that mails come from. */
	mailFrom: string;
	/** A reverse proxy stands in front, and its forwarded headers are true. */
	trustProxy: boolean;
	/** Strapi's own; empty for the site. */
	strapi: {
		appKeys: string[];
		apiTokenSalt: string;
		adminJwtSecret: string;
		transferTokenSalt: string;
		encryptionKey: string;
		jwtSecret: string;
	};
}

/**
 * @param root folder a relative `DATA_DIR` starts from
 * @throws EnvironmentError with every missing, wrong or misspelt name
 */
export function readEnvironment(source: Source, room: Room = 'all', root: string = process.cwd()): Environment {
	const problems: EnvironmentProblem[] = misspelt(source);
	const read = <T>(name: VariableName, parse: (value: string) => T | Wrong, fallback: T): T => {
		const value = source[name]?.trim();
		if (!value) {
			if (isNeeded(name, room)) problems.push({ name, problem: `is missing; ${about(name)}. \`npm start\` makes one up and writes it into .env.` });
			return fallback;
		}
		const parsed = parse(value);
		if (!(parsed instanceof Wrong)) return parsed;
		problems.push({ name, problem: `${isSecret(name) ? 'its value' : `"${value}"`} is wrong: it should be ${parsed.expected}.` });
		return fallback;
	};
	/** `undefined` when absent, so that other variables can depend on it. */
	const optional = (name: VariableName, parse: (value: string) => string | Wrong): string | undefined => read<string | undefined>(name, parse, undefined);

	const host = read('HOST', hostName, '127.0.0.1');
	const cmsPort = read('CMS_PORT', port, 1337);
	const webPort = read('WEB_PORT', port, 3000);
	if (cmsPort === webPort) problems.push({ name: 'WEB_PORT', problem: `${webPort} is also CMS_PORT; each server needs its own.` });

	const dataDir = read('DATA_DIR', (value) => value, '.data');
	const publicOrigin = optional('PUBLIC_ORIGIN', origin);
	const cmsOrigin = optional('CMS_ORIGIN', origin);
	const editorsOrigin = cmsOrigin ?? `http://${namedHost(host)}:${cmsPort}`;
	const absoluteDataDir = isAbsolute(dataDir) ? dataDir : resolve(root, dataDir);

	const environment: Environment = {
		host,
		cmsPort,
		webPort,
		dataDir: absoluteDataDir,
		publicOrigin: publicOrigin ?? `http://${namedHost(host)}:${webPort}`,
		cmsOrigin: editorsOrigin,
		cmsInternalOrigin: optional('CMS_INTERNAL_ORIGIN', origin) ?? cmsOrigin ?? `http://${reachableHost(host)}:${cmsPort}`,
		siteOrigins: read('SITE_ORIGINS', origins, [`http://${reachableHost(host)}:${webPort}`]),
		database: database(),
		siteToken: read('SITE_TOKEN', secret, ''),
		previewToken: read('PREVIEW_TOKEN', secret, ''),
		feedSecret: read('FEED_SECRET', secret, ''),
		seedContent: read('SEED_CONTENT', oneOf('none', 'vocabulary', 'all'), 'none'),
		seedDemo: read('SEED_DEMO', flag, false),
		require2fa: read('REQUIRE_2FA', flag, false),
		mailFrom: read('MAIL_FROM', emailAddress, `noreply@${new URL(editorsOrigin).hostname}`),
		trustProxy: read('TRUST_PROXY', flag, false),
		strapi: {
			appKeys: read('APP_KEYS', keys, []),
			apiTokenSalt: read('API_TOKEN_SALT', secret, ''),
			adminJwtSecret: read('ADMIN_JWT_SECRET', secret, ''),
			transferTokenSalt: read('TRANSFER_TOKEN_SALT', secret, ''),
			encryptionKey: read('ENCRYPTION_KEY', secret, ''),
			jwtSecret: read('JWT_SECRET', secret, ''),
		},
		...meilisearch(),
		...admin(),
		...translate(),
		...smtp(),
	};
	if (environment.siteToken && environment.siteToken === environment.previewToken) {
		problems.push({ name: 'PREVIEW_TOKEN', problem: 'is the same as SITE_TOKEN; with it the site would read drafts. Give each its own.' });
	}
	if (problems.length > 0) throw new EnvironmentError(problems);

	return environment;

	function database(): Environment['database'] {
		const client = read('DATABASE_CLIENT', oneOf('sqlite', 'postgres'), 'sqlite');
		const url = read('DATABASE_URL', databaseUrl, '');
		if (client === 'sqlite') return { client, file: resolve(absoluteDataDir, 'cms.db') };
		if (!source.DATABASE_URL?.trim()) problems.push({ name: 'DATABASE_URL', problem: `is missing; DATABASE_CLIENT=postgres needs one like ${variables.DATABASE_URL.example}.` });
		return { client, url };
	}

	function meilisearch(): Pick<Environment, 'meilisearch'> | undefined {
		const url = optional('MEILI_URL', httpUrl);
		const indexKey = read('MEILI_INDEX_KEY', meiliKey, '');
		const searchKey = read('MEILI_SEARCH_KEY', meiliKey, '');
		if (!url) return undefined;
		if (room !== 'web' && !source.MEILI_INDEX_KEY) problems.push({ name: 'MEILI_INDEX_KEY', problem: 'is missing; with MEILI_URL the CMS needs a key that may write.' });
		if (room !== 'cms' && !source.MEILI_SEARCH_KEY) problems.push({ name: 'MEILI_SEARCH_KEY', problem: 'is missing; with MEILI_URL the site needs a key that may search.' });
		return { meilisearch: { url, indexKey, searchKey } };
	}

	function admin(): Pick<Environment, 'admin'> | undefined {
		const email = optional('ADMIN_EMAIL', emailAddress);
		const password = optional('ADMIN_PASSWORD', strongPassword);
		if (Boolean(source.ADMIN_EMAIL) !== Boolean(source.ADMIN_PASSWORD)) {
			const name = source.ADMIN_EMAIL ? 'ADMIN_PASSWORD' : 'ADMIN_EMAIL';
			problems.push({ name, problem: 'is missing; the first administrator needs both ADMIN_EMAIL and ADMIN_PASSWORD.' });
		}
		return email && password ? { admin: { email, password } } : undefined;
	}

	function translate(): Pick<Environment, 'translate'> | undefined {
		const url = optional('TRANSLATE_URL', httpUrl);
		const key = optional('TRANSLATE_KEY', (value) => value);
		return url ? { translate: { url, ...(key ? { key } : {}) } } : undefined;
	}

	function smtp(): Pick<Environment, 'smtpUrl'> | undefined {
		const smtpUrl = optional('SMTP_URL', (value) => url(value, ['smtp:', 'smtps:'], 'an address like smtps://user:password@mail.example.org'));
		return smtpUrl ? { smtpUrl } : undefined;
	}
}
