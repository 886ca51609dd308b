/** What runs inside an allowed act (mirrors to other languages, locks, the feed) is part of it and is not asked again. */
import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<true>();

/** Runs work of the system itself inside a person's request. */
export const trusted = <T>(work: () => T): T => storage.run(true, work);

export const isTrusted = (): boolean => storage.getStore() === true;
