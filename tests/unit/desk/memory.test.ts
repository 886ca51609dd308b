import { describe, expect, it } from 'vitest';
import { Memory, type Pair } from '#cms/plugins/translation-desk/server/memory/memory.ts';

const pair = (id: string, source: string, more: Partial<Pair> = {}): Pair => ({ id, source, target: `it: ${source}`, unread: false, where: id, context: 'case.summary', ...more });

/** Deterministic pseudo-random numbers (mulberry32), so that a failure can be repeated. */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

describe('the translation memory', () => {
	it('puts the same words in the same place before the same words elsewhere', () => {
		const memory = new Memory();
		memory.put(pair('a', 'The network meets every month.', { context: 'network.story', target: 'A' }));
		memory.put(pair('b', 'The  network meets every month.', { target: 'B' }));
		memory.put(pair('c', 'The network meets every week.', { target: 'C' }));
		expect(memory.find('The network meets every month.', 'case.summary').map(({ id, percent }) => [id, percent])).toEqual([['b', 101], ['a', 100], ['c', 80]]);
	});

	it('shows a confirmed text before an unread one, each text once, never the passage itself', () => {
		const memory = new Memory();
		memory.put(pair('machine', 'Meet monthly', { unread: true, target: 'Incontrarsi' }));
		memory.put(pair('person', 'Meet monthly', { target: 'Vedersi ogni mese' }));
		memory.put(pair('again', 'Meet monthly', { target: 'Vedersi ogni mese' }));
		expect(memory.find('Meet monthly', 'x').map(({ target }) => target)).toEqual(['Vedersi ogni mese', 'Incontrarsi']);
		expect(memory.find('Meet monthly', 'x', 5, 'person').map(({ id }) => id)).not.toContain('person');
	});

	it('forgets what was replaced or dropped', () => {
		const memory = new Memory();
		memory.put(pair('a', 'Old words'));
		memory.put(pair('a', 'New text'));
		expect(memory.find('Old words', 'x')).toEqual([]);
		memory.drop('a');
		expect(memory.size).toBe(0);
	});

	it('says how a phrase was translated elsewhere', () => {
		const memory = new Memory();
		memory.put(pair('a', 'They signed a cooperation agreement.', { target: 'Hanno firmato un protocollo d’intesa.' }));
		expect(memory.concordance('Cooperation Agreement').total).toBe(1);
		expect(memory.concordance('protocollo').pairs).toHaveLength(1);
		expect(memory.concordance('  ')).toEqual({ pairs: [], total: 0 });
	});

	it('finds a passage again with up to three words changed, among 20,000', () => {
		const random = generator(7);
		const vocabulary = Array.from({ length: 4000 }, (_, index) => `word${index}`);
		const word = () => vocabulary[Math.floor(vocabulary.length * random() ** 3)] as string;
		const texts = Array.from({ length: 20_000 }, () => Array.from({ length: 8 + Math.floor(random() * 20) }, word));
		const memory = new Memory();
		texts.forEach((words, index) => memory.put(pair(String(index), words.join(' '))));
		let found = 0;
		const rounds = 300;
		for (let round = 0; round < rounds; round++) {
			const index = Math.floor(random() * texts.length);
			const words = [...(texts[index] as string[])];
			for (let change = 0; change < 1 + Math.floor(random() * 3); change++) words[Math.floor(random() * words.length)] = word();
			if (memory.find(words.join(' '), 'case.summary', 1)[0]?.id === String(index)) found++;
		}
		expect(found / rounds).toBeGreaterThanOrEqual(0.99);
	}, 60_000);
});
