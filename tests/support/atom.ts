/** The rules of RFC 4287 that feed readers insist on. */
import { locales } from '@erasmi/config/locales';
import { type XmlElement, parseXml } from './xml.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

interface ReadFeed {
	feed: XmlElement;
	entries: XmlElement[];
}

/** @throws with everything that is wrong with the feed */
export function readAtom(xml: string): ReadFeed {
	const feed = parseXml(xml);
	const entries = all(feed, 'entry');
	const wrong = [
		...(feed.name === 'feed' && feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom' ? [] : ['the root is no Atom feed']),
		...(linkOf(feed, 'self') ? [] : ['the feed does not say where it is']),
		...problems(feed, 'the feed'),
		...entries.flatMap((entry, at) => [...problems(entry, `entry ${at + 1}`), ...(linkOf(entry, 'alternate') ? [] : [`entry ${at + 1} leads nowhere`])]),
		...(new Set(entries.map((entry) => textOf(entry, 'id'))).size < entries.length ? ['two entries share an id'] : []),
	];
	if (wrong.length > 0) throw new Error(`Not a valid feed: ${wrong.join('; ')}`);
	return { feed, entries };
}

export const textOf = (element: XmlElement, name: string): string | undefined => all(element, name)[0]?.text;

export const linkOf = (element: XmlElement, rel: string): string | undefined => all(element, 'link').find(({ attributes }) => attributes['rel'] === rel)?.attributes['href'];

const all = (element: XmlElement, name: string): XmlElement[] => element.children.filter((child) => child.name === name);

function problems(element: XmlElement, where: string): string[] {
	const missing = ['id', 'title', 'updated'].filter((name) => all(element, name).length !== 1 || !textOf(element, name)?.trim());
	const id = textOf(element, 'id') ?? '';
	return [
		...missing.map((name) => `${where} has not exactly one ${name}`),
		...(URL.canParse(id) ? [] : [`the id of ${where} is no address: ${id}`]),
		...(['updated', 'published'].flatMap((name) => all(element, name)).every(({ text }) => MOMENT.test(text) && !Number.isNaN(Date.parse(text))) ? [] : [`${where} has a moment that is none`]),
		...(all(element, 'link').every(({ attributes }) => URL.canParse(attributes['href'] ?? '')) ? [] : [`${where} has a link that is not absolute`]),
		...(locales.some((locale) => locale === element.attributes['xml:lang']) ? [] : [`${where} does not say its language`]),
		...(element.name === 'feed' && all(element, 'author').length === 0 ? ['the feed names no author'] : []),
	];
}
