/** Every variable: what it means, whose it is, and which of them are secrets. */

/** Who reads. A room is only asked for the secrets it needs: the site never sees Strapi's. */
export type Room = 'cms' | 'web' | 'all';

/** One line for `.env.example`, and whose secret it is. Names without `neededBy` may be left out. */
export interface Variable {
	about: string;
	example: string;
	neededBy?: readonly Exclude<Room, 'all'>[];
	/** Length of a value that `npm start` makes up, in bytes before encoding. */
	generatedBytes?: number;
}

/** In the order of `.env.example`. */
export const variables = {
	HOST: { about: 'Address both servers listen on', example: '127.0.0.1' },
	CMS_PORT: { about: 'Port of the CMS', example: '1337' },
	WEB_PORT: { about: 'Port of the site', example: '3000' },
	DATA_DIR: { about: 'Folder for database, uploads, search index, logs', example: '.data' },
	PUBLIC_ORIGIN: { about: 'Address visitors see', example: 'http://localhost:3000' },
	CMS_ORIGIN: { about: 'Address editors see', example: 'http://localhost:1337' },
	CMS_INTERNAL_ORIGIN: { about: 'Address under which the site reaches the CMS, if another than CMS_ORIGIN', example: 'http://127.0.0.1:1337' },
	SITE_ORIGINS: { about: 'Addresses of all site servers the CMS sends changes to, separated by commas, if others than the one beside it', example: 'http://127.0.0.1:3000' },
	DATABASE_CLIENT: { about: 'sqlite or postgres', example: 'sqlite' },
	DATABASE_URL: { about: 'Only for postgres', example: 'postgres://erasmi:password@127.0.0.1:5432/erasmi' },
	SITE_TOKEN: { about: 'Token with which the site reads published content', example: '', neededBy: ['cms', 'web'], generatedBytes: 32 },
	PREVIEW_TOKEN: { about: 'Token with which the preview reads drafts', example: '', neededBy: ['cms', 'web'], generatedBytes: 32 },
	FEED_SECRET: { about: 'Signs what the CMS tells the site', example: '', neededBy: ['cms', 'web'], generatedBytes: 32 },
	MEILI_URL: { about: 'Address of a Meilisearch server; without it the embedded search answers', example: 'http://127.0.0.1:7700' },
	MEILI_INDEX_KEY: { about: 'Key with which the CMS writes to Meilisearch', example: '' },
	MEILI_SEARCH_KEY: { about: 'Key with which the site searches', example: '' },
	SEED_CONTENT: { about: 'What an empty database is filled with: none, vocabulary or all', example: 'all' },
	SEED_DEMO: { about: '1 creates demo accounts; never on a server that others reach', example: '0' },
	ADMIN_EMAIL: { about: 'First administrator, created when there is none', example: 'admin@example.org' },
	ADMIN_PASSWORD: { about: 'Password of the first administrator, 12 characters or more with upper case, lower case and a digit', example: '' },
	REQUIRE_2FA: { about: '1 lets administrators sign in only with a second factor', example: '0' },
	SMTP_URL: { about: 'Server for mails; without it none go out', example: 'smtps://user:password@mail.example.org' },
	MAIL_FROM: { about: 'Address that mails come from, if another than noreply at the host of CMS_ORIGIN', example: 'commons@example.org' },
	TRANSLATE_URL: { about: 'Address of a LibreTranslate server that drafts translations; without it none are drafted', example: 'http://127.0.0.1:5000' },
	TRANSLATE_KEY: { about: 'Key for that server, if it asks for one', example: '' },
	TRUST_PROXY: { about: '1 when a reverse proxy stands in front', example: '0' },
	APP_KEYS: { about: 'Strapi: keys for session cookies, two or more separated by commas', example: '', neededBy: ['cms'], generatedBytes: 24 },
	API_TOKEN_SALT: { about: 'Strapi: salt of API tokens', example: '', neededBy: ['cms'], generatedBytes: 24 },
	ADMIN_JWT_SECRET: { about: 'Strapi: signs the sessions of the admin panel', example: '', neededBy: ['cms'], generatedBytes: 32 },
	TRANSFER_TOKEN_SALT: { about: 'Strapi: salt of transfer tokens', example: '', neededBy: ['cms'], generatedBytes: 24 },
	ENCRYPTION_KEY: { about: 'Strapi: encrypts stored tokens', example: '', neededBy: ['cms'], generatedBytes: 32 },
	JWT_SECRET: { about: 'Strapi: signs tokens of plugins that ask for it', example: '', neededBy: ['cms'], generatedBytes: 32 },
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof variables;

export const variableNames = Object.keys(variables) as VariableName[];

export type Source = Readonly<Record<string, string | undefined>>;

const definition = (name: VariableName): Variable => variables[name];

export const isNeeded = (name: VariableName, room: Room): boolean => {
	const rooms = definition(name).neededBy;
	return rooms !== undefined && (room === 'all' || rooms.includes(room));
};

/** A wrong value of these is not repeated in messages, which may end in logs. */
export const isSecret = (name: VariableName): boolean =>
	definition(name).generatedBytes !== undefined || ['DATABASE_URL', 'MEILI_INDEX_KEY', 'MEILI_SEARCH_KEY', 'ADMIN_PASSWORD', 'SMTP_URL', 'TRANSLATE_KEY'].includes(name);

export const about = (name: VariableName): string => {
	const text = definition(name).about;
	return text.charAt(0).toLowerCase() + text.slice(1);
};
