/** Where a phrase stands in a text, for showing it. Case, white space and the dot of the Turkish I make no difference. */
export interface Piece {
	text: string;
	hit: boolean;
}

export function highlight(text: string, phrase: string): Piece[] {
	const words = phrase.normalize('NFC').trim().split(/\s+/u).filter(Boolean);
	const said = text.normalize('NFC');
	if (words.length === 0) return [{ text: said, hit: false }];
	const pattern = new RegExp(words.map((word) => [...word].map(letter).join('')).join(String.raw`\s+`), 'giu');
	const pieces: Piece[] = [];
	let end = 0;
	for (const match of said.matchAll(pattern)) {
		if (match.index > end) pieces.push({ text: said.slice(end, match.index), hit: false });
		pieces.push({ text: match[0], hit: true });
		end = match.index + match[0].length;
	}
	if (end < said.length) pieces.push({ text: said.slice(end), hit: false });
	return pieces;
}

const letter = (character: string): string => (/[iıİI]/u.test(character) ? '[iıİI]\u0307?' : character.replace(/[.*+?^${}()|[\]\\/-]/u, String.raw`\$&`));
