/**
 * Fills an installation with its first content.
 *
 * Safe to call at every start: what was imported once is remembered, so editors may change and delete it. An interrupted
 * import goes on where it stopped.
 */
import type { Core } from '@strapi/strapi';
import { locales } from '@erasmi/config/locales';
import { uidOf } from '@erasmi/config/types';
import { seedConcepts } from '@erasmi/config/vocabulary/seed';
import { check, type Rules } from './check.ts';
import { conceptSeeds } from './concepts.ts';
import { demoPassages } from './demo-passages.ts';
import type { Fields } from './fields.ts';
import { readSeed, SeedFault, type Fault, type Seed } from './files.ts';
import { conceptItem, entryItems, labelsItem, organisationItems, type Item } from './import.ts';
import { rulesFrom } from './rules.ts';

export interface SeedOptions {
	content: 'none' | 'vocabulary' | 'all';
	/** Demo accounts at the end, and passages in every state for them to work on. */
	demo?: boolean;
	/** Called after each batch, and once before the first. */
	onProgress?: (progress: SeedProgress) => void;
	/** Another folder than the seed's own. */
	folder?: string;
}

export interface SeedProgress {
	done: number;
	total: number;
	/** What is being imported, such as `case/umbriaffido`. */
	label: string;
}

/** Items of one transaction: large ones are faster, small ones lose less when somebody pulls the plug. */
const BATCH_SIZE = 50;

/** @throws {SeedFault} before anything is written */
export async function seed(strapi: Core.Strapi, { content, demo = false, onProgress = () => {}, folder }: SeedOptions): Promise<void> {
	const items = itemsFor(strapi, content, folder);
	await importItems(strapi, items, onProgress);
	if (!demo) return;
	await strapi.plugin('access').service('demo').ensure();
	if (content === 'all') await makeStates(strapi);
}

function itemsFor(strapi: Core.Strapi, content: SeedOptions['content'], folder: string | undefined): Item[] {
	if (content === 'none') return [];
	const concepts = [...locales.map((locale) => labelsItem(locale, seedConcepts)), ...conceptSeeds().map(conceptItem)];
	if (content === 'vocabulary') return concepts;

	const read = readSeed(folder);
	const fields: { of(uid: string): Fields } = strapi.plugin('content-integrity').service('fields');
	const choices: Pick<Rules, 'isChoice'> = strapi.plugin('vocabulary').service('choices');
	const rules = rulesFrom((type) => fields.of(uidOf(type)), choices.isChoice);
	return [...concepts, ...organisationItems(read), ...entryItems(read, rules, checked(read, rules))];
}

/** @returns what keeps an entry from being published, by its name */
function checked(read: Seed, rules: Rules): Map<string, string[]> {
	const { faults, drafts } = check(read, rules);
	if (faults.length) throw new SeedFault(faults);

	const byName = Map.groupBy(drafts, ({ file }: Fault) => file.replace(/\.json$/, ''));
	return new Map([...byName].map(([name, lacks]) => [name, lacks.map(({ field, reason }) => `${field} ${reason}`)]));
}

async function importItems(strapi: Core.Strapi, items: Item[], onProgress: NonNullable<SeedOptions['onProgress']>): Promise<void> {
	const memory = memoryOf(strapi);
	const known = await memory.read();
	const waiting = items.filter(({ name }) => !known.has(name));
	if (!waiting.length) return;

	let done = items.length - waiting.length;
	for (let start = 0; start < waiting.length; start += BATCH_SIZE) {
		const batch = waiting.slice(start, start + BATCH_SIZE);
		await strapi.db.transaction(async () => {
			for (const item of batch) {
				onProgress({ done, total: items.length, label: item.name });
				await item.write(strapi);
				known.add(item.name);
				done += 1;
			}
			await memory.write(known);
		});
	}
	onProgress({ done, total: items.length, label: '' });
	strapi.log.info(`Seed: ${waiting.length} of ${items.length} items imported`);
}

/** The desk's acts are transactions of their own, so they cannot be in one with others. Interrupted, all are done anew. */
async function makeStates(strapi: Core.Strapi): Promise<void> {
	const memory = memoryOf(strapi);
	const known = await memory.read();
	for (const { name, write } of demoPassages.filter((item) => !known.has(item.name))) {
		await write(strapi);
		await memory.write(known.add(name));
	}
}

/** Names of everything that was ever imported, in the database itself: it goes with the content into every backup. */
function memoryOf(strapi: Core.Strapi): { read(): Promise<Set<string>>; write(names: ReadonlySet<string>): Promise<void> } {
	const store = strapi.store({ type: 'core', name: 'seed' });
	return {
		read: async () => new Set((await store.get({ key: 'imported' })) as string[] | null),
		write: async (names) => void (await store.set({ key: 'imported', value: [...names] })),
	};
}
