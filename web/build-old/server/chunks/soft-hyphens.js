import { LRUCache } from "lru-cache";
// src/lib/components/soft-hyphens.ts
/** Letters that fit into the narrowest column, a fact beside another one on a small phone. */
var FITTING = 13;
/** Letters that stand together before and after a break. */
var SHORTEST_PART = 5;
var SOFT_HYPHEN = "­";
/** Consonants between two vowels. */
var cluster = /(?<=[aeiouyäöüæøåàèéìòùıâîû])[^aeiouyäöüæøåàèéìòùıâîû]+(?=[aeiouyäöüæøåàèéìòùıâîû])/giu;
/** What begins a word or a syllable together, the longest first. */
var germanicOnset = /(?:sch[lmnrw]?|s[pt]r|pfl|[bdgkpt]r|[bgkp]l|f[lr]|kn|[cpt]h|s[pt]|[^])$/u;
function germanic(consonants) {
	const stays = germanicOnset.exec(consonants)?.index ?? 0;
	const [before, after] = [consonants.slice(0, stays), consonants.slice(stays)];
	if (before === "" || after === "s") return void 0;
	return stays;
}
function italian(consonants) {
	if (/^(?:s.|.[lr]|[cg]h|g[ln]|.)$/u.test(consonants) && !/^(?:ll|rr|[lr][lr])$/u.test(consonants)) return 0;
	return consonants.startsWith("s") ? 0 : 1;
}
var rules = {
	de: {
		joint: /(?<=migranten|familien|ungs|ions|heits|keits|schafts|täts|lings|tums|akteurs|alltags|angebots|arbeits|bedarfs|integrations|markt|netzwerk|selbst|werk)(?=\p{L})/giu,
		stay: germanic
	},
	da: {
		joint: /(?<=ings|ions|heds|skabs|elses|tets|doms|ansvars|arbejds|erhvervs|indsats|netværks|sprog|tilbuds)(?=\p{L})/giu,
		stay: germanic
	},
	it: { stay: italian },
	tr: { stay: (consonants) => consonants.length - 1 }
};
var known = new LRUCache({ max: 2e3 });
/** @param locale language of the text; English follows no rule, and Arabic words are never broken */
function softHyphened(text, locale) {
	const rule = rules[locale];
	if (!rule || text.length <= FITTING) return text;
	const key = `${locale} ${text}`;
	const held = known.get(key);
	if (held !== void 0) return held;
	const made = text.replaceAll(/\p{L}{14,}/gu, (word) => broken(word, rule));
	known.set(key, made);
	return made;
}
/** Joints count most, then the places nearest to the middle, until every part fits. */
function broken(word, { joint, stay }) {
	const joints = joint ? [...word.matchAll(joint)].map(({ index }) => index) : [];
	const others = [...word.matchAll(cluster)].flatMap(({ 0: consonants, index }) => {
		const stays = stay(consonants.toLowerCase());
		return stays === void 0 ? [] : [index + stays];
	});
	const split = (from, to) => {
		if (to - from <= FITTING) return [];
		const middle = (from + to) / 2;
		const nearest = (places) => places.filter((at) => at - from >= SHORTEST_PART && to - at >= SHORTEST_PART).toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
		const at = nearest(joints) ?? nearest(others);
		return at === void 0 ? [] : [
			...split(from, at),
			at,
			...split(at, to)
		];
	};
	const places = split(0, word.length);
	return [0, ...places].map((from, i) => word.slice(from, places[i])).join(SOFT_HYPHEN);
}
export { softHyphened as t };

//# sourceMappingURL=soft-hyphens.js.map