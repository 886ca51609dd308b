/** A service that drafts translations. Another one is another file beside `libretranslate.ts`. */
import type { Locale } from '@erasmi/config/locales';

export interface MachineProvider {
	/** For logs. */
	name: string;
	/**
	 * @param texts HTML without block elements. Elements must come back with their `id`, in any order.
	 * @returns as many texts, in the same order
	 * @throws ProviderUnreachable, ProviderRefused
	 */
	translate(texts: readonly string[], from: Locale, to: Locale): Promise<string[]>;
}

/** No answer, or one that may be another later: too busy, restarting. */
export class ProviderUnreachable extends Error {
	override readonly name = 'ProviderUnreachable';
}

/** It will not do this, however often it is asked: a language it does not have, a wrong key. */
export class ProviderRefused extends Error {
	override readonly name = 'ProviderRefused';
}
