/** What the site hands over. A letter is taken once, whole or not at all. */
import type { Core } from '@strapi/strapi';
import type { Letter, VisitorMessage } from '@erasmi/config/letters';
import { actorsWith } from './people.ts';
import { addMessage, addVisits, receive } from './store.ts';
import { titleOf } from './titles.ts';

interface Notices {
	tell(telling: { to: readonly number[]; kind: string; values: Record<string, string>; link: string }): Promise<void>;
}

type Taken = 'taken' | 'known';

export async function take(strapi: Core.Strapi, letter: Letter): Promise<Taken> {
	return strapi.db.transaction(async ({ trx }) => {
		if (!(await receive(trx, letter.id, Date.now()))) return 'known';
		if (letter.about === 'visits') await addVisits(trx, letter.visits);
		else await tell(strapi, await addMessage(trx, letter.at, letter.message), letter.message);
		return 'taken';
	});
}

/** Publishers hear of every message; where there is none, the administrators do. The message itself stays in the inbox. */
async function tell(strapi: Core.Strapi, id: number, { kind, entry, page }: VisitorMessage): Promise<void> {
	const publishers = await actorsWith(strapi, ['erasmi-publisher']);
	const to = publishers.length > 0 ? publishers : await actorsWith(strapi, ['erasmi-administrator', 'strapi-super-admin']);
	const title = (entry && (await titleOf(strapi, entry))) ?? page;
	const notices: Notices = strapi.plugin('notices').service('notices');
	await notices.tell({ to: to.map(({ id: person }) => person), kind: `inbox-${kind}`, values: title ? { title } : {}, link: `/plugins/inbox/${id}` });
}
