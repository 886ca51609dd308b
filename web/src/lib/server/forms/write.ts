/** The form "Write to us": what came in becomes a message, or a reason beside each field with everything typed kept. */
import { isMessageKind, messageLimits, type MessageKind } from '@erasmi/config/letters';
import { field } from './field.ts';

/** As typed, so that a refused form can be shown again. */
export interface Typed {
	kind: MessageKind | undefined;
	page: string;
	text: string;
	email: string;
}

type FieldIssue = 'kind-missing' | 'text-missing' | 'text-long' | 'email-wrong' | 'page-foreign';
export type Issues = Partial<Record<keyof Typed, FieldIssue>>;

export interface Written {
	kind: MessageKind;
	text: string;
	page?: string;
	email?: string;
}

type Parsed = { ok: true; written: Written } | { ok: false; typed: Typed; issues: Issues };

/** A field that people do not see; programs that fill in everything give themselves away. */
const trapField = 'website';

/** What a link to the form has filled in. */
export function prefilled(params: URLSearchParams): Typed {
	const kind = params.get('kind');
	return { kind: isMessageKind(kind) ? kind : undefined, page: ownPath(params.get('page') ?? '', '') ?? '', text: '', email: '' };
}

export const typedIn = (form: FormData): Typed => {
	const kind = field(form, 'kind');
	return { kind: isMessageKind(kind) ? kind : undefined, page: field(form, 'page').trim(), text: field(form, 'text'), email: field(form, 'email').trim() };
};

export const isTrapped = (form: FormData): boolean => field(form, trapField) !== '';

/** @param origin of the site: a page may be given by its whole address */
export function parseWritten(typed: Typed, origin: string): Parsed {
	const text = typed.text.trim();
	const page = typed.page === '' ? '' : ownPath(typed.page, origin);
	const issues: Issues = {};
	if (!typed.kind) issues.kind = 'kind-missing';
	if (text === '') issues.text = 'text-missing';
	else if (text.length > messageLimits.text) issues.text = 'text-long';
	if (page === undefined) issues.page = 'page-foreign';
	if (typed.email !== '' && !isEmail(typed.email)) issues.email = 'email-wrong';
	if (!typed.kind || Object.keys(issues).length > 0) return { ok: false, typed, issues };
	return { ok: true, written: { kind: typed.kind, text, ...(page && { page }), ...(typed.email && { email: typed.email }) } };
}

/** @returns a path of this site in readable letters, `undefined` for an address elsewhere */
function ownPath(value: string, origin: string): string | undefined {
	const path = origin && value.startsWith(`${origin}/`) ? value.slice(origin.length) : value;
	if (path === '') return '';
	if (!/^\/(?![/\\])[^\s\\]*$/.test(path) || path.length > messageLimits.page) return undefined;
	try {
		const readable = decodeURI(path);
		return /\p{Cc}/u.test(readable) ? undefined : readable;
	} catch {
		return undefined;
	}
}

/** Enough to catch a slip; only a letter that arrives proves an address. */
const isEmail = (value: string): boolean => value.length <= messageLimits.email && /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]{2,}$/.test(value);
