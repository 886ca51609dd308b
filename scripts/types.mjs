/** `npm run types`: checks every room against the compiler. */
import { runUnderNode24 } from './tooling/bootstrap.mjs';

await runUnderNode24('scripts/tooling/types.ts', process.argv.slice(2));
