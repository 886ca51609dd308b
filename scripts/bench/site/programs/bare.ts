/** The server to compare with: it sends what it is told to, and does nothing else. */
import { createServer } from 'node:http';
import { usage } from '../usage.ts';

let head: string[] = [];
let body = Buffer.alloc(0);
process.on('message', (message: { id: number; what: string; data: { head: string[]; body: string } }) => {
	if (message.what === 'serve') {
		head = message.data.head;
		body = Buffer.from(message.data.body, 'base64');
	}
	process.send?.({ id: message.id, ...usage() });
});
createServer((_request, response) => {
	response.writeHead(200, head);
	response.end(body);
}).listen(Number(process.env['BENCH_PORT']), '127.0.0.1', () => process.send?.({ said: 'ready' }));
