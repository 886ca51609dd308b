/** Addresses for the site (signed, no account) and for the admin panel. What somebody may do is asked in the service. */
const config = { policies: ['admin::isAuthenticatedAdmin'] };

export const routes = {
	'content-api': {
		type: 'content-api',
		routes: [{ method: 'POST', path: '/links', handler: 'sites.take', config: { auth: false, policies: ['plugin::change-feed.is-signed'] } }],
	},
	admin: {
		type: 'admin',
		routes: [
			{ method: 'GET', path: '/entries/:type/:documentId', handler: 'people.list', config },
			{ method: 'POST', path: '/entries/:type/:documentId', handler: 'people.create', config },
			{ method: 'POST', path: '/entries/:type/:documentId/:id/end', handler: 'people.end', config },
		],
	},
};
