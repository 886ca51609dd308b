/** From the organisations of an entry to the seats of the actor figure, so that drawing and list can never differ. */
import type { Actor } from '#lib/content-types.ts';
import { sortActors, type Actor as Seat } from '#lib/figures/actors.ts';

export type Seated = Actor & Seat;

/** In the order of the figure and its list. */
export const seated = (actors: readonly Actor[]): Seated[] =>
	sortActors(actors.map((actor) => ({ ...actor, id: actor.organisation.id, group: actor.organisation.group, ...(actor.role === 'lead' && { lead: true }) })));

/** A network's members; its coordinator leads, also where it is not listed as a member. */
export function membersOf(network: { coordinator?: Actor['organisation']; members: readonly Actor[] }): Actor[] {
	const { coordinator, members } = network;
	if (!coordinator) return [...members];
	const others = members.filter(({ organisation }) => organisation.id !== coordinator.id);
	const own = members.find(({ organisation }) => organisation.id === coordinator.id);
	return [{ ...(own ?? { key: 'coordinator' }), organisation: coordinator, role: 'lead' }, ...others.map((member) => (member.role === 'lead' ? { ...member, role: 'partner' as const } : member))];
}
