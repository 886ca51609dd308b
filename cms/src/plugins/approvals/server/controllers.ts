/** Approvals over HTTP: what the site asks for those without an account, and what people of the CMS do. */
import type { Core } from '@strapi/strapi';
import { parseOwnerLetter } from '@erasmi/config/owner-link';
import { isWorkType, type WorkType } from '@erasmi/config/types';
import { answering } from '../../../plugin-kit/answering.ts';
import type { Context } from '../../../plugin-kit/request.ts';
import { ApprovalError, type ApprovalFault } from './errors.ts';
import type { Links } from './links.ts';
import { words } from './words.ts';

interface Plugin {
	strapi: Core.Strapi;
}

const statuses: Partial<Record<ApprovalFault, number>> = { 'entry-gone': 404, 'link-gone': 404 };
const linksOf = (strapi: Core.Strapi): Links => strapi.plugin('approvals').service('links') as Links;

export const sites = ({ strapi }: Plugin) => ({
	async take(context: Context) {
		const letter = parseOwnerLetter(context.request.body);
		if (!letter) return context.badRequest('This is nothing that this version understands.');
		context.body = { data: await linksOf(strapi).take(letter) };
	},
});

export const people = ({ strapi }: Plugin) => {
	const links = (): Links => linksOf(strapi);
	const list = ({ params, state }: Context) => links().list(state.user, typeOf(params), params.documentId ?? '');

	return answering<ApprovalFault, Context, string>({ refusal: ApprovalError, statuses, say: (locale, code) => words[locale][code] }, {
		list,
		async create(context) {
			await links().create(context.state.user, typeOf(context.params), context.params.documentId ?? '', recipientOf(context.request.body));
			return list(context);
		},
		async end(context) {
			const { documentId = '', id } = context.params;
			await links().end(context.state.user, typeOf(context.params), documentId, Number(id));
			return list(context);
		},
	});
};

function typeOf({ type }: Record<string, string>): WorkType {
	if (!isWorkType(type)) throw new ApprovalError('entry-gone');
	return type;
}

function recipientOf(body: unknown): string {
	const recipient = typeof body === 'object' && body !== null && 'recipient' in body ? body.recipient : '';
	if (typeof recipient !== 'string') throw new ApprovalError('bad-value');
	return recipient;
}
