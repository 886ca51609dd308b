/** Who is named in a comment: `@Ada Rossi`, written by hand or picked from the list. */

export interface Named {
	id: number;
	name: string;
}

/**
 * A longer name is not also its beginning: `@Ada Rossi-Bianchi` does not call Ada Rossi.
 * @returns ids, in the order of `people`
 */
export function mentioned(text: string, people: readonly Named[]): number[] {
	const names = [...new Set(people.map(({ name }) => folded(name)).filter(Boolean))].sort((a, b) => b.length - a.length);
	const called = new Set<string>();
	let rest = folded(text);
	for (const name of names) {
		const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])@${escaped(name)}(?![\p{L}\p{N}])`, 'gu');
		if (!pattern.test(rest)) continue;
		called.add(name);
		rest = rest.replace(pattern, ' ');
	}
	return people.filter(({ name }) => called.has(folded(name))).map(({ id }) => id);
}

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
