/** An answer to a visitor, in plain text and in the language of the form they used. */
import { createTransport } from 'nodemailer';
import { readEnvironment } from '@erasmi/config/environment';
import { directionOf, type Locale } from '@erasmi/config/locales';
import { InboxError } from './errors.ts';
import { words } from './words.ts';

interface Reply {
	to: string;
	text: string;
	/** Language of the form. */
	locale: Locale;
	/** What the visitor had written. */
	quoted: string;
	/** Address of the person who answers: an answer to the answer goes there. */
	from: string;
}

const TIMEOUT_MS = 20_000;

/** Whether this installation sends mails at all. */
export const canReply = (): boolean => readEnvironment(process.env, 'cms').smtpUrl !== undefined;

/** @throws InboxError `no-mail`, `mail-failed` */
export async function sendReply({ to, text, locale, quoted, from }: Reply): Promise<void> {
	const { smtpUrl, mailFrom } = readEnvironment(process.env, 'cms');
	if (smtpUrl === undefined) throw new InboxError('no-mail');
	const transport = createTransport({ url: smtpUrl, connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS, disableFileAccess: true, disableUrlAccess: true });
	const { subject, wrote } = words[locale];
	const quote = quoted.split('\n').map((line) => `> ${line}`).join('\n');
	// Mail programs take the direction of a line from its first strong letter.
	const mark = directionOf(locale) === 'rtl' ? '\u200f' : '';
	try {
		await transport.sendMail({ from: mailFrom, replyTo: from, to: { name: '', address: to }, subject, text: `${text}\n\n${mark}${wrote}\n${quote}\n`, headers: { 'Content-Language': locale } });
	} catch (error) {
		throw new InboxError('mail-failed', {}, error);
	} finally {
		transport.close();
	}
}
