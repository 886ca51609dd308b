/** "Write to us": no account, no captcha, no JavaScript. */
import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import type { Locale } from '@erasmi/config/locales';
import { messages } from '#lib/messages.ts';
import { sectionPath, writePath } from '#lib/routes.ts';
import { serverOnly } from '#lib/server-only.ts';
import { environment } from '#lib/server/environment.ts';
import { sendMessage } from '#lib/server/forms/send-message.ts';
import { type Issues, isTrapped, parseWritten, prefilled, typedIn } from '#lib/server/forms/write.ts';
import { pageHead } from '#lib/server/head.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { locale }, url }) => {
	const typed = prefilled(url.searchParams);
	const isSent = url.searchParams.has('sent');
	const path = (own: Locale) => (isSent ? thanksPath(own) : writePath(own, { ...(typed.kind && { kind: typed.kind }), page: typed.page }));
	const t = messages(locale);
	const head = pageHead(locale, path, { kind: 'plain', section: undefined, noindex: url.search !== '' });
	return { typed: serverOnly(typed), isSent, head: serverOnly({ ...head, title: isSent ? t['write.thanks']() : t['write.title'](), description: t['write.lead']() }) };
};

export const actions: Actions = {
	default: async (event) => {
		const { request, params, locals } = event;
		const form = await request.formData();
		const typed = typedIn(form);
		const parsed = parseWritten(typed, environment().publicOrigin);
		if (!parsed.ok) return fail(400, { typed, issues: parsed.issues });
		if (isTrapped(form)) {
			locals.log.info('a form that a program had filled in was dropped');
			redirect(303, thanksPath(params.locale));
		}
		const outcome = await sendMessage(parsed.written, params.locale, event.getClientAddress());
		if (outcome.taken) redirect(303, thanksPath(params.locale));
		locals.log.warn({ reason: outcome.reason }, 'a message could not be taken');
		return outcome.reason === 'often' ? fail(429, { typed, issues: noIssues, minutes: outcome.minutes }) : fail(503, { typed, issues: noIssues });
	},
};

const noIssues: Issues = {};

const thanksPath = (locale: RequestEvent['locals']['locale']): string => sectionPath(locale, 'write', { sent: 1 });
