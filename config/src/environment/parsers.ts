/** What a value must look like: each parser gives back the value, or says what it expected. */
import { variables } from './variables.ts';

/** Characters a secret has at least. */
export const MIN_SECRET_LENGTH = 32;

/** What a parser answers instead of a value. */
export class Wrong {
	readonly expected: string;
	constructor(expected: string) {
		this.expected = expected;
	}
}

export function port(value: string): number | Wrong {
	const number = /^\d{1,5}$/.test(value) ? Number(value) : 0;
	return number >= 1 && number <= 65_535 ? number : new Wrong('a number from 1 to 65535');
}

export const hostName = (value: string): string | Wrong =>
	/^[A-Za-z0-9.:_-]+$/.test(value) && !/:\d+$/.test(value.replace(/^[0-9a-f:]+$/i, '')) ? value : new Wrong('a host name or address without protocol and port, like 127.0.0.1');

export function origin(value: string): string | Wrong {
	const expected = 'an address like https://example.org without a path';
	const parsed = url(value, ['http:', 'https:'], expected);
	if (parsed instanceof Wrong) return parsed;
	const { origin: own, pathname, search, hash, username } = new URL(parsed);
	return pathname === '/' && !search && !hash && !username ? own : new Wrong(expected);
}

export function origins(value: string): string[] | Wrong {
	const parsed = value.split(',').map((part) => origin(part.trim()));
	const good = parsed.filter((part): part is string => typeof part === 'string');
	return good.length === parsed.length ? [...new Set(good)] : new Wrong('addresses like https://example.org without paths, separated by commas');
}

export const httpUrl = (value: string): string | Wrong => {
	const parsed = url(value, ['http:', 'https:'], 'an address like http://127.0.0.1:7700');
	return typeof parsed === 'string' ? parsed.replace(/\/+$/, '') : parsed;
};

export const databaseUrl = (value: string): string | Wrong => url(value, ['postgres:', 'postgresql:'], `an address like ${variables.DATABASE_URL.example}`);

export function url(value: string, protocols: readonly string[], expected: string): string | Wrong {
	return URL.canParse(value) && protocols.includes(new URL(value).protocol) ? value : new Wrong(expected);
}

export const secret = (value: string): string | Wrong => (value.length >= MIN_SECRET_LENGTH ? value : new Wrong(`a random text of ${MIN_SECRET_LENGTH} characters or more`));

/** Meilisearch takes keys of 8 characters and up from its own set-up. */
export const meiliKey = (value: string): string | Wrong => (value.length >= 8 ? value : new Wrong('a key of 8 characters or more, made by Meilisearch'));

export function keys(value: string): string[] | Wrong {
	const parts = value.split(',').map((part) => part.trim());
	return parts.length >= 2 && parts.every((part) => part.length >= 16) ? parts : new Wrong('two or more random texts of 16 characters or more, separated by commas');
}

export function flag(value: string): boolean | Wrong {
	if (['1', 'true', 'yes', 'on'].includes(value.toLowerCase())) return true;
	return ['0', 'false', 'no', 'off'].includes(value.toLowerCase()) ? false : new Wrong('1 or 0');
}

export function oneOf<T extends string>(...allowed: T[]): (value: string) => T | Wrong {
	return (value) => allowed.find((each) => each === value) ?? new Wrong(`one of: ${allowed.join(', ')}`);
}

export const emailAddress = (value: string): string | Wrong => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? value.toLowerCase() : new Wrong('an e-mail address'));

export const strongPassword = (value: string): string | Wrong =>
	value.length >= 12 && /\p{Ll}/u.test(value) && /\p{Lu}/u.test(value) && /\d/.test(value) ? value : new Wrong('12 characters or more with upper case, lower case and a digit');
