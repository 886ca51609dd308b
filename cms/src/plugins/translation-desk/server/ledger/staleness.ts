/** How far a translation is behind its source. Always computed from what was confirmed and what is there now, never stored. */
import type { Fingerprint } from './fingerprint.ts';

export const stalenesses = ['none', 'moved', 'cosmetic', 'codes-only', 'changed', 'new', 'removed'] as const;
export type Staleness = (typeof stalenesses)[number];

/** What needs a translator. The others are mirrored or only shown. */
export const needsWork: Record<Staleness, boolean> = {
	none: false,
	moved: false,
	cosmetic: false,
	'codes-only': false,
	changed: true,
	new: true,
	removed: false,
};

/**
 * @param source fingerprint of the source passage now; `undefined` when it is gone
 * @param confirmed fingerprints of source texts this translation was confirmed for: the one it was written against
 * and any that an editor declared to mean the same. Empty: never translated.
 */
export function staleness(source: Fingerprint | undefined, confirmed: readonly Fingerprint[], moved = false): Staleness {
	if (!source) return 'removed';
	if (!confirmed.length) return 'new';
	const sameText = confirmed.filter((known) => known.textHash === source.textHash);
	if (sameText.some((known) => known.codeHash === source.codeHash)) return moved ? 'moved' : 'none';
	if (sameText.length) return 'codes-only';
	return confirmed.some((known) => known.coreHash === source.coreHash) ? 'cosmetic' : 'changed';
}
