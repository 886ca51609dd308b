/** Where somebody is signed in, and how that ends. Strapi keeps the sessions; this only asks for them. */
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import { deviceIn } from './devices.ts';
import { AccountError } from './errors.ts';

export interface Session {
	id: string;
	/** Browser and system in the language of the person who asks; empty when neither is known. */
	device: string;
	/** Milliseconds since 1970. */
	since: number;
	isThis: boolean;
}

interface Row {
	sessionId: string;
	userId: string;
	createdAt: string | Date;
	metadata?: { deviceName?: string } | null;
}

interface Manager {
	listSessions(userId: string): Promise<Row[]>;
	revokeSessionById(userId: string, sessionId: string): Promise<boolean>;
	invalidateRefreshToken(userId: string): Promise<void>;
}

export type Sessions = ReturnType<typeof createSessions>;

export function createSessions(strapi: Core.Strapi) {
	const manager = (): Manager => (strapi as unknown as { sessionManager(origin: string): Manager }).sessionManager('admin');
	return {
		/** @param current id of the session that asks */
		async list(person: number, locale: Locale, current: string | undefined): Promise<Session[]> {
			const rows = await manager().listSessions(String(person));
			return rows.map(({ sessionId, createdAt, metadata }) => ({ id: sessionId, device: deviceIn(locale, metadata?.deviceName ?? ''), since: new Date(createdAt).getTime(), isThis: sessionId === current })).toSorted((a, b) => Number(b.isThis) - Number(a.isThis) || b.since - a.since);
		},
		async end(person: number, id: string): Promise<void> {
			if (!(await manager().revokeSessionById(String(person), id))) throw new AccountError('session-gone');
		},
		endAll: (person: number): Promise<void> => manager().invalidateRefreshToken(String(person)),
		/** Open sessions by person. */
		async count(): Promise<Map<number, number>> {
			const rows: { userId: string }[] = await strapi.db.query('admin::session').findMany({ where: { origin: 'admin', status: 'active', expiresAt: { $gt: new Date() } }, select: ['userId'] });
			const counts = new Map<number, number>();
			for (const { userId } of rows) counts.set(Number(userId), (counts.get(Number(userId)) ?? 0) + 1);
			return counts;
		},
	};
}
