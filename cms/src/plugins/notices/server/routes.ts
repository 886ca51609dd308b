/** Whoever is signed in reads their own notices; nobody reads anybody else's. */
const config = { policies: ['admin::isAuthenticatedAdmin'] };

export const routes = {
	admin: {
		type: 'admin',
		routes: [
			{ method: 'GET', path: '/', handler: 'mine.list', config },
			{ method: 'GET', path: '/unread', handler: 'mine.unread', config },
			{ method: 'POST', path: '/read', handler: 'mine.read', config },
			{ method: 'GET', path: '/choices', handler: 'mine.choices', config },
			{ method: 'POST', path: '/choices', handler: 'mine.choose', config },
		],
	},
};
