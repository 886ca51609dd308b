import { type RequestHandler, json } from '@sveltejs/kit';

/** The process is alive; whether everything it needs is there, says `/ready`. */
export const GET: RequestHandler = () => json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
