import { inject } from 'vitest';
import type { InstanceAddress } from './instance.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		instanceBroker: string;
	}
}

/** The installation that all files of one run share. Read only: who changes content starts an own one. */
export async function sharedInstance(): Promise<InstanceAddress> {
	const response = await fetch(inject('instanceBroker'));
	if (!response.ok) throw new Error(await response.text());
	return (await response.json()) as InstanceAddress;
}
