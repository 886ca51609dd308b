import { expect, test } from 'vitest';
import { graveLine } from '../../../scripts/start/grave-line.ts';

test.each([
	['a warning of the site', '{"level":"warn","time":"2026-11-27T18:03:40.905Z","err":{"type":"CmsUnavailable","message":"The CMS cannot be reached.","stack":"CmsUnavailable: …"},"msg":"the CMS cannot be asked for changes"}', { level: 'warn', text: 'warn: the CMS cannot be asked for changes (The CMS cannot be reached.)' }],
	['an error of the site', '{"level":"error","msg":"an answer failed"}', { level: 'error', text: 'error: an answer failed' }],
	['the last words of the site', '{"level":"fatal","msg":"it cannot start"}', { level: 'fatal', text: 'fatal: it cannot start' }],
	['a coloured warning of the CMS', "[2026-11-27 18:03:44.123] \u001b[33mwarn\u001b[39m: Your application doesn't have a super admin user.", { level: 'warn', text: "warn: Your application doesn't have a super admin user." }],
	['an error of the CMS', '[2026-11-27 18:03:44.123] error: change-feed: it cannot be prepared', { level: 'error', text: 'error: change-feed: it cannot be prepared' }],
])('%s is shown', (_, line, shown) => {
	expect(graveLine(line)).toEqual(shown);
});

test.each(['{"level":"info","msg":"listening"}', '{"level":"info","msg":"after an \\"error\\":"}', '[2026-11-27 18:03:45.617] \u001b[32minfo\u001b[39m: warn: is only quoted', '    at file:///app/web/build/handler.js:27:9', '{ not JSON', ''])('an everyday line is not: %s', (line) => {
	expect(graveLine(line)).toBeUndefined();
});
