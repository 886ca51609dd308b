/** Everybody who is signed in may come in; what they may do is asked where it is done. */
const config = { policies: ['admin::isAuthenticatedAdmin'] };

export const routes = {
	'content-api': {
		type: 'content-api',
		routes: [{ method: 'POST', path: '/archived', handler: 'sites.archived', config: { auth: false, policies: ['plugin::change-feed.is-signed'] } }],
	},
	admin: {
		type: 'admin',
		routes: [
			{ method: 'GET', path: '/kept', handler: 'care.kept', config },
			{ method: 'POST', path: '/bin/:id', handler: 'care.restore', config },
			{ method: 'GET', path: '/files', handler: 'care.files', config },
			{ method: 'POST', path: '/files/:id', handler: 'care.describe', config },
			{ method: 'GET', path: '/entries/:type/:documentId', handler: 'care.standing', config },
			{ method: 'POST', path: '/entries/:type/:documentId/archive', handler: 'care.archive', config },
			{ method: 'POST', path: '/entries/:type/:documentId/return', handler: 'care.bringBack', config },
		],
	},
};
