import type { ActorGroup, ConceptLabels } from '../search/document.ts';

/** The broadest kinds of actors, and the marker each is drawn with. */
const groups: Readonly<Record<string, ActorGroup>> = {
	'public-sector': 'public',
	'civil-society': 'civil',
	'education-research': 'learn',
	economy: 'trade',
	people: 'people',
};

/** `joint` for international organisations, network offices and whatever has no known kind. */
export function actorGroup(actorType: string | undefined, concept: (notation: string) => ConceptLabels | undefined): ActorGroup {
	const seen = new Set<string>();
	for (let at = actorType; at !== undefined && !seen.has(at); at = concept(at)?.broader) {
		seen.add(at);
		const group = groups[at];
		if (group) return group;
	}
	return 'joint';
}
