import { type RequestHandler, json } from '@sveltejs/kit';
import { readiness } from '#lib/server/readiness.ts';

/** 503 only as long as there is nothing to show; everything else is `degraded` and still answered. */
export const GET: RequestHandler = async () => {
	const ready = await readiness();
	return json(ready, { status: ready.status === 'starting' ? 503 : 200, headers: { 'cache-control': 'no-store' } });
};
