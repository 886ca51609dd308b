/** What Strapi's own admin lacks in our languages. Our pages bring their words themselves. */
import ar from './strings/ar.json';
import da from './strings/da.json';
import de from './strings/de.json';
import it from './strings/it.json';
import tr from './strings/tr.json';

export default {
	config: {
		locales: ['de', 'da', 'it', 'tr', 'ar'],
		translations: { ar, da, de, it, tr },
	},
	bootstrap(): void {},
};
