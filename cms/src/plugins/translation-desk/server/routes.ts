/** Addresses of the desk. Who may open it is asked here, who may change a passage in the ledger. */
const using = (action: 'read' | 'use') => ({
	policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [`plugin::translation-desk.${action}`] } }],
});
const get = (path: string, handler: string) => ({ method: 'GET', path, handler: `desk.${handler}`, config: using('read') });
const post = (path: string, handler: string) => ({ method: 'POST', path, handler: `desk.${handler}`, config: using('use') });

const place = '/entries/:type/:documentId/:locale';

export const routes = {
	admin: {
		type: 'admin',
		routes: [
			get('/overview', 'overview'),
			get('/worklist', 'worklist'),
			post('/worklist/assign', 'assignList'),
			get('/next', 'next'),
			get('/concordance', 'concordance'),
			get('/terms', 'terms'),
			post('/terms', 'saveTerm'),
			post('/terms/:term/remove', 'removeTerm'),
			get(place, 'open'),
			get(`${place}/beside`, 'beside'),
			post(`${place}/check`, 'check'),
			post(`${place}/write`, 'write'),
			post(`${place}/confirm`, 'confirm'),
			post(`${place}/approve`, 'approve'),
			post(`${place}/reject`, 'reject'),
			post(`${place}/same-meaning`, 'sameMeaning'),
			post(`${place}/read-and-confirm`, 'readAndConfirm'),
			post(`${place}/publish`, 'publish'),
			post(`${place}/machine`, 'draftByMachine'),
			post(`${place}/comments`, 'comment'),
			post(`${place}/comments/:comment/resolve`, 'resolve'),
			post(`${place}/assignment`, 'assign'),
			post(`${place}/here`, 'here'),
		],
	},
};
