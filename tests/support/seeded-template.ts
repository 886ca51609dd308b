import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, parts } from '../../scripts/start/build.ts';
import { importContent } from '../../scripts/start/import-content.ts';
import { root } from '../../scripts/start/paths.ts';
import { withSetupLock } from '../../scripts/tooling/bootstrap.mjs';
import { testSecrets } from './cms.ts';
import { freePort } from '../../scripts/tooling/free-port.ts';

/** `content` is the seed alone, `demo` what the first `npm start` leaves: with accounts, and passages in every state. */
export type Filling = 'content' | 'demo';

const folder = join(root, '.cache', 'seeded');

/**
 * A data folder to be copied. Importing takes most of a minute, so its result is kept until a source it depends on
 * changes, and two runs side by side make it once.
 * @throws Fault with the reason the import gave
 */
export async function seededTemplate(filling: Filling): Promise<string> {
	const cmsInputs = parts.filter(({ name }) => name === 'cms').flatMap(({ inputs }) => inputs);
	const hash = hashOf([...cmsInputs, 'cms/src/plugin-kit/**', 'cms/src/plugins/*/server/**', 'scripts/seed/**', 'tests/support/cms.ts']).slice(0, 16);
	const at = (which: Filling): string => join(folder, `${hash}-${which}`);
	await withSetupLock(async () => {
		if (!existsSync(at('content'))) {
			rmSync(folder, { recursive: true, force: true });
			mkdirSync(folder, { recursive: true });
			await make(at('content'), 'content');
		}
		if (filling === 'demo' && !existsSync(at('demo'))) await make(at('demo'), 'demo', at('content'));
	});
	return at(filling);
}

async function make(template: string, filling: Filling, from?: string): Promise<void> {
	const making = mkdtempSync(join(folder, 'making-'));
	if (from) cpSync(from, making, { recursive: true });
	const seedDemo = filling === 'demo';
	const env = environmentOf(making, { CMS_PORT: String(await freePort()), WEB_PORT: String(await freePort()), SEED_DEMO: seedDemo ? '1' : '0' });
	await importContent({ dataDir: making, seedContent: 'all', seedDemo }, env);
	renameSync(making, template);
}

/** What an installation on a data folder is started with; `more` names at least its ports. */
export function environmentOf(dataDir: string, more: Record<string, string>): Record<string, string> {
	const shell = Object.fromEntries(['PATH', 'HOME', 'TMPDIR'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
	return {
		...shell,
		...testSecrets,
		HOST: '127.0.0.1',
		DATA_DIR: dataDir,
		NODE_ENV: 'production',
		SEED_CONTENT: 'all',
		SEED_DEMO: '1',
		PUBLIC_ORIGIN: `http://127.0.0.1:${more.WEB_PORT}`,
		CMS_ORIGIN: `http://127.0.0.1:${more.CMS_PORT}`,
		STRAPI_TELEMETRY_DISABLED: 'true',
		...more,
	};
}
