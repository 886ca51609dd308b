/** Runs one of our scripts on a machine that may have nothing installed yet: `node scripts/run.mjs relevance.ts --engine embedded`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runUnderNode24 } from './tooling/bootstrap.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file || !existsSync(join(root, 'scripts', file))) {
	console.error(`✖ There is no script "${file ?? ''}".\n  → \`npm run\` lists what there is.`);
	process.exit(1);
}
await runUnderNode24(join('scripts', file), args, ['--env-file-if-exists=.env']);
