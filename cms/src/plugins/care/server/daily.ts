/**
 * The work of a day: tells people of review dates, of measures that end soon and of what waits too long, and empties the bin.
 *
 * Each occasion is written down in the transaction that tells of it, so the job can run every hour, on several machines
 * and after a day of silence, and nobody hears the same thing twice.
 */
import type { Core } from '@strapi/strapi';
import { reviewDay } from '@erasmi/config/reviews';
import { isWorkType, type WorkType } from '@erasmi/config/types';
import type { Bin } from './bin.ts';
import { measuresDue, reviewsDue, waitingTooLong } from './due.ts';
import { createPeople, type People } from './people.ts';
import { platform, uidOfType } from './platform.ts';
import { publicEntries, publicPlans } from './public-entries.ts';
import { noteTold, wasTold } from './store.ts';

interface Occasion {
	kind: 'care-review-due' | 'care-measure-due' | 'care-check-waits';
	subject: string;
	occasion: string;
	values: Record<string, string>;
	link: string;
	to(): Promise<number[]> | number[];
}

export function createDaily(strapi: Core.Strapi) {
	const ask = platform(strapi);

	async function occasions(now: Date, people: People): Promise<Occasion[]> {
		const today = now.toISOString().slice(0, 10);
		const [entries, plans, waiting] = await Promise.all([publicEntries(strapi), publicPlans(strapi), ask.waiting().since(waitingTooLong(now.getTime()))]);
		return [
			...reviewsDue(entries, today).map((entry): Occasion => ({
				...{ kind: 'care-review-due', subject: entry.documentId, occasion: reviewDay(entry), link: '/' },
				values: { title: entry.title, locale: entry.locale, due: reviewDay(entry) },
				to: () => people.keepers(entry),
			})),
			...measuresDue(plans, today).map(({ plan, measure, due }): Occasion => ({
				...{ kind: 'care-measure-due', subject: `${plan.documentId}/${measure.key}`, occasion: due, link: `/plugins/editors-desk/plan/${plan.documentId}` },
				values: { measure: measure.title, title: plan.title, due },
				to: () => people.ofMeasure({ ...plan, type: 'action-plan' }, measure.responsible),
			})),
			...(await Promise.all(waiting.map(async ({ id, type, documentId, at }): Promise<Occasion> => ({
				...{ kind: 'care-check-waits', subject: documentId, occasion: String(id), link: `/plugins/editors-desk/review/${type}/${documentId}` },
				values: { title: isWorkType(type) ? await titleOf(type, documentId) : '', due: new Date(at).toISOString().slice(0, 10) },
				to: () => people.central(),
			})))),
		];
	}

	async function titleOf(type: WorkType, documentId: string): Promise<string> {
		const rows = await ask.rows().load(uidOfType(type), documentId, { status: 'draft' });
		return String(rows.find(({ locale, tree }) => locale === tree.sourceLocale)?.tree.title ?? '');
	}

	async function tell({ kind, subject, occasion, values, link, to }: Occasion): Promise<boolean> {
		if (await wasTold(strapi.db.connection, kind, subject, occasion)) return false;
		const receivers = await to();
		return strapi.db.transaction(async ({ trx }) => {
			if (!(await noteTold(trx, { kind, subject, occasion, at: Date.now() }))) return false;
			await ask.notices().tell({ to: receivers, kind, values, link });
			return true;
		});
	}

	return {
		/** @returns how much there was to tell */
		async run(now = new Date()): Promise<number> {
			let told = 0;
			for (const occasion of await occasions(now, await createPeople(strapi))) if (await tell(occasion)) told++;
			await (strapi.plugin('care').service('bin') as Bin).empty(now.getTime());
			return told;
		},
	};
}
