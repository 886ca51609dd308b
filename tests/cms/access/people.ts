/** Signed-in people of every role, and the Content Manager as they meet it. */
import { locales, type Locale } from '@erasmi/config/locales';
import type { Cms } from '../../support/cms.ts';

export interface Membership {
	organisation?: string;
	organisations?: string[];
	sourceLanguages?: Locale[];
	networks?: string[];
}

export interface Answer {
	status: number;
	body: { data?: Record<string, unknown>; error?: { message: string; name: string; details?: Record<string, unknown> }; [more: string]: unknown };
}

export interface Person {
	role: string;
	id: number;
	email: string;
	request(method: string, path: string, body?: unknown): Promise<Answer>;
}

const password = 'Right-Password-2026';

/** `translator-da` for a role with a language. */
export const roleNames: readonly string[] = ['editor', 'publisher', 'coordinator', ...locales.map((locale) => `translator-${locale}`), ...locales.map((locale) => `reviewer-${locale}`), 'administrator'];

let counter = 0;

/** Makes an account and signs it in through the admin's own form. */
export async function signUp(cms: Cms, role: string, membership: Membership = {}, language?: Locale): Promise<Person> {
	const email = `${role}-${process.pid}-${++counter}@example.org`;
	const id = await cms.call(
		async (strapi, { email, password, role, membership, language }) => {
			const code = role === 'super-admin' ? 'strapi-super-admin' : `erasmi-${role}`;
			const { id: roleId } = await strapi.service('admin::role').findOne({ code });
			const user = await strapi.service('admin::user').create({ email, password, firstname: role, isActive: true, registrationToken: null, roles: [roleId], preferedLanguage: language ?? null });
			await strapi.plugin('access').service('people').save(user.id, membership);
			return user.id as number;
		},
		{ email, password, role, membership, language },
	);
	return { role, id, email, request: await signIn(cms, email) };
}

async function signIn(cms: Cms, email: string): Promise<Person['request']> {
	const response = await fetch(`${cms.origin}/admin/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) });
	const { data } = (await response.json()) as { data: { token: string } };
	return (method, path, body) => send(cms, method, path, { authorization: `Bearer ${data.token}` }, body);
}

/** A request with any headers, with JSON or a form; the body of an answer without JSON is empty. */
export async function send(cms: Cms, method: string, path: string, headers: Record<string, string> = {}, body?: unknown): Promise<Answer> {
	const isForm = body instanceof FormData;
	const response = await fetch(cms.origin + path, {
		method,
		headers: { ...headers, ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }) },
		...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
	});
	const text = await response.text();
	return { status: response.status, body: /^[{[]/u.test(text) ? JSON.parse(text) : {} };
}

export const collection = (type: string): string => `/content-manager/collection-types/api::${type}.${type}`;
export const single = (type: string): string => `/content-manager/single-types/api::${type}.${type}`;
