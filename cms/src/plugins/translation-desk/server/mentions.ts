/** Who is named in a comment: `@Ada Rossi`, written by hand or picked from the list. */
import type { Named } from './names.ts';

export interface Calls {
	/** Ids, in the order of the people. */
	called: number[];
	/** Names that several people have, without what tells them apart. */
	unclear: string[];
}

/** A longer name is not also its beginning: `@Ada Rossi-Bianchi` does not call Ada Rossi. */
export function callsIn(text: string, people: readonly Named[]): Calls {
	const names = [...new Set(people.flatMap(({ name, shared }) => [folded(name), folded(shared ?? '')]).filter(Boolean))].sort((a, b) => b.length - a.length);
	const found = new Set<string>();
	let rest = folded(text);
	for (const name of names) {
		const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])@${escaped(name)}(?![\p{L}\p{N}])`, 'gu');
		if (!pattern.test(rest)) continue;
		found.add(name);
		rest = rest.replace(pattern, ' ');
	}
	const unclear = new Map(people.flatMap(({ shared }) => (shared && found.has(folded(shared)) ? [[folded(shared), shared]] : [])));
	return { called: people.filter(({ name }) => found.has(folded(name))).map(({ id }) => id), unclear: [...unclear.values()] };
}

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
