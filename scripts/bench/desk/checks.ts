/** All checks over pairs of texts that people wrote, as the editor asks for them at every pause of the typing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '@erasmi/config/locales';
import { runChecks } from '#cms/plugins/translation-desk/server/checks/index.ts';
import type { Corpus } from '../../relevance/corpus.ts';
import { report, rounds } from './timing.ts';

const ROUNDS = 3;

export async function measureChecks(): Promise<void> {
	const { works } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../tests/relevance/corpus.json'), 'utf8')) as Corpus;
	const pairs = works.flatMap(({ translations }) =>
		locales.flatMap((from) => locales.flatMap((to) => (from !== to && translations[from] && translations[to] ? (['title', 'summary', 'body'] as const).map((field) => ({ from, to, source: translations[from]?.[field] ?? '', target: translations[to]?.[field] ?? '' })) : []))),
	);
	const siblings = pairs.slice(0, 24);
	console.log(`\nChecks of ${pairs.length} passages, ${ROUNDS} times each`);
	const times = await rounds(pairs.length * ROUNDS, (round) => {
		const pair = pairs[round % pairs.length];
		if (pair) runChecks({ ...pair, codes: [], kind: 'paragraph', terms: [], siblings });
	});
	report('a passage checked', times, { p95: 5, by: 'cpu' });
}
