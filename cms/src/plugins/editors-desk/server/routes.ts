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
			get('/form', 'form'),
			post('/cases', 'create'),
			get('/cases/:documentId', 'open'),
			post('/cases/:documentId', 'save'),
			get('/cases/:documentId/preview', 'preview'),
			get('/similar', 'similar'),
			post('/suggest', 'suggest'),
			get('/organisations', 'organisations'),
			post('/organisations', 'createOrganisation'),
			get('/cases/:documentId/review', 'review'),
			post('/cases/:documentId/submit', 'submit'),
			post('/cases/:documentId/return', 'sendBack'),
			post('/cases/:documentId/publish', 'publish'),
			post('/cases/:documentId/comments', 'comment'),
			post('/cases/:documentId/comments/:comment/resolve', 'resolve'),
			get('/plan-starts', 'planStarts'),
			post('/plan-starts/:documentId', 'startPlan'),
			get('/plans/:documentId', 'plan'),
			post('/plans/:documentId/measures/:key', 'measure'),
			post('/plans/:documentId/goals/:key', 'reading'),
			post('/plans/:documentId/meetings', 'meeting'),
		],
	},
};
