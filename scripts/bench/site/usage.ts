/** What this process has taken so far: the programs of the bench tell it whenever they are asked. */
export interface Usage {
	cpuMs: number;
	rssMb: number;
}

export function usage(): Usage {
	const { user, system } = process.cpuUsage();
	return { cpuMs: (user + system) / 1_000, rssMb: process.memoryUsage.rss() / 1e6 };
}
