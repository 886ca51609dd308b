/** Where this installation keeps what a backup holds. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { join } from 'node:path';
import { readEnvironment, variableNames, variables, type Environment, type Variable } from '@erasmi/config/environment';
import type { Installation } from './manifest.ts';

const root = join(import.meta.dirname, '../..');

/** The part of the environment that a backup needs. */
export type Target = Pick<Environment, 'dataDir' | 'database' | 'host' | 'cmsPort'>;

/**
 * Reads `.env` and the environment. Secrets may be missing: a backup holds none, and a restore runs before the first start.
 * @throws EnvironmentError for a wrong value
 */
export function readTarget(source: NodeJS.ProcessEnv = process.env): Target {
	const file = join(root, '.env');
	if (source === process.env && existsSync(file)) process.loadEnvFile(file);
	const placeholders = Object.fromEntries(variableNames.filter((name) => isSecret(variables[name])).map((name) => [name, `${name}: not needed here,${name}: not needed here`]));
	const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value));
	return readEnvironment({ ...placeholders, ...given }, 'cms', root);
}

export const installation = (target: Target): Installation => ({ version: versionOf(join(root, 'package.json')), strapi: versionOf(require.resolve('@strapi/strapi/package.json')), database: target.database.client });

export const uploadsOf = (target: Target): string => join(target.dataDir, 'public/uploads');

/** Whether something listens where the CMS of this installation would. */
export function isCmsRunning({ host, cmsPort }: Target): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect({ host: ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host, port: cmsPort, timeout: 2000 });
		const settle = (answer: boolean): void => {
			socket.destroy();
			resolve(answer);
		};
		socket.once('connect', () => settle(true));
		socket.once('timeout', () => settle(false));
		socket.once('error', () => settle(false));
	});
}

const require = createRequire(import.meta.url);

const isSecret = (variable: Variable): boolean => variable.neededBy !== undefined;

const versionOf = (file: string): string => (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
