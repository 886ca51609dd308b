/** The search of the site, and the directory of everything it holds. */
export type { Address, Coverage, Directory, WorkRecord } from './directory.ts';
export { failover, type FailoverEngine, type FailoverOptions, type FailoverState } from './failover.ts';
export { connectMeilisearch, type MeilisearchOptions } from './meilisearch.ts';
export { openReplica, type Replica, type ReplicaOptions } from './replica.ts';
export { SearchWorkerError, type Notice } from './worker-host.ts';
