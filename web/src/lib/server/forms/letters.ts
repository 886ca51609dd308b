/** The site's one way of telling the CMS something. */
import { join } from 'node:path';
import { letterPath, type Letter } from '@erasmi/config/letters';
import { bridge } from '#lib/server/bridge.ts';
import { environment } from '#lib/server/environment.ts';
import { log } from '#lib/server/log.ts';
import { postSigned } from '#lib/server/signed.ts';
import { Outgoing, type Sent } from './outgoing.ts';

/** A refused signature (the clocks or secrets of both sides differ), too many at once, and what a proxy says while the CMS is away. */
const concernsAll = new Set([401, 429, 502, 503, 504]);

let opened: Outgoing | undefined;

/** The queue of letters; what waited from before a restart is sent as well. */
export function letters(): Outgoing {
	if (opened) return opened;
	const queue = new Outgoing({
		folder: join(environment().dataDir, 'web', 'outgoing'),
		send,
		onTrouble: (letter, reason) => log.warn({ letter, reason }, 'a letter to the CMS waits; it is sent again later'),
		onFault: (error) => log.warn({ err: error }, 'the letters to the CMS cannot be read or removed; trying again later'),
	});
	bridge.closing.add(() => queue.close());
	queue.sendSoon();
	return (opened = queue);
}

async function send(letter: Letter): Promise<Sent> {
	const answer = await postSigned(letterPath, letter).catch(() => undefined);
	if (answer?.ok) return 'taken';
	if (!answer || concernsAll.has(answer.status)) return 'later';
	return answer.status >= 500 ? 'failed' : 'refused';
}
