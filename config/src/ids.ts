/** Document ids of the seed. Derived from its names, so that a permanent address is the same in every installation. */
import { createHash } from 'node:crypto';
import type { ContentType } from './types.ts';

/** Strapi's own ids have this length and begin with a letter. */
const ID_LENGTH = 24;

/** @returns 24 letters and digits, always the same for the same entry */
export function documentIdOf(type: ContentType, id: string): string {
	const hash = createHash('sha256').update(`${type}/${id}`).digest('hex');
	return `e${BigInt(`0x${hash}`).toString(36).slice(0, ID_LENGTH - 1)}`;
}
