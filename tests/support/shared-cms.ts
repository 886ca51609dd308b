import { inject } from 'vitest';
import { askBroker } from './broker.ts';
import { connect, type Cms, type CmsAddress, type Database } from './cms.ts';

/** The first file that asks waits for tables, terms and roles to be made; on a busy machine that takes minutes. For `beforeAll`. */
export const FIRST_START_TIMEOUT_MS = 600_000;

/**
 * The CMS all test files of a run share; entries of other files are in it too, so look only at your own.
 * Who must stop or kill a CMS starts one with `startCms`.
 */
export async function sharedCms(database: Database = 'sqlite'): Promise<Cms> {
	return connect(JSON.parse(await askBroker(inject('cmsBroker'), database)) as CmsAddress);
}
