import { percentile } from '../percentile.ts';

/** Times of many rounds, and whether they keep what is promised. */
export interface Times {
	cpu: number[];
	clock: number[];
}

/** Measures each round by itself. */
export async function rounds(count: number, act: (round: number) => unknown): Promise<Times> {
	const times: Times = { cpu: [], clock: [] };
	for (let round = 0; round < count; round++) {
		const [cpu, clock] = [process.cpuUsage(), performance.now()];
		await act(round);
		times.clock.push(performance.now() - clock);
		const { user, system } = process.cpuUsage(cpu);
		times.cpu.push((user + system) / 1000);
	}
	return times;
}

/** Prints a line; a promise that is not kept ends the run with 1. */
export function report(what: string, { cpu, clock }: Times, promise: { p95: number; by: keyof Times }): void {
	const kept = percentile({ cpu, clock }[promise.by], 95) <= promise.p95;
	console.log(`  ${what.padEnd(34)} CPU p50 ${ms(percentile(cpu, 50))} p95 ${ms(percentile(cpu, 95))}   clock p50 ${ms(percentile(clock, 50))} p95 ${ms(percentile(clock, 95))}  ${verdict(kept, `p95 ≤ ${promise.p95} ms`)}`);
}

export function verdict(kept: boolean, promise: string): string {
	if (!kept) process.exitCode = 1;
	return kept ? 'kept' : `MISSED (${promise})`;
}

const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(8);
