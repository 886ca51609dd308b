/** Addresses for sites and scripts (signed, no account) and for the admin panel (rights). */

const signed = { auth: false, policies: ['plugin::change-feed.is-signed'] };

const allowed = (action: 'read' | 'retry') => ({
	policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [`plugin::change-feed.${action}`] } }],
});

export const routes = {
	'content-api': {
		type: 'content-api',
		routes: [
			{ method: 'POST', path: '/since', handler: 'sites.since', config: signed },
			{ method: 'POST', path: '/reindex', handler: 'sites.reindex', config: signed },
		],
	},
	admin: {
		type: 'admin',
		routes: [
			{ method: 'GET', path: '/status', handler: 'people.status', config: allowed('read') },
			{ method: 'POST', path: '/retry', handler: 'people.retry', config: allowed('retry') },
			{ method: 'POST', path: '/reindex', handler: 'people.reindex', config: allowed('retry') },
			{ method: 'POST', path: '/compare', handler: 'people.compare', config: allowed('retry') },
			{ method: 'GET', path: '/audit/:uid/:documentId', handler: 'people.audit', config: { policies: ['admin::isAuthenticatedAdmin'] } },
		],
	},
};
