/** What an error page says. */
import type { Locale } from '@erasmi/config/locales';
import { errorKeys, type ErrorKey } from '#lib/error-keys.ts';
import { messages } from '#lib/messages.ts';

/** @param name of the error as the server gives it; an unknown one is told by its status */
export function errorWords(locale: Locale, status: number, name?: string): { title: string; text: string } {
	const t = messages(locale);
	const key = errorKeys.find((each) => each === name) ?? keyOf(status);
	return { title: t[`error.${key}.title`](), text: t[`error.${key}.text`]() };
}

function keyOf(status: number): ErrorKey {
	if (status === 404) return 'not-found';
	if (status === 410) return 'gone';
	if (status === 503) return 'unavailable';
	return status >= 500 ? 'internal' : 'bad-request';
}
