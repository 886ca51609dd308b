/// <reference lib="dom" />
/** The translation desk in a browser of its own, as translators and reviewers of the demo accounts meet it. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Locale } from '@erasmi/config/locales';
import { signIn, type Editor } from './admin-client.ts';
import { launchBrowser } from './browser.ts';
import { startInstance, type Instance, type InstanceAddress } from './instance.ts';
import { eventually } from './site.ts';

/** The machine of a test may be busy; what people wait for is measured apart. */
export const PATIENCE_MS = 60_000;
export const deskAt = '/admin/plugins/translation-desk';

interface Window {
	page: Page;
	context: BrowserContext;
	/** Addresses of pages that were loaded since this was last emptied. */
	loads: string[];
}

interface Shown {
	id: string;
	label: string;
	target: string;
	state: string;
	todo: boolean;
	unread: boolean;
}

export class Desk<Where extends InstanceAddress = Instance> {
	readonly instance: Where;
	readonly administrator: Editor;
	readonly #browser: Browser;
	/** Organisation that new pages belong to. */
	readonly #owner: string;

	private constructor(instance: Where, browser: Browser, administrator: Editor, owner: string) {
		this.instance = instance;
		this.#browser = browser;
		this.administrator = administrator;
		this.#owner = owner;
	}

	/** With an installation of its own. */
	static async open(): Promise<Desk> {
		return Desk.at(await startInstance());
	}

	/** In an installation that somebody else runs and stops. */
	static async at<Where extends InstanceAddress>(instance: Where): Promise<Desk<Where>> {
		const [browser, administrator] = await Promise.all([launchBrowser(), signIn(instance, 'administrator')]);
		const { text } = await administrator.ask('GET', '/content-manager/collection-types/api::organisation.organisation?pageSize=1');
		const [owner] = (JSON.parse(text) as { results: { documentId: string }[] }).results;
		if (!owner) throw new Error('The seed has no organisation');
		return new Desk(instance, browser, administrator, owner.documentId);
	}

	async close(): Promise<void> {
		await this.#browser.close();
		if ('stop' in this.instance) await (this.instance as InstanceAddress as Instance).stop();
	}

	/** A window in which somebody of the demo accounts is signed in. */
	async signedIn(role: 'translator' | 'reviewer', locale: Locale): Promise<Window> {
		const context = await this.#browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', baseURL: this.instance.cmsOrigin });
		const page = await context.newPage();
		page.setDefaultTimeout(PATIENCE_MS);
		const loads: string[] = [];
		page.on('request', (request) => {
			if (request.isNavigationRequest()) loads.push(request.url());
		});
		await this.enter(page, role, locale);
		return { page, context, loads };
	}

	async enter(page: Page, role: 'translator' | 'reviewer', locale: Locale): Promise<void> {
		const account = this.instance.accounts.find((each) => each.role === role && each.locale === locale);
		if (!account) throw new Error(`There is no demo account for ${role} ${locale}`);
		await page.goto('/admin/auth/login');
		await page.fill('input[name=email]', account.email);
		await page.fill('input[name=password]', account.password);
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => !url.pathname.includes('/auth/'));
	}

	/** A page that was written in a language. @returns its document id */
	async pageIn(locale: Locale, title: string, body: readonly object[]): Promise<string> {
		const { documentId } = await this.administrator.create('page', locale, { title, body, order: 90, sourceLocale: locale, owner: { connect: [{ documentId: this.#owner }] } });
		return documentId;
	}

	/** What the server holds, whatever a window shows. */
	async passagesOf(id: string, locale: Locale = 'da'): Promise<Shown[]> {
		const { status, text } = await this.administrator.ask('GET', `/translation-desk/entries/page/${id}/${locale}`);
		if (status !== 200) throw new Error(`${id}: ${status} ${text}`);
		return (JSON.parse(text) as { data: { units: Shown[] } }).data.units;
	}

	/** Until these words are the translation of a passage. */
	holds(id: string, words: string): Promise<number> {
		return eventually(`"${words}" is saved`, async () => (await this.passagesOf(id)).some(({ target }) => target === words), PATIENCE_MS);
	}

	/** Until every passage is as wanted. */
	all(id: string, what: string, test: (passage: Shown) => boolean): Promise<number> {
		return eventually(what, async () => (await this.passagesOf(id)).every(test), PATIENCE_MS);
	}
}

export const paragraph = (text: string): object => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** Where the current passage is translated. */
export const field = (page: Page): Locator => page.locator('.pair.now textarea');

/** The Danish side of a page in the editor, with the cursor in a field. @param query of the address */
export async function openEntry(page: Page, id: string, query: Record<string, string> = {}): Promise<void> {
	await page.goto(`${deskAt}/page/${id}/da?${new URLSearchParams(query)}`);
	await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA' || document.querySelector('.pair.short textarea') !== null);
}
