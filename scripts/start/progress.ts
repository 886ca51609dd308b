/** Lines that tell people who wait what is going on. */
import { SingleBar } from 'cli-progress';
import type { Progress } from './instance.ts';

/** Prints what begins and, with the time it took, what is done. */
export async function step<T>(begins: string, done: string, work: () => Promise<T>): Promise<T> {
	const started = Date.now();
	console.log(`· ${begins} …`);
	const result = await work();
	console.log(`✓ ${done} (${seconds(started)})`);
	return result;
}

export interface ProgressBar {
	show(progress: Progress): void;
	stop(): void;
}

/** A bar in a terminal, a line every few seconds elsewhere. Appears with the first progress. */
export function progressBar(title: string): ProgressBar {
	let bar: SingleBar | undefined;
	return {
		show({ done, total, label }) {
			if (!bar) {
				bar = new SingleBar({
					format: `  ${title} {bar} {value}/{total} {label}`,
					barCompleteChar: '█',
					barIncompleteChar: '░',
					barsize: 24,
					hideCursor: true,
					clearOnComplete: true,
					noTTYOutput: true,
					notTTYSchedule: 5000,
					stream: process.stdout,
				});
				bar.start(total, done, { label });
			}
			bar.setTotal(total);
			bar.update(done, { label });
		},
		stop() {
			bar?.stop();
			bar = undefined;
		},
	};
}

const seconds = (started: number): string => `${Math.max(1, Math.round((Date.now() - started) / 1000))} s`;
