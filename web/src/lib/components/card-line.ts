/** The line of a card that says where, when and how much. */
import type { Locale } from '@erasmi/config/locales';
import type { EntryCard, Term } from '#lib/content-types.ts';
import { messages } from '#lib/messages.ts';
import { joined, length, period } from './words.ts';

export interface CardLine {
	/** Place in words, in the language of the card's texts: it is marked separately. */
	place: string | undefined;
	rest: string;
}

/** @param terms labels of the concepts that occur in cards */
export function cardLine(card: EntryCard, terms: Readonly<Record<string, Term>>, locale: Locale): CardLine {
	const t = messages(locale);
	const { place, country, startDate, endDate, minutes, parts = 0, resourceType, order } = card.card;
	const land = country && terms[country]?.label;
	const time = period(locale, startDate, endDate, 'short');
	const line = (...rest: (string | undefined)[]): CardLine => ({ place: undefined, rest: joined(locale, rest) });
	switch (card.type) {
		case 'case':
		case 'network': return { place, rest: joined(locale, [land && place?.includes(land) ? undefined : land, time]) };
		case 'action-plan': return line(time, parts > 0 ? t['card.measures']({ count: parts }) : undefined);
		case 'resource': return line(resourceType && terms[resourceType]?.label, length(locale, minutes));
		case 'module': return line(order ? t['card.module']({ order }) : undefined, length(locale, minutes));
		case 'learning-path': return line(parts > 0 ? t['card.modules']({ count: parts }) : undefined, length(locale, minutes));
		case 'self-assessment': return line(parts > 0 ? t['card.statements']({ count: parts }) : undefined, length(locale, minutes));
		case 'page': return line();
	}
}
