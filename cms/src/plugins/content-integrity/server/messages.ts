/** Why a save or a publication was refused, in the language of the person at the desk. Placeholders in braces. */
import type { Locale } from '@erasmi/config/locales';

export interface Messages {
	/** One line before the list of problems. */
	heading: string;
	missing: string;
	'too-long': string;
	'too-few': string;
	'too-many': string;
	'one-kind-of-actor': string;
	'ends-before-start': string;
	circular: string;
	'unknown-item': string;
	'nothing-to-go-back-to': string;
	'original-has-translations': string;
	'original-not-published': string;
	'bad-address': string;
	'address-taken': string;
	'language-of-the-platform': string;
}

export const messages: Record<Locale, Messages> = {
	en: {
		heading: 'This text cannot be published yet:',
		missing: '“{field}” is empty.',
		'too-long': '“{field}” has {words} words; at most {max} are allowed.',
		'too-few': '“{field}” has {count} items; at least {min} are needed.',
		'too-many': '“{field}” has {count} items; at most {max} are allowed.',
		'one-kind-of-actor': '“{field}”: all organisations are of the same kind. A networked practice needs at least two kinds.',
		'ends-before-start': '“{field}” ({end}) lies before the start ({start}).',
		circular: '“{field}”: these wait for each other and can never begin: {titles}.',
		'unknown-item': '“{field}” points to something that is no longer in the list.',
		'nothing-to-go-back-to': 'This text was never published, so there is nothing to go back to. Delete it if it is not needed.',
		'original-has-translations': 'This is the original ({language}); its translations would be left without it. Delete the whole entry, or the translations first.',
		'original-not-published': 'The original ({language}) is not published yet. Publish it first.',
		'bad-address': '“{slug}” cannot be an address. Use small letters, digits and hyphens, for example “{suggestion}”.',
		'address-taken': 'Another entry already has the address “{slug}”. Choose another, or leave it empty.',
		'language-of-the-platform': 'The platform is offered in this language ({language}); deleting it would delete all texts in it.',
	},
	de: {
		heading: 'Dieser Text kann noch nicht veröffentlicht werden:',
		missing: '„{field}“ ist leer.',
		'too-long': '„{field}“ hat {words} Wörter; erlaubt sind höchstens {max}.',
		'too-few': '„{field}“ hat {count} Einträge; nötig sind mindestens {min}.',
		'too-many': '„{field}“ hat {count} Einträge; erlaubt sind höchstens {max}.',
		'one-kind-of-actor': '„{field}“: Alle Organisationen sind von derselben Art. Vernetzte Praxis braucht mindestens zwei Arten.',
		'ends-before-start': '„{field}“ ({end}) liegt vor dem Beginn ({start}).',
		circular: '„{field}“: Diese warten aufeinander und können nie beginnen: {titles}.',
		'unknown-item': '„{field}“ verweist auf etwas, das nicht mehr in der Liste steht.',
		'nothing-to-go-back-to': 'Dieser Text war nie veröffentlicht, darum gibt es keinen Stand, zu dem man zurückkehren könnte. Löschen Sie ihn, wenn er nicht gebraucht wird.',
		'original-has-translations': 'Das ist das Original ({language}); die Übersetzungen blieben ohne es zurück. Löschen Sie den ganzen Eintrag oder zuerst die Übersetzungen.',
		'original-not-published': 'Das Original ({language}) ist noch nicht veröffentlicht. Veröffentlichen Sie es zuerst.',
		'bad-address': '„{slug}“ kann keine Adresse sein. Erlaubt sind Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel „{suggestion}“.',
		'address-taken': 'Die Adresse „{slug}“ gehört schon zu einem anderen Eintrag. Wählen Sie eine andere, oder lassen Sie das Feld leer.',
		'language-of-the-platform': 'Die Plattform gibt es in dieser Sprache ({language}); mit ihr würden alle Texte darin gelöscht.',
	},
	da: {
		heading: 'Teksten kan endnu ikke udgives:',
		missing: '»{field}« er tom.',
		'too-long': '»{field}« har {words} ord; højst {max} er tilladt.',
		'too-few': '»{field}« har {count} punkter; mindst {min} er nødvendige.',
		'too-many': '»{field}« har {count} punkter; højst {max} er tilladt.',
		'one-kind-of-actor': '»{field}«: Alle organisationer er af samme type. Netværkssamarbejde kræver mindst to typer.',
		'ends-before-start': '»{field}« ({end}) ligger før starten ({start}).',
		circular: '»{field}«: Disse venter på hinanden og kan aldrig begynde: {titles}.',
		'unknown-item': '»{field}« henviser til noget, der ikke længere er på listen.',
		'nothing-to-go-back-to': 'Teksten har aldrig været udgivet, så der er intet at vende tilbage til. Slet den, hvis den ikke skal bruges.',
		'original-has-translations': 'Dette er originalen ({language}); oversættelserne ville stå tilbage uden den. Slet hele indlægget, eller slet oversættelserne først.',
		'original-not-published': 'Originalen ({language}) er endnu ikke udgivet. Udgiv den først.',
		'bad-address': '»{slug}« kan ikke være en adresse. Brug små bogstaver, tal og bindestreger, for eksempel »{suggestion}«.',
		'address-taken': 'Et andet indlæg har allerede adressen »{slug}«. Vælg en anden, eller lad feltet være tomt.',
		'language-of-the-platform': 'Platformen findes på dette sprog ({language}); alle tekster på sproget ville blive slettet.',
	},
	it: {
		heading: 'Questo testo non può ancora essere pubblicato:',
		missing: '«{field}» è vuoto.',
		'too-long': '«{field}» ha {words} parole; sono ammesse al massimo {max}.',
		'too-few': '«{field}» ha {count} elementi; ne servono almeno {min}.',
		'too-many': '«{field}» ha {count} elementi; sono ammessi al massimo {max}.',
		'one-kind-of-actor': '«{field}»: tutte le organizzazioni sono dello stesso tipo. Una pratica in rete ne richiede almeno due.',
		'ends-before-start': '«{field}» ({end}) precede l’inizio ({start}).',
		circular: '«{field}»: queste dipendono l’una dall’altra e non possono mai iniziare: {titles}.',
		'unknown-item': '«{field}» rimanda a qualcosa che non è più nell’elenco.',
		'nothing-to-go-back-to': 'Questo testo non è mai stato pubblicato: non c’è una versione a cui tornare. Se non serve, lo si elimini.',
		'original-has-translations': 'Questo è l’originale ({language}); le traduzioni resterebbero senza. Eliminare l’intera scheda, oppure prima le traduzioni.',
		'original-not-published': 'L’originale ({language}) non è ancora pubblicato. Pubblicarlo prima.',
		'bad-address': '«{slug}» non può essere un indirizzo. Usare lettere minuscole, cifre e trattini, per esempio «{suggestion}».',
		'address-taken': 'Un’altra scheda ha già l’indirizzo «{slug}». Sceglierne un altro, o lasciare il campo vuoto.',
		'language-of-the-platform': 'La piattaforma è offerta in questa lingua ({language}); eliminandola si eliminerebbero tutti i suoi testi.',
	},
	tr: {
		heading: 'Bu metin henüz yayımlanamaz:',
		missing: '“{field}” boş.',
		'too-long': '“{field}” {words} sözcük içeriyor; en çok {max} olabilir.',
		'too-few': '“{field}” {count} öge içeriyor; en az {min} gerekli.',
		'too-many': '“{field}” {count} öge içeriyor; en çok {max} olabilir.',
		'one-kind-of-actor': '“{field}”: bütün kuruluşlar aynı türden. Ağ çalışması için en az iki tür gerekir.',
		'ends-before-start': '“{field}” ({end}) başlangıçtan ({start}) önce.',
		circular: '“{field}”: bunlar birbirini bekliyor ve hiç başlayamaz: {titles}.',
		'unknown-item': '“{field}” artık listede olmayan bir ögeyi gösteriyor.',
		'nothing-to-go-back-to': 'Bu metin hiç yayımlanmadı, geri dönülecek bir sürüm yok. Gerekmiyorsa silin.',
		'original-has-translations': 'Bu özgün metin ({language}); çeviriler onsuz kalır. Bütün kaydı silin ya da önce çevirileri silin.',
		'original-not-published': 'Özgün metin ({language}) henüz yayımlanmadı. Önce onu yayımlayın.',
		'bad-address': '“{slug}” adres olamaz. Küçük harf, rakam ve kısa çizgi kullanın, örneğin “{suggestion}”.',
		'address-taken': '“{slug}” adresi başka bir kayda ait. Başka bir adres seçin ya da alanı boş bırakın.',
		'language-of-the-platform': 'Platform bu dilde ({language}) sunuluyor; dil silinirse bu dildeki bütün metinler de silinir.',
	},
	ar: {
		heading: 'لا يمكن نشر هذا النص بعد:',
		missing: '«{field}» فارغ.',
		'too-long': 'يحتوي «{field}» على {words} كلمة، والحد الأقصى هو {max}.',
		'too-few': 'يحتوي «{field}» على {count} من العناصر، والحد الأدنى هو {min}.',
		'too-many': 'يحتوي «{field}» على {count} من العناصر، والحد الأقصى هو {max}.',
		'one-kind-of-actor': '«{field}»: جميع المنظمات من النوع نفسه. يتطلب العمل الشبكي نوعين على الأقل.',
		'ends-before-start': '«{field}» ({end}) يسبق البداية ({start}).',
		circular: '«{field}»: هذه تنتظر بعضها بعضًا ولا يمكن أن تبدأ أبدًا: {titles}.',
		'unknown-item': '«{field}» يشير إلى عنصر لم يعد في القائمة.',
		'nothing-to-go-back-to': 'لم يُنشر هذا النص قط، فلا توجد نسخة يمكن الرجوع إليها. احذفه إن لم تكن هناك حاجة إليه.',
		'original-has-translations': 'هذا هو النص الأصلي ({language})، وستبقى الترجمات بدونه. احذف المادة كلها، أو احذف الترجمات أولًا.',
		'original-not-published': 'النص الأصلي ({language}) لم يُنشر بعد. انشره أولًا.',
		'bad-address': 'لا يصلح «{slug}» عنوانًا. استخدم حروفًا صغيرة وأرقامًا وشرطات، مثل «{suggestion}».',
		'address-taken': 'العنوان «{slug}» مستخدم في مادة أخرى. اختر عنوانًا آخر أو اترك الحقل فارغًا.',
		'language-of-the-platform': 'المنصة متاحة بهذه اللغة ({language})، وحذفها يحذف جميع النصوص المكتوبة بها.',
	},
};
