/** How the processes of a test run get what one of them holds: a running server, a database. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Broker {
	address: string;
	close(): void;
}

/** @param answer to what is asked for, such as `postgres`; when it fails, whoever asked fails with the same reason */
export async function startBroker(answer: (wanted: string) => Promise<string>): Promise<Broker> {
	const server = createServer((request, response) => {
		answer(request.url?.slice(1) ?? '').then(
			(text) => response.end(text),
			(error: Error) => response.writeHead(500).end(error.stack),
		);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}

/** @throws Error with the broker's reason */
export async function askBroker(address: string, wanted = ''): Promise<string> {
	const response = await fetch(`${address}/${wanted}`);
	const text = await response.text();
	if (!response.ok) throw new Error(text);
	return text;
}
