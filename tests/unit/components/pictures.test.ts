/** Every picture has a list or table beside it that says the same: here the facts are read from both and compared. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { locales } from '@erasmi/config/locales';
import { actorGroups } from '@erasmi/config/search/document';
import CoverageTable from '#web/lib/components/CoverageTable.svelte';
import { membersOf } from '#web/lib/components/seats.ts';
import type { Coverage, OrganisationView, Teaser } from '#web/lib/content-types.ts';
import { serverOnly } from '#web/lib/server-only.ts';
import CasePage from '#web/routes/[locale=locale]/case/[slug]/+page.svelte';
import MapPage from '#web/routes/[locale=locale]/map/+page.svelte';
import NetworkPage from '#web/routes/[locale=locale]/network/[slug]/+page.svelte';
import OrganisationPage from '#web/routes/[locale=locale]/organisation/[slug]/+page.svelte';
import ActionPlanPage from '#web/routes/[locale=locale]/action-plan/[slug]/+page.svelte';
import SelfAssessmentPage from '#web/routes/[locale=locale]/self-assessment/[slug]/+page.svelte';
import { seedEntry, seedIds, seedResults, seedSite } from '../../support/seed-pages.ts';

const show = (page: unknown, data: object): string => render(page as Component<{ data: object }>, { props: { data: { site: serverOnly(seedSite('de')), ...data } } }).body.replace(/<!--.*?-->/g, '');
const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found = '']) => found);
const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim();
/** The drawing of the page itself stands first, those of its cards after it. */
const first = (html: string): string => /<svg class="af.*?<\/svg>/s.exec(html)?.[0] ?? '';

/** Kinds of actors and numbers, as drawn. */
function drawn(svg: string): { groups: string[]; numbers: string[] } {
	return { groups: all(svg, /<path class="(\w+)"/g).filter((look) => (actorGroups as readonly string[]).includes(look)), numbers: all(svg, /<text[^>]*>(\d+)<\/text>/g) };
}
/** The same, as the list beside the drawing says it. */
const listed = (html: string): { groups: string[]; numbers: string[] } => ({ groups: all(html, /<i class="mk no (\w+)"/g), numbers: all(html, /<i class="mk no \w+" aria-hidden="true">(\d+)<\/i>/g) });

describe('who works together', () => {
	test.each(seedIds('case'))('in the case %s', (id) => {
		const entry = seedEntry('case', id, 'de');
		const html = show(CasePage, { entry: serverOnly(entry) });
		expect(drawn(first(html))).toEqual(listed(html));
		for (const { organisation } of entry.actors) expect(textOf(html)).toContain(organisation.name.replaceAll('&', '&amp;'));
	});

	test.each(seedIds('network'))('in the network %s', (id) => {
		const entry = seedEntry('network', id, 'de');
		const html = show(NetworkPage, { entry: serverOnly(entry) });
		const [picture, list] = [drawn(first(html)), listed(html)];
		if (membersOf(entry).length > 0) expect(picture).toEqual(list);
	});

	test('with an organisation', () => {
		const { actors } = seedEntry('case', 'umbriaffido', 'de');
		const [own, ...others] = actors.map(({ organisation }) => ({ ...organisation, url: `/de/organisationen/${organisation.id}` }));
		if (!own) throw new Error('The seed has a case without actors.');
		const view: OrganisationView = { organisation: own, names: [], paths: { de: '', en: '', da: '', it: '', tr: '', ar: '' }, permanentUrl: 'https://commons.example/id/organisation/x', takesPart: [], owns: [], namedIn: [], partners: others.map((organisation, i) => ({ organisation, shared: i + 1 })) };
		const html = show(OrganisationPage, { organisation: serverOnly(view) });
		expect(drawn(first(html))).toEqual(listed(html));
		expect(listed(html).numbers).toHaveLength(actors.length);
		// The one in the middle leads both.
		expect(textOf(/<ol class="actors cols">.*?<\/li>/s.exec(html)?.[0] ?? '')).toContain(own.name);
	});
});

test('the map has a number for each entry of its list, and every place is in it once', () => {
	const places = seedResults('network', 'de').answer.hits.map((hit, i) => ({ teaser: hit as unknown as Teaser, lat: [51.5, 51.6, 43.1, 55.7, 39.9, 54][i % 6] ?? 50, lng: [11.9, 11.8, 12.4, 12.6, 32.8, -8][i % 6] ?? 10 }));
	const outside = { teaser: { ...places[0]?.teaser, id: 'far' } as Teaser, lat: 43.7, lng: -79.4 };
	const html = show(MapPage, { map: serverOnly({ places: [...places, outside], placeless: 2 }) });
	const numbers = all(html, /<i class="mk no here" aria-hidden="true">(\d+)<\/i>/g);
	expect(drawn(first(html)).numbers).toEqual(numbers);
	expect(all(html, /<a href="#(p\d+)"/g)).toEqual(numbers.map((number) => `p${number}`));
	for (const number of numbers) expect(html).toContain(`<li id="p${number}">`);
	expect(all(html, /<li>.*?<a href="([^"]+)"/gs).length).toBeGreaterThan(0);
	expect(textOf(html)).toContain('2 Einträge nennen keinen Ort.');
	const titles = all(html, /<span class="badge">[^<]*<\/span> (<a .*?<\/a>)/gs).map(textOf);
	expect(titles).toHaveLength(places.length + 1);
	expect(new Set(titles)).toEqual(new Set(places.map(({ teaser }) => teaser.title)));
});

test.each(seedIds('action-plan'))('the bars of the plan %s say what its table says', (id) => {
	const entry = seedEntry('action-plan', id, 'de');
	const html = show(ActionPlanPage, { entry: serverOnly(entry) });
	const rows = all(html, /(<tr><th scope="row"><a .*?<\/tr>)/gs);
	expect(rows).toHaveLength(entry.measures.length);
	rows.forEach((row, i) => {
		const measure = entry.measures[i];
		const [, from = '', width = ''] = /<path d="M([\d.]+) 0h([\d.]+)v1/.exec(row) ?? [];
		const done = Number(/class="d" d="M[\d.]+ 0h([\d.]+)/.exec(row)?.[1] ?? 0);
		const said = Number(/(\d+)\s%/.exec(textOf(row))?.[1]);
		expect(said, row).toBe(measure?.progress);
		expect(Math.round((done / Number(width)) * 100), row).toBeCloseTo(said, -0.5);
		if (measure?.start && entry.periodStart) expect(Number(from)).toBeCloseTo(monthsBetween(entry.periodStart, measure.start), 0);
	});
});

test('the radar has each area as far from the middle as its table says', () => {
	const { items, scale, dimensions } = seedEntry('self-assessment', 'network-maturity', 'de');
	const answers = Object.fromEntries(items.map(({ key }, i) => [key, [String((i % scale.length) + 1)]]));
	const html = show(SelfAssessmentPage, { entry: serverOnly(seedEntry('self-assessment', 'network-maturity', 'de')), answers: serverOnly(answers) });
	const svg = /<svg class="af radar".*?<\/svg>/s.exec(html)?.[0] ?? '';
	const rim = points(/<path class="t" d="M([^"]*)z"/.exec(svg)?.[1]);
	const shape = points(/<path class="r" d="M([^"]*)z"/.exec(svg)?.[1]);
	const means = all(html, /<tr><th scope="row">.*?<td>([\d,]+)<\/td>/gs).map((text) => Number(text.replace(',', '.')));
	expect(means).toHaveLength(dimensions.length);
	expect(shape).toHaveLength(dimensions.length);
	means.forEach((mean, i) => expect((length(shape[i]) / length(rim[i])) * scale.length).toBeCloseTo(mean, 0.9));
});

test('the bars of the languages are as long as the numbers in their table', () => {
	const coverage: Coverage[] = locales.map((locale, i) => ({ type: 'case', locale, original: i, checked: 2, machine: 10 - 2 * i }));
	const html = render(CoverageTable, { props: { coverage, locale: 'de' } }).body.replace(/<!--.*?-->/g, '');
	const rows = all(html, /(<tr><th scope="row">.*?<\/tr>)/gs);
	expect(rows).toHaveLength(locales.length);
	rows.forEach((row, i) => {
		const own = coverage[i];
		const cells = all(row, /<td>(\d+)<\/td>/g).map(Number);
		expect(cells.slice(0, 3)).toEqual([own?.original, own?.checked, own?.machine]);
		const stretches = all(row, /class="\w" d="M\d+ 0h(\d+)v1/g).map(Number);
		// What a person has read is drawn last, on top.
		expect(stretches).toEqual(cells.slice(0, 3).filter((count) => count > 0).toReversed());
	});
});

const points = (path = ''): [number, number][] => path.split(' ').map((pair) => pair.split(',').map(Number) as [number, number]);
const length = ([x, y]: [number, number] = [0, 0]): number => Math.hypot(x, y);

function monthsBetween(from: string, to: string): number {
	const [y = 0, m = 1] = from.split('-').map(Number);
	const [year = 0, month = 1, day = 1] = to.split('-').map(Number);
	return (year - y) * 12 + (month - m) + (day - 1) / 31;
}
