/**
 * Sends the mails that wait.
 *
 * A row stays until the mail server has taken the mail: a process that is killed meanwhile may send it twice, and never
 * loses it. The number of the message is the same both times, so that mail programs show it once.
 */
import { createTransport, type Transporter } from 'nodemailer';
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@erasmi/config/environment';
import { isLocale, type Locale } from '@erasmi/config/locales';
import { compose } from './compose.ts';
import * as store from './store.ts';

export type Post = ReturnType<typeof createPost>;

/** Longer than a mail server may take to answer all steps of one mail. */
const LEASE_MS = 5 * 60_000;
const ANSWER_TIMEOUT_MS = 30_000;
const HOUR_MS = 60 * 60_000;
/** As long as mail servers keep trying among themselves. */
const GIVE_UP_MS = 5 * 24 * HOUR_MS;

export function createPost(strapi: Core.Strapi) {
	const { smtpUrl, mailFrom, cmsOrigin } = readEnvironment(process.env, 'cms');
	const admin = `${cmsOrigin}/admin`;
	let transport: Transporter | undefined;

	/** @returns whether there was a mail to send */
	async function step(): Promise<boolean> {
		const db = strapi.db.connection;
		const now = Date.now();
		const claimed = await store.claimMails(db, now, now + LEASE_MS);
		const [first] = claimed;
		if (!first) return false;

		const ids = claimed.map(({ id }) => id);
		const receiver = await receiverOf(first.person);
		const notices = await store.noticesById(db, claimed.map(({ notice }) => notice));
		if (!receiver || notices.length === 0) {
			await store.settleMails(db, ids);
			return true;
		}
		try {
			await send(receiver, notices);
			await store.settleMails(db, ids);
			strapi.log.info(`notices: a mail with ${notices.length} of them went out`);
		} catch (error) {
			await postpone(claimed, now, notices[0]?.at ?? now, error instanceof Error ? error.message : String(error));
		}
		return true;
	}

	async function send({ email, locale }: Receiver, notices: readonly store.Notice[]): Promise<void> {
		transport ??= createTransport({ url: smtpUrl ?? '', connectionTimeout: ANSWER_TIMEOUT_MS, greetingTimeout: ANSWER_TIMEOUT_MS, socketTimeout: ANSWER_TIMEOUT_MS, disableFileAccess: true, disableUrlAccess: true });
		await transport.sendMail({
			from: mailFrom,
			to: { name: '', address: email },
			...compose(notices, locale, admin),
			messageId: `<notices-${notices.map(({ id }) => id).join('-').slice(0, 200)}@${new URL(cmsOrigin).hostname}>`,
			// Nobody's absence note belongs here.
			headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
		});
	}

	async function postpone(mails: readonly store.MailRow[], now: number, since: number, reason: string): Promise<void> {
		const attempts = 1 + Math.max(...mails.map((mail) => mail.attempts));
		const ids = mails.map(({ id }) => id);
		if (now - since > GIVE_UP_MS) {
			strapi.log.error(`notices: a mail was given up after ${attempts} attempts (${reason}). Its notices are in the admin.`);
			await store.settleMails(strapi.db.connection, ids);
			return;
		}
		const waitMs = retryDelayMs(attempts);
		strapi.log.warn(`notices: a mail could not go out (attempt ${attempts}, next in ${Math.round(waitMs / 1000)} s): ${reason}`);
		await store.postponeMails(strapi.db.connection, ids, reason, now + waitMs);
	}

	async function receiverOf(person: number): Promise<Receiver | undefined> {
		const user: { email: string; preferedLanguage?: string | null } | null = await strapi.db.query('admin::user').findOne({ where: { id: person, isActive: true, blocked: { $ne: true } }, select: ['email', 'preferedLanguage'] });
		return user ? { email: user.email, locale: isLocale(user.preferedLanguage) ? user.preferedLanguage : 'en' } : undefined;
	}

	return {
		isOpen: smtpUrl !== undefined,
		step,
		close: (): void => transport?.close(),
	};
}

interface Receiver {
	email: string;
	locale: Locale;
}

/** 10 s, 20 s, 40 s … at most 2 h. */
const retryDelayMs = (attempts: number): number => Math.min(2 * HOUR_MS, 5000 * 2 ** attempts);
