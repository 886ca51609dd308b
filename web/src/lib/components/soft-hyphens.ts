/**
 * Soft hyphens for long words: not every browser can hyphenate every language, and one that cannot breaks a word that is
 * wider than its column after any letter.
 *
 * By rule and without a dictionary. Turkish and Italian are regular; in German and Danish compounds are taken apart after
 * the endings that join them, and else only where several consonants meet.
 */
import type { Locale } from '@erasmi/config/locales';
import { remembered } from '#lib/remembered.ts';

/** Letters that fit into the narrowest column, a fact beside another one on a small phone. */
const FITTING = 13;
/** Letters that stand together before and after a break. */
const SHORTEST_PART = 5;
/** The same where a new word begins. */
const SHORTEST_WORD = 4;

const SOFT_HYPHEN = '\u00AD';
const ZERO_WIDTH_SPACE = '\u200B';
/** A name that is written with points and without a space may break behind each of them. */
const afterPoint = /(?<=\p{L}{2}\.)(?=\p{L}{2})/gu;
/** Consonants between two vowels. */
const cluster = /(?<=[aeiouyäöüæøåàèéìòùıâîû])[^aeiouyäöüæøåàèéìòùıâîû]+(?=[aeiouyäöüæøåàèéìòùıâîû])/giu;

interface Rule {
	/** A new word begins behind it, or an ending that has its own syllable. */
	joint?: RegExp;
	/** @returns how many of the consonants stay before the break; `undefined` where none is safe */
	stay(consonants: string): number | undefined;
}

/** What begins a word or a syllable together, the longest first. */
const germanicOnset = /(?:sch[lmnrw]?|s[pt]r|pfl|[bdgkpt]r|[bgkp]l|f[lr]|kn|[cpt]h|s[pt]|[^])$/u;

function germanic(consonants: string): number | undefined {
	const stays = germanicOnset.exec(consonants)?.index ?? 0;
	const [before, after] = [consonants.slice(0, stays), consonants.slice(stays)];
	// Most often the s joins two words: Bedarfs-analyse, not Bedarf-sanalyse.
	if (before === '' || after === 's') return undefined;
	return stays;
}

function italian(consonants: string): number {
	if (/^(?:s.|.[lr]|[cg]h|g[ln]|.)$/u.test(consonants) && !/^(?:ll|rr|[lr][lr])$/u.test(consonants)) return 0;
	return consonants.startsWith('s') ? 0 : 1;
}

const rules: Partial<Record<Locale, Rule>> = {
	de: { joint: /(?<=migranten|familien|institutionen|nicht|weiter|ungs|ions|heits|keits|schafts|täts|lings|tums|akteurs|alltags|angebots|arbeits|bedarfs|integrations|markt|netzwerk|selbst|werk)(?=\p{L})|(?=[dlnrstz]ierung)/giu, stay: germanic },
	da: { joint: /(?<=ings|ions|heds|skabs|elses|tets|doms|ansvars|arbejds|erhvervs|indsats|migrant|netværks|sprog|tilbuds)(?=\p{L})/giu, stay: germanic },
	it: { stay: italian },
	tr: { stay: (consonants) => consonants.length - 1 },
};

/** @param locale language of the text; English follows no rule, and Arabic words are never broken */
export function softHyphened(text: string, locale: Locale): string {
	return text.length <= FITTING || !rules[locale] ? text : hyphened(text, locale);
}

const hyphened = remembered((text: string, locale: Locale): string => {
	const rule = rules[locale];
	return rule ? text.replaceAll(afterPoint, ZERO_WIDTH_SPACE).replaceAll(/\p{L}{14,}/gu, (word) => broken(word, rule)) : text;
});

/** Joints count most, then the places nearest to the middle, until every part fits. */
function broken(word: string, { joint, stay }: Rule): string {
	const joints = joint ? [...word.matchAll(joint)].map(({ index }) => index) : [];
	const others = [...word.matchAll(cluster)].flatMap(({ 0: consonants, index }) => {
		const stays = stay(consonants.toLowerCase());
		return stays === undefined ? [] : [index + stays];
	});
	const split = (from: number, to: number): number[] => {
		if (to - from <= FITTING) return [];
		const middle = (from + to) / 2;
		const nearest = (places: readonly number[], shortest: number): number | undefined =>
			places.filter((at) => at - from >= shortest && to - at >= shortest).toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
		const at = nearest(joints, SHORTEST_WORD) ?? nearest(others, SHORTEST_PART);
		return at === undefined ? [] : [...split(from, at), at, ...split(at, to)];
	};
	const places = split(0, word.length);
	return [0, ...places].map((from, i) => word.slice(from, places[i])).join(SOFT_HYPHEN);
}
