/** Asks the server half of a desk. Requests outlive the page that made them, so that leaving a page never loses a save. */
import { getFetchClient } from '@strapi/strapi/admin';

/** What the server says when something did not happen. `status` 0: it could not be reached. */
export class Refusal extends Error {
	override readonly name = 'Refusal';
	readonly status: number;
	readonly code: string;
	readonly details: Record<string, unknown>;

	constructor(status: number, code: string, message: string, details: Record<string, unknown>) {
		super(message);
		this.status = status;
		this.code = code;
		this.details = details;
	}
}

/** What may be asked of one plugin. Both throw a Refusal. */
export interface Client {
	ask<T>(path: string, params?: Record<string, string>): Promise<T>;
	tell<T>(path: string, body: object): Promise<T>;
}

export const clientOf = (plugin: string): Client => ({
	// As text, because Strapi's client sends values as they are: a `#` or `&` in one would cut the question short.
	ask: <T>(path: string, params: Record<string, string> = {}) => answered<T>(() => getFetchClient().get<{ data: T }>(`/${plugin}${path}`, { params: new URLSearchParams(params).toString() })),
	tell: <T>(path: string, body: object) => answered<T>(() => getFetchClient().post<{ data: T }>(`/${plugin}${path}`, body)),
});

async function answered<T>(request: () => Promise<{ data: { data: T } }>): Promise<T> {
	try {
		return (await request()).data.data;
	} catch (error) {
		throw refusalOf(error);
	}
}

/** Strapi's client throws errors that carry the answer, and the browser's own when there was none. */
export function refusalOf(error: unknown): Refusal {
	const said = isRecord(error) && isRecord(error.response) && isRecord(error.response.data) ? error.response.data.error : undefined;
	if (!isRecord(said)) return new Refusal(0, 'unreachable', '', {});
	const details = isRecord(said.details) ? said.details : {};
	return new Refusal(Number(said.status) || 0, typeof details.code === 'string' ? details.code : '', typeof said.message === 'string' ? said.message : '', details);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
