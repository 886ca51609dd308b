import { isLocale } from '@erasmi/config/locales';
import { isWorkType } from '@erasmi/config/types';
import { defineParams } from '@sveltejs/kit/params';

export const params = defineParams({
	locale: (value) => (isLocale(value) ? value : undefined),
	/** Number of a section of a learning module; the first one has no address of its own. */
	sectionnumber: (value) => (/^([2-9]|[1-9]\d)$/.test(value) ? Number(value) : undefined),
	worktype: (value) => (isWorkType(value) ? value : undefined),
});
