/** Words of every mail. */
import type { Locale } from '@erasmi/config/locales';

interface MailWords {
	/** Subject of a mail that tells several things. */
	several(count: number): string;
	/** Last lines, before the address where it can be changed. */
	why: string;
}

const counted = (locale: Locale, one: string, many: string) => {
	const rules = new Intl.PluralRules(locale);
	const numbers = new Intl.NumberFormat(locale);
	return (count: number): string => (rules.select(count) === 'one' ? one : many.replace('#', numbers.format(count)));
};

export const mailWords: Record<Locale, MailWords> = {
	de: { several: counted('de', 'Eine neue Nachricht für Sie', '# neue Nachrichten für Sie'), why: 'Worüber und wie oft Sie Mails bekommen, stellen Sie hier ein:' },
	en: { several: counted('en', 'One new notice for you', '# new notices for you'), why: 'What you get mails about, and how often, is set here:' },
	da: { several: counted('da', 'En ny besked til dig', '# nye beskeder til dig'), why: 'Hvad du får mails om, og hvor ofte, indstiller du her:' },
	it: { several: counted('it', 'Un nuovo avviso per te', '# nuovi avvisi per te'), why: 'Per che cosa e quanto spesso ricevi e-mail si imposta qui:' },
	tr: { several: counted('tr', 'Size bir yeni bildirim var', 'Size # yeni bildirim var'), why: 'Hangi konularda ve ne sıklıkta e-posta alacağınızı buradan ayarlayabilirsiniz:' },
	ar: { several: counted('ar', 'إشعار جديد لك', 'إشعارات جديدة لك: #'), why: 'يمكنك هنا تحديد ما تصلك عنه رسائل البريد وعدد مراتها:' },
};
