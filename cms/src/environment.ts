import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEnvironment } from '@erasmi/config/environment';

/** Root of the project, seen from `cms/dist/src`. */
const projectRoot = resolve(__dirname, '..', '..', '..');

export const environment = readEnvironment(process.env, 'cms', projectRoot);

export const publicDir = join(environment.dataDir, 'public');

/** Strapi expects the folders of database and uploads at its start and does not make them. */
export function ensureDirectories(): void {
	mkdirSync(join(publicDir, 'uploads'), { recursive: true });
}
