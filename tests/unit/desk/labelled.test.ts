/** What the desk's checks find, and what they leave in peace, measured on the seed's own texts. */
import { expect, it } from 'vitest';
import type { Core } from '@strapi/strapi';
import { locales } from '@erasmi/config/locales';
import { runChecks } from '#cms/plugins/translation-desk/server/checks/index.ts';
import { createTerms, type OwnTerm, type TermsService } from '#cms/plugins/translation-desk/server/terms.ts';
import { errorKinds, type AgreedTerm, type Seeded } from './seeded-errors.ts';
import { seedPassages, type SeedPassage } from './seed-passages.ts';

/** For each kind of error and language. */
const MOST = 12;
const isFull = process.env.FULL === '1';

const all = seedPassages();
/** A mark of the original that the translation does not have is a fault of the text, and rightly found. */
const clean = all.filter(({ unit, target }) => openings(unit.text) === openings(target));
const byPlace = new Map(all.map((passage) => [`${passage.entry} ${passage.unit.id} ${passage.to}`, passage.target]));

it('finds the errors that people make and says nothing about good texts', async () => {
	const table = new Map<string, { seeded: number; found: number; missed: string[] }>();
	for (const kind of errorKinds) {
		const row = { seeded: 0, found: 0, missed: [] as string[] };
		table.set(kind.name, row);
		for (const locale of locales) {
			let count = 0;
			for (const passage of spread(clean.filter(({ to }) => to === locale))) {
				const seeded = kind.put(passage, (to) => byPlace.get(`${passage.entry} ${passage.unit.id} ${to}`));
				if (!seeded) continue;
				const found = (await checksOf(passage, seeded)).some(({ check }) => kind.foundBy.includes(check));
				row.seeded++;
				if (found) row.found++;
				else row.missed.push(`${passage.entry} ${passage.unit.id} ${locale}: ${seeded.target.slice(0, 160)}`);
				if (++count === MOST) break;
			}
		}
	}

	const judged = isFull ? clean : clean.filter((_, index) => index % 3 === 0);
	const falseAlarms: string[] = [];
	for (const passage of judged) for (const { check, words } of await checksOf(passage, { target: passage.target })) falseAlarms.push(`${check}: ${passage.entry} ${passage.unit.id} ${passage.to}: ${words}`);

	const rows = [...table.entries()];
	const seeded = rows.reduce((sum, [, row]) => sum + row.seeded, 0);
	const found = rows.reduce((sum, [, row]) => sum + row.found, 0);
	const recall = found / seeded;
	const precision = found / (found + falseAlarms.length);
	const report = [
		...rows.map(([name, row]) => `${name.padEnd(38)} ${String(row.found).padStart(4)} of ${String(row.seeded).padStart(4)}`),
		`${'all errors: recall'.padEnd(38)} ${recall.toFixed(4)}`,
		`${`${judged.length} good texts, ${falseAlarms.length} false alarms: precision`.padEnd(38)} ${precision.toFixed(4)}`,
		...falseAlarms.slice(0, 30),
		...rows.flatMap(([name, row]) => row.missed.slice(0, 4).map((text) => `missed, ${name}: ${text}`)),
	].join('\n');
	if (isFull) process.stdout.write(`${report}\n`);

	expect(seeded, report).toBeGreaterThan(800);
	expect(precision, report).toBeGreaterThanOrEqual(0.98);
	expect(recall, report).toBeGreaterThanOrEqual(0.95);
	// No kind hides behind the others.
	for (const [name, row] of rows) expect(row.found / row.seeded, `${name}\n${report}`).toBeGreaterThanOrEqual(0.85);
}, 300_000);

async function checksOf({ unit, from, to, target: good }: SeedPassage, { target, source = unit.text, kind = unit.kind, siblings = [], terms = [] }: Seeded) {
	return runChecks({ source, target: target ?? good, codes: unit.codes, from, to, kind, siblings, terms: terms.length ? await termsOf(terms).recognise(source, target, from, to) : [] });
}

/** The desk's own recognition of words, on terms that stand in memory instead of a table. */
function termsOf(terms: readonly AgreedTerm[]): TermsService {
	const rows = terms.map(({ status, words }, index) => ({ id: index, status, words: JSON.stringify(words satisfies OwnTerm['words']), note: null }));
	const table = () => ({ orderBy: () => Promise.resolve(rows), select: () => Promise.resolve([{ count: rows.length, newest: 0 }]) });
	const connection = Object.assign(table, { raw: (sql: string) => sql });
	return createTerms({ db: { inTransaction: () => false, connection } } as unknown as Core.Strapi);
}

/** Every 7th, then the ones after those: neighbours of an entry resemble each other. */
function spread(passages: readonly SeedPassage[]): SeedPassage[] {
	return Array.from({ length: 7 }, (_, start) => passages.filter((_each, index) => index % 7 === start)).flat();
}

function openings(text: string): string {
	return (text.match(/(?<!\\)\[\d+\]/gu) ?? []).sort().join();
}
