/// <reference lib="dom" />
/** The way of a case through the admin: an editor enters it in Turkish, gets it back, mends it, and it is published. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '@erasmi/config/locales';
import { guidedTypes, stepsOf } from '#cms/plugins/editors-desk/forms/index.ts';
import { translations, type Key } from '#cms/plugins/editors-desk/admin/translations.ts';
import { signIn } from '../support/admin-client.ts';
import { findBrowser, launchBrowser, visit, type Watched } from '../support/browser.ts';
import { startInstance, type Instance } from '../support/instance.ts';
import { eventually } from '../support/site.ts';

const found = await findBrowser();

/** What issue 7 allows for a case from the start page to the site, typing not counted. */
const INTERACTIONS_MAX = 25;
/** A report on a measure is made in a meeting. */
const MEASURE_MS = 30_000;

const title = 'Kırlangıç bahçesi: komşular birlikte ekiyor';
const sentence = (count: number): string => Array.from({ length: count }, (_, index) => ['komşular', 'mahallede', 'birlikte', 'çalışıyor', 've'][index % 5]).join(' ');

/** Smallest picture there is: one transparent dot. */
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** What a question asks. */
const ask = (locale: Locale, type: (typeof guidedTypes)[number], step: string): string => stepsOf(type).find(({ id }) => id === step)?.said[locale][0] ?? step;

/** The desk's words as they stand on buttons and fields, up to their first placeholder. */
const say = (locale: Locale, key: Key): string => (translations[locale][key].split(/\{/u)[0] ?? '').trim();

describe.skipIf(!found.ok)('at the editors’ desk', () => {
	let instance: Instance;
	let browser: Browser;

	beforeAll(async () => {
		[instance, browser] = await Promise.all([startInstance(), launchBrowser()]);
	});
	afterAll(async () => {
		await browser?.close();
		await instance?.stop();
	});

	/** Signing in is limited to a few times a minute, so each role does it once. */
	const signedIn = new Map<string, ReturnType<typeof signIn>>();
	const as = (role: string): ReturnType<typeof signIn> => {
		const person = signedIn.get(role) ?? signIn(instance, role);
		signedIn.set(role, person);
		return person;
	};
	const reads = async (role: string, locale: Locale): Promise<unknown> => (await as(role)).ask('PUT', '/admin/users/me', { preferedLanguage: locale });

	/** A person of a role at the admin, in their language, on the page they land on. */
	async function enter(role: string, locale: Locale, options: Parameters<typeof visit>[2] = {}): Promise<Watched> {
		const account = instance.accounts.find((each) => each.role === role);
		if (!account) throw new Error(`There is no demo account for ${role}`);
		await reads(role, locale);
		const watched = await visit(browser, instance.cmsOrigin, options);
		await watched.context.addInitScript((code) => localStorage.setItem('strapi-admin-language', localStorage.getItem('strapi-admin-language') ?? code), locale);
		await watched.page.goto('/admin/auth/login');
		await watched.page.locator('input[name="email"]').fill(account.email);
		await watched.page.locator('input[name="password"]').fill(account.password);
		await watched.page.keyboard.press('Enter');
		await watched.page.getByRole('heading', { level: 1, name: say(locale, 'start.hello') }).waitFor();
		return watched;
	}

	/** Clicks and choices are counted, typing is not. */
	function counter(): { act: (deed: Promise<unknown>) => Promise<void>; count: () => number } {
		let count = 0;
		return {
			act: async (deed) => {
				count++;
				await deed;
			},
			count: () => count,
		};
	}

	const button = (page: Page, locale: Locale, key: Key) => page.getByRole('button', { name: say(locale, key) });
	const saved = (page: Page): Promise<void> => page.locator('[data-saving="saved"]').waitFor();

	test('a case in Turkish is entered, handed in, sent back, mended and published', async () => {
		const { act, count } = counter();
		const editor = await enter('editor', 'tr');
		const { page } = editor;
		const next = (): Promise<void> => act(button(page, 'tr', 'form.next').click());
		const answer = (text: string): Promise<void> => page.locator('.question').locator('textarea, input[type="text"]').first().fill(text);
		const asked = (step: string) => page.getByRole('heading', { level: 2, name: ask('tr', 'case', step) }).waitFor();

		await act(page.getByRole('link', { name: say('tr', 'enter.case') }).click());
		await asked('title');
		await answer(title);
		await next();
		await asked('where');
		await answer('Eskişehir');
		await act(page.getByLabel(say('tr', 'place.country')).selectOption('tr'));
		await next();
		await asked('summary');
		await answer(sentence(60));
		await next();
		await asked('approach');
		await answer(sentence(40));
		await next();
		await asked('actors');
		for (const [index, name] of ['Frontiera', 'Comune'].entries()) {
			await page.getByRole('searchbox').fill(name);
			await act(page.locator('.chosen button', { hasText: say('tr', 'actors.add') }).first().click());
			await expect.poll(() => page.locator('.chosen select').count()).toBe(index + 1);
		}
		await next();
		await asked('targetGroups');
		await act(page.locator('.terms input').first().check());
		await next();
		await asked('fieldsOfAction');
		await act(page.locator('.terms input').first().check());
		await next();
		await asked('sources');
		await act(button(page, 'tr', 'sources.own').click());
		await act(button(page, 'tr', 'form.finish').click());
		await page.getByText(say('tr', 'form.complete')).waitFor();
		await saved(page);
		await act(button(page, 'tr', 'submit.button').click());
		await page.getByText(say('tr', 'submit.done')).waitFor();

		// The publisher reads German, and asks for a change.
		const publisher = await enter('publisher', 'de');
		await act(publisher.page.getByRole('link', { name: title }).click());
		await publisher.page.getByRole('heading', { name: say('de', 'review.differences') }).waitFor();
		await publisher.page.getByLabel(say('de', 'review.reply')).fill('Bitte sagen, seit wann.');
		await act(button(publisher.page, 'de', 'review.return').click());
		await publisher.page.getByText(say('de', 'review.returned')).waitFor();

		// What came back waits on the start page.
		await page.goto('/admin');
		await act(page.locator('#start-waiting ~ ul').getByRole('link', { name: title }).click());
		await act(page.locator('a[href="?step=approach"]').click());
		await asked('approach');
		await answer(`2021'den beri ${sentence(40)}`);
		await act(page.locator('a[href="?step=submit"]').click());
		await page.getByText('Bitte sagen, seit wann.').waitFor();
		await saved(page);
		await act(button(page, 'tr', 'submit.button').click());
		await page.getByText(say('tr', 'submit.done')).waitFor();

		await publisher.page.reload();
		await act(button(publisher.page, 'de', 'review.publish').click());
		await publisher.page.getByText(say('de', 'review.published')).waitFor();
		await eventually('the case is on the site', async () => ((await (await fetch(`${instance.origin}/api/search?${new URLSearchParams({ locale: 'tr', q: 'Kırlangıç' })}`)).json()) as { total: number }).total === 1, 5000);

		expect(editor.complaints).toEqual([]);
		expect(publisher.complaints).toEqual([]);
		expect(count()).toBeLessThanOrEqual(INTERACTIONS_MAX);
		await Promise.all([editor.close(), publisher.close()]);
	});

	test('what is typed while the CMS is away stays in the browser, and is saved when it is back', async () => {
		const { page, close } = await enter('editor', 'it');
		await page.getByRole('link', { name: say('it', 'enter.case') }).click();
		await page.locator('.question input').first().fill('Biblioteca delle lingue');
		await saved(page);
		await instance.cms.stop();
		await button(page, 'it', 'form.next').click();
		await page.locator('.question input').first().fill('Corciano');
		await page.locator('[data-saving="unreachable"]').waitFor();
		await instance.cms.start();
		await page.reload();
		await page.locator('.question input').first().waitFor();
		expect(await page.locator('.question input').first().inputValue()).toBe('Corciano');
		const documentId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
		const editor = await as('editor');
		const stored = async (): Promise<unknown> => (JSON.parse((await editor.ask('GET', `/editors-desk/entries/case/${documentId}`)).text) as { data: { fields: { place: { value: unknown } } } }).data.fields.place.value;
		await expect.poll(stored, { timeout: 30_000 }).toBe('Corciano');
		await close();
	});

	test.each(guidedTypes)('a draft (%s) is seen on the site under a signed address only, by nobody who searches, and kept by no cache', async (type) => {
		const editor = await as('editor');
		const read = async <T>(method: string, path: string, body?: object): Promise<T> => (JSON.parse((await editor.ask(method, path, body)).text) as { data: T }).data;
		const { documentId } = await read<{ documentId: string }>('POST', `/editors-desk/entries/${type}`, { locale: 'tr', changes: [{ name: 'title', value: 'Önizleme bahçesi' }] });
		const address = await read<string>('GET', `/editors-desk/entries/${type}/${documentId}/preview`);
		expect(address.startsWith(`${instance.origin}/tr/preview/${type}/${documentId}?`)).toBe(true);

		const page = await fetch(address);
		const html = await page.text();
		expect(page.status, html).toBe(200);
		expect(html).toContain('Önizleme bahçesi');
		expect(page.headers.get('cache-control')).toBe('private, no-store');
		expect(page.headers.get('x-robots-tag')).toBe('noindex');
		expect(html).toMatch(/<meta name="robots" content="noindex/);

		// Other languages show what they will show: the original, marked as what it is.
		const german = await (await fetch(address.replace('/tr/', '/de/'))).text();
		expect(german).toMatch(/<h1[^>]*lang="tr"|lang="tr"[^>]*>[^<]*<h1/);

		const other = guidedTypes.find((each) => each !== type) ?? '';
		for (const wrong of [address.replace(/signature=./u, 'signature=x'), address.replace(/until=\d/u, 'until=9'), address.split('?')[0] ?? '', address.replace(documentId, 'another'), address.replace(`/${type}/`, `/${other}/`)]) expect((await fetch(wrong)).status, wrong).toBe(404);
	});

	test('a file that is no picture, or too large, is refused at its field; a picture asks what can be seen on it', async () => {
		const { page, close } = await enter('editor', 'de');
		await page.goto('/admin/plugins/editors-desk/case/new?step=title');
		await page.locator('.question input').first().fill('Bilder vom Sommerfest');
		await page.locator('a[href="?step=media"]').first().evaluate((link) => link.closest('details')?.setAttribute('open', ''));
		await page.locator('a[href="?step=media"]').click();
		const chooser = page.locator('.question input[type="file"]').last();
		const complaint = page.locator('.question [role="alert"]').last();

		await chooser.setInputFiles({ name: 'sommer.png', mimeType: 'image/png', buffer: Buffer.from('<!doctype html><script>alert(1)</script>') });
		await expect.poll(() => complaint.textContent()).toMatch(/gehört zu keiner Art/u);
		await chooser.setInputFiles({ name: 'gross.png', mimeType: 'image/png', buffer: Buffer.alloc(40 * 1024 * 1024) });
		await expect.poll(() => complaint.textContent()).toMatch(/40 MB; möglich sind höchstens 15 MB/u);
		await chooser.setInputFiles({ name: 'punkt.png', mimeType: 'image/png', buffer: dot });
		await page.getByLabel('Bildbeschreibung').fill('Ein Punkt');
		await page.locator('.question textarea, .question input[type="text"]').last().blur();
		await saved(page);

		const documentId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
		const { data } = JSON.parse((await (await as('editor')).ask('GET', `/editors-desk/entries/case/${documentId}`)).text) as { data: { fields: { title: { value: string }; media: { value: { alt: string; file: number }[] } } } };
		expect(data.fields).toMatchObject({ title: { value: 'Bilder vom Sommerfest' }, media: { value: [{ alt: 'Ein Punkt', file: expect.any(Number) }] } });
		await close();
	});

	test('a long text is written by keyboard, with what was pasted cleaned, and comes back as it was; so does a contact', async () => {
		const { page, complaints, close } = await enter('editor', 'ar');
		await page.goto('/admin/plugins/editors-desk/case/new?step=title');
		await page.locator('.question input').first().fill('قصة طويلة');
		await saved(page);
		await page.goto(`${new URL(page.url()).pathname}?step=body`);
		const text = page.getByRole('textbox', { name: ask('ar', 'case', 'body') });
		await text.waitFor();
		expect(await text.getAttribute('dir')).toBe('rtl');
		const tool = (key: Key) => page.getByRole('toolbar').getByRole('button', { name: say('ar', key), exact: true });

		// Before the text lies one stop for all buttons; arrows go along them, towards the left here.
		await text.focus();
		await page.keyboard.press('Shift+Tab');
		await expect.poll(() => tool('rich.paragraph').evaluate((button) => button === document.activeElement)).toBe(true);
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('Enter');
		await page.keyboard.type('كيف بدأ الأمر');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Control+b');
		await page.keyboard.type('في الخريف');
		await page.keyboard.press('Control+b');
		await page.keyboard.type(' قرأنا ');
		await page.keyboard.press('Control+k');
		await page.getByLabel(say('ar', 'rich.address'), { exact: true }).fill('javascript:alert(1)');
		await page.keyboard.press('Enter');
		await page.getByText(say('ar', 'rich.address.wrong')).waitFor();
		await page.getByLabel(say('ar', 'rich.address'), { exact: true }).fill('example.org');
		await page.getByLabel(say('ar', 'rich.text').split('(')[0] ?? '').fill('الدليل');
		await page.keyboard.press('Enter');
		await page.keyboard.type('.');
		await page.keyboard.press('Enter');
		await page.keyboard.type('ما احتجنا إليه');
		await tool('rich.bullets').click();
		await text.evaluate((element) => {
			const dataTransfer = new DataTransfer();
			dataTransfer.setData('text/html', '<ul><li style="color:red">مطبخ<script>alert(1)</script></li></ul><p onclick="x()">صبر</p>');
			element.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true }));
		});
		await expect.poll(() => text.locator('li').count()).toBe(3);
		await expect.poll(() => page.locator('.count').textContent()).toMatch(/12|١٢/u);
		await page.keyboard.press('Tab');
		expect(await text.evaluate((element) => element.contains(document.activeElement))).toBe(false);
		await saved(page);

		await page.goto(`${new URL(page.url()).pathname}?step=contact`);
		await page.locator('.question input[type="email"]').fill('halb@');
		await page.locator('.question input[type="text"]').first().fill('التنسيق');
		await page.getByText(say('ar', 'field.email')).waitFor();
		await page.locator('.question input[type="email"]').fill('info@example.org');
		await page.locator('.question input[type="email"]').blur();
		await saved(page);

		const documentId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
		const stored = async (): Promise<unknown> => {
			const { data } = JSON.parse((await (await as('editor')).ask('GET', `/editors-desk/entries/case/${documentId}`)).text) as { data: { fields: Record<string, { value: unknown }> } };
			return [data.fields['body']?.value, data.fields['contact']?.value];
		};
		const words = (said: string, marks: object = {}): object => ({ type: 'text', text: said, ...marks });
		expect(await stored()).toEqual([
			[
				{ type: 'heading', level: 2, children: [words('كيف بدأ الأمر')] },
				{ type: 'paragraph', children: [words('في الخريف', { bold: true }), words(' قرأنا '), { type: 'link', url: 'https://example.org', children: [words('الدليل')] }, words('.')] },
				{ type: 'list', format: 'unordered', children: ['ما احتجنا إليه', 'مطبخ', 'صبر'].map((item) => ({ type: 'list-item', children: [words(item)] })) },
			],
			expect.objectContaining({ function: 'التنسيق', email: 'info@example.org' }),
		]);
		expect(complaints).toEqual([]);
		await close();
	});

	test('the coordinator reports on a measure at the size of a phone, and the site shows it', async () => {
		const { page, complaints, close } = await enter('coordinator', 'it', { width: 320, height: 640 });
		const begin = performance.now();
		await page.locator('#start-plans ~ ul a').first().click();
		await button(page, 'it', 'plan.open').first().click();
		await page.locator('.measures form input[type="radio"]').nth(1).check();
		await page.getByLabel(say('it', 'plan.note')).fill('Il gruppo si è incontrato in biblioteca.');
		await button(page, 'it', 'plan.save').click();
		await page.getByText(say('it', 'plan.saved')).waitFor();
		expect(performance.now() - begin).toBeLessThan(MEASURE_MS);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		expect(complaints).toEqual([]);
		await close();
	});
});
