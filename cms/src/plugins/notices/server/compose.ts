/** The mail that tells a person of one or several notices: plain, short, in their language, with a way to the place. */
import type { Locale } from '@erasmi/config/locales';
import { kinds } from '../words/kinds.ts';
import { fill } from '../words/kind.ts';
import { mailWords } from '../words/mail.ts';
import type { Notice } from './store.ts';

export interface Mail {
	subject: string;
	text: string;
}

/** @param admin address of the admin panel, without a slash at the end */
export function compose(notices: readonly Pick<Notice, 'kind' | 'values' | 'link'>[], locale: Locale, admin: string): Mail {
	const words = mailWords[locale];
	const [first] = notices;
	const parts = notices.map(({ kind, values, link }) => `${fill(sentences(kind, locale).text, values, locale)}\n${admin}${link}`);
	const title = first && notices.length === 1 ? fill(sentences(first.kind, locale).title, first.values, locale) : words.several(notices.length);
	return { subject: oneLine(title), text: `${parts.join('\n\n')}\n\n-- \n${words.why}\n${admin}/plugins/notices\n` };
}

function sentences(kind: string, locale: Locale): { title: string; text: string } {
	// A notice outlives its kind when a version no longer has it.
	return kinds[kind]?.[locale] ?? { title: mailWords[locale].several(1), text: mailWords[locale].several(1) };
}

/** A title may hold a line break; a subject must not. Mail programs show neither isolates nor what they isolate. */
const oneLine = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '').replace(/\s+/gu, ' ').trim();
