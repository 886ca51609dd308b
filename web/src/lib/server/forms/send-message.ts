/** Takes what a visitor has written to us, if it may be taken now. */
import type { Locale } from '@erasmi/config/locales';
import { entryOfPage } from './entry-of-page.ts';
import { letters } from './letters.ts';
import { RateLimit } from './rate-limit.ts';
import type { Written } from './write.ts';

/** `often`: too many from one connection. `full`: too many wait for a CMS that does not answer. */
type Outcome = { taken: true } | { taken: false; reason: 'often'; minutes: number } | { taken: false; reason: 'full' };

const MINUTE_MS = 60_000;
const limit = new RateLimit({ inWindow: 5, windowMs: 10 * MINUTE_MS, inDay: 30, overall: 200 });

export async function sendMessage(written: Written, locale: Locale, address: string): Promise<Outcome> {
	const turn = limit.take(address);
	if (!turn.ok) return { taken: false, reason: 'often', minutes: Math.ceil(turn.retryAfterMs / MINUTE_MS) };
	const entry = written.page === undefined ? undefined : entryOfPage(written.page);
	const isSafe = await letters().put({ about: 'message', message: { ...written, locale, ...(entry && { entry }) } });
	return isSafe ? { taken: true } : { taken: false, reason: 'full' };
}
