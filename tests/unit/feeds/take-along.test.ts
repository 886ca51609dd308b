/** Files to take along, made from the entries of the seed and read back with other people's programs. */
import ICAL from 'ical.js';
import { locales } from '@erasmi/config/locales';
import { workTypes } from '@erasmi/config/types';
import { expect, test } from 'vitest';
import { citationOf, citationText } from '#web/lib/citation.ts';
import type { ActionPlan, Entry, Network } from '#web/lib/content-types.ts';
import { bibtex, cslItem, cslJson, ris } from '#web/lib/server/citation/formats.ts';
import { calendar } from '#web/lib/server/feeds/calendar.ts';
import { measuresTable } from '#web/lib/server/feeds/measures.ts';
import { planChanges } from '#web/lib/server/feeds/plan-changes.ts';
import { readAtom, textOf } from '../../support/atom.ts';
import { seedEntry, seedIds } from '../../support/seed-pages.ts';

const plans = seedIds('action-plan').map((id) => seedEntry('action-plan', id, 'de') as ActionPlan);
const networks = seedIds('network').map((id) => seedEntry('network', id, 'de') as Network);
const [plan] = plans;
if (!plan) throw new Error('The seed has no action plan.');
const addresses = { page: 'https://commons.example/de/aktionsplaene/x', feed: 'https://commons.example/id/action-plan/x/de.atom' };

const cited: Pick<Entry, 'owner' | 'credit' | 'title' | 'lang' | 'publishedAt' | 'permanentUrl' | 'origin' | 'sourceLocale'> = {
	owner: { id: 'o1', name: 'Comune di Perugia', group: 'public' },
	title: { text: 'Pflegefamilien in Umbrien {und} 50 %', lang: 'de' },
	lang: 'de',
	publishedAt: '2026-03-04T10:00:00.000Z',
	permanentUrl: 'https://commons.example/id/case/e1',
	origin: 'human',
	sourceLocale: 'it',
};
const said = (entry: typeof cited, locale: (typeof locales)[number]): string => Object.values(citationText(citationOf(entry), locale)).join('');

test.each([
	['de', 'Comune di Perugia (4. März 2026). Pflegefamilien in Umbrien {und} 50 %. ERASMI Commons. https://commons.example/id/case/e1'],
	['en', 'Comune di Perugia (4 March 2026). Pflegefamilien in Umbrien {und} 50 %. ERASMI Commons. https://commons.example/id/case/e1'],
	['ar', 'Comune di Perugia (4 مارس 2026). Pflegefamilien in Umbrien {und} 50 %. ERASMI Commons. https://commons.example/id/case/e1'],
] as const)('a text is cited in %s by who answers for it, its version and its permanent address', (locale, text) => {
	expect(said(cited, locale)).toBe(text);
});

test('whoever is named for a text is named in its citation; a text of nobody is one of the site', () => {
	expect(said({ ...cited, credit: 'Maria Rossi' }, 'it')).toMatch(/^Comune di Perugia e Maria Rossi \(4 marzo 2026\)\./);
	const { owner: _owner, ...nobodys } = cited;
	expect(said(nobodys, 'en')).toBe('ERASMI Commons (4 March 2026). Pflegefamilien in Umbrien {und} 50 %. https://commons.example/id/case/e1');
});

test.each(locales)('a citation of a machine text says so in %s', async (locale) => {
	const machine = { ...cited, origin: 'machine' as const };
	expect(said(machine, locale)).toMatch(/ \[[^\]]{20,}\]\. /);
	expect(said(cited, locale)).not.toContain('[');
	const item = cslItem('case-e1', citationOf(machine), locale, 'https://commons.example/it/compendio/x');
	expect(item.note).toContain('https://commons.example/it/compendio/x');
	expect(await ris(item)).toMatch(/\nN1 {2}- /);
});

test('reference managers get author, title, day, address and language in three formats', async () => {
	const item = cslItem('case-e1', citationOf({ ...cited, credit: 'Maria Rossi' }), 'de', '');
	expect(JSON.parse(cslJson(item))).toEqual([
		{ id: 'case-e1', type: 'webpage', title: cited.title.text, language: 'de', author: [{ literal: 'Comune di Perugia' }, { literal: 'Maria Rossi' }], 'container-title': 'ERASMI Commons', URL: cited.permanentUrl, issued: { 'date-parts': [[2026, 3, 4]] } },
	]);
	const tex = await bibtex(item);
	expect(tex).toMatch(/^@\w+\{/);
	// A brace or a percent sign of a title must not end the field or begin a comment.
	expect(tex).toContain('50 \\%');
	expect(tex.replaceAll('\\{', '').replaceAll('\\}', '').split('{').length).toBe(tex.replaceAll('\\{', '').replaceAll('\\}', '').split('}').length);
	const lines = (await ris(item)).split('\n');
	expect(lines).toEqual(expect.arrayContaining(['AU  - Comune di Perugia', 'AU  - Maria Rossi', `TI  - ${cited.title.text}`, `UR  - ${cited.permanentUrl}`, 'LA  - de']));
});

test('every entry of the seed can be cited in every format', async () => {
	for (const type of workTypes) {
		for (const id of seedIds(type)) {
			const entry = seedEntry(type, id, 'en');
			const item = cslItem(id, citationOf(entry), 'en', 'https://commons.example/x');
			for (const text of [await bibtex(item), await ris(item), said(entry, 'en')]) expect(text, id).not.toMatch(/undefined|\[object/);
		}
	}
});

/** The calendar as a calendar program reads it. */
function events(ics: string): ICAL.Event[] {
	return new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

test('a calendar holds each due date of a plan as a whole day, and each meeting of its network', () => {
	const network = networks.find(({ meetings }) => meetings.length > 0) ?? { ...(networks[0] as Network), meetings: [{ key: 'm1', start: '2026-12-01T17:30:00.000Z', place: 'Town hall, room 2; first floor', link: 'https://meet.example/x' }] };
	const due = plan.measures.filter(({ due: day, status }) => day && status !== 'dropped');
	expect(due.length).toBeGreaterThan(0);
	const found = events(calendar({ title: plan.title.text, network, plans: [plan] }, 'de'));
	expect(found).toHaveLength(due.length + network.meetings.length);
	for (const { key, due: day } of due) {
		const event = found.find(({ uid }) => uid.startsWith(`${plan.documentId}-${key}@`));
		expect(event?.startDate.isDate).toBe(true);
		expect(event?.startDate.toString().startsWith(day ?? '-')).toBe(true);
	}
	for (const { key, start, place } of network.meetings) {
		const event = found.find(({ uid }) => uid.startsWith(`${network.documentId}-${key}@`));
		expect(event?.startDate.toJSDate().toISOString()).toBe(new Date(start).toISOString());
		expect(event?.location ?? undefined).toBe(place);
	}
});

test('what was given up is due no more, and what is due in a month is due by its last day', () => {
	const [measure] = plan.measures;
	if (!measure) throw new Error('The plan has no measure.');
	const of = (changed: Partial<typeof measure>) => events(calendar({ title: 'Plan', network: undefined, plans: [{ ...plan, measures: [{ ...measure, due: '2026-12-01', status: 'planned', ...changed }] }] }, 'en'));
	expect(of({})).toHaveLength(1);
	expect(of({ status: 'dropped' })).toEqual([]);
	expect(['2026', '2027-02', '2028-02', '2026-12-01'].map((day) => of({ due: day })[0]?.startDate.toString())).toEqual(['2026-12-31', '2027-02-28', '2028-02-29', '2026-12-01']);
	expect(of({ title: { text: 'One, two; three\\four\nfive', lang: 'en' } })[0]?.summary).toBe('Due: One, two; three\\four\nfive');
});

test('the same dates are the same file', async () => {
	const make = () => calendar({ title: plan.title.text, network: networks[0], plans }, 'tr');
	const first = make();
	await new Promise((resolve) => setTimeout(resolve, 1_100));
	expect(make()).toBe(first);
});

test.each(locales)('what changed in a plan is a feed that readers accept, newest first, in %s', (locale) => {
	for (const id of seedIds('action-plan')) {
		const shown = seedEntry('action-plan', id, locale) as ActionPlan;
		const { entries } = readAtom(planChanges(shown, locale, addresses));
		const told = shown.measures.flatMap(({ updates }) => updates).length + shown.goals.flatMap(({ readings }) => readings).length;
		expect(entries).toHaveLength(Math.min(told, 50));
		const days = entries.map((entry) => textOf(entry, 'updated') ?? '');
		expect(days).toEqual(days.toSorted().toReversed());
	}
});

test('a spreadsheet gets a row for each measure, and no formula', () => {
	const [first, ...rest] = plan.measures;
	if (!first) throw new Error('The plan has no measure.');
	const table = measuresTable({ ...plan, measures: [{ ...first, title: { text: '=HYPERLINK("https://evil.example")', lang: 'de' } }, ...rest] }, 'de');
	const lines = table.split('\r\n');
	expect(lines[0]).toMatch(/^\ufeffNummer,Maßnahme,/);
	expect(lines[1]).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
	expect(table.match(/\r\n(?=\d+,)/g)).toHaveLength(plan.measures.length);
});
