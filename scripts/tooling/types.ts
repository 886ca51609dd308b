/** `npm run types`: the compiler, room by room. A room that fails does not hide the next one's faults. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../start/paths.ts';

interface Check {
	room: string;
	command: string[];
	cwd?: string;
}

const checks: Check[] = [
	{ room: 'config', command: ['tsc', '-b', 'config'] },
	{ room: 'cms', command: ['tsc', '-p', 'cms/tsconfig.json', '--noEmit', '--incremental', 'false'] },
	{ room: 'plugins', command: ['tsc', '-p', 'cms/tsconfig.plugins.json', '--noEmit'] },
	// Strapi's design system leaves file endings out of its types, as only a bundler accepts.
	{ room: 'admin panel', command: ['tsc', '-p', 'cms/tsconfig.admin.json', '--noEmit'] },
	{ room: 'site (messages)', command: ['node', 'tooling/compile-messages.ts'], cwd: 'web' },
	{ room: 'site (schema)', command: ['gql.tada', 'generate-output'], cwd: 'web' },
	{ room: 'site (prepare)', command: ['svelte-kit', 'sync'], cwd: 'web' },
	// Tests read the site's modules too, so they come after what the site generates.
	{ room: 'scripts and tests', command: ['tsc', '-p', 'tsconfig.json', '--noEmit'] },
	{ room: 'site', command: ['svelte-check', '--tsconfig', 'tsconfig.json', '--fail-on-warnings', '--output', 'human'], cwd: 'web' },
];

const failed = checks.filter(({ room, command: [tool = '', ...args], cwd = '.' }) => {
	console.log(`· ${room}`);
	const { status } = spawnSync(join(root, 'node_modules', '.bin', tool), args, { cwd: join(root, cwd), stdio: 'inherit', shell: process.platform === 'win32' });
	return status !== 0;
});

if (failed.length > 0) {
	console.error(`✖ Types do not fit in: ${failed.map(({ room }) => room).join(', ')}.`);
	process.exit(1);
}
console.log('✓ All types fit.');
