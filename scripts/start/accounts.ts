/** Who can sign in to try the CMS out. */
import { existsSync, readFileSync } from 'node:fs';

export interface DemoAccount {
	role: string;
	/** For translators and reviewers. */
	locale?: string | null;
	email: string;
	password: string;
}

/** @returns none when the installation has no demo accounts */
export function readAccounts(file: string): DemoAccount[] {
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[]) : [];
}

export function printAccounts(file: string): void {
	const accounts = readAccounts(file);
	if (accounts.length === 0) return;
	const rows = accounts.map(({ role, locale, email, password }) => [locale ? `${role} (${locale})` : role, email, password]);
	const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	console.log('  Demo accounts');
	for (const row of rows) console.log(`    ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`);
	console.log(`    (kept in ${file})\n`);
}
