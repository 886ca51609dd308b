/** Runs a step again and again while it has work, after a wake-up, and now and then by itself. */

export interface Loop {
	/** Work is there. Cheap, and safe to call from inside a transaction's last breath. */
	wake(): void;
	/** Resolves when the running step is over and no other will begin. */
	stop(): Promise<void>;
}

/**
 * @param step resolves true when there may be more to do
 * @param pollMs how soon work is noticed that another process left, or that was not yet due
 */
export function startLoop(step: () => Promise<boolean>, { pollMs, onError }: { pollMs: number; onError: (error: unknown) => void }): Loop {
	let stopped = false;
	let awake = true;
	let rouse: (() => void) | undefined;

	// The loop keeps the async context it was started in: a step never inherits the transaction of whoever woke it.
	const ended = (async () => {
		while (!stopped) {
			awake = false;
			let more = false;
			try {
				more = await step();
			} catch (error) {
				onError(error);
			}
			if (!more && !awake && !stopped) await pause(pollMs, (wakeUp) => (rouse = wakeUp));
		}
	})();

	return {
		wake() {
			awake = true;
			rouse?.();
		},
		async stop() {
			stopped = true;
			rouse?.();
			await ended;
		},
	};
}

/** A timer that ends early when it is roused. */
const pause = (ms: number, onReady: (wakeUp: () => void) => void): Promise<void> =>
	new Promise((resolve) => {
		const timer = setTimeout(resolve, ms);
		onReady(() => {
			clearTimeout(timer);
			resolve();
		});
	});
