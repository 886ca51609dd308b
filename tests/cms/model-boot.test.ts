import { locales } from '@erasmi/config/locales';
import { uidOf, workTypes } from '@erasmi/config/types';
import { describe, expect, it } from 'vitest';
import { sharedCms } from '../support/shared-cms.ts';

describe.each(['sqlite', 'postgres'] as const)('a CMS on %s', (database) => {
	it('knows every content type and every language', async () => {
		const cms = await sharedCms(database);
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
