import { describe, expect, it } from 'vitest';
import { decide, retryDelayMs } from '#cms/plugins/change-feed/server/decide.ts';

const sent = (contentHash: string) => ({ contentHash, gone: false });
const gone = { contentHash: '', gone: true };

describe('a document that changed', () => {
	it.each([
		['published for the first time: sent', 'a', undefined, false, 'send'],
		['published with other content: sent', 'b', sent('a'), false, 'send'],
		['published again after it was withdrawn: sent', 'a', gone, false, 'send'],
		['only its draft differs: nothing', 'a', sent('a'), false, 'skip'],
		['only its draft differs, but everything is sent anew: sent', 'a', sent('a'), true, 'send'],
		['no longer published: withdrawn', undefined, sent('a'), false, 'withdraw'],
		['withdrawn already: nothing', undefined, gone, false, 'skip'],
		['never published: nothing', undefined, undefined, false, 'skip'],
		['unknown here, but somebody holds it: withdrawn', undefined, undefined, true, 'withdraw'],
	] as const)('%s', (_name, now, before, force, action) => {
		expect(decide(now, before, force).action).toBe(action);
	});
});

it('the pause between attempts doubles from a second to a minute', () => {
	expect([0, 1, 2, 3, 6, 7, 50].map(retryDelayMs)).toEqual([1000, 1000, 2000, 4000, 32_000, 60_000, 60_000]);
});
