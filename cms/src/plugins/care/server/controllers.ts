/** Care over HTTP: reads what was sent, asks a service, says what came of it. */
import type { Core } from '@strapi/strapi';
import { isWorkType, type WorkType } from '@erasmi/config/types';
import { answering } from '../../../plugin-kit/answering.ts';
import type { Archive } from './archive.ts';
import type { Bin } from './bin.ts';
import { CareError, type CareFault } from './errors.ts';
import type { Person } from './platform.ts';
import { words } from './words.ts';

/** The part of a Koa context that is used here. */
interface Context {
	params: Record<string, string>;
	request: { body?: unknown };
	state: { user: Person };
	status: number;
	body: unknown;
}

const statuses: Partial<Record<CareFault, number>> = { gone: 404, 'not-allowed': 403 };

export const care = ({ strapi }: { strapi: Core.Strapi }) => {
	const bin = (): Bin => strapi.plugin('care').service('bin') as Bin;
	const archive = (): Archive => strapi.plugin('care').service('archive') as Archive;

	return answering<CareFault, Context, string>({ refusal: CareError, statuses, say: (locale, code) => words[locale][code] }, {
		kept: async ({ state }) => ({ bin: await bin().list(state.user), archive: await archive().list(state.user) }),
		restore: ({ params, state }) => bin().restore(state.user, Number(params.id)),
		standing: ({ params, state }) => archive().standing(state.user, typeOf(params), params.documentId ?? ''),
		archive: ({ params, state, request }) => archive().archive(state.user, typeOf(params), params.documentId ?? '', reasonOf(request.body)),
		bringBack: ({ params, state }) => archive().bringBack(state.user, typeOf(params), params.documentId ?? ''),
	});
};

function typeOf({ type }: Record<string, string>): WorkType {
	if (!isWorkType(type)) throw new CareError('gone');
	return type;
}

function reasonOf(body: unknown): string {
	const reason = typeof body === 'object' && body !== null && 'reason' in body ? body.reason : '';
	if (typeof reason !== 'string') throw new CareError('bad-value');
	return reason;
}
