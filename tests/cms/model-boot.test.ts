import { locales } from '@erasmi/config/locales';
import { uidOf, workTypes } from '@erasmi/config/types';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cms } from '../support/cms.ts';
import { sharedCms, FIRST_START_TIMEOUT_MS } from '../support/shared-cms.ts';

describe.each(['sqlite', 'postgres'] as const)('a CMS on %s', (database) => {
	let cms: Cms;
	beforeAll(async () => {
		cms = await sharedCms(database);
	}, FIRST_START_TIMEOUT_MS);

	it('knows every content type and every language', async () => {
		const uids = [...workTypes, 'organisation' as const, 'concept' as const, 'site-settings' as const].map(uidOf);
		const found = await cms.call(async (strapi, given: { uids: string[] }) => ({
			uids: given.uids.filter((uid) => uid in strapi.contentTypes),
			locales: (await strapi.plugin('i18n').service('locales').find()).map((locale: { code: string }) => locale.code),
			defaultLocale: await strapi.plugin('i18n').service('locales').getDefaultLocale(),
		}), { uids });

		expect(found.uids).toEqual(uids);
		expect(found.locales.toSorted()).toEqual([...locales].toSorted());
		expect(found.defaultLocale).toBe('en');
	});
});
