import { inject } from 'vitest';
import { askBroker } from './broker.ts';
import type { InstanceAddress } from './instance.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		instanceBroker: string;
	}
}

/** The installation that all files of one run share. Read only: who changes content starts an own one. */
export async function sharedInstance(): Promise<InstanceAddress> {
	return JSON.parse(await askBroker(inject('instanceBroker'))) as InstanceAddress;
}
