/** What an error page says. */
import type { Locale } from '@erasmi/config/locales';
import { errorKeys, type ErrorKey } from '#lib/error-keys.ts';
import { date } from '#lib/format.ts';
import { messages } from '#lib/messages.ts';

export interface Failed {
	status: number;
	/** As the server gives it; one with an unknown name is told by its status. */
	error?: Partial<App.Error> | null | undefined;
}

export function errorWords(locale: Locale, status: number, error?: Failed['error']): { tag: string; title: string; text: string } {
	const t = messages(locale);
	if (error?.archived) return { tag: t['error.archived.tag'](), title: t['error.archived.title'](), text: t['error.archived.text']({ date: date(locale, error.archived.on) }) };
	const key = plainKeys.find((each) => each === error?.message) ?? keyOf(status);
	return { tag: t['error.tag']({ status }), title: t[`error.${key}.title`](), text: t[`error.${key}.text`]() };
}

type PlainKey = Exclude<ErrorKey, 'archived'>;
/** Those whose words need nothing but their name. */
const plainKeys = errorKeys.filter((each): each is PlainKey => each !== 'archived');

function keyOf(status: number): PlainKey {
	if (status === 404) return 'not-found';
	if (status === 410) return 'gone';
	if (status === 503) return 'unavailable';
	return status >= 500 ? 'internal' : 'bad-request';
}
