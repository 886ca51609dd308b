/** A mail server on this machine that keeps what it is sent, for tests to read. */
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
	from: string;
	to: string[];
	subject: string;
	messageId: string;
	headers: Record<string, string>;
	text: string;
}

export interface MailServer {
	url: string;
	mails: ReceivedMail[];
	/** Refuses mails to this address, as for somebody who has left. */
	refuse(address: string): void;
	close(): Promise<void>;
}

/** @param port 0: any that is free */
export async function mailServer(port = 0): Promise<MailServer> {
	const mails: ReceivedMail[] = [];
	const refused = new Set<string>();
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS', 'AUTH'],
		onRcptTo: ({ address }, _session, answer) => (refused.has(address) ? answer(Object.assign(new Error('No such person here'), { responseCode: 550 })) : answer()),
		onData(stream, session, answer) {
			const parts: Buffer[] = [];
			stream.on('data', (part: Buffer) => parts.push(part));
			stream.on('end', () => {
				const { mailFrom, rcptTo } = session.envelope;
				mails.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), ...parse(Buffer.concat(parts).toString('latin1')) });
				answer();
			});
		},
	});
	await new Promise<void>((done, fail) => server.listen(port, '127.0.0.1', done).on('error', fail));
	const { port: own } = server.server.address() as { port: number };
	return { url: `smtp://127.0.0.1:${own}`, mails, refuse: (address) => void refused.add(address), close: () => new Promise((done) => server.close(done)) };
}

function parse(raw: string): Pick<ReceivedMail, 'subject' | 'messageId' | 'headers' | 'text'> {
	const end = raw.indexOf('\r\n\r\n');
	const lines = raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ').split('\r\n');
	const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), decodeWords(line.slice(line.indexOf(':') + 1).trim())]));
	const body = raw.slice(end + 4);
	return { subject: headers.subject ?? '', messageId: headers['message-id'] ?? '', headers, text: decodeBody(body, headers['content-transfer-encoding']).replaceAll('\r\n', '\n') };
}

/** `=?UTF-8?Q?…?=` and `=?UTF-8?B?…?=`; neighbours belong together. */
const decodeWords = (value: string): string =>
	value.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, kind: string, text: string) => (kind.toLowerCase() === 'b' ? utf8(Buffer.from(text, 'base64').toString('latin1')) : utf8(quoted(text.replaceAll('_', ' ')))));

function decodeBody(body: string, encoding: string | undefined): string {
	if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
	return utf8(encoding === 'quoted-printable' ? quoted(body.replace(/=\r\n/g, '')) : body);
}

const quoted = (text: string): string => text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
const utf8 = (latin1: string): string => Buffer.from(latin1, 'latin1').toString();
