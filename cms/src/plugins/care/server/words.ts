/** Why something did not happen, and what to do, in the language of the person who reads it. */
import type { Locale } from '@erasmi/config/locales';
import type { CareFault } from './errors.ts';

export const words: Record<Locale, Record<CareFault, string>> = {
	en: {
		gone: 'This is no longer here. Somebody else may have brought it back, or its thirty days are over.',
		'not-allowed': 'This belongs to another organisation. Its people or an administrator can bring it back.',
		'not-public': 'Only what is on the site can be archived. A draft can be deleted; it stays in the bin for thirty days.',
		'bad-value': 'This cannot be done as it is. Please load the page again.',
		'file-in-use': 'An entry shows this file, so it stays. Take it out there first:',
		'no-description': 'Please say in some words what the picture shows; the name of the file is not enough.',
		'no-library': 'Your role does not include changing files of the media library.',
	},
	de: {
		gone: 'Das ist nicht mehr hier. Vielleicht hat es jemand zurückgeholt, oder die dreißig Tage sind um.',
		'not-allowed': 'Das gehört einer anderen Organisation. Deren Leute oder die Administration können es zurückholen.',
		'not-public': 'Archivieren lässt sich nur, was auf der Website ist. Einen Entwurf können Sie löschen; er bleibt dreißig Tage im Papierkorb.',
		'bad-value': 'So geht das nicht. Bitte laden Sie die Seite neu.',
		'file-in-use': 'Ein Eintrag zeigt diese Datei, darum bleibt sie. Nehmen Sie sie zuerst dort heraus:',
		'no-description': 'Bitte sagen Sie in einigen Worten, was das Bild zeigt; der Dateiname genügt nicht.',
		'no-library': 'Dateien der Mediathek zu ändern gehört nicht zu Ihrer Rolle.',
	},
	da: {
		gone: 'Det er her ikke længere. Måske har en anden hentet det tilbage, eller de tredive dage er gået.',
		'not-allowed': 'Det hører til en anden organisation. Dens folk eller en administrator kan hente det tilbage.',
		'not-public': 'Kun det, der er på hjemmesiden, kan arkiveres. En kladde kan slettes; den bliver i papirkurven i tredive dage.',
		'bad-value': 'Det kan ikke lade sig gøre, som det er. Indlæs siden igen.',
		'file-in-use': 'Et indlæg viser filen, så den bliver. Tag den først ud dér:',
		'no-description': 'Skriv med nogle ord, hvad billedet viser; filens navn er ikke nok.',
		'no-library': 'Din rolle omfatter ikke at ændre filer i mediebiblioteket.',
	},
	it: {
		gone: 'Qui non c’è più. Forse qualcun altro lo ha ripreso, oppure i trenta giorni sono passati.',
		'not-allowed': 'Appartiene a un’altra organizzazione. Le sue persone o un amministratore possono riprenderlo.',
		'not-public': 'Si può archiviare solo ciò che è sul sito. Una bozza si può eliminare: resta nel cestino per trenta giorni.',
		'bad-value': 'Così non è possibile. Ricarica la pagina.',
		'file-in-use': 'Un contenuto mostra questo file, perciò resta. Toglilo prima da lì:',
		'no-description': 'Scrivi in poche parole che cosa mostra l’immagine: il nome del file non basta.',
		'no-library': 'Il tuo ruolo non prevede di modificare i file della mediateca.',
	},
	tr: {
		gone: 'Bu artık burada değil. Belki başka biri geri getirdi ya da otuz gün doldu.',
		'not-allowed': 'Bu başka bir kuruluşa ait. Onu o kuruluştakiler ya da bir yönetici geri getirebilir.',
		'not-public': 'Yalnızca sitede olan arşivlenebilir. Taslak silinebilir; otuz gün çöp kutusunda kalır.',
		'bad-value': 'Bu hâliyle yapılamıyor. Lütfen sayfayı yeniden yükleyin.',
		'file-in-use': 'Bu dosyayı bir içerik gösteriyor, bu yüzden kalıyor. Önce oradan çıkarın:',
		'no-description': 'Lütfen resmin ne gösterdiğini birkaç sözcükle yazın; dosya adı yetmez.',
		'no-library': 'Rolünüz, ortam kitaplığındaki dosyaları değiştirmeyi kapsamıyor.',
	},
	ar: {
		gone: 'لم يعد هذا هنا. ربما استعاده شخص آخر، أو انقضت الأيام الثلاثون.',
		'not-allowed': 'هذا يخص منظمة أخرى. يمكن لأفرادها أو لمسؤول النظام استعادته.',
		'not-public': 'لا يُؤرشف إلا ما هو على الموقع. يمكن حذف المسودة، وتبقى في سلة المهملات ثلاثين يومًا.',
		'bad-value': 'لا يمكن تنفيذ هذا كما هو. أعد تحميل الصفحة.',
		'file-in-use': 'يعرض أحد المحتويات هذا الملف، لذلك يبقى. أزله من هناك أولًا:',
		'no-description': 'اكتب ببضع كلمات ما تُظهره الصورة؛ اسم الملف لا يكفي.',
		'no-library': 'دورك لا يشمل تعديل ملفات مكتبة الوسائط.',
	},
};
