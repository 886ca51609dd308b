/** The line of a card that says where, when and how much. */
import type { Locale } from '@erasmi/config/locales';
import type { Teaser } from '#lib/content-types.ts';
import { messages } from '#lib/messages.ts';
import { joined, length, period } from './words.ts';

export interface CardLine {
	/** Place in words, in the language of the card's texts: it is marked separately. */
	place: string | undefined;
	rest: string;
}

export function cardLine(teaser: Teaser, locale: Locale): CardLine {
	const t = messages(locale);
	const { place, startDate, endDate, minutes, parts = 0, order } = teaser.card;
	const time = period(locale, startDate, endDate, 'short');
	const line = (...rest: (string | undefined)[]): CardLine => ({ place: undefined, rest: joined(locale, rest) });
	switch (teaser.type) {
		case 'case':
		case 'network': return { place, rest: joined(locale, [teaser.country && place?.includes(teaser.country) ? undefined : teaser.country, time]) };
		case 'action-plan': return line(time, parts > 0 ? t['card.measures']({ count: parts }) : undefined);
		case 'resource': return line(teaser.resourceType, length(locale, minutes));
		case 'module': return line(order ? t['card.module']({ order }) : undefined, length(locale, minutes));
		case 'learning-path': return line(parts > 0 ? t['card.modules']({ count: parts }) : undefined, length(locale, minutes));
		case 'self-assessment': return line(parts > 0 ? t['card.statements']({ count: parts }) : undefined, length(locale, minutes));
		case 'page': return line();
	}
}
