/** Closed lists that are no vocabulary: values are technical and fixed, only their labels are for people. */
import { locales, type Locale } from '@erasmi/config/locales';

type Labels = Record<Locale, string>;

const licences = {
	'CC-BY-4.0': same('CC BY 4.0'),
	'CC-BY-SA-4.0': same('CC BY-SA 4.0'),
	'CC0-1.0': same('CC0 1.0'),
	'all-rights-reserved': { de: 'Alle Rechte vorbehalten', en: 'All rights reserved', da: 'Alle rettigheder forbeholdes', it: 'Tutti i diritti riservati', tr: 'Bütün hakları saklıdır', ar: 'جميع الحقوق محفوظة' },
} satisfies Record<string, Labels>;

/** After the W3C vocabulary of accessibility features. */
const accessibilityFeatures = {
	alternativeText: { de: 'Bilder sind beschrieben', en: 'Pictures are described', da: 'Billeder er beskrevet', it: 'Le immagini sono descritte', tr: 'Resimler betimlenmiş', ar: 'الصور موصوفة' },
	captions: { de: 'Untertitel', en: 'Captions', da: 'Undertekster', it: 'Sottotitoli', tr: 'Altyazı', ar: 'ترجمة نصية' },
	transcript: { de: 'Abschrift', en: 'Transcript', da: 'Udskrift', it: 'Trascrizione', tr: 'Yazıya dökülmüş metin', ar: 'نص مكتوب' },
	audioDescription: { de: 'Audiodeskription', en: 'Audio description', da: 'Synstolkning', it: 'Audiodescrizione', tr: 'Sesli betimleme', ar: 'وصف صوتي' },
	signLanguage: { de: 'Gebärdensprache', en: 'Sign language', da: 'Tegnsprog', it: 'Lingua dei segni', tr: 'İşaret dili', ar: 'لغة الإشارة' },
	largePrint: { de: 'Große Schrift', en: 'Large print', da: 'Stor skrift', it: 'Caratteri grandi', tr: 'Büyük punto', ar: 'خط كبير' },
	taggedPDF: { de: 'Barrierefreies PDF', en: 'Accessible PDF', da: 'Tilgængelig PDF', it: 'PDF accessibile', tr: 'Erişilebilir PDF', ar: 'ملف PDF ميسّر' },
	highContrastDisplay: { de: 'Hoher Kontrast', en: 'High contrast', da: 'Høj kontrast', it: 'Contrasto elevato', tr: 'Yüksek karşıtlık', ar: 'تباين عالٍ' },
	readingOrder: { de: 'Sinnvolle Lesereihenfolge', en: 'Sensible reading order', da: 'Logisk læserækkefølge', it: 'Ordine di lettura logico', tr: 'Anlamlı okuma sırası', ar: 'ترتيب قراءة منطقي' },
} satisfies Record<string, Labels>;

const organisationRoles = {
	lead: { de: 'Leitung', en: 'Lead', da: 'Leder', it: 'Capofila', tr: 'Yürütücü', ar: 'القيادة' },
	partner: { de: 'Partner', en: 'Partner', da: 'Partner', it: 'Partner', tr: 'Ortak', ar: 'شريك' },
	supporter: { de: 'Unterstützung', en: 'Supporter', da: 'Støtte', it: 'Sostegno', tr: 'Destekçi', ar: 'داعم' },
	funder: { de: 'Förderung', en: 'Funder', da: 'Bidragyder', it: 'Finanziatore', tr: 'Fon sağlayan', ar: 'ممول' },
} satisfies Record<string, Labels>;

const creatorKinds = {
	person: { de: 'Person', en: 'Person', da: 'Person', it: 'Persona', tr: 'Kişi', ar: 'شخص' },
	organisation: { de: 'Organisation', en: 'Organisation', da: 'Organisation', it: 'Organizzazione', tr: 'Kuruluş', ar: 'منظمة' },
} satisfies Record<string, Labels>;

const sourceKinds = {
	published: { de: 'Veröffentlicht', en: 'Published', da: 'Udgivet', it: 'Pubblicata', tr: 'Yayımlanmış', ar: 'منشور' },
	own_knowledge: { de: 'Eigenes Wissen', en: 'Own knowledge', da: 'Egen viden', it: 'Conoscenza diretta', tr: 'Kendi bilgisi', ar: 'معرفة ذاتية' },
} satisfies Record<string, Labels>;

const identifierKinds = {
	ror: same('ROR'),
	wikidata: same('Wikidata'),
	pic: same('PIC'),
	lei: same('LEI'),
	other: { de: 'Andere', en: 'Other', da: 'Andet', it: 'Altro', tr: 'Diğer', ar: 'أخرى' },
} satisfies Record<string, Labels>;

const matchKinds = {
	exactMatch: { de: 'Gleich', en: 'Same', da: 'Samme', it: 'Identico', tr: 'Aynı', ar: 'مطابق' },
	closeMatch: { de: 'Ähnlich', en: 'Similar', da: 'Lignende', it: 'Simile', tr: 'Benzer', ar: 'مشابه' },
	broadMatch: { de: 'Weiter gefasst', en: 'Broader', da: 'Bredere', it: 'Più ampio', tr: 'Daha geniş', ar: 'أعم' },
	wikidata: same('Wikidata'),
	hcrtMatch: same('HCRT'),
} satisfies Record<string, Labels>;

/** Official languages of the European Union and those that people in the networks bring along. */
const languageCodes = [
	'de', 'en', 'da', 'it', 'tr', 'ar', 'bg', 'cs', 'el', 'es', 'et', 'fi', 'fr', 'ga', 'hr', 'hu', 'lt', 'lv', 'mt', 'nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv',
	'am', 'bs', 'fa', 'ku', 'no', 'ps', 'ru', 'so', 'sq', 'sr', 'ti', 'uk', 'ur', 'vi', 'zh',
] as const;

const lists: Record<string, Record<string, Labels>> = {
	licences,
	'organisation-roles': organisationRoles,
	'creator-kinds': creatorKinds,
	'source-kinds': sourceKinds,
	'identifier-kinds': identifierKinds,
	'match-kinds': matchKinds,
	'accessibility-features': accessibilityFeatures,
	languages: Object.fromEntries(languageCodes.map((code) => [code, Object.fromEntries(locales.map((locale) => [locale, languageName(code, locale)])) as Labels])),
};

/** @returns values and labels of a list in their order; empty for a list that does not exist */
export const choicesOf = (list: string): Record<string, Labels> => lists[list] ?? {};
/** @returns the value itself when the list does not know it */
export const choiceLabel = (list: string, value: string, locale: Locale): string => choicesOf(list)[value]?.[locale] ?? value;
/** Values of a list in its order, each with its label. */
export const choicesIn = (list: string, locale: Locale): { value: string; label: string }[] => Object.entries(choicesOf(list)).map(([value, labels]) => ({ value, label: labels[locale] }));
export const isChoice = (list: string, value: string): boolean => Object.hasOwn(choicesOf(list), value);

function same(label: string): Labels {
	return Object.fromEntries(locales.map((locale) => [locale, label])) as Labels;
}

function languageName(code: string, locale: Locale): string {
	return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
}
