import { describe, expect, test } from 'vitest';
import { actorFigure, countGroups, MARKERS_MAX, sortActors, type Actor } from '#web/lib/figures/actors.ts';
import { actorGroups, type ActorGroup } from '@erasmi/config/search/document';

const actor = (id: string, group: ActorGroup = 'civil', lead = false): Actor => ({ id, group, ...(lead && { lead }) });
const people = (count: number, group: ActorGroup = 'public'): Actor[] => Array.from({ length: count }, (_, i) => actor(`o${i}`, group));
const markersOf = (actors: readonly Actor[], options?: Parameters<typeof actorFigure>[1]) => actorFigure(actors, options).shapes.filter(({ look }) => (actorGroups as readonly string[]).includes(look));

describe('the actor figure', () => {
	test('is the same for the same organisations, in whatever order they are given', () => {
		const actors = [actor('a', 'public', true), actor('b'), actor('c', 'learn'), actor('d', 'people')];
		expect(actorFigure([...actors].reverse(), { size: 360 })).toEqual(actorFigure(actors, { size: 360 }));
	});

	test('is another one for other organisations', () => {
		expect(actorFigure([actor('a'), actor('b'), actor('c')])).not.toEqual(actorFigure([actor('a'), actor('b'), actor('x')]));
	});

	test.each([0, 1, 2, 3, 4, 8, MARKERS_MAX])('shows one marker for each of %i organisations', (count) => {
		expect(markersOf(people(count))).toHaveLength(count);
	});

	test('shows one marker a group with its count when there are too many to tell apart', () => {
		const figure = actorFigure([...people(12), ...people(3, 'civil')], { size: 360, numbers: true });
		expect(figure.labels.map(({ text }) => text)).toEqual(['12', '3']);
	});

	test('numbers its markers in the order of the list beside it', () => {
		const actors = [actor('b', 'learn'), actor('a', 'civil'), actor('z', 'trade', true), actor('y', 'public')];
		expect(sortActors(actors).map(({ id }) => id)).toEqual(['z', 'y', 'a', 'b']);
		const looks = markersOf(actors, { size: 360, numbers: true }).map(({ look }) => look);
		expect(looks).toEqual(sortActors(actors).map(({ group }) => group));
		expect(actorFigure(actors, { size: 360, numbers: true }).labels.map(({ text }) => text)).toEqual(['1', '2', '3', '4']);
	});

	test('draws lines only to a lead, and a dashed table where it stands alone', () => {
		const looks = (actors: Actor[]) => actorFigure(actors).shapes.map(({ look }) => look);
		expect(looks([actor('a'), actor('b')])).not.toContain('s');
		expect(looks([actor('a', 'civil', true), actor('b')])).toContain('s');
		expect(looks([actor('a', 'civil', true)])).toEqual(['t gone', 'civil']);
		expect(looks([])).toEqual(['t gone']);
	});

	test('stays inside its box', () => {
		for (const count of [2, 5, 9, 13]) {
			for (const { d } of markersOf(people(count), { size: 360 })) {
				const [x = 0, y = 0] = /^M(-?[\d.]+)[ ,](-?[\d.]+)/.exec(d)?.slice(1).map(Number) ?? [];
				expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(100);
			}
		}
	});

	test('says the same as its words: as many of each kind', () => {
		const actors = [actor('a', 'public', true), actor('b', 'public'), actor('c', 'joint')];
		const drawn = actorGroups.map((group) => markersOf(actors).filter(({ look }) => look === group).length);
		const said = actorGroups.map((group) => countGroups(actors).find((each) => each.group === group)?.count ?? 0);
		expect(drawn).toEqual(said);
	});
});
