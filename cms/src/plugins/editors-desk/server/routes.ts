/** Addresses of the desk. Everybody who is signed in may come in; what they may do is asked where it is done. */
const config = { policies: ['admin::isAuthenticatedAdmin'] };
const get = (path: string, handler: string) => ({ method: 'GET', path, handler: `desk.${handler}`, config });
const post = (path: string, handler: string) => ({ method: 'POST', path, handler: `desk.${handler}`, config });

export const routes = {
	admin: {
		type: 'admin',
		routes: [
			get('/start', 'start'),
			post('/confirm/:type/:documentId', 'confirm'),
			get('/help/:type', 'help'),
			get('/forms/:type', 'form'),
			get('/forms/:type/similar', 'similar'),
			post('/suggest', 'suggest'),
			get('/organisations', 'organisations'),
			post('/organisations', 'createOrganisation'),
			post('/entries/:type', 'create'),
			get('/types/:documentId', 'type'),
			get('/entries/:type/:documentId', 'open'),
			post('/entries/:type/:documentId', 'save'),
			get('/entries/:type/:documentId/preview', 'preview'),
			get('/entries/:type/:documentId/review', 'review'),
			post('/entries/:type/:documentId/submit', 'submit'),
			post('/entries/:type/:documentId/return', 'sendBack'),
			post('/entries/:type/:documentId/publish', 'publish'),
			post('/entries/:type/:documentId/comments', 'comment'),
			post('/entries/:type/:documentId/comments/:comment/resolve', 'resolve'),
			get('/entries/:type/:documentId/versions', 'versions'),
			get('/entries/:type/:documentId/versions/:version', 'compare'),
			post('/entries/:type/:documentId/versions/:version/restore', 'restore'),
			get('/plan-starts', 'planStarts'),
			post('/plan-starts/:documentId', 'startPlan'),
			get('/plans/:documentId', 'plan'),
			post('/plans/:documentId/measures/:key', 'measure'),
			post('/plans/:documentId/goals/:key', 'reading'),
			post('/plans/:documentId/meetings', 'meeting'),
		],
	},
};
