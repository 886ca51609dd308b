/** Addresses of the inbox inside the admin. */
export const inboxPath = '/plugins/inbox';
export const readPermission = { action: 'plugin::inbox.read', subject: null };

export const messagePath = (id: number): string => `${inboxPath}/${id}`;
export const visitsPath = `${inboxPath}/visits`;
