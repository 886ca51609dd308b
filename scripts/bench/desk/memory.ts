/** The translation memory with 20,000 pairs: how soon it answers, and whether it finds a sentence of which up to three words changed. */
import { Memory } from '#cms/plugins/translation-desk/server/memory/memory.ts';
import { random } from '../search/random.ts';
import { report, rounds, verdict } from './timing.ts';

const PAIRS = 20_000;
const LOOKUPS = 1_000;
const WORDS = 4_000;
const RECALL = 0.99;

export async function measureMemory(): Promise<void> {
	console.log(`\nMemory of ${PAIRS} pairs`);
	const next = random(7);
	// A few words are in nearly every sentence and most are rare, as in any language.
	const word = (): string => `word${Math.floor(WORDS * next() ** 3)}`;
	const sentences = Array.from({ length: PAIRS }, () => Array.from({ length: 8 + Math.floor(next() * 20) }, word));
	const memory = new Memory();
	sentences.forEach((words, index) => memory.put({ id: String(index), source: words.join(' '), target: `target ${index}`, unread: false, where: '', context: 'case.summary' }));

	const asked = Array.from({ length: LOOKUPS }, () => {
		const index = Math.floor(next() * PAIRS);
		const words = [...(sentences[index] ?? [])];
		for (let change = 0; change < 1 + Math.floor(next() * 3); change++) words[Math.floor(next() * words.length)] = word();
		return { id: String(index), text: words.join(' ') };
	});
	let found = 0;
	const times = await rounds(LOOKUPS, (round) => {
		const { id = '', text = '' } = asked[round] ?? {};
		if (memory.find(text, 'case.summary', 5)[0]?.id === id) found++;
	});
	report('a passage looked up', times, { p95: 20, by: 'cpu' });
	console.log(`  found as the first answer           ${((100 * found) / LOOKUPS).toFixed(1)} %  ${verdict(found / LOOKUPS >= RECALL, `≥ ${100 * RECALL} %`)}`);
	report('a phrase looked up', await rounds(200, (round) => memory.concordance(asked[round]?.text.split(' ').slice(2, 4).join(' ') ?? '')), { p95: 100, by: 'cpu' });
}
