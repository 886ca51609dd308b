/** The search of the site, and the directory of everything it holds. */
export type { Directory, WorkRecord } from './directory.ts';
export { failover } from './failover.ts';
export { connectMeilisearch } from './meilisearch.ts';
export { openReplica, type Replica } from './replica.ts';
export type { Notice } from './worker-host.ts';
