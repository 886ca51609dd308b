/** `npm start`: from a fresh clone to two running servers. `npm run dev` is the same with `--dev`. */
import { runUnderNode24 } from './tooling/bootstrap.mjs';

await runUnderNode24('scripts/start/main.ts', process.argv.slice(2));
