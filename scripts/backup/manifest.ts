/** What a backup says about itself, and whether this installation may take it. Pure. */

export interface Manifest {
	/** Layout of the archive; grows when an older program could no longer read it. */
	format: number;
	/** ISO 8601, UTC. */
	madeAt: string;
	/** Version of ERASMI Commons that made it. */
	version: string;
	strapi: string;
	database: DatabaseClient;
	/** Rows of each table. */
	rows: Record<string, number>;
	/** Everything else in the archive. */
	files: Record<string, { bytes: number; sha256: string }>;
}

export type DatabaseClient = 'sqlite' | 'postgres';

/** What the manifest is compared with. */
export type Installation = Pick<Manifest, 'version' | 'strapi' | 'database'>;

export const ARCHIVE_FORMAT = 1;

/** A backup or a restore that cannot go on, in words for the operator. Nothing was changed. */
export class BackupError extends Error {
	override readonly name = 'BackupError';
}

export type Judgement = { ok: true } | { ok: false; reason: string };

/** A newer backup may hold tables and fields that this version would drop without a word, so it is refused. */
export function judge(manifest: Manifest, here: Installation): Judgement {
	if (manifest.format > ARCHIVE_FORMAT) return { ok: false, reason: `it has format ${manifest.format}, this version reads up to ${ARCHIVE_FORMAT}. Update ERASMI Commons first.` };
	for (const [name, label] of [['version', 'ERASMI Commons'], ['strapi', 'Strapi']] as const) {
		if (isNewer(manifest[name], here[name])) return { ok: false, reason: `it was made by ${label} ${manifest[name]}, here is ${here[name]}. Update first.` };
	}
	if (manifest.database !== here.database) {
		return { ok: false, reason: `it holds a ${manifest.database} database, but DATABASE_CLIENT is ${here.database}. Restore it where DATABASE_CLIENT is ${manifest.database}.` };
	}
	return { ok: true };
}

/** @throws {BackupError} when this is no manifest of ours */
export function parseManifest(text: string): Manifest {
	const value = parsed(text);
	if (!isManifest(value)) throw new BackupError('The file is broken: its manifest.json cannot be read. Take another backup.');

	return value;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function isManifest(value: unknown): value is Manifest {
	if (typeof value !== 'object' || value === null) return false;
	const manifest: Partial<Record<keyof Manifest, unknown>> = value;
	const hasTexts = [manifest.madeAt, manifest.version, manifest.strapi].every((text) => typeof text === 'string');
	const hasMaps = [manifest.rows, manifest.files].every((map) => typeof map === 'object' && map !== null);
	return typeof manifest.format === 'number' && hasTexts && hasMaps && (manifest.database === 'sqlite' || manifest.database === 'postgres');
}

function isNewer(one: string, other: string): boolean {
	const [a, b] = [one, other].map((version) => version.split('-', 1)[0]?.split('.').map(Number) ?? []);
	for (const index of [0, 1, 2]) {
		const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return false;
}
