/**
 * Strapi's GraphQL asks the database once for every list and link of every entry: twenty cases with their organisations
 * made 167 statements. Here all that one level of a question asks about one type is answered together.
 */
import type { Core, UID } from '@strapi/strapi';
import { type Attribute, fieldsOf } from './fields.ts';

interface Job {
	id: number;
	attribute: string;
	resolve: (value: unknown) => void;
	reject: (error: unknown) => void;
}

type Loaded = Record<string, unknown> & { id: number };

/** Collects the jobs of one request until the current level of its fields has been asked for. */
class Batch {
	readonly #jobs = new Map<string, Job[]>();
	readonly #load: (uid: string, ids: number[], attributes: string[]) => Promise<Loaded[]>;

	constructor(load: (uid: string, ids: number[], attributes: string[]) => Promise<Loaded[]>) {
		this.#load = load;
	}

	/** @returns the attribute of one row, as the database gives it */
	ask(uid: string, id: number, attribute: string): Promise<unknown> {
		return new Promise((resolve, reject) => {
			const job = { id, attribute, resolve, reject };
			const waiting = this.#jobs.get(uid);
			if (waiting) return void waiting.push(job);
			this.#jobs.set(uid, [job]);
			// Every resolver of this level has run by then, its promises included.
			setImmediate(() => void this.#answer(uid));
		});
	}

	async #answer(uid: string): Promise<void> {
		const jobs = this.#jobs.get(uid) ?? [];
		this.#jobs.delete(uid);
		try {
			const rows = await this.#load(uid, [...new Set(jobs.map((job) => job.id))], [...new Set(jobs.map((job) => job.attribute))]);
			const byId = new Map(rows.map((row) => [row.id, row]));
			for (const job of jobs) job.resolve(byId.get(job.id)?.[job.attribute]);
		} catch (error) {
			for (const job of jobs) job.reject(error);
		}
	}
}

type Resolver = (parent: { id: number }, args: Args | undefined, context: object, info: unknown) => unknown;

interface Args {
	filters?: object;
	sort?: unknown[];
	pagination?: { start?: number; limit?: number; page?: number; pageSize?: number };
}

/** Fields that lead to other tables; questions with filters or sorting go Strapi's own way. */
export function batchingResolvers(strapi: Core.Strapi, uids: readonly string[]): Record<string, { middlewares: unknown[] }> {
	const batches = new WeakMap<object, Batch>();
	const batchOf = (context: object): Batch => {
		const batch = batches.get(context) ?? new Batch((uid, ids, attributes) => loadAttributes(strapi, uid, ids, attributes));
		batches.set(context, batch);
		return batch;
	};
	const config: Record<string, { middlewares: unknown[] }> = {};
	for (const { uid, type, name, attribute } of fieldsOf(strapi, uids)) {
		if (!isBatched(name, attribute)) continue;
		const isMany = attribute.repeatable || attribute.multiple || attribute.relation?.endsWith('Many');
		const middleware = async (next: Resolver, parent: { id: number }, args: Args | undefined, context: object, info: unknown): Promise<unknown> => {
			const range = rangeOf(args);
			if (!range) return next(parent, args, context, info);
			const value = await batchOf(context).ask(uid, parent.id, name);
			return isMany ? ((value ?? []) as unknown[]).slice(range.start, range.end) : (value ?? null);
		};
		config[`${type}.${name}`] = { middlewares: [middleware] };
	}
	return config;
}

const isBatched = (name: string, { type, target }: Attribute): boolean =>
	type === 'component' || type === 'media' || (type === 'relation' && name !== 'localizations' && target?.startsWith('api::') === true);

/** @returns `undefined` when only the database can answer. Without limits a list is complete: one that ends early would be a lie. */
function rangeOf({ filters, sort, pagination = {} }: Args = {}): { start: number; end: number } | undefined {
	if ((filters && Object.keys(filters).length > 0) || (sort && sort.length > 0)) return undefined;
	const { start = 0, limit = Infinity, page, pageSize } = pagination;
	if (page !== undefined || pageSize !== undefined || start < 0 || limit < 0) return undefined;
	return { start, end: start + limit };
}

async function loadAttributes(strapi: Core.Strapi, uid: string, ids: number[], attributes: string[]): Promise<Loaded[]> {
	const populate = Object.fromEntries(attributes.map((name) => [name, true]));
	return strapi.db.query(uid as UID.Schema).findMany({ select: ['id'], where: { id: { $in: ids } }, populate });
}
