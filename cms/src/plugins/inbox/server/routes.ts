/** Addresses for the site (signed, no account) and for the admin panel (rights). Which messages somebody may see is asked in the service. */
const reading = { policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: ['plugin::inbox.read'] } }] };
const get = (path: string, handler: string) => ({ method: 'GET', path, handler: `people.${handler}`, config: reading });
const post = (path: string, handler: string) => ({ method: 'POST', path: `/messages/:id/${path}`, handler: `people.${handler}`, config: reading });

export const routes = {
	'content-api': {
		type: 'content-api',
		routes: [{ method: 'POST', path: '/letters', handler: 'sites.letter', config: { auth: false, policies: ['plugin::change-feed.is-signed'] } }],
	},
	admin: {
		type: 'admin',
		routes: [
			get('/messages', 'list'),
			get('/messages/:id', 'open'),
			get('/visits', 'visits'),
			post('status', 'status'),
			post('assignment', 'assign'),
			post('notes', 'note'),
			post('reply', 'reply'),
			post('keep-until', 'keepUntil'),
			post('remove', 'remove'),
		],
	},
};
