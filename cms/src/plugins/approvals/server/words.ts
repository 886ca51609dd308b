/** Why something did not happen, and what to do, in the language of the person who reads it. */
import type { Locale } from '@erasmi/config/locales';
import type { ApprovalFault } from './errors.ts';

export const words: Record<Locale, Record<ApprovalFault, string>> = {
	en: {
		'entry-gone': 'This entry no longer exists.',
		'link-gone': 'This link no longer exists. Please load the page again.',
		'bad-value': 'This cannot be saved as it is. Please look at it again.',
	},
	de: {
		'entry-gone': 'Diesen Eintrag gibt es nicht mehr.',
		'link-gone': 'Diesen Link gibt es nicht mehr. Bitte laden Sie die Seite neu.',
		'bad-value': 'So lässt sich das nicht speichern. Bitte sehen Sie noch einmal nach.',
	},
	da: {
		'entry-gone': 'Indlægget findes ikke længere.',
		'link-gone': 'Linket findes ikke længere. Indlæs siden igen.',
		'bad-value': 'Dette kan ikke gemmes, som det er. Se på det igen.',
	},
	it: {
		'entry-gone': 'Questo contenuto non esiste più.',
		'link-gone': 'Questo link non esiste più. Ricarica la pagina.',
		'bad-value': 'Così non si può salvare. Controlla ancora una volta.',
	},
	tr: {
		'entry-gone': 'Bu içerik artık yok.',
		'link-gone': 'Bu bağlantı artık yok. Lütfen sayfayı yeniden yükleyin.',
		'bad-value': 'Bu hâliyle kaydedilemiyor. Lütfen yeniden bakın.',
	},
	ar: {
		'entry-gone': 'لم يعد هذا المحتوى موجودًا.',
		'link-gone': 'لم يعد هذا الرابط موجودًا. أعد تحميل الصفحة.',
		'bad-value': 'لا يمكن حفظ هذا كما هو. انظر فيه مرة أخرى.',
	},
};
