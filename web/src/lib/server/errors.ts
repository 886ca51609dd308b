/** The one table that turns an error into what a visitor gets and what the log says. */
import { type ErrorKey, errorKeys } from '#lib/error-keys.ts';

/** The CMS did not answer in time, refused the connection or broke off. */
export class CmsUnavailable extends Error {
	override name = 'CmsUnavailable';
	constructor(origin: string, what: string, cause?: unknown) {
		super(`The CMS at ${origin} ${what}. Is it running? Pages that were loaded before are still served.`, { cause });
	}
}

/** The CMS answered, but with an error: a wrong token or a query it does not understand. */
export class CmsRefused extends Error {
	override name = 'CmsRefused';
	constructor(origin: string, what: string, cause?: unknown) {
		super(`The CMS at ${origin} refused: ${what}. Do SITE_TOKEN and the version of site and CMS fit together?`, { cause });
	}
}

/** The site has never heard from the CMS: it cannot tell what exists and what does not. */
export class NothingReplicated extends Error {
	override name = 'NothingReplicated';
	constructor() {
		super('The site has not received any content from the CMS yet. It asks again every second.');
	}
}

export interface Outcome {
	status: number;
	message: ErrorKey;
	level: 'debug' | 'info' | 'warn' | 'error';
}

const outcomes: Record<string, Outcome> = {
	CmsUnavailable: { status: 503, message: 'unavailable', level: 'warn' },
	CmsRefused: { status: 503, message: 'unavailable', level: 'error' },
	SearchWorkerError: { status: 503, message: 'unavailable', level: 'error' },
	TooBusy: { status: 503, message: 'unavailable', level: 'warn' },
	NothingReplicated: { status: 503, message: 'unavailable', level: 'warn' },
};

const byStatus: Record<number, ErrorKey> = { 400: 'bad-request', 404: 'not-found', 410: 'gone', 503: 'unavailable' };

/** @param status of an error that somebody threw on purpose, `undefined` for one that nobody expected */
export function outcomeOf(error: unknown, status?: number): Outcome {
	if (status !== undefined) return { status, message: namedIn(error) ?? byStatus[status] ?? (status < 500 ? 'bad-request' : 'internal'), level: status < 500 ? 'debug' : 'error' };
	const known = error instanceof Error ? outcomes[error.name] : undefined;
	return known ?? { status: 500, message: 'internal', level: 'error' };
}

/** Who throws an error on purpose may say which one it is, where its status alone does not. */
function namedIn(error: unknown): ErrorKey | undefined {
	const name: unknown = typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
	return errorKeys.find((each) => each === name);
}
