/** `npm run build`: builds what changed since the last time; `--all` builds everything anew. */
import { runUnderNode24 } from './tooling/bootstrap.mjs';

await runUnderNode24('scripts/start/build-command.ts', process.argv.slice(2));
