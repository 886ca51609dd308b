/** Links for practice owners: made and taken back by people of the CMS, read and answered by those who have no account. */
import { randomBytes } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import { readEnvironment } from '@erasmi/config/environment';
import type { Locale } from '@erasmi/config/locales';
import { OWNER_LINK_DAYS, ownerLimits, ownerLinkPath, type OwnerAnswer, type OwnerLetter } from '@erasmi/config/owner-link';
import { uidOf, type ContentType, type WorkType } from '@erasmi/config/types';
import type { Person } from '../../../plugin-kit/request.ts';
import { within } from '../../../plugin-kit/within.ts';
import { ApprovalError } from './errors.ts';
import * as store from './store.ts';
import type { Link, Words } from './store.ts';
import { textsName, type TextsField } from './texts.ts';

export interface OwnerLink extends Omit<Link, 'link' | 'person' | 'approved'> {
	approved?: { by: string; at: number };
	url: string;
	/** Still opens. */
	isOpen: boolean;
	words: Words[];
}

export interface Approvals {
	title: string;
	locale: Locale;
	links: OwnerLink[];
	/** The last approval, and whether the words are others since. */
	approval: { by: string; at: number; recipient: string; isChanged: boolean } | null;
	can: { allowed: boolean; message?: string };
}

interface Question {
	action: 'read' | 'update';
	uid: string;
	documentId: string;
	locale: string;
}

interface Rights {
	decide(person: Person, question: Question): Promise<{ allowed: boolean; message?: string }>;
	assert(person: Person, question: Question): Promise<unknown>;
}

interface Rows {
	load(uid: UID.ContentType, documentId: string, which: { status: 'draft' }): Promise<{ locale: Locale; tree: Record<string, unknown> }[]>;
	exclusively<T>(documentId: string, work: () => Promise<T>): Promise<T>;
}

interface Notices {
	tell(notice: { to: readonly number[]; kind: string; values: Record<string, string>; link: string }): Promise<void>;
}

export type Links = ReturnType<typeof createLinks>;

const DAY_MS = 24 * 60 * 60_000;
const uidOfType = (type: ContentType): UID.ContentType => uidOf(type) as UID.ContentType;
const pagePath = (type: WorkType, documentId: string): string => `/plugins/approvals/${type}/${documentId}`;

export function createLinks(strapi: Core.Strapi) {
	const rights = (): Rights => strapi.plugin('access').service('rights') as Rights;
	const rows = (): Rows => strapi.plugin('content-integrity').service('rows') as Rows;
	const fieldsOf = (type: WorkType): readonly TextsField[] => (strapi.plugin('content-integrity').service('fields') as { of(uid: string): TextsField[] }).of(uidOf(type));
	const notices = (): Notices => strapi.plugin('notices').service('notices') as Notices;

	async function original(type: WorkType, documentId: string): Promise<{ locale: Locale; title: string; texts: string }> {
		const drafts = await rows().load(uidOfType(type), documentId, { status: 'draft' });
		const draft = drafts.find(({ locale, tree }) => locale === tree.sourceLocale);
		if (!draft) throw new ApprovalError('entry-gone');
		return { locale: draft.locale, title: String(draft.tree.title ?? ''), texts: textsName(fieldsOf(type), draft.tree) };
	}

	const isOpen = ({ until, endedAt }: Link): boolean => endedAt === undefined && until > Date.now();

	function shown(link: Link, locale: Locale, words: readonly Words[]): OwnerLink {
		const { publicOrigin, feedSecret } = readEnvironment(process.env, 'cms');
		const { link: name, person: _person, approved, ...rest } = link;
		return { ...rest, ...(approved && { approved: { by: approved.by, at: approved.at } }), url: publicOrigin + ownerLinkPath(feedSecret, name, locale, link.until), isOpen: isOpen(link), words: words.filter(({ linkId }) => linkId === link.id) };
	}

	/** Does what somebody with the link asks for, and says how it is then. */
	async function perform(letter: OwnerLetter, link: Link): Promise<void> {
		if (letter.act === 'read') return;
		const { title } = await original(link.type, link.documentId);
		const told = { to: [link.person], link: pagePath(link.type, link.documentId) };
		if (letter.act === 'comment') {
			await strapi.db.transaction(async ({ trx }) => {
				await store.addWords(trx, { linkId: link.id, at: Date.now(), name: letter.name.trim(), text: letter.text.trim() });
				await notices().tell({ ...told, kind: 'approvals-comment', values: { by: letter.name.trim(), title, comment: letter.text.trim() } });
			});
			return;
		}
		await approve(link, letter.name.trim(), { ...told, title });
	}

	/** The entry itself says who approved it and when; whoever checks it sees that as a change. */
	async function approve({ id, type, documentId, approved }: Link, by: string, { title, ...told }: { to: number[]; link: string; title: string }): Promise<void> {
		await rows().exclusively(documentId, async () => {
			const { locale, texts } = await original(type, documentId);
			// A page that was sent twice approves once; other words are approved anew.
			if (approved?.by === by && approved.texts === texts) return;
			const at = Date.now();
			await strapi.documents(uidOfType(type)).update({ documentId, locale, data: { approvedBy: by, approvedOn: new Date(at).toISOString().slice(0, 10) } as never });
			await strapi.db.transaction(async ({ trx }) => {
				await store.noteApproval(trx, id, { by, at, texts });
				await notices().tell({ ...told, kind: 'approvals-approved', values: { by, title } });
			});
		});
	}

	async function answer(name: string): Promise<OwnerAnswer> {
		const link = await within(strapi, (db) => store.linkByName(db, name));
		if (!link) return { ok: false, reason: 'unknown' };
		if (!isOpen(link)) return { ok: false, reason: 'ended' };
		const { type, documentId, until, approved } = link;
		return { ok: true, entry: { type, documentId, until, ...(approved && { approved: { by: approved.by, on: new Date(approved.at).toISOString().slice(0, 10) } }) } };
	}

	return {
		async list(person: Person, type: WorkType, documentId: string): Promise<Approvals> {
			const { locale, title, texts } = await original(type, documentId);
			const question = { uid: uidOf(type), documentId, locale };
			await rights().assert(person, { ...question, action: 'read' });
			const can = await rights().decide(person, { ...question, action: 'update' });
			const links = await within(strapi, (db) => store.linksOf(db, documentId));
			const words = await within(strapi, (db) => store.wordsOf(db, links.map(({ id }) => id)));
			// An open link lets in whoever has it, so only those who could make one see its address.
			return { title, locale, can, approval: lastApproval(links, texts), links: links.map((link) => shown(link, locale, words)).map((link) => (can.allowed ? link : { ...link, url: '' })) };
		},

		async create(person: Person, type: WorkType, documentId: string, recipient: string): Promise<void> {
			if (recipient.length > ownerLimits.name) throw new ApprovalError('bad-value');
			const { locale } = await original(type, documentId);
			await rights().assert(person, { action: 'update', uid: uidOf(type), documentId, locale });
			const at = Date.now();
			await strapi.db.transaction(({ trx }) => store.addLink(trx, { link: randomBytes(16).toString('base64url'), type, documentId, recipient: recipient.trim(), at, until: at + OWNER_LINK_DAYS * DAY_MS, person: person.id }));
		},

		async end(person: Person, type: WorkType, documentId: string, id: number): Promise<void> {
			const { locale } = await original(type, documentId);
			await rights().assert(person, { action: 'update', uid: uidOf(type), documentId, locale });
			const found = (await within(strapi, (db) => store.linksOf(db, documentId))).some((link) => link.id === id);
			if (!found) throw new ApprovalError('link-gone');
			await strapi.db.transaction(({ trx }) => store.endLink(trx, id, Date.now()));
		},

		/** What the site asks for somebody who holds a link. */
		async take(letter: OwnerLetter): Promise<OwnerAnswer> {
			const link = await within(strapi, (db) => store.linkByName(db, letter.link));
			if (link && isOpen(link)) await perform(letter, link);
			return answer(letter.link);
		},
	};
}

function lastApproval(links: readonly Link[], texts: string): Approvals['approval'] {
	const [last] = links.flatMap(({ approved, recipient }) => (approved ? [{ ...approved, recipient }] : [])).toSorted((a, b) => b.at - a.at);
	return last ? { by: last.by, at: last.at, recipient: last.recipient, isChanged: last.texts !== undefined && last.texts !== texts } : null;
}
