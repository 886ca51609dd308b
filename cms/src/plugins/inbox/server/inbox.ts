/** The inbox as people of the CMS work with it. Every act asks first whether the person may see the message. */
import type { Core } from '@strapi/strapi';
import { messageLimits } from '@erasmi/config/letters';
import { isLocale, type Locale } from '@erasmi/config/locales';
import { uidOf, type WorkType } from '@erasmi/config/types';
import { deletionAsked, deletionOf, isStatus, sightOf, type Sight, type Status } from './decide.ts';
import { InboxError } from './errors.ts';
import { actorsWith, namesOf, nameOf, type User } from './people.ts';
import { canReply, sendReply } from './reply.ts';
import * as store from './store.ts';
import type { Act, Message } from './store.ts';
import { titleOf } from './titles.ts';

interface Rights {
	actor(user: User): Promise<{ everything: boolean; roles: readonly string[] }>;
	decide(user: User, question: { action: 'update'; uid: string; documentId: string }): Promise<{ allowed: boolean }>;
}

export interface MessageLine extends Omit<Message, 'email'> {
	/** Of the entry, in the person's language. */
	title?: string;
	wantsAnswer: boolean;
}

export interface OpenMessage {
	message: Message;
	title?: string;
	acts: Act[];
	/** Names of everybody who is mentioned, by id. */
	names: Record<number, string>;
	/** Who the message can be assigned to. */
	people: { id: number; name: string }[];
	/** What this person can do besides reading. */
	can: { reply: boolean; remove: boolean };
	/** Address of the page on the site. */
	pageUrl?: string;
}

const handlers = ['erasmi-editor', 'erasmi-publisher', 'erasmi-administrator', 'strapi-super-admin'];

export type Inbox = ReturnType<typeof createInbox>;

export function createInbox(strapi: Core.Strapi, publicOrigin: string) {
	const db = () => strapi.db.connection;
	const rights = (): Rights => strapi.plugin('access').service('rights');
	const sightFor = async (user: User): Promise<Sight> => sightOf(await rights().actor(user));
	const looksAfter = async (user: User, { type, documentId }: { type: WorkType; documentId: string }): Promise<boolean> => (await rights().decide(user, { action: 'update', uid: uidOf(type), documentId })).allowed;

	async function maySee(user: User, { entry }: Message): Promise<boolean> {
		const sight = await sightFor(user);
		return sight === 'all' || (sight === 'own' && entry !== undefined && (await looksAfter(user, entry)));
	}

	/** @throws InboxError `gone`, `not-allowed` */
	async function seen(user: User, id: number): Promise<Message> {
		const message = await store.messageById(db(), id);
		if (!message) throw new InboxError('gone');
		if (!(await maySee(user, message))) throw new InboxError('not-allowed');
		return message;
	}

	async function peopleFor(message: Message): Promise<User[]> {
		const candidates = await actorsWith(strapi, handlers);
		const fits = await Promise.all(candidates.map((user) => maySee(user, message)));
		return candidates.filter((_, at) => fits[at]);
	}

	const note = (user: User, id: number, act: Act['act'], value: string) => store.addAct(db(), id, { at: Date.now(), person: user.id, act, value });

	async function setStatus(user: User, { id, at, status: before }: Message, status: Status): Promise<void> {
		if (status === before) return;
		const closedAt = status === 'closed' ? Date.now() : undefined;
		await store.changeMessage(db(), id, { status, closed_at: closedAt ?? null, delete_at: deletionOf(at, closedAt) });
		await note(user, id, 'status', status);
	}

	return {
		async list(user: User, wanted: Omit<store.Wanted, 'documentIds'>): Promise<{ items: MessageLine[]; total: number; pageSize: number; names: Record<number, string> }> {
			const sight = await sightFor(user);
			if (sight === 'none') throw new InboxError('not-allowed');
			const documentIds = sight === 'all' ? undefined : await ownEntries(user);
			const { items, total } = await store.messages(db(), { ...wanted, ...(documentIds && { documentIds }) });
			const lines = await Promise.all(items.map(async ({ email, ...message }) => ({ ...message, wantsAnswer: email !== undefined, ...(await titled(message, user)) })));
			return { items: lines, total, pageSize: store.PAGE, names: await namesOf(strapi, items.flatMap(({ assignee }) => assignee ?? [])) };
		},

		async open(user: User, id: number): Promise<OpenMessage> {
			const message = await seen(user, id);
			const [acts, people, sight, title] = await Promise.all([store.actsOf(db(), id), peopleFor(message), sightFor(user), titled(message, user)]);
			const mentioned = [message.assignee, ...acts.map(({ person }) => person), ...acts.filter(({ act }) => act === 'assign').map(({ value }) => Number(value))];
			return {
				message,
				acts,
				names: await namesOf(strapi, mentioned.filter((person) => person !== undefined && person > 0) as number[]),
				people: people.map((one) => ({ id: one.id, name: nameOf(one) })),
				can: { reply: message.email !== undefined && canReply(), remove: sight === 'all' },
				...title,
				...(message.page && { pageUrl: publicOrigin + encodeURI(message.page) }),
			};
		},

		async status(user: User, id: number, status: unknown): Promise<void> {
			const message = await seen(user, id);
			if (!isStatus(status)) throw new InboxError('unknown-status');
			await setStatus(user, message, status);
		},

		/** @param person `null` for nobody */
		async assign(user: User, id: number, person: number | null): Promise<void> {
			const message = await seen(user, id);
			if (person !== null && !(await peopleFor(message)).some((one) => one.id === person)) throw new InboxError('unknown-person');
			await store.changeMessage(db(), id, { assignee: person });
			await note(user, id, 'assign', person === null ? '' : String(person));
			if (message.status === 'new' && person !== null) await setStatus(user, message, 'in-work');
			if (person !== null && person !== user.id) {
				const title = (await titled(message, user)).title ?? message.page;
				await strapi.plugin('notices').service('notices').tell({ to: [person], kind: 'inbox-assigned', values: { by: nameOf(user), ...(title && { title }) }, link: `/plugins/inbox/${id}` });
			}
		},

		async note(user: User, id: number, text: unknown): Promise<void> {
			await seen(user, id);
			await note(user, id, 'note', written(text));
		},

		async reply(user: User, id: number, text: unknown): Promise<void> {
			const message = await seen(user, id);
			if (message.email === undefined) throw new InboxError('no-address');
			const said = written(text);
			await sendReply({ to: message.email, text: said, locale: message.locale, quoted: message.text, from: user.email });
			await note(user, id, 'reply', said);
			if (message.status !== 'closed') await setStatus(user, message, 'answered');
		},

		/** @param day `2027-01-31` */
		async keepUntil(user: User, id: number, day: unknown): Promise<void> {
			const message = await seen(user, id);
			const deleteAt = deletionAsked(typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN, message.at, Date.now());
			if (deleteAt === undefined) throw new InboxError('unknown-day');
			await store.changeMessage(db(), id, { delete_at: deleteAt });
			await note(user, id, 'keep', String(day));
		},

		async remove(user: User, id: number): Promise<void> {
			await seen(user, id);
			if ((await sightFor(user)) !== 'all') throw new InboxError('not-allowed');
			await strapi.db.transaction(({ trx }) => store.removeMessages(trx, [id]));
		},

		/** @param days so many, today included */
		async visits(user: User, days: number) {
			if ((await sightFor(user)) === 'none') throw new InboxError('not-allowed');
			const first = new Date(Date.now() - (days - 1) * DAY_MS).toISOString().slice(0, 10);
			return store.visitsSince(db(), first);
		},

		/** Deletes what is over its time. @returns how many messages */
		async cleanUp(now: number = Date.now()): Promise<number> {
			return strapi.db.transaction(async ({ trx }) => {
				const overdue = await store.overdueMessages(trx, now);
				if (overdue.length > 0) await store.removeMessages(trx, overdue);
				await store.forgetReceived(trx, now - RECEIVED_MS);
				return overdue.length;
			});
		},
	};

	async function ownEntries(user: User): Promise<string[]> {
		const entries = await store.entriesWrittenAbout(db());
		const own = await Promise.all(entries.map((entry) => looksAfter(user, entry)));
		return entries.filter((_, at) => own[at]).map(({ documentId }) => documentId);
	}

	async function titled({ entry }: Pick<Message, 'entry'>, user: User): Promise<{ title?: string }> {
		const title = entry && (await titleOf(strapi, entry, languageOf(user)));
		return title ? { title } : {};
	}
}

const DAY_MS = 24 * 60 * 60_000;
/** A letter that a site sends again after this long would be taken twice. Sites try every five minutes. */
const RECEIVED_MS = 90 * DAY_MS;

const languageOf = ({ preferedLanguage }: User): Locale => (isLocale(preferedLanguage) ? preferedLanguage : 'en');

/** @throws InboxError `empty`, `too-long` */
function written(text: unknown): string {
	const said = typeof text === 'string' ? text.trim() : '';
	if (said === '') throw new InboxError('empty');
	if (said.length > messageLimits.text) throw new InboxError('too-long');
	return said;
}
