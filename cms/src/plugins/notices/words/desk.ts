/** What the translation desk tells. Values: `by`, `title`, `locale`, and where there is one `comment` and `due`. */
import type { Kind } from './kind.ts';

export const deskKinds = {
	'desk-assigned': {
		de: { when: 'wenn mir jemand einen Eintrag zuweist', title: 'Bitte um Übersetzung: {title}', text: '{by} bittet Sie, „{title}“ zu bearbeiten. Sprache: {locale, language}.\nFällig am {due, day}.\n{comment}' },
		en: { when: 'when somebody assigns an entry to me', title: 'Please translate: {title}', text: '{by} asks you to work on “{title}”. Language: {locale, language}.\nDue on {due, day}.\n{comment}' },
		da: { when: 'når nogen tildeler mig et indlæg', title: 'Ønske om oversættelse: {title}', text: '{by} beder dig arbejde med »{title}«. Sprog: {locale, language}.\nFrist: {due, day}.\n{comment}' },
		it: { when: 'quando qualcuno mi affida un contenuto', title: 'Richiesta di traduzione: {title}', text: '{by} ti chiede di lavorare a «{title}». Lingua: {locale, language}.\nScadenza: {due, day}.\n{comment}' },
		tr: { when: 'biri bana bir içerik verdiğinde', title: 'Çeviri ricası: {title}', text: '{by}, “{title}” üzerinde çalışmanızı rica ediyor. Dil: {locale, language}.\nSon gün: {due, day}.\n{comment}' },
		ar: { when: 'عندما يُسند إليّ أحدٌ محتوى', title: 'طلب ترجمة: {title}', text: 'يطلب منك {by} العمل على «{title}». اللغة: {locale, language}.\nالموعد: {due, day}.\n{comment}' },
	},
	'desk-mentioned': {
		de: { when: 'wenn mich jemand in einem Kommentar nennt', title: 'Kommentar zu: {title}', text: '{by} nennt Sie in einem Kommentar zu „{title}“. Sprache: {locale, language}.\n{comment}' },
		en: { when: 'when somebody names me in a comment', title: 'Comment on: {title}', text: '{by} names you in a comment on “{title}”. Language: {locale, language}.\n{comment}' },
		da: { when: 'når nogen nævner mig i en kommentar', title: 'Kommentar til: {title}', text: '{by} nævner dig i en kommentar til »{title}«. Sprog: {locale, language}.\n{comment}' },
		it: { when: 'quando qualcuno mi nomina in un commento', title: 'Commento a: {title}', text: '{by} ti nomina in un commento a «{title}». Lingua: {locale, language}.\n{comment}' },
		tr: { when: 'biri bir yorumda adımı andığında', title: 'Yorum: {title}', text: '{by}, “{title}” ile ilgili bir yorumda adınızı andı. Dil: {locale, language}.\n{comment}' },
		ar: { when: 'عندما يذكرني أحدٌ في تعليق', title: 'تعليق على: {title}', text: 'ذكرك {by} في تعليق على «{title}». اللغة: {locale, language}.\n{comment}' },
	},
	'desk-rejected': {
		de: { when: 'wenn eine Übersetzung von mir zurückkommt', title: 'Zurückgegeben: {title}', text: '{by} hat eine Textstelle, die Sie in „{title}“ übersetzt haben, zurückgegeben. Sprache: {locale, language}.\n{comment}' },
		en: { when: 'when a translation of mine is sent back', title: 'Sent back: {title}', text: '{by} sent back a passage that you translated in “{title}”. Language: {locale, language}.\n{comment}' },
		da: { when: 'når en oversættelse af mig sendes tilbage', title: 'Sendt tilbage: {title}', text: '{by} har sendt et tekststykke, du har oversat i »{title}«, tilbage. Sprog: {locale, language}.\n{comment}' },
		it: { when: 'quando una mia traduzione viene rimandata', title: 'Rimandato: {title}', text: '{by} ha rimandato un passaggio che hai tradotto in «{title}». Lingua: {locale, language}.\n{comment}' },
		tr: { when: 'bir çevirim geri gönderildiğinde', title: 'Geri gönderildi: {title}', text: '{by}, “{title}” içinde çevirdiğiniz bir metin parçasını geri gönderdi. Dil: {locale, language}.\n{comment}' },
		ar: { when: 'عندما تُعاد إليّ ترجمة', title: 'أُعيد: {title}', text: 'أعاد {by} مقطعًا ترجمتَه في «{title}». اللغة: {locale, language}.\n{comment}' },
	},
	'desk-checked': {
		de: { when: 'wenn meine Übersetzung ganz geprüft ist', title: 'Geprüft: {title}', text: 'Ihre Übersetzung von „{title}“ ist geprüft; zuletzt von {by}. Sprache: {locale, language}.' },
		en: { when: 'when all of my translation is checked', title: 'Checked: {title}', text: 'Your translation of “{title}” has been checked, last by {by}. Language: {locale, language}.' },
		da: { when: 'når hele min oversættelse er kontrolleret', title: 'Kontrolleret: {title}', text: 'Din oversættelse af »{title}« er kontrolleret, senest af {by}. Sprog: {locale, language}.' },
		it: { when: 'quando tutta la mia traduzione è verificata', title: 'Verificato: {title}', text: 'La tua traduzione di «{title}» è stata verificata, da ultimo da {by}. Lingua: {locale, language}.' },
		tr: { when: 'çevirimin tamamı kontrol edildiğinde', title: 'Kontrol edildi: {title}', text: '“{title}” çeviriniz kontrol edildi; son kontrol eden {by}. Dil: {locale, language}.' },
		ar: { when: 'عندما تُراجَع ترجمتي كلها', title: 'تمت المراجعة: {title}', text: 'روجعت ترجمتك لـ «{title}»، وآخر من راجعها {by}. اللغة: {locale, language}.' },
	},
	'desk-published': {
		de: { when: 'wenn meine Übersetzung veröffentlicht wird', title: 'Veröffentlicht: {title}', text: '{by} hat Ihre Übersetzung von „{title}“ veröffentlicht. Sprache: {locale, language}.' },
		en: { when: 'when my translation is published', title: 'Published: {title}', text: '{by} published your translation of “{title}”. Language: {locale, language}.' },
		da: { when: 'når min oversættelse udgives', title: 'Udgivet: {title}', text: '{by} har udgivet din oversættelse af »{title}«. Sprog: {locale, language}.' },
		it: { when: 'quando la mia traduzione viene pubblicata', title: 'Pubblicato: {title}', text: '{by} ha pubblicato la tua traduzione di «{title}». Lingua: {locale, language}.' },
		tr: { when: 'çevirim yayımlandığında', title: 'Yayımlandı: {title}', text: '{by}, “{title}” çevirinizi yayımladı. Dil: {locale, language}.' },
		ar: { when: 'عندما تُنشر ترجمتي', title: 'نُشر: {title}', text: 'نشر {by} ترجمتك لـ «{title}». اللغة: {locale, language}.' },
	},
} satisfies Record<string, Kind>;
