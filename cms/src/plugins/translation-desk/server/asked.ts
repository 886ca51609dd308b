/** What a request to the desk says, read once at the border. */
import { isLocale } from '@erasmi/config/locales';
import { isDeskType } from '../desk-types.ts';
import { DeskError } from './errors.ts';
import type { Edit, Person, Place } from './ledger.ts';

/** The part of a Koa context that is used here. */
export interface Context {
	params: Record<string, string>;
	query: Record<string, unknown>;
	request: { body?: unknown };
	state: { user: Person & { preferedLanguage?: string } };
	status: number;
	body: unknown;
}

/** A passage is some sentences; a megabyte pasted by accident is none. */
const LONGEST_TARGET = 20_000;

export function placeOf({ params }: Context): Place {
	const { type, documentId, locale } = params;
	if (!isLocale(locale)) throw new DeskError('unknown-language');
	if (!isDeskType(type) || !documentId) throw new DeskError('entry-gone');
	return { type, documentId, locale };
}

/** Names of passages hold `/` and `#`, so they travel as a value and not as a part of the address. */
export function unitOf(context: Context): string {
	const unit = body(context).unit ?? context.query.unit;
	if (typeof unit !== 'string' || !unit) throw new DeskError('passage-gone');
	return unit;
}

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
export const body = ({ request }: Context): Record<string, unknown> => (isRecord(request.body) ? request.body : {});

export function text(context: Context, name: string): string {
	const value = body(context)[name];
	if (typeof value !== 'string') throw new DeskError('empty');
	if (value.length > LONGEST_TARGET) throw new DeskError('too-long', { max: LONGEST_TARGET });
	// PostgreSQL keeps no NUL, and nobody ever typed one.
	return value.replaceAll('\u0000', '');
}

export const number = (context: Context, name: string): number => Number(body(context)[name]) || 0;
export const list = (context: Context, name: string): string[] => (Array.isArray(body(context)[name]) ? (body(context)[name] as unknown[]).filter((item) => typeof item === 'string') : []);

/** @throws DeskError `too-long`; what is no edit is left out */
export function editsOf(context: Context): Edit[] {
	const { edits } = body(context);
	const read = (Array.isArray(edits) ? (edits as unknown[]) : []).flatMap((edit) => (isEdit(edit) ? [edit] : []));
	if (read.some(({ target }) => target.length > LONGEST_TARGET)) throw new DeskError('too-long', { max: LONGEST_TARGET });
	return read;
}

const isEdit = (value: unknown): value is Edit => isRecord(value) && typeof value.unit === 'string' && typeof value.target === 'string' && Number.isInteger(value.seen);
