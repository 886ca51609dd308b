/** Milliseconds, of the processor and by the clock. */
export interface Timing {
	cpu: number[];
	clock: number[];
}

/** What an act took: all threads of this process together, and by the clock. */
export async function timed(act: () => unknown): Promise<{ cpu: number; clock: number }> {
	const [cpu, clock] = [process.cpuUsage(), performance.now()];
	await act();
	const { user, system } = process.cpuUsage(cpu);
	return { cpu: (user + system) / 1000, clock: performance.now() - clock };
}

export async function timedAll<T>(questions: readonly T[], ask: (question: T) => unknown): Promise<Timing> {
	const timing: Timing = { cpu: [], clock: [] };
	for (const question of questions) {
		const { cpu, clock } = await timed(() => ask(question));
		timing.cpu.push(cpu);
		timing.clock.push(clock);
	}
	return timing;
}
