import { a as sortActors } from "./card-line.js";
// src/lib/components/seats.ts
/** In the order of the figure and its list. */
var seated = (actors) => sortActors(actors.map((actor) => ({
	...actor,
	id: actor.organisation.id,
	group: actor.organisation.group,
	...actor.role === "lead" && { lead: true }
})));
/** A network's members; its coordinator leads, also where it is not listed as a member. */
function membersOf(network) {
	const { coordinator, members } = network;
	if (!coordinator) return [...members];
	const others = members.filter(({ organisation }) => organisation.id !== coordinator.id);
	return [{
		...members.find(({ organisation }) => organisation.id === coordinator.id) ?? { key: "coordinator" },
		organisation: coordinator,
		role: "lead"
	}, ...others.map((member) => member.role === "lead" ? {
		...member,
		role: "partner"
	} : member)];
}
export { seated as n, membersOf as t };

//# sourceMappingURL=seats.js.map