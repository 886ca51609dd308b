import type { Resource } from '#lib/content-types.ts';
import { mediaPath, webAddress } from './addresses.ts';
import { defined } from './defined.ts';
import { type Context, common } from './entry.ts';
import { pictures } from './media.ts';
import { pairs, present } from './said.ts';
import { links, teasers } from './teasers.ts';
import { notations, optionalTerm, terms } from './terms.ts';

const creatorKinds = ['person', 'organisation'] as const;

export function toResource(context: Context<'resource'>): Resource {
	const { shown, original, speak, wanted, shownIn, work, tags } = context;
	return {
		...common('resource', context),
		inLanguage: notations(shown.inLanguage),
		creators: present(shown.creators).flatMap((each, at) => (each.name ? [{ key: each.key ?? String(at + 1), name: each.name, ...defined({ kind: creatorKinds.find((kind) => kind === each.kind), id: webAddress(each.identifier) }) }] : [])),
		audience: terms(shown.audience, wanted),
		competences: terms(shown.competences, wanted),
		methods: terms(shown.methods, wanted),
		networkPhases: terms(shown.networkPhases, wanted),
		steps: pairs(shown.steps, original?.steps).map(({ key, shown: step, original: first }) => ({
			key,
			...defined({ title: speak.text(step.title, first?.title), minutes: step.minutes, instruction: speak.text(step.instruction, first?.instruction) }),
		})),
		files: present(shown.files).flatMap(({ file, language, sha256 }) => {
			const url = file && mediaPath(file.url);
			// Strapi counts in kilobytes of 1,000.
			return file && url ? [{ name: file.name, url, mime: file.mime, bytes: Math.round(file.size * 1_000), ...defined({ language, sha256 }) }] : [];
		}),
		accessibilityFeatures: notations(shown.accessibilityFeatures),
		isBasedOn: teasers(links(shown.isBasedOn), wanted, tags),
		media: pictures(shown.media, original?.media, shownIn, work.sourceLocale),
		...defined({
			description: speak.text(shown.description, original?.description),
			materials: speak.text(shown.materials, original?.materials),
			tips: speak.text(shown.tips, original?.tips),
			resourceType: optionalTerm(shown.resourceType, wanted),
			country: optionalTerm(shown.country, wanted),
			publisher: shown.publisher,
			datePublished: shown.datePublished,
			duration: minutesOf(shown.duration),
			groupMin: shown.groupMin,
			groupMax: shown.groupMax,
			externalUrl: webAddress(shown.externalUrl),
		}),
	};
}

/** @param duration ISO 8601 with days, hours and minutes, such as `PT1H45M` */
function minutesOf(duration: string | null | undefined): number | undefined {
	const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration ?? '');
	if (!match) return undefined;
	const [days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0));
	return ((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0);
}
