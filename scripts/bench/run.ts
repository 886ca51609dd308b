/** `npm run bench -- site`: runs one benchmark, `npm run bench` names those there are. Each is a file of this folder. */
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const [name, ...args] = process.argv.slice(2);
const file = join(folder, `${name}.ts`);

if (!name || name === 'run' || !/^[a-z-]+$/.test(name) || !existsSync(file)) {
	const names = globSync('*.ts', { cwd: folder })
		.map((each) => each.replace(/\.ts$/, ''))
		.filter((each) => each !== 'run')
		.sort();
	console.error(`✖ ${name ? `There is no benchmark "${name}".` : 'Which benchmark?'}\n  → Name one of: ${names.join(', ')}.`);
	process.exit(1);
}

// A benchmark reads its own arguments where any script would.
process.argv.splice(2, process.argv.length, ...args);
await import(file);
