/**
 * Writes the GraphQL schema that the CMS offers to the place where the site takes its types from.
 *
 * `--check` writes nothing and fails when the file is out of date.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { variables } from '@erasmi/config/environment';

const root = resolve(import.meta.dirname, '..', '..');
const target = join(root, 'web', 'src', 'lib', 'server', 'content', 'schema.graphql');

execFileSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', join(root, 'cms', 'tsconfig.json')], { stdio: 'inherit' });

const dataDir = mkdtempSync(join(tmpdir(), 'erasmi-schema-'));
try {
	const printed = await print();
	if (!process.argv.includes('--check')) {
		writeFileSync(target, printed);
		console.log(`Written: ${target}`);
	} else if (readFileSync(target, 'utf8') !== printed) {
		console.error(`${target} is out of date. Run: node scripts/tooling/print-graphql-schema.ts`);
		process.exitCode = 1;
	}
} finally {
	rmSync(dataDir, { recursive: true, force: true });
}
process.exit();

async function print(): Promise<string> {
	setEnvironment();
	const require = createRequire(join(root, 'cms', 'package.json'));
	const { createStrapi } = require('@strapi/strapi') as typeof import('@strapi/strapi');
	// The very module that Strapi uses: graphql refuses a schema made by another copy of itself.
	const { lexicographicSortSchema, printSchema } = require('graphql') as typeof import('graphql');

	const appDir = join(root, 'cms');
	const strapi = await createStrapi({ appDir, distDir: join(appDir, 'dist'), serveAdminPanel: false }).load();
	strapi.log.level = 'error';
	const schema = strapi.plugin('graphql').service('content-api').buildSchema();
	const printed = `# Written by scripts/tooling/print-graphql-schema.ts; do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
	await strapi.destroy();
	return printed;
}

function setEnvironment(): void {
	for (const [name, variable] of Object.entries(variables)) {
		if ('generatedBytes' in variable) process.env[name] = `${name}-0123456789abcdef0123456789abcdef`;
		else delete process.env[name];
	}
	process.env.APP_KEYS = 'printing-0123456789abcdef0123456789-1,printing-0123456789abcdef0123456789-2';
	process.env.DATA_DIR = dataDir;
	process.env.NODE_ENV = 'development';
}
