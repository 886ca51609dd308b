/** Tells people what concerns them: in the admin, and by mail where one goes out. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readEnvironment } from '@erasmi/config/environment';
import { isKind, kinds } from '../words/kinds.ts';
import * as store from './store.ts';
import type { Notice } from './store.ts';
import { isWay, mailDueAt, type Way } from './ways.ts';

export interface Telling {
	/** Ids of admin users. Who no longer exists or is blocked is left out. */
	to: readonly number[];
	/** One of `words/kinds.ts`. */
	kind: string;
	/** For the sentences of the kind. */
	values: Readonly<Record<string, string>>;
	/** Path inside the admin, beginning with `/`: where the person goes from here. */
	link: string;
}

export interface Choices {
	kinds: { kind: string; way: Way }[];
	/** Whether mails go out at all, and what stands in the way of this person's. */
	mail: { goesOut: boolean; fault?: string };
}

export type Notices = ReturnType<typeof createNotices>;

const PAGE = 25;
/** A comment is told in its first lines; the rest is where the link leads. */
const LONGEST_VALUE = 600;

/** @param wake called after the commit of whoever told something that goes out by mail at once */
export function createNotices(strapi: Core.Strapi, wake: () => void) {
	const goesOut = readEnvironment(process.env, 'cms').smtpUrl !== undefined;
	const db = () => strapi.db.connection;

	return {
		/** Joins the running transaction, else opens one: people are told of what happened, and of nothing else. */
		async tell({ to, kind, values, link }: Telling): Promise<void> {
			if (!isKind(kind)) throw new Error(`There is no kind of notice "${kind}". Its sentences belong into cms/src/plugins/notices/words.`);
			if (!/^\/(?!\/)/u.test(link)) throw new Error(`The link of a notice begins with one slash; "${link}" does not.`);
			const short = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shortened(value)]));

			await strapi.db.transaction(async ({ trx, onCommit }) => {
				const people: { id: number }[] = await strapi.db.query('admin::user').findMany({ where: { id: { $in: [...new Set(to)] }, isActive: true, blocked: { $ne: true } }, select: ['id'] });
				const choices = await store.choicesOf(trx, people.map(({ id }) => id));
				const at = Date.now();
				for (const { id: person } of people) {
					const way = choices.find((choice) => choice.person === person && choice.kind === kind)?.way ?? 'now';
					if (way === 'off') continue;
					const notice = await store.addNotice(trx, { person, kind, values: short, link, at });
					const dueAt = goesOut ? mailDueAt(way, at) : undefined;
					if (dueAt === undefined) continue;
					await store.addMail(trx, { notice, person, dueAt, createdAt: at });
					if (dueAt <= at) onCommit(wake);
				}
			});
		},

		/** Newest first. @param page from 1 */
		list: (person: number, { unreadOnly, page }: { unreadOnly: boolean; page: number }): Promise<{ notices: Notice[]; total: number }> => store.noticesOf(db(), person, { unreadOnly, limit: PAGE, offset: (page - 1) * PAGE }),

		unread: (person: number): Promise<number> => store.unreadCount(db(), person),

		/** @param ids absent: all of this person's */
		read: (person: number, ids?: readonly number[]): Promise<void> => store.markRead(db(), person, ids, Date.now()),

		async choices(person: number): Promise<Choices> {
			const chosen = await store.choicesOf(db(), [person]);
			const fault = await store.mailFault(db(), person);
			return {
				kinds: Object.keys(kinds).map((kind) => ({ kind, way: chosen.find((choice) => choice.kind === kind)?.way ?? 'now' })),
				mail: { goesOut, ...(fault ? { fault } : {}) },
			};
		},

		/** @throws ValidationError */
		async choose(person: number, kind: unknown, way: unknown): Promise<void> {
			if (!isKind(kind) || !isWay(way)) throw new errors.ValidationError('This kind of notice, or this way of being told, does not exist.');
			await strapi.db.transaction(async ({ trx, onCommit }) => {
				await store.saveChoice(trx, person, kind, way);
				await store.rescheduleMails(trx, person, kind, mailDueAt(way, Date.now()));
				onCommit(wake);
			});
		},
	};
}

const shortened = (value: string): string => (value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)} …` : value);
