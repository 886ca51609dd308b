/** Global set-up of the end-to-end tests: one installation for all files of a run, started when the first file asks for it. */
import type { TestProject } from 'vitest/node';
import { startBroker } from './broker.ts';
import { startInstance, type Instance, type InstanceAddress } from './instance.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	let running: Promise<Instance> | undefined;
	const broker = await startBroker(async () => {
		const { origin, cmsOrigin, dataDir, accounts, env } = await (running ??= startInstance());
		return JSON.stringify({ origin, cmsOrigin, dataDir, accounts, env } satisfies InstanceAddress);
	});
	project.provide('instanceBroker', broker.address);

	return async () => {
		broker.close();
		await running?.then(
			(instance) => instance.stop(),
			// It never ran; the tests that asked for it have failed with its reason.
			() => undefined,
		);
	};
}
