/** What changed between two texts, word by word. */
export interface Piece {
	kind: 'same' | 'was' | 'now';
	text: string;
}

/** Longer texts are shown as a whole old and a whole new one: the table of all pairs of words would take seconds. */
const MOST_PAIRS = 4_000_000;

/** Longest common subsequence of words as `Intl.Segmenter` finds them, in the language of the text. */
export function wordDiff(before: string, after: string, locale: string): Piece[] {
	const a = wordsOf(before, locale);
	const b = wordsOf(after, locale);
	if (a.length * b.length > MOST_PAIRS) return joined([{ kind: 'was', text: before }, { kind: 'now', text: after }]);
	const width = b.length + 1;
	const common = new Uint32Array((a.length + 1) * width);
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) common[i * width + j] = a[i] === b[j] ? at(common, (i + 1) * width + j + 1) + 1 : Math.max(at(common, (i + 1) * width + j), at(common, i * width + j + 1));
	}
	const pieces: Piece[] = [];
	let i = 0;
	let j = 0;
	while (i < a.length || j < b.length) {
		if (i < a.length && j < b.length && a[i] === b[j]) {
			pieces.push({ kind: 'same', text: b[j] ?? '' });
			i++;
			j++;
		} else if (i < a.length && (j === b.length || at(common, (i + 1) * width + j) >= at(common, i * width + j + 1))) pieces.push({ kind: 'was', text: a[i++] ?? '' });
		else pieces.push({ kind: 'now', text: b[j++] ?? '' });
	}
	return joined(pieces);
}

/** Neighbours of a kind are one piece; a lone space between two changes belongs to both, so that people read phrases and not single words. */
function joined(pieces: readonly Piece[]): Piece[] {
	const result: Piece[] = [];
	let was = '';
	let now = '';
	const flush = (): void => {
		if (was) result.push({ kind: 'was', text: was });
		if (now) result.push({ kind: 'now', text: now });
		was = now = '';
	};
	pieces.forEach(({ kind, text }, index) => {
		const isBetween = kind === 'same' && !text.trim() && was !== '' && now !== '' && pieces[index + 1] !== undefined && pieces[index + 1]?.kind !== 'same';
		if (kind === 'was' || isBetween) was += text;
		if (kind === 'now' || isBetween) now += text;
		if (kind === 'same' && !isBetween) {
			flush();
			const last = result.at(-1);
			if (last?.kind === 'same') last.text += text;
			else result.push({ kind, text });
		}
	});
	flush();
	return result;
}

const at = (table: Uint32Array, index: number): number => table[index] ?? 0;
const wordsOf = (text: string, locale: string): string[] => [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
