/** Addresses of the desk's pages inside the admin. */
export const deskPath = '/plugins/translation-desk';
export const readPermission = { action: 'plugin::translation-desk.read', subject: null };

export interface EntryAddress {
	type: string;
	documentId: string;
	locale: string;
}

export const entryPath = ({ type, documentId, locale }: EntryAddress): string => `${deskPath}/${type}/${documentId}/${locale}`;

/** Filters with a value, as the work list reads them from its address. */
export function workPath(filters: Record<string, string>): string {
	const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value)).toString();
	return `${deskPath}/work${query ? `?${query}` : ''}`;
}
