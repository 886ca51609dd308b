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
		// The admin asks nobody outside; new versions come with the next installation.
		notifications: { releases: false },
		tutorials: false,
	},
	bootstrap(): void {
		// Strapi's news about itself, with a link to its blog, is nothing an editor asked for. Installations without an id of
		// their own are remembered under these three names.
		for (const installation of ['undefined', 'null', 'false']) localStorage.setItem(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${installation}`, 'true');
	},
};
