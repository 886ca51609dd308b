/** Reads the messages of the site, writes their compiled form, and stops with every problem at once. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultLocale, locales } from '@erasmi/config/locales';
import { type Catalogue, compile } from './messages.ts';

export const sourceDir = join(import.meta.dirname, '../src/messages');
const outDir = join(import.meta.dirname, '../.cache/messages');

/** @throws MessageProblems */
export function compileMessages(): void {
	const { files, problems } = compile(readCatalogues(), defaultLocale);
	if (problems.length > 0) throw new MessageProblems(problems);
	mkdirSync(outDir, { recursive: true });
	for (const [name, content] of Object.entries(files)) writeIfNew(join(outDir, name), content);
}

export class MessageProblems extends Error {
	override name = 'MessageProblems';
	constructor(problems: readonly string[]) {
		super(`${problems.length} problem(s) in web/src/messages:\n  ${problems.join('\n  ')}`);
	}
}

function readCatalogues(): Record<string, Catalogue> {
	const present = readdirSync(sourceDir);
	const missing = locales.filter((locale) => !present.includes(`${locale}.json`));
	if (missing.length > 0) throw new MessageProblems(missing.map((locale) => `${locale}: the file ${locale}.json is missing`));
	return Object.fromEntries(locales.map((locale) => [locale, JSON.parse(readFileSync(join(sourceDir, `${locale}.json`), 'utf8')) as Catalogue]));
}

/** An unchanged file keeps its time, so that watchers do not run in circles. */
function writeIfNew(path: string, content: string): void {
	try {
		if (readFileSync(path, 'utf8') === content) return;
	} catch {
		// Not there yet.
	}
	writeFileSync(path, content);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	try {
		compileMessages();
	} catch (error) {
		if (!(error instanceof MessageProblems)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
