/** On whose behalf the desk writes an entry, for what its middleware notes: not every act comes from a request. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

const acting = new AsyncLocalStorage<{ person?: number }>();

/** @param person id of an admin user; absent: a machine acts */
export const onBehalfOf = <T>(person: number | undefined, act: () => T): T => acting.run(person === undefined ? {} : { person }, act);

/** The person who acts now; `undefined` when nobody does, as in an import. */
export function personActing(strapi: Core.Strapi): number | undefined {
	const store = acting.getStore();
	const id: unknown = store ? store.person : strapi.requestContext.get()?.state?.user?.id;
	return typeof id === 'number' ? id : undefined;
}

/** For what the desk does on its own account, or has asked the rights about already. */
export const trusted = <T>(strapi: Core.Strapi, act: () => T): T => (strapi.plugin('access').service('trust') as { run<R>(work: () => R): R }).run(act);
