import { inject } from 'vitest';
import type { InstanceAddress } from './instance.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		instance: InstanceAddress;
	}
}

/** The installation that all files of one run share. Read only: who changes content starts an own one. */
export const sharedInstance = (): InstanceAddress => inject('instance');
