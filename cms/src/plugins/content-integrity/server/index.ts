import localesService from './locales.ts';

export default {
	services: { locales: localesService },
};
