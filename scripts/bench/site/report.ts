/** What the project promises about the site, and whether it is kept. */

export const targets = { ratio: 1.11, detailMs: 1.2, detailBytes: 8_192, requests: 3, residentMb: 250, keptMb: 150, listenMs: 300, growth: 1.05 };

/** Prints one finding; one that is not good makes the bench end with code 1. */
export function line(what: string, found: string, isGood: boolean, limit: string): void {
	console.log(`${isGood ? '✔' : '✖'} ${what.padEnd(34)} ${found} (limit ${limit})`);
	if (!isGood) process.exitCode = 1;
}
