/** Thread of the embedded search. Node runs this file as it is; it is no part of the site's build. */
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerSetup } from '../src/lib/server/search/protocol.ts';
import { serve } from '../src/lib/server/search/serve.ts';

if (!parentPort) throw new Error('The search worker is started by the site, not by hand.');
serve(parentPort, workerData as WorkerSetup);
