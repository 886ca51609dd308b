/** Address of the page inside the admin, and the rights it needs. */
export const searchPath = '/plugins/search-index';
export const readPermission = { action: 'plugin::search-index.read', subject: null };
export const managePermission = { action: 'plugin::search-index.manage', subject: null };
