import { isAbsolute, resolve } from "node:path";
// ../config/src/environment.ts
/**
* Every variable of the environment: what it means, what it must look like, what is assumed without it.
*
* One reading finds all faults at once, so that an operator mends them in one go.
*/
/** Thrown once with everything that is wrong. */
var EnvironmentError = class extends Error {
	name = "EnvironmentError";
	problems;
	constructor(problems) {
		const lines = problems.map(({ name, problem }) => `  ${name}: ${problem}`);
		super(`The environment has ${problems.length === 1 ? "a fault" : `${problems.length} faults`}:\n${lines.join("\n")}\nEvery name is explained in .env.example. Correct the file .env, then start again.`);
		this.problems = problems;
	}
};
/** In the order of `.env.example`. */
var variables = {
	HOST: {
		about: "Address both servers listen on",
		example: "127.0.0.1"
	},
	CMS_PORT: {
		about: "Port of the CMS",
		example: "1337"
	},
	WEB_PORT: {
		about: "Port of the site",
		example: "3000"
	},
	DATA_DIR: {
		about: "Folder for database, uploads, search index, logs",
		example: ".data"
	},
	PUBLIC_ORIGIN: {
		about: "Address visitors see",
		example: "http://localhost:3000"
	},
	CMS_ORIGIN: {
		about: "Address editors see",
		example: "http://localhost:1337"
	},
	CMS_INTERNAL_ORIGIN: {
		about: "Address under which the site reaches the CMS, if another than CMS_ORIGIN",
		example: "http://127.0.0.1:1337"
	},
	SITE_ORIGINS: {
		about: "Addresses of all site servers the CMS sends changes to, separated by commas, if others than the one beside it",
		example: "http://127.0.0.1:3000"
	},
	DATABASE_CLIENT: {
		about: "sqlite or postgres",
		example: "sqlite"
	},
	DATABASE_URL: {
		about: "Only for postgres",
		example: "postgres://erasmi:password@127.0.0.1:5432/erasmi"
	},
	SITE_TOKEN: {
		about: "Token with which the site reads published content",
		example: "",
		neededBy: ["cms", "web"],
		generatedBytes: 32
	},
	PREVIEW_TOKEN: {
		about: "Token with which the preview reads drafts",
		example: "",
		neededBy: ["cms", "web"],
		generatedBytes: 32
	},
	FEED_SECRET: {
		about: "Signs what the CMS tells the site",
		example: "",
		neededBy: ["cms", "web"],
		generatedBytes: 32
	},
	MEILI_URL: {
		about: "Address of a Meilisearch server; without it the embedded search answers",
		example: "http://127.0.0.1:7700"
	},
	MEILI_INDEX_KEY: {
		about: "Key with which the CMS writes to Meilisearch",
		example: ""
	},
	MEILI_SEARCH_KEY: {
		about: "Key with which the site searches",
		example: ""
	},
	SEED_CONTENT: {
		about: "What an empty database is filled with: none, vocabulary or all",
		example: "all"
	},
	SEED_DEMO: {
		about: "1 creates demo accounts; never on a server that others reach",
		example: "0"
	},
	ADMIN_EMAIL: {
		about: "First administrator, created when there is none",
		example: "admin@example.org"
	},
	ADMIN_PASSWORD: {
		about: "Password of the first administrator, 12 characters or more with upper case, lower case and a digit",
		example: ""
	},
	REQUIRE_2FA: {
		about: "1 lets administrators sign in only with a second factor",
		example: "0"
	},
	SMTP_URL: {
		about: "Server for mails; without it none go out",
		example: "smtps://user:password@mail.example.org"
	},
	MAIL_FROM: {
		about: "Address that mails come from, if another than noreply at the host of CMS_ORIGIN",
		example: "commons@example.org"
	},
	TRANSLATE_URL: {
		about: "Address of a LibreTranslate server that drafts translations; without it none are drafted",
		example: "http://127.0.0.1:5000"
	},
	TRANSLATE_KEY: {
		about: "Key for that server, if it asks for one",
		example: ""
	},
	TRUST_PROXY: {
		about: "1 when a reverse proxy stands in front",
		example: "0"
	},
	APP_KEYS: {
		about: "Strapi: keys for session cookies, two or more separated by commas",
		example: "",
		neededBy: ["cms"],
		generatedBytes: 24
	},
	API_TOKEN_SALT: {
		about: "Strapi: salt of API tokens",
		example: "",
		neededBy: ["cms"],
		generatedBytes: 24
	},
	ADMIN_JWT_SECRET: {
		about: "Strapi: signs the sessions of the admin panel",
		example: "",
		neededBy: ["cms"],
		generatedBytes: 32
	},
	TRANSFER_TOKEN_SALT: {
		about: "Strapi: salt of transfer tokens",
		example: "",
		neededBy: ["cms"],
		generatedBytes: 24
	},
	ENCRYPTION_KEY: {
		about: "Strapi: encrypts stored tokens",
		example: "",
		neededBy: ["cms"],
		generatedBytes: 32
	},
	JWT_SECRET: {
		about: "Strapi: signs tokens of plugins that ask for it",
		example: "",
		neededBy: ["cms"],
		generatedBytes: 32
	}
};
var variableNames = Object.keys(variables);
/**
* @param root folder a relative `DATA_DIR` starts from
* @throws EnvironmentError with every missing, wrong or misspelt name
*/
function readEnvironment(source, room = "all", root = process.cwd()) {
	const problems = misspelt(source);
	const read = (name, parse, fallback) => {
		const value = source[name]?.trim();
		if (!value) {
			if (isNeeded(name, room)) problems.push({
				name,
				problem: `is missing; ${about(name)}. \`npm start\` makes one up and writes it into .env.`
			});
			return fallback;
		}
		const parsed = parse(value);
		if (!(parsed instanceof Wrong)) return parsed;
		problems.push({
			name,
			problem: `${isSecret(name) ? "its value" : `"${value}"`} is wrong: it should be ${parsed.expected}.`
		});
		return fallback;
	};
	/** `undefined` when absent, so that other variables can depend on it. */
	const optional = (name, parse) => read(name, parse, void 0);
	const host = read("HOST", hostName, "127.0.0.1");
	const cmsPort = read("CMS_PORT", port, 1337);
	const webPort = read("WEB_PORT", port, 3e3);
	if (cmsPort === webPort) problems.push({
		name: "WEB_PORT",
		problem: `${webPort} is also CMS_PORT; each server needs its own.`
	});
	const dataDir = read("DATA_DIR", (value) => value, ".data");
	const publicOrigin = optional("PUBLIC_ORIGIN", origin);
	const cmsOrigin = optional("CMS_ORIGIN", origin);
	const editorsOrigin = cmsOrigin ?? `http://${namedHost(host)}:${cmsPort}`;
	const absoluteDataDir = isAbsolute(dataDir) ? dataDir : resolve(root, dataDir);
	const environment = {
		host,
		cmsPort,
		webPort,
		dataDir: absoluteDataDir,
		publicOrigin: publicOrigin ?? `http://${namedHost(host)}:${webPort}`,
		cmsOrigin: editorsOrigin,
		cmsInternalOrigin: optional("CMS_INTERNAL_ORIGIN", origin) ?? cmsOrigin ?? `http://${reachableHost(host)}:${cmsPort}`,
		siteOrigins: read("SITE_ORIGINS", origins, [`http://${reachableHost(host)}:${webPort}`]),
		database: database(),
		siteToken: read("SITE_TOKEN", secret, ""),
		previewToken: read("PREVIEW_TOKEN", secret, ""),
		feedSecret: read("FEED_SECRET", secret, ""),
		seedContent: read("SEED_CONTENT", oneOf("none", "vocabulary", "all"), "none"),
		seedDemo: read("SEED_DEMO", flag, false),
		require2fa: read("REQUIRE_2FA", flag, false),
		mailFrom: read("MAIL_FROM", emailAddress, `noreply@${new URL(editorsOrigin).hostname}`),
		trustProxy: read("TRUST_PROXY", flag, false),
		strapi: {
			appKeys: read("APP_KEYS", keys, []),
			apiTokenSalt: read("API_TOKEN_SALT", secret, ""),
			adminJwtSecret: read("ADMIN_JWT_SECRET", secret, ""),
			transferTokenSalt: read("TRANSFER_TOKEN_SALT", secret, ""),
			encryptionKey: read("ENCRYPTION_KEY", secret, ""),
			jwtSecret: read("JWT_SECRET", secret, "")
		},
		...meilisearch(),
		...admin(),
		...translate(),
		...smtp()
	};
	if (environment.siteToken && environment.siteToken === environment.previewToken) problems.push({
		name: "PREVIEW_TOKEN",
		problem: "is the same as SITE_TOKEN; with it the site would read drafts. Give each its own."
	});
	if (problems.length > 0) throw new EnvironmentError(problems);
	return environment;
	function database() {
		const client = read("DATABASE_CLIENT", oneOf("sqlite", "postgres"), "sqlite");
		const url = read("DATABASE_URL", databaseUrl, "");
		if (client === "sqlite") return {
			client,
			file: resolve(absoluteDataDir, "cms.db")
		};
		if (!source.DATABASE_URL?.trim()) problems.push({
			name: "DATABASE_URL",
			problem: `is missing; DATABASE_CLIENT=postgres needs one like ${variables.DATABASE_URL.example}.`
		});
		return {
			client,
			url
		};
	}
	function meilisearch() {
		const url = optional("MEILI_URL", httpUrl);
		const indexKey = read("MEILI_INDEX_KEY", meiliKey, "");
		const searchKey = read("MEILI_SEARCH_KEY", meiliKey, "");
		if (!url) return void 0;
		if (room !== "web" && !source.MEILI_INDEX_KEY) problems.push({
			name: "MEILI_INDEX_KEY",
			problem: "is missing; with MEILI_URL the CMS needs a key that may write."
		});
		if (room !== "cms" && !source.MEILI_SEARCH_KEY) problems.push({
			name: "MEILI_SEARCH_KEY",
			problem: "is missing; with MEILI_URL the site needs a key that may search."
		});
		return { meilisearch: {
			url,
			indexKey,
			searchKey
		} };
	}
	function admin() {
		const email = optional("ADMIN_EMAIL", emailAddress);
		const password = optional("ADMIN_PASSWORD", strongPassword);
		if (Boolean(source.ADMIN_EMAIL) !== Boolean(source.ADMIN_PASSWORD)) {
			const name = source.ADMIN_EMAIL ? "ADMIN_PASSWORD" : "ADMIN_EMAIL";
			problems.push({
				name,
				problem: "is missing; the first administrator needs both ADMIN_EMAIL and ADMIN_PASSWORD."
			});
		}
		return email && password ? { admin: {
			email,
			password
		} } : void 0;
	}
	function translate() {
		const url = optional("TRANSLATE_URL", httpUrl);
		const key = optional("TRANSLATE_KEY", (value) => value);
		return url ? { translate: {
			url,
			...key ? { key } : {}
		} } : void 0;
	}
	function smtp() {
		const smtpUrl = optional("SMTP_URL", (value) => url(value, ["smtp:", "smtps:"], "an address like smtps://user:password@mail.example.org"));
		return smtpUrl ? { smtpUrl } : void 0;
	}
}
var definition = (name) => variables[name];
var isNeeded = (name, room) => {
	const rooms = definition(name).neededBy;
	return rooms !== void 0 && (room === "all" || rooms.includes(room));
};
/** A wrong value of these is not repeated in messages, which may end in logs. */
var isSecret = (name) => definition(name).generatedBytes !== void 0 || [
	"DATABASE_URL",
	"MEILI_INDEX_KEY",
	"MEILI_SEARCH_KEY",
	"ADMIN_PASSWORD",
	"SMTP_URL",
	"TRANSLATE_KEY"
].includes(name);
var about = (name) => {
	const text = definition(name).about;
	return text.charAt(0).toLowerCase() + text.slice(1);
};
/** What a parser answers instead of a value. */
var Wrong = class {
	expected;
	constructor(expected) {
		this.expected = expected;
	}
};
function port(value) {
	const number = /^\d{1,5}$/.test(value) ? Number(value) : 0;
	return number >= 1 && number <= 65535 ? number : new Wrong("a number from 1 to 65535");
}
var hostName = (value) => /^[A-Za-z0-9.:_-]+$/.test(value) && !/:\d+$/.test(value.replace(/^[0-9a-f:]+$/i, "")) ? value : new Wrong("a host name or address without protocol and port, like 127.0.0.1");
function origin(value) {
	const expected = "an address like https://example.org without a path";
	const parsed = url(value, ["http:", "https:"], expected);
	if (parsed instanceof Wrong) return parsed;
	const { origin: own, pathname, search, hash, username } = new URL(parsed);
	return pathname === "/" && !search && !hash && !username ? own : new Wrong(expected);
}
function origins(value) {
	const parsed = value.split(",").map((part) => origin(part.trim()));
	const good = parsed.filter((part) => typeof part === "string");
	return good.length === parsed.length ? [...new Set(good)] : new Wrong("addresses like https://example.org without paths, separated by commas");
}
var httpUrl = (value) => {
	const parsed = url(value, ["http:", "https:"], "an address like http://127.0.0.1:7700");
	return typeof parsed === "string" ? parsed.replace(/\/+$/, "") : parsed;
};
var databaseUrl = (value) => url(value, ["postgres:", "postgresql:"], `an address like ${variables.DATABASE_URL.example}`);
function url(value, protocols, expected) {
	return URL.canParse(value) && protocols.includes(new URL(value).protocol) ? value : new Wrong(expected);
}
var secret = (value) => value.length >= 32 ? value : new Wrong(`a random text of 32 characters or more`);
/** Meilisearch takes keys of 8 characters and up from its own set-up. */
var meiliKey = (value) => value.length >= 8 ? value : new Wrong("a key of 8 characters or more, made by Meilisearch");
function keys(value) {
	const parts = value.split(",").map((part) => part.trim());
	return parts.length >= 2 && parts.every((part) => part.length >= 16) ? parts : new Wrong("two or more random texts of 16 characters or more, separated by commas");
}
function flag(value) {
	if ([
		"1",
		"true",
		"yes",
		"on"
	].includes(value.toLowerCase())) return true;
	return [
		"0",
		"false",
		"no",
		"off"
	].includes(value.toLowerCase()) ? false : new Wrong("1 or 0");
}
function oneOf(...allowed) {
	return (value) => allowed.find((each) => each === value) ?? new Wrong(`one of: ${allowed.join(", ")}`);
}
var emailAddress = (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? value.toLowerCase() : new Wrong("an e-mail address");
var strongPassword = (value) => value.length >= 12 && /\p{Ll}/u.test(value) && /\p{Lu}/u.test(value) && /\d/.test(value) ? value : new Wrong("12 characters or more with upper case, lower case and a digit");
/** Host for people: what listens on this machine only, or on every address, is called localhost. */
var namedHost = (host) => isWildcard(host) || host === "127.0.0.1" || host === "::1" ? "localhost" : bracketed(host);
/** Host for programs: `localhost` may mean ::1, where a server on 127.0.0.1 does not listen. */
var reachableHost = (host) => isWildcard(host) ? "127.0.0.1" : bracketed(host);
var isWildcard = (host) => host === "0.0.0.0" || host === "::";
var bracketed = (host) => host.includes(":") ? `[${host}]` : host;
/** Names one or two letters off a known one. Anything further away may belong to another program. */
function misspelt(source) {
	return Object.keys(source).filter((name) => source[name] && !(name in variables)).flatMap((name) => {
		const meant = variableNames.find((known) => isNearMiss(name, known));
		return meant ? [{
			name,
			problem: `is unknown. Did you mean ${meant}?`
		}] : [];
	});
}
/** Shorter names have too many neighbours that mean something else (HOST, HOME). */
var NEAR_MISS_MIN_LENGTH = 7;
function isNearMiss(name, known) {
	if (known.length < NEAR_MISS_MIN_LENGTH || Math.abs(name.length - known.length) > 2) return false;
	return distance(name.toUpperCase(), known) <= (known.length < 10 ? 1 : 2);
}
/** Edits between two names; two letters that changed places are one. */
function distance(a, b) {
	const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i === 0 ? j : j === 0 ? i : 0));
	const at = (i, j) => table[i]?.[j] ?? 0;
	for (let i = 1; i <= a.length; i += 1) for (let j = 1; j <= b.length; j += 1) {
		const isSame = a[i - 1] === b[j - 1];
		const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
		const edits = Math.min(at(i - 1, j - 1) + (isSame ? 0 : 1), at(i - 1, j) + 1, at(i, j - 1) + 1);
		(table[i] ?? [])[j] = isSwapped ? Math.min(edits, at(i - 2, j - 2) + 1) : edits;
	}
	return at(a.length, b.length);
}
// src/lib/server/environment.ts
var known;
/**
* The environment of the running site. Read on first use, because a build has none.
* @throws EnvironmentError with everything that is wrong
*/
var environment = () => known ??= readEnvironment(process.env, "web");
export { environment as t };

//# sourceMappingURL=environment.js.map