/** The seed as it lies in `content/`, read and brought into shape. What it says is checked in `check.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale, locales, type Locale } from '@erasmi/config/locales';
import { isWorkType, type WorkType } from '@erasmi/config/types';

export type EntryType = WorkType | 'site-settings';

/** What a language says: texts by field, texts of list items by their key. */
export type Texts = Record<string, unknown>;

export interface SeedEntry {
	/** `case/umbriaffido` */
	name: string;
	type: EntryType;
	id: string;
	sourceLocale: Locale;
	facts: Record<string, unknown>;
	text: Partial<Record<Locale, Texts>>;
}

export interface SeedOrganisation {
	id: string;
	name: string;
	names?: Partial<Record<Locale, string>>;
	actorType: string;
	country: string;
	region?: string;
	place?: string;
	website?: string;
}

export interface Seed {
	entries: SeedEntry[];
	organisations: SeedOrganisation[];
}

/** What is wrong in a seed file. */
export interface Fault {
	/** Relative to `content/`. */
	file: string;
	/** Path inside the file; empty when the whole file is meant. */
	field: string;
	reason: string;
}

/** Nothing was written: the seed is checked as a whole before. */
export class SeedFault extends Error {
	override readonly name = 'SeedFault';
	readonly faults: readonly Fault[];

	constructor(faults: readonly Fault[]) {
		const lines = faults.map(({ file, field, reason }) => `  ${file}${field && ` ${field}`}: ${reason}`);
		super(`The seed content has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}, nothing was imported:\n${lines.join('\n')}`);
		this.faults = faults;
	}
}

export const contentFolder = join(import.meta.dirname, 'content');

/** @throws {SeedFault} for a file that cannot be read as what it should be */
export function readSeed(folder: string = contentFolder): Seed {
	const faults: Fault[] = [];
	const seed: Seed = { entries: [], organisations: [] };
	for (const file of files(folder)) {
		const value = parsed(join(folder, file));
		const type = file.split('/')[0] ?? '';
		if (value instanceof Error) faults.push({ file, field: '', reason: `is no JSON: ${value.message}` });
		else if (type === 'organisations') takeOrganisations(file, value);
		else takeEntry(file, value);
	}
	if (faults.length) throw new SeedFault(faults);

	return seed;

	function takeOrganisations(file: string, value: unknown): void {
		if (Array.isArray(value) && value.every(isOrganisation)) seed.organisations.push(...value);
		else faults.push({ file, field: '', reason: 'must be a list of organisations, each with the texts id, name, actorType and country' });
	}

	function takeEntry(file: string, value: unknown): void {
		const name = file.replace(/\.json$/, '');
		const [type, id] = name.split('/');
		const { sourceLocale, facts = {}, text } = isRecord(value) ? value : {};
		const fault = (field: string, reason: string): void => void faults.push({ file, field, reason });
		if (!(isWorkType(type) || type === 'site-settings') || !id) return fault('', 'lies in a folder that is no content type');
		if (!isRecord(value) || value.type !== type || value.id !== id) return fault('id', 'type and id must be the same as folder and file');
		if (!isLocale(sourceLocale)) return fault('sourceLocale', `must be one of ${locales.join(', ')}`);
		if (!isRecord(facts)) return fault('facts', 'must be an object');
		if (!isRecord(text) || !isRecord(text[sourceLocale])) return fault(`text.${sourceLocale}`, 'the text in the source language is missing');
		for (const locale of Object.keys(text)) if (!isLocale(locale) || !isRecord(text[locale])) return fault(`text.${locale}`, 'is no language of the platform, or no object');
		seed.entries.push({ name, type, id, sourceLocale, facts, text: text as SeedEntry['text'] }); // each locale was looked at just now
	}
}

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const files = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.json'))
		.map((file) => file.replaceAll('\\', '/'))
		.sort();

function parsed(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		return error;
	}
}

const isOrganisation = (value: unknown): value is SeedOrganisation => isRecord(value) && ['id', 'name', 'actorType', 'country'].every((field) => typeof value[field] === 'string' && value[field] !== '');
