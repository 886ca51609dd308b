/** Global set-up of the end-to-end tests: one installation for all files of a run, started when the first file asks for it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { startInstance, type Instance, type InstanceAddress } from './instance.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	let running: Promise<Instance> | undefined;
	const broker = createServer((_request, response) => {
		(running ??= startInstance()).then(
			({ origin, cmsOrigin, dataDir, accounts, env }) => response.end(JSON.stringify({ origin, cmsOrigin, dataDir, accounts, env } satisfies InstanceAddress)),
			(error: Error) => response.writeHead(500).end(error.stack),
		);
	});
	await new Promise<void>((done) => broker.listen(0, '127.0.0.1', done));
	project.provide('instanceBroker', `http://127.0.0.1:${(broker.address() as AddressInfo).port}`);

	return async () => {
		broker.close();
		await running?.then(
			(instance) => instance.stop(),
			// It never ran; the tests that asked for it have failed with its reason.
			() => undefined,
		);
	};
}
