/** Reads XML as strictly as a feed reader does, and refuses what is not well-formed: enough of it for feeds and descriptions. */

export interface XmlElement {
	name: string;
	attributes: Record<string, string>;
	children: XmlElement[];
	/** Of the element itself, without its children. */
	text: string;
}

/** @throws where the text is no XML that every reader accepts */
export function parseXml(xml: string): XmlElement {
	if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(xml) || !xml.isWellFormed()) throw new Error('A character that XML forbids.');
	const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '');
	if (body === xml) throw new Error('No XML declaration.');
	const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
	const open = [top];
	for (const [piece, end, start, attributes = '', self] of body.matchAll(/<\/([\w:]+)>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|[^<]+|</g)) {
		const current = open.at(-1) ?? top;
		if (end) {
			if (current.name !== end) throw new Error(`</${end}> closes <${current.name}>.`);
			open.pop();
		} else if (start) {
			const element: XmlElement = { name: start, attributes: attributesOf(attributes), children: [], text: '' };
			current.children.push(element);
			if (!self) open.push(element);
		} else if (piece === '<') throw new Error('A < that begins no tag.');
		else current.text += unescape(piece);
	}
	const [root, ...others] = top.children;
	if (open.length > 1 || !root || others.length > 0 || top.text.trim()) throw new Error('XML has one element at the top, and closes it.');
	return root;
}

function attributesOf(text: string): Record<string, string> {
	const pairs = [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescape(value)] as const);
	if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`An attribute stands twice:${text}`);
	return Object.fromEntries(pairs);
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescape = (text: string): string =>
	text.replace(/&(\w*)(;?)/g, (written, name: string, end) => {
		const character = entities[name];
		if (!end || character === undefined) throw new Error(`${written} is no entity of XML.`);
		return character;
	});
