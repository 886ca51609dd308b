import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, buildSchema, validate } from 'graphql';
import { expect, test } from 'vitest';
import { rowQueries, settingsQuery } from '#web/lib/server/content/queries.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../web/src/lib/server/content/schema.graphql'), 'utf8'));

test.each(Object.entries({ ...rowQueries, 'site-settings': settingsQuery }))('what the site asks of %s is what the CMS offers', (_type, query) => {
	expect(validate(schema, query as DocumentNode).map(({ message }) => message)).toEqual([]);
});
