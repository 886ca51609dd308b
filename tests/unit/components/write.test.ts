/** The form "Write to us" as it is first seen, with faults, and after it was sent. */
import { HtmlValidate } from 'html-validate';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { locales, type Locale } from '@erasmi/config/locales';
import WritePage from '#web/routes/[locale=locale]/write/+page.svelte';
import { serverOnly } from '#web/lib/server-only.ts';
import type { Typed } from '#web/lib/server/forms/write.ts';
import { seedSite } from '../../support/seed-pages.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-trailing-whitespace': 'off', 'void-style': 'off', 'attribute-boolean-style': 'off', 'doctype-style': 'off', 'no-inline-style': 'error', 'long-title': 'off' } });
const empty: Typed = { kind: undefined, page: '', text: '', email: '' };

function show(locale: Locale, { typed = empty, isSent = false, form }: { typed?: Typed; isSent?: boolean; form?: object } = {}): string {
	const data = { site: serverOnly(seedSite(locale)), typed: serverOnly(typed), isSent };
	return render(WritePage as unknown as Component<object>, { props: { data, form } }).body.replace(/<!--.*?-->/g, '');
}

async function faults(body: string, locale: Locale): Promise<string[]> {
	const report = await validator.validateString(`<!doctype html><html lang="${locale}" dir="ltr"><head><title>Test</title></head><body><main id="main">${body}</main></body></html>`);
	return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`));
}

const everythingWrong = { typed: { kind: undefined, page: 'x', text: '<b>typed</b>', email: '"quoted"' }, issues: { kind: 'kind-missing', page: 'page-foreign', text: 'text-long', email: 'email-wrong' } };

test.each(locales)('the form is valid HTML in %s, empty, refused and sent', async (locale) => {
	for (const html of [show(locale), show(locale, { form: everythingWrong }), show(locale, { isSent: true }), show(locale, { form: { typed: empty, issues: {}, minutes: 7 } })]) {
		expect(await faults(html, locale)).toEqual([]);
		expect(html).not.toMatch(/undefined|NaN|\[object/);
	}
});

test('every fault stands beside its field, leads there from above, and what was typed is still there', () => {
	const html = show('en', { form: everythingWrong });
	expect(html).toMatch(/role="alert".*4 things are not right yet/s);
	for (const name of ['page', 'text', 'email']) {
		expect(html).toContain(`href="#${name}"`);
		expect(html).toContain(`id="${name}-error"`);
		expect(html).toMatch(new RegExp(`id="${name}"[^>]*aria-describedby="${name}-hint ${name}-error"[^>]*aria-invalid="true"`));
	}
	// The first choice is where a link to the group leads.
	expect(html).toMatch(/href="#kind-fact".*id="kind-fact"/s);
	expect(html).toContain('&lt;b>typed&lt;/b>');
	expect(html).toContain('value="&quot;quoted&quot;"');
});

test('the field that only programs fill in is for nobody', () => {
	expect(show('de')).toMatch(/<div hidden(="")?>(?:(?!<\/div>).)*name="website"(?:(?!<\/div>).)*tabindex="-1"/s);
});
