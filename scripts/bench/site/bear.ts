/** How the site bears many visitors for a long time: nothing may fail, and memory must not grow. */
import type { Child } from './child.ts';
import { line, targets } from './report.ts';
import { CONNECTIONS, type Transfer } from './transfer.ts';

/** Seconds to find out what the site can bear, and between two looks at its memory. */
const PEAK_SECONDS = 5;
const LOOK_SECONDS = 5;
const SHARE_OF_PEAK = 0.8;

/** Four fifths of what it can, on all pages in turn. */
export async function bear(server: Child, get: (path: string) => Promise<Transfer>, paths: readonly string[], minutes: number): Promise<void> {
	const peak = await visits(get, paths, PEAK_SECONDS * 1_000);
	const rate = (peak.answers / PEAK_SECONDS) * SHARE_OF_PEAK;
	const memory: number[] = [];
	const look = setInterval(() => void server.ask('usage').then(({ rssMb }) => memory.push(rssMb)), LOOK_SECONDS * 1_000);
	const { answers, faults, slowest } = await visits(get, paths, minutes * 60_000, rate);
	clearInterval(look);
	const third = Math.ceil(memory.length / 3);
	const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
	const growth = mean(memory.slice(-third)) / mean(memory.slice(third, -third));
	line(`${minutes} min at ${rate.toFixed(0)} pages a second`, `${answers} answers, ${faults} faults, the slowest after ${slowest.toFixed(0)} ms`, faults === 0, '0 faults');
	line('memory, last third to second', `${mean(memory.slice(-third)).toFixed(0)} MB, ${growth.toFixed(2)} times`, growth <= targets.growth, String(targets.growth));
}

/** @param rate answers a second; as many as go when absent */
async function visits(get: (path: string) => Promise<Transfer>, paths: readonly string[], ms: number, rate = Infinity): Promise<{ answers: number; faults: number; slowest: number }> {
	const begin = performance.now();
	const count = { answers: 0, faults: 0, slowest: 0 };
	let next = 0;
	const visitor = async (): Promise<void> => {
		for (;;) {
			const at = next++;
			const due = begin + (at / rate) * 1_000;
			if (Math.max(due, performance.now()) - begin > ms) return;
			const early = due - performance.now();
			if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
			const asked = performance.now();
			const status = await get(paths[at % paths.length] ?? '/de').then((answer) => answer.status, () => 0);
			count.answers++;
			if (status !== 200) count.faults++;
			count.slowest = Math.max(count.slowest, performance.now() - asked);
		}
	};
	await Promise.all(Array.from({ length: CONNECTIONS }, visitor));
	return count;
}
