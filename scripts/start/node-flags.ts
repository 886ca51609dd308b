/** What Node and the C library under it are told for the servers. The containers' Dockerfile names the same. */
import type { ServerName } from './instance.ts';

/**
 * Both servers throw away most of what they make at once. A young generation that is too small for that costs Strapi a
 * quarter of the processor; one that may grow freely keeps memory for nothing.
 */
export const nodeFlags: Record<ServerName, readonly string[]> = { cms: ['--max-semi-space-size=8'], web: ['--max-semi-space-size=8'] };

/**
 * glibc keeps what threads give back, for threads that may want it again: a quarter of what the site takes after its
 * pages were made and compressed, in buffers of 16 to 50 kB. With one arena, and every buffer from 8 kB on (the
 * thresholds are bytes) taken from the machine by itself, it goes back at once. Other systems ignore it.
 */
export const memoryEnvironment = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '8192', MALLOC_TRIM_THRESHOLD_: '131072' } as const;
