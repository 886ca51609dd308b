/** What the second check of originals tells. Values: `by`, `title`, `locale`, and where there is one `comment`. */
import type { Kind } from './kind.ts';

export const editorsKinds = {
	'editors-submitted': {
		de: { when: 'wenn ein Eintrag auf meine Prüfung wartet', title: 'Zur Prüfung eingereicht: {title}', text: '{by} hat „{title}“ eingereicht und bittet um die zweite Prüfung. Sprache: {locale, language}.\n{comment}' },
		en: { when: 'when an entry waits for my check', title: 'Submitted for a check: {title}', text: '{by} submitted “{title}” and asks for the second check. Language: {locale, language}.\n{comment}' },
		da: { when: 'når et indlæg venter på min kontrol', title: 'Sendt til kontrol: {title}', text: '{by} har sendt »{title}« ind og beder om den anden kontrol. Sprog: {locale, language}.\n{comment}' },
		it: { when: 'quando un contenuto aspetta la mia verifica', title: 'Consegnato per la verifica: {title}', text: '{by} ha consegnato «{title}» e chiede la seconda verifica. Lingua: {locale, language}.\n{comment}' },
		tr: { when: 'bir içerik benim kontrolümü beklediğinde', title: 'Kontrol için gönderildi: {title}', text: '{by}, “{title}” içeriğini gönderdi ve ikinci kontrolü rica ediyor. Dil: {locale, language}.\n{comment}' },
		ar: { when: 'عندما ينتظر محتوى مراجعتي', title: 'سُلّم للمراجعة: {title}', text: 'سلّم {by} «{title}» ويطلب المراجعة الثانية. اللغة: {locale, language}.\n{comment}' },
	},
	'editors-returned': {
		de: { when: 'wenn ein Eintrag von mir zurückkommt', title: 'Bitte noch einmal ansehen: {title}', text: '{by} hat „{title}“ geprüft und bittet um Änderungen. Sprache: {locale, language}.\n{comment}' },
		en: { when: 'when an entry of mine is sent back', title: 'Please look again: {title}', text: '{by} checked “{title}” and asks for changes. Language: {locale, language}.\n{comment}' },
		da: { when: 'når et indlæg af mig sendes tilbage', title: 'Se venligst på det igen: {title}', text: '{by} har kontrolleret »{title}« og beder om ændringer. Sprog: {locale, language}.\n{comment}' },
		it: { when: 'quando un mio contenuto viene rimandato', title: 'Da rivedere: {title}', text: '{by} ha verificato «{title}» e chiede delle modifiche. Lingua: {locale, language}.\n{comment}' },
		tr: { when: 'bir içeriğim geri gönderildiğinde', title: 'Lütfen yeniden bakın: {title}', text: '{by}, “{title}” içeriğini kontrol etti ve değişiklik rica ediyor. Dil: {locale, language}.\n{comment}' },
		ar: { when: 'عندما يُعاد إليّ محتوى', title: 'أعد النظر من فضلك: {title}', text: 'راجع {by} «{title}» ويطلب تعديلات. اللغة: {locale, language}.\n{comment}' },
	},
	'editors-published': {
		de: { when: 'wenn ein Eintrag von mir veröffentlicht wird', title: 'Veröffentlicht: {title}', text: '{by} hat „{title}“ veröffentlicht. Danke! Sprache: {locale, language}.' },
		en: { when: 'when an entry of mine is published', title: 'Published: {title}', text: '{by} published “{title}”. Thank you! Language: {locale, language}.' },
		da: { when: 'når et indlæg af mig udgives', title: 'Udgivet: {title}', text: '{by} har udgivet »{title}«. Tak! Sprog: {locale, language}.' },
		it: { when: 'quando un mio contenuto viene pubblicato', title: 'Pubblicato: {title}', text: '{by} ha pubblicato «{title}». Grazie! Lingua: {locale, language}.' },
		tr: { when: 'bir içeriğim yayımlandığında', title: 'Yayımlandı: {title}', text: '{by}, “{title}” içeriğini yayımladı. Teşekkürler! Dil: {locale, language}.' },
		ar: { when: 'عندما يُنشر محتوى لي', title: 'نُشر: {title}', text: 'نشر {by} «{title}». شكرًا! اللغة: {locale, language}.' },
	},
} satisfies Record<string, Kind>;
