/** Single mails to people who have no notices: an invitation, a link for a new password. */
import { createTransport } from 'nodemailer';
import { readEnvironment } from '@erasmi/config/environment';
import type { Locale } from '@erasmi/config/locales';

interface Letter {
	to: string;
	subject: string;
	text: string;
	locale: Locale;
}

const TIMEOUT_MS = 20_000;

export const createLetters = () => ({
	/**
	 * @returns false when this installation sends no mails
	 * @throws what the mail server says
	 */
	async send({ to, subject, text, locale }: Letter): Promise<boolean> {
		const { smtpUrl, mailFrom } = readEnvironment(process.env, 'cms');
		if (smtpUrl === undefined) return false;
		const transport = createTransport({ url: smtpUrl, connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS, disableFileAccess: true, disableUrlAccess: true });
		try {
			await transport.sendMail({ from: mailFrom, to: { name: '', address: to }, subject, text, headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale } });
			return true;
		} finally {
			transport.close();
		}
	},
});
