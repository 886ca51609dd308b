/** Addresses for the admin panel. Publishers may look, administrators may act. */
const allowed = (action: 'read' | 'manage') => ({
	policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [`plugin::search-index.${action}`] } }],
});

export const routes = {
	admin: {
		type: 'admin',
		routes: [
			{ method: 'GET', path: '/overview', handler: 'people.overview', config: allowed('read') },
			{ method: 'GET', path: '/plan', handler: 'people.plan', config: allowed('read') },
			{ method: 'POST', path: '/compare', handler: 'people.compare', config: allowed('manage') },
			{ method: 'POST', path: '/rebuild', handler: 'people.rebuild', config: allowed('manage') },
			{ method: 'POST', path: '/unanswered', handler: 'people.unanswered', config: allowed('manage') },
		],
	},
};
