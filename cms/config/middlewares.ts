import { environment } from '../src/environment';

const MEGABYTE = 1024 * 1024;

interface Context {
	path: string;
	state: { isTooLarge?: boolean };
}

/** What is too large for the media library is refused by its own guard, which knows who asks and in which language. */
function onError(error: Error, context: Context): void {
	if (!context.path.startsWith('/upload') || !/maxFileSize .*exceeded/u.test(error.message)) throw error;
	context.state.isTooLarge = true;
}

export default () => [
	'strapi::logger',
	'strapi::errors',
	{
		name: 'strapi::security',
		config: {
			contentSecurityPolicy: {
				useDefaults: true,
				directives: {
					'connect-src': ["'self'"],
					'img-src': ["'self'", 'data:', 'blob:'],
					'media-src': ["'self'", 'data:', 'blob:'],
					'frame-src': ["'self'", environment.publicOrigin],
					// Plain http is right behind a proxy and on a developer's machine.
					upgradeInsecureRequests: null,
				},
			},
		},
	},
	{ name: 'strapi::cors', config: { origin: [environment.publicOrigin], methods: ['GET', 'POST'], credentials: false } },
	'strapi::query',
	// The raw bytes stay available: signatures of the change feed cover them.
	{ name: 'strapi::body', config: { includeUnparsed: true, jsonLimit: '2mb', formLimit: '1mb', textLimit: '1mb', formidable: { maxFileSize: 20 * MEGABYTE }, onError } },
	'strapi::session',
	'strapi::favicon',
	'strapi::public',
];
