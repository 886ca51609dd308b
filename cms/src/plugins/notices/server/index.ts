import type { Core } from '@strapi/strapi';
import { startLoop, type Loop } from '../../../plugin-kit/loop.ts';
import { mine } from './controllers.ts';
import { createLetters } from './letters.ts';
import { createNotices } from './notices.ts';
import { createPost, type Post } from './post.ts';
import { routes } from './routes.ts';
import { forgetPerson } from './store.ts';
import { registerTables } from './tables.ts';

interface Context {
	strapi: Core.Strapi;
}

/** How soon a mail is noticed that another process left, waits for a retry, or is the daily one; one's own is noticed at its commit. */
const POLL_MS = 5000;

let sending: Loop | undefined;
let post: Post | undefined;

/** What concerns a person reaches them: a bell and a page in the admin, and a mail where the installation sends any. */
export default {
	register({ strapi }: Context): void {
		registerTables(strapi);
	},

	bootstrap({ strapi }: Context): void {
		forgetWithAccount(strapi);
		post = createPost(strapi);
		const { step } = post;
		if (post.isOpen) sending = startLoop(step, { pollMs: POLL_MS, onError: (error) => strapi.log.error(`notices: ${error instanceof Error ? error.stack : String(error)}`) });
	},

	async destroy(): Promise<void> {
		await sending?.stop();
		post?.close();
	},

	routes,
	controllers: { mine },
	services: {
		letters: () => createLetters(),
		notices: ({ strapi }: Context) => createNotices(strapi, () => sending?.wake()),
	},
};

function forgetWithAccount(strapi: Core.Strapi): void {
	strapi.db.lifecycles.subscribe({
		models: ['admin::user'],
		async afterDelete(event) {
			const id: unknown = (event as { result?: { id?: unknown } }).result?.id;
			if (typeof id === 'number') await strapi.db.transaction(({ trx }) => forgetPerson(trx, id));
		},
	});
}
