import type { AuditLine } from '../server/audit.ts';

export interface Told extends AuditLine {
	/** How often in a row; the moment is that of the last time. */
	times: number;
}

/** Somebody who saves twenty times in a row did one thing. Newest first, as given. */
export function inBrief(lines: readonly AuditLine[]): Told[] {
	const told: Told[] = [];
	for (const line of lines) {
		const last = told.at(-1);
		if (last && last.act === line.act && last.locale === line.locale && last.person === line.person) last.times++;
		else told.push({ ...line, times: 1 });
	}
	return told;
}
