/** Everybody who is signed in looks after their own account; whether they may look after others' is asked in the service. */
const config = { policies: ['admin::isAuthenticatedAdmin'] };
const get = (path: string, handler: string) => ({ method: 'GET', path, handler: `accounts.${handler}`, config });
const post = (path: string, handler: string) => ({ method: 'POST', path, handler: `accounts.${handler}`, config });

export const routes = {
	admin: {
		type: 'admin',
		routes: [
			get('/own', 'own'),
			post('/own/factor/offer', 'offer'),
			post('/own/factor', 'switchOn'),
			post('/own/factor/recovery', 'renew'),
			post('/own/factor/off', 'switchOff'),
			post('/own/sessions/:session/end', 'endSession'),
			get('/people', 'people'),
			post('/people', 'invite'),
			post('/people/:id/link', 'link'),
			post('/people/:id/sessions/end', 'endSessions'),
			post('/people/:id/factor/off', 'removeFactor'),
			post('/people/:id/remove', 'remove'),
		],
	},
};
