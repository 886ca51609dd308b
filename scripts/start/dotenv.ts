/** The file `.env`: made once with random secrets, completed when a new one is needed, never overwritten. */
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { variableNames, variables, type Source, type Variable, type VariableName } from '@erasmi/config/environment';

export interface EnvFile {
	values: Record<string, string>;
	/** Names that were made up just now. */
	generated: VariableName[];
}

/**
 * @param source what the shell already sets; such names are neither made up nor written
 * @param random bytes of a secret, encoded
 */
export function ensureEnvFile(file: string, source: Source, random = (bytes: number): string => randomBytes(bytes).toString('base64url')): EnvFile {
	const exists = existsSync(file);
	const before = exists ? readFileSync(file, 'utf8') : '';
	const values = toRecord(parseEnv(before));
	const generated = variableNames.filter((name) => bytesOf(name) > 0 && !source[name] && !values[name]);
	const made = Object.fromEntries(generated.map((name) => [name, secretFor(name, random)]));

	if (!exists) write(file, freshFile(made, { SEED_CONTENT: 'all', SEED_DEMO: isLocal(source.PUBLIC_ORIGIN) ? '1' : '0' }));
	else if (generated.length > 0) write(file, completed(before, made));

	return { values: toRecord(parseEnv(readFileSync(file, 'utf8'))), generated };
}

/** What a server gets: the shell wins over the file. */
export const merged = (file: Source, shell: Source): Record<string, string> => toRecord({ ...file, ...shell });

/** Text of `.env.example`; with values, of a new `.env`. */
export function freshFile(secrets: Source = {}, own: Source = {}): string {
	const lines = variableNames.map((name) => {
		const { about, example } = variables[name];
		const value = secrets[name] ?? own[name];
		return `# ${about}\n${value === undefined ? `#${name}=${example}` : `${name}=${value}`}\n`;
	});
	return lines.join('\n');
}

const completed = (before: string, made: Record<string, string>): string =>
	`${before.replace(/\n*$/, '\n')}${Object.entries(made).map(([name, value]) => `\n# ${variables[name as VariableName].about}\n${name}=${value}\n`).join('')}`;

const bytesOf = (name: VariableName): number => (variables[name] as Variable).generatedBytes ?? 0;

const secretFor = (name: VariableName, random: (bytes: number) => string): string =>
	name === 'APP_KEYS' ? [random(bytesOf(name)), random(bytesOf(name))].join(',') : random(bytesOf(name));

/** Demo accounts belong on the machine of whoever tries the project out. */
const isLocal = (origin: string | undefined): boolean => !origin || /^https?:\/\/(localhost|127\.|\[::1\])/.test(origin);

/** Beside and renamed, so that a full disk leaves the old file whole; secrets are for the owner's eyes only. */
function write(file: string, text: string): void {
	const beside = `${file}.${process.pid}`;
	writeFileSync(beside, text, { mode: 0o600 });
	chmodSync(beside, 0o600);
	renameSync(beside, file);
}

const toRecord = (source: Source | NodeJS.Dict<string>): Record<string, string> =>
	Object.fromEntries(Object.entries(source).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
