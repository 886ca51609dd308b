/** Addresses of the desk's pages inside the admin. */
export const deskPath = '/plugins/translation-desk';
export const termsPath = `${deskPath}/terms`;
export const concordancePath = `${deskPath}/concordance`;
export const readPermission = { action: 'plugin::translation-desk.read', subject: null };

export interface EntryAddress {
	type: string;
	documentId: string;
	locale: string;
}

/** @param list filters of the work list that leads there, so that the way back finds it as it was */
export const entryPath = ({ type, documentId, locale }: EntryAddress, list: Record<string, string> = {}): string => `${deskPath}/${type}/${documentId}/${locale}${query({ list: query(list).slice(1) })}`;

/** Filters with a value, as the work list reads them from its address. */
export const workPath = (filters: Record<string, string>): string => `${deskPath}/work${query(filters)}`;

/** Filters of the work list that an entry was opened from. */
export const listOf = (address: URLSearchParams): Record<string, string> => Object.fromEntries(new URLSearchParams(address.get('list') ?? ''));

function query(values: Record<string, string>): string {
	const text = new URLSearchParams(Object.entries(values).filter(([, value]) => value)).toString();
	return text ? `?${text}` : '';
}
