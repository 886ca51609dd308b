/** What the panel beside the edit form says. */
import type { Locale } from '@erasmi/config/locales';

const en = {
	title: 'Ready to publish?',
	ready: 'Nothing is missing.',
	missing: 'Still empty:',
	long: 'Too long:',
	count: '{field}: {words} of {max} words',
	'translation.ready': 'Title and summary are there. Whatever else is empty is shown in another language.',
	'translation.long': 'Much longer than the original may be. It can be published all the same:',
	more: 'and {count} more',
};

export type Words = typeof en;

export const words: Record<Locale, Words> = {
	en,
	de: {
		title: 'Bereit zum Veröffentlichen?',
		ready: 'Es fehlt nichts.',
		missing: 'Noch leer:',
		long: 'Zu lang:',
		count: '{field}: {words} von {max} Wörtern',
		'translation.ready': 'Titel und Zusammenfassung sind da. Was sonst leer ist, erscheint in einer anderen Sprache.',
		'translation.long': 'Deutlich länger als im Original erlaubt. Veröffentlichen geht trotzdem:',
		more: 'und {count} weitere',
	},
	da: {
		title: 'Klar til udgivelse?',
		ready: 'Der mangler ikke noget.',
		missing: 'Endnu tom:',
		long: 'For lang:',
		count: '{field}: {words} af {max} ord',
		'translation.ready': 'Titel og resumé er der. Det, der ellers er tomt, vises på et andet sprog.',
		'translation.long': 'Meget længere end originalen må være. Kan udgives alligevel:',
		more: 'og {count} mere',
	},
	it: {
		title: 'Pronto per la pubblicazione?',
		ready: 'Non manca nulla.',
		missing: 'Ancora vuoti:',
		long: 'Troppo lunghi:',
		count: '{field}: {words} parole su {max}',
		'translation.ready': 'Titolo e sintesi ci sono. Il resto, se vuoto, appare in un’altra lingua.',
		'translation.long': 'Molto più lungo di quanto ammesso per l’originale. Si può pubblicare lo stesso:',
		more: 'e altri {count}',
	},
	tr: {
		title: 'Yayıma hazır mı?',
		ready: 'Eksik yok.',
		missing: 'Henüz boş:',
		long: 'Çok uzun:',
		count: '{field}: {max} sözcükten {words}',
		'translation.ready': 'Başlık ve özet var. Boş kalan diğer yerler başka bir dilde gösterilir.',
		'translation.long': 'Özgün metin için izin verilenden çok daha uzun. Yine de yayımlanabilir:',
		more: 've {count} tane daha',
	},
	ar: {
		title: 'هل النص جاهز للنشر؟',
		ready: 'لا ينقص شيء.',
		missing: 'لا يزال فارغًا:',
		long: 'أطول من اللازم:',
		count: '{field}: {words} من {max} كلمة',
		'translation.ready': 'العنوان والملخص موجودان. ما بقي فارغًا يظهر بلغة أخرى.',
		'translation.long': 'أطول بكثير مما يُسمح به للنص الأصلي، ومع ذلك يمكن نشره:',
		more: 'و{count} أخرى',
	},
};
