import { isLocale } from '@erasmi/config/locales';
import { isWorkType } from '@erasmi/config/types';
import { defineParams } from '@sveltejs/kit/params';

export const params = defineParams({
	locale: (value) => (isLocale(value) ? value : undefined),
	worktype: (value) => (isWorkType(value) ? value : undefined),
});
