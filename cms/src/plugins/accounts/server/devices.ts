/** Browsers and systems in the language of the person who reads where they are signed in. */
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import { languageOf } from '../../../plugin-kit/answering.ts';
import { putBefore } from './admin-routes.ts';

const together: Record<Locale, (browser: string, system: string) => string> = {
	en: (browser, system) => `${browser} on ${system}`,
	de: (browser, system) => `${browser} unter ${system}`,
	da: (browser, system) => `${browser} på ${system}`,
	it: (browser, system) => `${browser} su ${system}`,
	tr: (browser, system) => `${system} üzerinde ${browser}`,
	ar: (browser, system) => `${browser} على ${system}`,
};

/** @param device as Strapi keeps it: “Chrome on Windows”, or one of the two alone */
export function deviceIn(locale: Locale, device: string): string {
	const [browser = '', system] = device.split(' on ');
	return system ? together[locale](browser, system) : browser;
}

/** The part of a Koa context that is used here. */
interface Context {
	state: { user: { preferedLanguage?: string | null } };
	body: { data?: { deviceName?: string }[] };
}

/** On Strapi's own page of devices too. */
export function nameDevices(strapi: Core.Strapi): void {
	putBefore(strapi, 'GET', '/users/me/sessions', async (context: Context, next: () => Promise<void>) => {
		await next();
		const locale = languageOf(context.state.user);
		for (const session of context.body.data ?? []) if (session.deviceName) session.deviceName = deviceIn(locale, session.deviceName);
	});
}
