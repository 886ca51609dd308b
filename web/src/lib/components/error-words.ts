/** What an error page says. */
import type { Locale } from '@erasmi/config/locales';
import type { ErrorKey } from '#lib/error-keys.ts';
import { messages } from '#lib/messages.ts';

/** @param key as the server names it; without one the status decides */
export function errorWords(locale: Locale, status: number, key: ErrorKey | undefined = keyOf(status)): { title: string; text: string } {
	const t = messages(locale);
	return { title: t[`error.${key}.title`](), text: t[`error.${key}.text`]() };
}

function keyOf(status: number): ErrorKey {
	if (status === 404) return 'not-found';
	if (status === 410) return 'gone';
	if (status === 503) return 'unavailable';
	return status >= 500 ? 'internal' : 'bad-request';
}
