import type { Network } from '#lib/content-types.ts';
import { webAddress } from './addresses.ts';
import { type Pointer, pointingTo } from './backlinks.ts';
import { defined } from './defined.ts';
import { type Context, common } from './entry.ts';
import { pictures } from './media.ts';
import { actors, organisation } from './organisations.ts';
import { contact, factors, figures, obstacles, place } from './parts.ts';
import { pairs, present } from './said.ts';
import { optionalTerm, term, terms } from './terms.ts';

const plansOfNetworks: Pointer<'action-plan'> = { from: 'action-plan', to: 'network', field: ({ network }) => network };

export async function toNetwork(context: Context<'network'>): Promise<Network> {
	const { shown, original, speak, wanted, shownIn, work, tags } = context;
	const plans = await pointingTo(work.documentId, plansOfNetworks, wanted, tags);
	return {
		...common('network', context),
		...place(shown, original, speak, wanted),
		phases: present(shown.phases).flatMap((each, at) => (each.phase ? [{ key: each.key ?? String(at + 1), phase: term(each.phase, wanted), ...defined({ from: each.from }) }] : [])),
		members: actors(shown.members, wanted),
		workingGroups: pairs(shown.workingGroups, original?.workingGroups).map(({ key, shown: group, original: first }) => ({
			key,
			...defined({ name: speak.text(group.name, first?.name), topic: optionalTerm(group.topic, wanted), rhythm: speak.text(group.rhythm, first?.rhythm) }),
		})),
		meetings: present(shown.meetings).flatMap((each, at) => (each.start ? [{ key: each.key ?? String(at + 1), start: each.start, ...defined({ place: each.place, link: webAddress(each.onlineUrl) }) }] : [])),
		targetGroups: terms(shown.targetGroups, wanted),
		fieldsOfAction: terms(shown.fieldsOfAction, wanted),
		methods: terms(shown.methods, wanted),
		funding: terms(shown.funding, wanted),
		figures: figures(shown.figures, original?.figures, speak),
		successFactors: factors(shown.successFactors, original?.successFactors, speak, wanted),
		obstacles: obstacles(shown.obstacles, original?.obstacles, speak, wanted),
		media: pictures(shown.media, original?.media, shownIn, work.sourceLocale),
		plans,
		...defined({
			shortName: shown.shortName,
			mission: speak.text(shown.mission, original?.mission),
			story: speak.rich(shown.story, original?.story),
			meetingRhythm: speak.text(shown.meetingRhythm, original?.meetingRhythm),
			form: optionalTerm(shown.form, wanted),
			founded: shown.founded,
			phase: optionalTerm(shown.phase, wanted),
			coordinator: organisation(shown.coordinator, wanted),
			evidenceLevel: optionalTerm(shown.evidenceLevel, wanted),
			website: webAddress(shown.website),
			contact: contact(shown.contact, original?.contact, speak, wanted),
		}),
	};
}
