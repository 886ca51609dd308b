/** Global set-up of the end-to-end tests: one installation for all files of a run. */
import type { TestProject } from 'vitest/node';
import { startInstance } from './instance.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const instance = await startInstance();
	const { origin, cmsOrigin, dataDir, accounts, env } = instance;
	project.provide('instance', { origin, cmsOrigin, dataDir, accounts, env });
	return () => instance.stop();
}
