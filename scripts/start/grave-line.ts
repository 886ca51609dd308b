/** Which lines of the servers' logs somebody should see who did not ask for all of them. */
import { stripVTControlCharacters } from 'node:util';

export interface GraveLine {
	level: 'warn' | 'error' | 'fatal';
	/** Without colours, and without the stack that the log file keeps. */
	text: string;
}

const levels = ['warn', 'error', 'fatal'] as const;

/** @returns `undefined` for an everyday line */
export function graveLine(line: string): GraveLine | undefined {
	// Strapi colours its levels even where nobody sees it.
	const plain = stripVTControlCharacters(line);
	return plain.startsWith('{') ? ofSite(plain) : ofCms(plain);
}

/** `[2026-11-27 18:03:44.123] warn: …` */
function ofCms(line: string): GraveLine | undefined {
	const [, word, said] = /^(?:\[[^\]]*\] )?(warn|error|fatal): (.*)$/.exec(line) ?? [];
	const level = levels.find((each) => each === word);
	return level && { level, text: `${level}: ${said}` };
}

/** `{"level":"warn","err":{"message":…},"msg":…}` */
function ofSite(line: string): GraveLine | undefined {
	const { level: word, msg, err } = parsed(line) ?? {};
	const level = levels.find((each) => each === word);
	return level && { level, text: [`${level}:`, msg, err?.message && `(${err.message})`].filter(Boolean).join(' ') };
}

interface SiteLine {
	level?: string;
	msg?: string;
	err?: { message?: string };
}

/** @returns `undefined` for a line that only looks like JSON */
function parsed(line: string): SiteLine | undefined {
	try {
		return JSON.parse(line) as SiteLine;
	} catch {
		return undefined;
	}
}
