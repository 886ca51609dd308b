/**
 * What Node is told for each server. The containers' Dockerfile names the same.
 *
 * Both servers throw away most of what they make at once. A young generation that is too small for that costs Strapi a
 * quarter of the processor; one that may grow freely keeps memory for nothing.
 */
import type { ServerName } from './instance.ts';

export const nodeFlags: Record<ServerName, readonly string[]> = { cms: ['--max-semi-space-size=8'], web: ['--max-semi-space-size=8'] };
