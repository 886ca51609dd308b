import type { Locale } from '@erasmi/config/locales';
import type { WorkType } from '@erasmi/config/types';
import type { Answers, Head, SiteView } from '#lib/content-types.ts';
import type { ErrorKey } from '#lib/error-keys.ts';
import type { ServerOnly } from '#lib/server-only.ts';
import type { Logger } from 'pino';

declare global {
	namespace App {
		interface Error {
			/** Key of a message. */
			message: ErrorKey;
			/** Request id, to be named when somebody reports the error. Set by `handleError`. */
			id?: string;
			/** What the address led to before it was archived, and on which day that was, as `2026-11-26`. */
			archived?: { type: WorkType; on: string };
			/** Words of an unknown address, for the search field. Set by `handleError`. */
			words?: string;
		}
		interface Locals {
			/** Language of the page: the one in the address, else the visitor's. */
			locale: Locale;
			requestId: string;
			log: Logger;
			/** What this answer was made from; an answer without tags is not kept by the page cache. */
			tags: Set<string>;
			/** False for an answer that lacks something it should have: the page cache must not keep it. */
			keep: boolean;
			/** Paper of the page. */
			kind: Head['kind'];
		}
		interface PageData {
			site: ServerOnly<SiteView>;
			head?: ServerOnly<Head>;
			/** What a visitor has answered in a form on the page. */
			answers?: ServerOnly<Answers | undefined>;
		}
	}
}
