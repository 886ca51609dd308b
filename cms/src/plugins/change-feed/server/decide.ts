/** What happens to a document that changed. */

export type Decision =
	| { action: 'send' }
	| { action: 'withdraw' }
	| { action: 'skip'; reason: 'nothing a visitor sees differs' | 'was never published' | 'already withdrawn' };

/** How a document was sent out last. */
export interface Sent {
	contentHash: string;
	gone: boolean;
}

/**
 * @param now hash of what is published; `undefined` when nothing is
 * @param force tell everybody again although nothing differs
 */
export function decide(now: string | undefined, sent: Sent | undefined, force = false): Decision {
	if (now === undefined) {
		if (force) return { action: 'withdraw' };
		if (!sent) return { action: 'skip', reason: 'was never published' };
		if (sent.gone) return { action: 'skip', reason: 'already withdrawn' };
		return { action: 'withdraw' };
	}
	if (sent && !sent.gone && sent.contentHash === now && !force) return { action: 'skip', reason: 'nothing a visitor sees differs' };
	return { action: 'send' };
}

/** Milliseconds until the next attempt: one second, doubled each time, a minute at most. */
export const retryDelayMs = (attempts: number): number => Math.min(60_000, 1000 * 2 ** Math.max(0, attempts - 1));
