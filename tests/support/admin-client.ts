/** The CMS as signed-in people use it: the same requests that the admin panel sends. */
import type { Locale } from '@erasmi/config/locales';
import { uidOf, type ContentType } from '@erasmi/config/types';
import type { InstanceAddress } from './instance.ts';

export interface Entry {
	documentId: string;
	[field: string]: unknown;
}

export interface Editor {
	create(type: ContentType, locale: Locale, data: object): Promise<Entry>;
	update(type: ContentType, documentId: string, locale: Locale, data: object): Promise<Entry>;
	publish(type: ContentType, documentId: string, locale: Locale): Promise<Entry>;
	read(type: ContentType, documentId: string, locale: Locale, status: 'draft' | 'published'): Promise<Entry | undefined>;
	list(type: ContentType, locale: Locale): Promise<Entry[]>;
	/** @returns status and text of any request, allowed or not */
	ask(method: string, path: string, body?: object): Promise<{ status: number; text: string }>;
}

/** @param role `editor`, `publisher`, `translator`, … of the demo accounts */
export async function signIn({ cmsOrigin, accounts }: InstanceAddress, role: string, locale?: Locale): Promise<Editor> {
	const account = accounts.find((each) => each.role === role && (each.locale ?? undefined) === locale);
	if (!account) throw new Error(`There is no demo account for ${role} ${locale ?? ''}`);
	const { email, password } = account;
	const enter = async (): Promise<string> => {
		const response = await fetch(`${cmsOrigin}/admin/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) });
		if (!response.ok) throw new Error(`${email} cannot sign in: ${response.status} ${await response.text()}`);
		return ((await response.json()) as { data: { token: string } }).data.token;
	};
	let token = await enter();
	const send = (method: string, path: string, body?: object): Promise<Response> =>
		fetch(cmsOrigin + path, { method, headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) }, ...(body ? { body: JSON.stringify(body) } : {}) });

	const ask: Editor['ask'] = async (method, path, body) => {
		let answer = await send(method, path, body);
		// A pass holds for ten minutes; a long test goes on.
		if (answer.status === 401) {
			token = await enter();
			answer = await send(method, path, body);
		}
		return { status: answer.status, text: await answer.text() };
	};
	const must = async (method: string, path: string, body?: object): Promise<Entry> => {
		const { status, text } = await ask(method, path, body);
		if (status >= 300) throw new Error(`${role} ${locale ?? ''}: ${method} ${path} answers ${status} ${text}`);
		return (JSON.parse(text) as { data: Entry }).data;
	};
	const path = (type: ContentType, more = ''): string => `/content-manager/collection-types/${uidOf(type)}${more}`;

	return {
		ask,
		create: (type, language, body) => must('POST', path(type, `?locale=${language}`), body),
		update: (type, documentId, language, body) => must('PUT', path(type, `/${documentId}?locale=${language}`), body),
		publish: async (type, documentId, language) => {
			const { id: _id, ...draft } = await must('GET', path(type, `/${documentId}?locale=${language}&status=draft`));
			return must('POST', path(type, `/${documentId}/actions/publish?locale=${language}`), { documentId: draft.documentId });
		},
		read: async (type, documentId, language, status) => {
			const { status: code, text } = await ask('GET', path(type, `/${documentId}?locale=${language}&status=${status}`));
			return code === 200 ? (JSON.parse(text) as { data?: Entry }).data : undefined;
		},
		list: async (type, language) => {
			const { status, text } = await ask('GET', path(type, `?locale=${language}&pageSize=100`));
			if (status !== 200) throw new Error(`${role}: the list of ${type} answers ${status} ${text}`);
			return (JSON.parse(text) as { results: Entry[] }).results;
		},
	};
}
