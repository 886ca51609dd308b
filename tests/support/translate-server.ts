/** A machine on this machine that answers as LibreTranslate does: Danish is written in capitals, Arabic words stand in reverse order. */
import { createServer } from 'node:http';

interface Request {
	q: string[];
	source: string;
	target: string;
	format: string;
	api_key?: string;
}

export interface TranslateServer {
	url: string;
	requests: Request[];
	/** Answers with this status until it is told otherwise. 200: as usual. */
	answerWith(status: number): void;
	close(): Promise<void>;
}

/** @param key without it every request is refused; absent: none is asked for */
export async function translateServer({ key, languages = ['de', 'en', 'da', 'it', 'tr', 'ar'] }: { key?: string; languages?: readonly string[] } = {}): Promise<TranslateServer> {
	const requests: Request[] = [];
	let status = 200;
	const server = createServer((request, response) => {
		const parts: Buffer[] = [];
		request.on('data', (part: Buffer) => parts.push(part));
		request.on('end', () => {
			const answer = (code: number, body: object): void => void response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body));
			if (request.method !== 'POST' || request.url !== '/translate') return answer(404, { error: 'Not found' });
			const asked = JSON.parse(Buffer.concat(parts).toString()) as Request;
			requests.push(asked);
			if (status !== 200) return answer(status, { error: 'Busy' });
			if (key && asked.api_key !== key) return answer(403, { error: 'Visit the portal to get an API key' });
			if (!languages.includes(asked.target)) return answer(400, { error: `${asked.target} is not supported` });
			answer(200, { translatedText: asked.q.map((html) => translated(html, asked.target)) });
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as { port: number };
	return {
		url: `http://127.0.0.1:${port}`,
		requests,
		answerWith: (code) => void (status = code),
		close: () =>
			new Promise((done) => {
				server.closeAllConnections();
				server.close(() => done());
			}),
	};
}

/** Elements stay, the words between them are translated. */
const translated = (html: string, target: string): string => html.replace(/(<[^>]*>|&[a-z]+;)|([^<&]+)/giu, (_, kept: string | undefined, words: string | undefined) => kept ?? (target === 'ar' ? reversed(words ?? '') : `${(words ?? '').toUpperCase()}`));
const reversed = (words: string): string => words.split(' ').reverse().join(' ');
