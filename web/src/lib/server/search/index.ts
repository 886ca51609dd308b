/** The search of the site, and the directory of everything it holds. */
export type { Address, Directory, WorkRecord } from './directory.ts';
export { openReplica, type Replica, type ReplicaOptions } from './replica.ts';
