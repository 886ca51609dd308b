/** How many notices the signed-in person has not read; one count for the bell and the page. */
import { clientOf } from '../../../admin/desk/client.ts';

/** Often enough for somebody who waits for an answer, seldom enough to cost nothing. */
const ASK_MS = 60_000;

export const notices = clientOf('notices');

const listeners = new Set<() => void>();
let count = 0;
let timer: ReturnType<typeof setInterval> | undefined;

export const unread = {
	get: (): number => count,
	set(now: number): void {
		count = now;
		for (const listener of listeners) listener();
	},
	/** Asks now and then while anybody listens and the page is seen. */
	subscribe(listener: () => void): () => void {
		listeners.add(listener);
		timer ??= start();
		return () => {
			listeners.delete(listener);
		};
	},
};

function start(): ReturnType<typeof setInterval> {
	void ask();
	document.addEventListener('visibilitychange', () => void ask());
	return setInterval(() => void ask(), ASK_MS);
}

async function ask(): Promise<void> {
	if (document.hidden || listeners.size === 0) return;
	// Without an answer the bell keeps what it knew; the page says when the server is away.
	await notices.ask<{ unread: number }>('/unread').then(
		({ unread: now }) => unread.set(now),
		() => undefined,
	);
}
