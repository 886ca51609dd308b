/** Care over HTTP: reads what was sent, asks a service, says what came of it. */
import type { Core } from '@strapi/strapi';
import { sign, signatureHeader } from '@erasmi/config/delivery';
import { isWorkType, type WorkType } from '@erasmi/config/types';
import { answering } from '../../../plugin-kit/answering.ts';
import type { Archive } from './archive.ts';
import type { Bin } from './bin.ts';
import { CareError, type CareFault } from './errors.ts';
import type { FileFilter, Media } from './media.ts';
import type { Context } from '../../../plugin-kit/request.ts';
import { platform } from './platform.ts';
import { words } from './words.ts';

const statuses: Partial<Record<CareFault, number>> = { gone: 404, 'not-allowed': 403, 'no-library': 403 };
const filters: readonly FileFilter[] = ['all', 'undescribed', 'unused'];

export const care = ({ strapi }: { strapi: Core.Strapi }) => {
	const bin = (): Bin => strapi.plugin('care').service('bin') as Bin;
	const archive = (): Archive => strapi.plugin('care').service('archive') as Archive;
	const media = (): Media => strapi.plugin('care').service('media') as Media;

	return answering<CareFault, Context, string>({ refusal: CareError, statuses, say: (locale, code) => words[locale][code] }, {
		kept: async ({ state }) => ({ bin: await bin().list(state.user), archive: await archive().list(state.user) }),
		restore: ({ params, state }) => bin().restore(state.user, Number(params.id)),
		files: ({ query }) => media().list(filters.find((each) => each === query.filter) ?? 'all', Math.max(1, Math.trunc(Number(query.page)) || 1)),
		async describe({ params, state, request }) {
			await media().describe(state.user, Number(params.id), textOf(request.body, 'description'));
		},
		standing: ({ params, state }) => archive().standing(state.user, typeOf(params), params.documentId ?? ''),
		archive: ({ params, state, request }) => archive().archive(state.user, typeOf(params), params.documentId ?? '', textOf(request.body, 'reason')),
		bringBack: ({ params, state }) => archive().bringBack(state.user, typeOf(params), params.documentId ?? ''),
	});
};

/** For sites, which have no account and show that they know the secret. */
export const sites = ({ strapi }: { strapi: Core.Strapi }) => ({
	async archived(context: { body: unknown; type: string; set(header: string, value: string): void }): Promise<void> {
		const answer = JSON.stringify(await (strapi.plugin('care').service('archive') as Archive).forSites());
		context.set(signatureHeader, sign(platform(strapi).feed().secret, answer));
		context.type = 'application/json';
		context.body = answer;
	},
});

function typeOf({ type }: Record<string, string>): WorkType {
	if (!isWorkType(type)) throw new CareError('gone');
	return type;
}

function textOf(body: unknown, name: string): string {
	const value: unknown = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
	if (value !== undefined && typeof value !== 'string') throw new CareError('bad-value');
	return value ?? '';
}
