/** `npm test`: installs what is missing, builds what changed, then runs every proof. `--full` adds the slow ones. */
import { runUnderNode24 } from './tooling/bootstrap.mjs';

await runUnderNode24('scripts/tooling/test.ts', process.argv.slice(2));
