/**
 * Forms that no rule of endings leads back: a short list for the words of this field, canonical spelling
 * on both sides, in Danish without the marks that people leave out.
 * A word that is missing here is still found as it is written.
 */
import type { Locale } from '../locales.ts';
import { skeleton } from './fold.ts';

const lists: Partial<Record<Locale, Record<string, string>>> = {
	en: { children: 'child', women: 'woman', men: 'man', people: 'person', lives: 'life' },
	da: { born: 'barn', bornene: 'barn', bornenes: 'barn', boger: 'bog', bogerne: 'bog', foraldre: 'foralder', foraldrene: 'foralder' },
	it: { uomini: 'uomo' },
	tr: { sehri: 'sehir', sehre: 'sehir', sehrin: 'sehir', sehirleri: 'sehir', ismi: 'isim', fikri: 'fikir', fikirleri: 'fikir' },
	ar: {
		مدارس: 'مدرسه', مدن: 'مدينه', اطفال: 'طفل', نساء: 'امراه', برامج: 'برنامج', مشاريع: 'مشروع', مراكز: 'مركز', دروس: 'درس',
		مساجد: 'مسجد', كنايس: 'كنيسه', احياء: 'حي', حقوق: 'حق', موارد: 'مورد', ادوات: 'اداه', عمال: 'عامل', طلاب: 'طالب',
		اطباء: 'طبيب', شركاء: 'شريك', اعضاء: 'عضو', اهداف: 'هدف', انشطه: 'نشاط', مجالس: 'مجلس', منازل: 'منزل', بيوت: 'بيت',
		مساكن: 'مسكن', فرص: 'فرصه', مهن: 'مهنه', اماكن: 'مكان', مناطق: 'منطقه', قري: 'قريه', دول: 'دوله', افراد: 'فرد',
		ادوار: 'دور', تجارب: 'تجربه', وسايل: 'وسيله', اساليب: 'اسلوب', لغات: 'لغه', مواد: 'ماده', مكاتب: 'مكتب', مبادي: 'مبدا',
	},
};

const maps = Object.fromEntries(Object.entries(lists).map(([locale, list]) => [locale, new Map(Object.entries(list))])) as Partial<Record<Locale, ReadonlyMap<string, string>>>;

/** The form that the rules understand. */
export const regular = (folded: string, locale: Locale): string => maps[locale]?.get(skeleton(folded, locale)) ?? folded;
