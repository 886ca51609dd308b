import { HtmlValidate } from 'html-validate';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '@erasmi/config/locales';
import type { WorkType } from '@erasmi/config/types';
import CasePage from '#web/routes/[locale=locale]/case/[slug]/+page.svelte';
import ActionPlanPage from '#web/routes/[locale=locale]/action-plan/[slug]/+page.svelte';
import LearningPathPage from '#web/routes/[locale=locale]/learning-path/[slug]/+page.svelte';
import ListPage from '#web/routes/[locale=locale]/[type=worktype]/+page.svelte';
import MeasuresPage from '#web/routes/[locale=locale]/action-plan/[slug]/measures/+page.svelte';
import ModulePage from '#web/routes/[locale=locale]/module/[slug]/[[number=sectionnumber]]/+page.svelte';
import WholeModulePage from '#web/routes/[locale=locale]/module/[slug]/all/+page.svelte';
import QuizPage from '#web/routes/[locale=locale]/module/[slug]/quiz/+page.svelte';
import NetworkPage from '#web/routes/[locale=locale]/network/[slug]/+page.svelte';
import PagePage from '#web/routes/[locale=locale]/page/[slug]/+page.svelte';
import ResourcePage from '#web/routes/[locale=locale]/resource/[slug]/+page.svelte';
import SelfAssessmentPage from '#web/routes/[locale=locale]/self-assessment/[slug]/+page.svelte';
import Footer from '#web/lib/components/Footer.svelte';
import Header from '#web/lib/components/Header.svelte';
import { tabOf } from '#web/lib/tabs.ts';
import { partPath } from '#web/lib/routes.ts';
import { serverOnly } from '#web/lib/server-only.ts';
import { seedEntry, seedHead, seedIds, seedResults, seedSite, type Shown } from '../../support/seed-pages.ts';

// Each page takes the data of its own route; here they are all given the same way.
const pages = { case: CasePage, network: NetworkPage, resource: ResourcePage, module: ModulePage, 'learning-path': LearningPathPage, 'action-plan': ActionPlanPage, 'self-assessment': SelfAssessmentPage, page: PagePage } as unknown as Record<WorkType, Component<{ data: object }>>;
const types = Object.keys(pages) as WorkType[];

const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-trailing-whitespace': 'off', 'void-style': 'off', 'attribute-boolean-style': 'off', 'doctype-style': 'off', 'no-inline-style': 'error', 'long-title': 'off' } });

/** A page as a browser gets it. */
function documentOf(body: string, locale: Locale, type: WorkType): string {
	const site = seedSite(locale);
	const head = render(Header, { props: { locale, current: tabOf[type], languages: seedHead(type, locale).languages, pages: site.pages } }).body;
	const foot = render(Footer, { props: { site } }).body;
	return `<!doctype html><html lang="${locale}" dir="${site.dir}"><head><title>Test</title></head><body>${head}<main id="main">${body}</main>${foot}</body></html>`.replace(/<!--.*?-->/g, '');
}

interface Asked extends Shown {
	answers?: Record<string, string[]>;
	/** Another page of the entry than its first one. */
	page?: unknown;
	/** Of the section of a module. */
	number?: number;
}

function show(type: WorkType, id: string, locale: Locale, { answers, page = pages[type], number = 1, ...shown }: Asked = {}): string {
	const data = { site: serverOnly(seedSite(locale)), entry: serverOnly(seedEntry(type, id, locale, shown)), answers: serverOnly(answers), coverage: serverOnly([]), number };
	return render(page as Component<{ data: object }>, { props: { data } }).body.replace(/<!--.*?-->/g, '');
}

const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&').replace(/\s+/g, ' ');

async function faults(html: string): Promise<string[]> {
	const report = await validator.validateString(html);
	return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`));
}

describe.each(types)('the page of type %s', (type) => {
	test.each(['de', 'ar'] as const)('is valid HTML for every entry of the seed, in %s', async (locale) => {
		for (const id of seedIds(type)) {
			const html = documentOf(show(type, id, locale), locale, type);
			expect(await faults(html), id).toEqual([]);
			expect(textOf(html), id).not.toMatch(/undefined|NaN|\[object/);
		}
	});

	test('says which language it shows when the reader’s is missing', () => {
		for (const id of seedIds(type).slice(0, 2)) {
			const source = seedEntry(type, id, 'de').sourceLocale;
			const reader: Locale = source === 'ar' ? 'da' : 'ar';
			const html = show(type, id, reader, { only: [source] });
			expect(html).toMatch(new RegExp(`<h1 lang="${source}" dir="ltr">`));
			expect(html).toContain('class="tag only"');
			expect(html).toContain('class="note"');
		}
	});

	test('labels a machine translation and leads to its original', () => {
		const [id = ''] = seedIds(type);
		const source = seedEntry(type, id, 'de').sourceLocale;
		const reader = locales.find((locale) => locale !== source && seedEntry(type, id, locale).lang === locale);
		const html = show(type, id, reader ?? 'it');
		expect(html).toContain('class="tag mt"');
		expect(html).toContain(`href="${seedEntry(type, id, 'de').originalUrl}" hreflang="${source}"`);
	});
});

test('a case shows everything the seed says about it', () => {
	for (const id of seedIds('case')) {
		const entry = seedEntry('case', id, 'en');
		const shown = textOf(show('case', id, 'en'));
		const said = [entry.summary, entry.context, entry.approach, entry.results, entry.usersVoice, entry.evaluation, entry.transferability, entry.beneficiaries, entry.place, ...entry.goals.map(({ text }) => text), ...entry.dos.map(({ text }) => text), ...entry.donts.map(({ text }) => text), ...entry.figures.map(({ label }) => label), ...entry.quotes.map(({ text }) => text), ...entry.successFactors.map(({ comment }) => comment), ...entry.obstacles.map(({ howOvercome }) => howOvercome)];
		for (const text of said) if (text) expect(shown).toContain(text.text.replace(/\s+/g, ' '));
		for (const term of [...entry.targetGroups, ...entry.fieldsOfAction, ...entry.methods, ...entry.funding, entry.networkPhase, entry.country, entry.territorialLevel, entry.setting]) if (term) expect(shown).toContain(term.label);
		for (const { organisation } of entry.actors) expect(shown).toContain(organisation.name);
		for (const { title } of entry.sources) expect(shown).toContain(title);
	}
});

test('what an entry does not have leaves no heading behind', () => {
	const { place, country, region, ...entry } = seedEntry('case', 'umbriaffido', 'de');
	const bare = { ...entry, actors: [], figures: [], goals: [], dos: [], donts: [], quotes: [], successFactors: [], obstacles: [], sources: [], related: [], media: [], funding: [], methods: [], fieldsOfAction: [], targetGroups: [] };
	for (const name of ['context', 'approach', 'body', 'results', 'beneficiaries', 'evaluation'] as const) delete bare[name];
	const html = render(pages.case, { props: { data: { site: serverOnly(seedSite('de')), entry: serverOnly(bare) } } }).body;
	expect([...html.matchAll(/<h2/g)]).toHaveLength(2);
	expect(html).not.toMatch(/<(dd|p|li|ul|ol|dl)[^>]*>\s*<\/\1>/);
	expect([place, country, region].every(Boolean)).toBe(true);
});

test('the drawing of a case and its list show the same organisations', () => {
	const html = show('case', 'umbriaffido', 'de');
	const drawn = [...(/<svg class="af".*?<\/svg>/s.exec(html)?.[0] ?? '').matchAll(/<text[^>]*>(\d+)<\/text>/g)].map(([, number]) => number);
	const listed = [...html.matchAll(/<i class="mk no \w+" aria-hidden="true">(\d+)<\/i>/g)].map(([, number]) => number);
	expect(drawn).toEqual(listed);
	expect(listed).toHaveLength(8);
});

describe('a learning module', () => {
	const id = 'understanding-networks';
	const { sections, quiz } = seedEntry('module', id, 'en');

	test('shows one section a page, and from each the way to all others', () => {
		sections.forEach(({ title }, i) => {
			const html = show('module', id, 'en', { number: i + 1 });
			expect([...html.matchAll(/<h2 id="s\d+"/g)]).toHaveLength(1);
			expect(textOf(html)).toContain(title?.text);
			for (let other = 2; other <= sections.length; other++) expect(html).toContain(`/${other}"`);
			expect([...html.matchAll(/aria-current="page"/g)]).toHaveLength(1);
			expect([html.includes('rel="prev"'), html.includes('rel="next"')]).toEqual([i > 0, true]);
		});
		expect(show('module', id, 'en', { page: QuizPage })).not.toContain('rel="next"');
	});

	test.each(['de', 'ar'] as const)('stands whole on one page as well, in %s', async (locale) => {
		const html = show('module', id, locale, { page: WholeModulePage });
		expect(await faults(documentOf(html, locale, 'module'))).toEqual([]);
		expect([...html.matchAll(/<h2 id="s\d+"/g)]).toHaveLength(sections.length);
		expect([...html.matchAll(/<fieldset/g)]).toHaveLength(quiz.length);
	});
});

test.each(['de', 'ar'] as const)('an action plan says everything about its measures on a page of their own, in %s', async (locale) => {
	for (const id of seedIds('action-plan')) {
		const html = show('action-plan', id, locale, { page: MeasuresPage });
		expect(await faults(documentOf(html, locale, 'action-plan')), id).toEqual([]);
		const { measures } = seedEntry('action-plan', id, locale);
		for (const { title, description } of measures) for (const said of [title, description]) if (said) expect(textOf(html)).toContain(said.text);
		const measuresUrl = partPath(locale, seedEntry('action-plan', id, locale).url, 'measures');
		const anchors = [...show('action-plan', id, locale).matchAll(/href="([^"#]+)#(m\d+)"/g)].flatMap(([, url, anchor]) => (url === measuresUrl ? [anchor] : []));
		expect(new Set(anchors).size).toBe(measures.length);
		for (const anchor of anchors) expect(html).toContain(`id="${anchor}"`);
		for (const [, anchor] of html.matchAll(/href="#(m\d+)"/g)) expect(html).toContain(`id="${anchor}"`);
	}
});

describe('a quiz', () => {
	test('answers on the page without a script', async () => {
		const html = show('module', 'understanding-networks', 'en', { page: QuizPage, answers: { q1: ['b'], q3: ['b'] } });
		expect(await faults(documentOf(html, 'en', 'module'))).toEqual([]);
		expect(textOf(html)).toContain('1 of 5 correct. 3 questions still need an answer.');
		expect(html).toMatch(/<p class="error" id="eq2">/);
		expect(html).toMatch(/name="q\.q1" value="b" checked/);
	});

	test('keeps its answers to itself until it is sent', () => {
		const html = show('module', 'understanding-networks', 'en', { page: QuizPage });
		const [question] = seedEntry('module', 'understanding-networks', 'en').quiz;
		expect(textOf(html)).not.toContain(question?.feedback?.text ?? '?');
	});
});

test('a self-assessment shows picture, table and level', async () => {
	const { items } = seedEntry('self-assessment', 'network-maturity', 'de');
	const html = show('self-assessment', 'network-maturity', 'de', { answers: Object.fromEntries(items.map(({ key }) => [key, ['3']])) });
	expect(await faults(documentOf(html, 'de', 'self-assessment'))).toEqual([]);
	expect(html).toContain('class="af radar"');
	expect([...html.matchAll(/<tr><th scope="row">/g)]).toHaveLength(8);
});

test.each(['de', 'ar'] as const)('a list is valid HTML in %s', async (locale) => {
	for (const type of types) {
		const data = { site: serverOnly(seedSite(locale)), results: serverOnly(seedResults(type, locale)) };
		const html = render(ListPage as unknown as Component<{ data: object }>, { props: { data } }).body;
		expect(await faults(documentOf(html, locale, type)), type).toEqual([]);
	}
});
