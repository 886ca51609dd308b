import type { Database } from './cms.ts';

/**
 * For what takes the same way on both databases: the long run proves it on each, the short one on that of production,
 * because the browser tests run on SQLite. What touches the database itself is proved on both at every run.
 */
export const databases: readonly Database[] = process.env.FULL ? ['sqlite', 'postgres'] : ['postgres'];
