/** What somebody with a link for practice owners has sent. */
import { ownerLimits, type OwnerLetter } from '@erasmi/config/owner-link';
import { field } from './field.ts';

export interface OwnerTyped {
	name: string;
	text: string;
	organisation: string;
}

export type OwnerIssues = Partial<Record<'name' | 'text' | 'organisation', 'missing' | 'long'>>;

type Parsed = { ok: true; letter: OwnerLetter } | { ok: false; issues: OwnerIssues };

export const emptyTyped: OwnerTyped = { name: '', text: '', organisation: '' };

export const ownerTyped = (form: FormData): OwnerTyped => ({ name: field(form, 'name').trim(), text: field(form, 'text').trim(), organisation: field(form, 'organisation').trim() });

export function parseComment(link: string, { name, text }: OwnerTyped): Parsed {
	const issues: OwnerIssues = { ...issueOf('name', name, ownerLimits.name), ...issueOf('text', text, ownerLimits.text) };
	return Object.keys(issues).length > 0 ? { ok: false, issues } : { ok: true, letter: { link, act: 'comment', name, text } };
}

export function parseApproval(link: string, { organisation }: OwnerTyped): Parsed {
	const issues: OwnerIssues = issueOf('organisation', organisation, ownerLimits.name);
	return Object.keys(issues).length > 0 ? { ok: false, issues } : { ok: true, letter: { link, act: 'approve', name: organisation } };
}

const issueOf = (name: keyof OwnerIssues, value: string, max: number): OwnerIssues => (value === '' ? { [name]: 'missing' } : value.length > max ? { [name]: 'long' } : {});
