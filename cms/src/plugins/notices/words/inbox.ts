/** What the inbox tells. Values: where there is one, `title` of the entry or address of the page; `by` for an assignment. */
import type { Kind } from './kind.ts';

export const inboxKinds = {
	'inbox-fact': {
		de: { when: 'wenn jemand schreibt, dass etwas fehlt oder nicht stimmt', title: 'Etwas fehlt oder stimmt nicht', text: 'Eine Besucherin oder ein Besucher hat geschrieben, dass etwas fehlt oder nicht stimmt.\nEs geht um: {title}' },
		en: { when: 'when somebody writes that something is missing or wrong', title: 'Something is missing or wrong', text: 'A visitor wrote that something is missing or wrong.\nIt is about: {title}' },
		da: { when: 'når nogen skriver, at noget mangler eller er forkert', title: 'Noget mangler eller er forkert', text: 'En besøgende har skrevet, at noget mangler eller er forkert.\nDet drejer sig om: {title}' },
		it: { when: 'quando qualcuno scrive che qualcosa manca o è sbagliato', title: 'Qualcosa manca o è sbagliato', text: 'Una persona che visita il sito ha scritto che qualcosa manca o è sbagliato.\nSi tratta di: {title}' },
		tr: { when: 'biri bir şeyin eksik veya yanlış olduğunu yazdığında', title: 'Bir şey eksik veya yanlış', text: 'Bir ziyaretçi bir şeyin eksik veya yanlış olduğunu yazdı.\nKonu: {title}' },
		ar: { when: 'عندما يكتب أحد أن شيئًا ناقص أو غير صحيح', title: 'شيء ناقص أو غير صحيح', text: 'كتب أحد الزوار أن شيئًا ناقص أو غير صحيح.\nالموضوع: {title}' },
	},
	'inbox-practice': {
		de: { when: 'wenn jemand eine gute Praxis vorschlägt', title: 'Eine gute Praxis wird vorgeschlagen', text: 'Eine Besucherin oder ein Besucher schlägt eine gute Praxis vor.\nVon der Seite: {title}' },
		en: { when: 'when somebody suggests a good practice', title: 'A good practice is suggested', text: 'A visitor suggests a good practice.\nFrom the page: {title}' },
		da: { when: 'når nogen foreslår en god praksis', title: 'En god praksis foreslås', text: 'En besøgende foreslår en god praksis.\nFra siden: {title}' },
		it: { when: 'quando qualcuno propone una buona pratica', title: 'Proposta di una buona pratica', text: 'Una persona che visita il sito propone una buona pratica.\nDalla pagina: {title}' },
		tr: { when: 'biri iyi bir uygulama önerdiğinde', title: 'İyi bir uygulama önerildi', text: 'Bir ziyaretçi iyi bir uygulama öneriyor.\nSayfa: {title}' },
		ar: { when: 'عندما يقترح أحد ممارسة جيدة', title: 'اقتُرحت ممارسة جيدة', text: 'يقترح أحد الزوار ممارسة جيدة.\nمن الصفحة: {title}' },
	},
	'inbox-barrier': {
		de: { when: 'wenn jemand eine Barriere meldet', title: 'Eine Barriere wird gemeldet', text: 'Eine Besucherin oder ein Besucher ist auf der Website auf eine Barriere gestoßen.\nEs geht um: {title}' },
		en: { when: 'when somebody reports a barrier', title: 'A barrier is reported', text: 'A visitor met a barrier on the website.\nIt is about: {title}' },
		da: { when: 'når nogen melder en barriere', title: 'En barriere meldes', text: 'En besøgende er stødt på en barriere på hjemmesiden.\nDet drejer sig om: {title}' },
		it: { when: 'quando qualcuno segnala una barriera', title: 'Segnalazione di una barriera', text: 'Una persona ha incontrato una barriera nel sito.\nSi tratta di: {title}' },
		tr: { when: 'biri bir engel bildirdiğinde', title: 'Bir engel bildirildi', text: 'Bir ziyaretçi sitede bir engelle karşılaştı.\nKonu: {title}' },
		ar: { when: 'عندما يبلّغ أحد عن عائق', title: 'أُبلغ عن عائق', text: 'واجه أحد الزوار عائقًا في الموقع.\nالموضوع: {title}' },
	},
	'inbox-question': {
		de: { when: 'wenn jemand eine Frage an eine Organisation hat', title: 'Eine Frage an eine Organisation', text: 'Eine Besucherin oder ein Besucher hat eine Frage an eine Organisation.\nEs geht um: {title}' },
		en: { when: 'when somebody has a question to an organisation', title: 'A question to an organisation', text: 'A visitor has a question to an organisation.\nIt is about: {title}' },
		da: { when: 'når nogen har et spørgsmål til en organisation', title: 'Et spørgsmål til en organisation', text: 'En besøgende har et spørgsmål til en organisation.\nDet drejer sig om: {title}' },
		it: { when: 'quando qualcuno ha una domanda per un’organizzazione', title: 'Una domanda per un’organizzazione', text: 'Una persona che visita il sito ha una domanda per un’organizzazione.\nSi tratta di: {title}' },
		tr: { when: 'birinin bir kuruluşa sorusu olduğunda', title: 'Bir kuruluşa soru', text: 'Bir ziyaretçinin bir kuruluşa sorusu var.\nKonu: {title}' },
		ar: { when: 'عندما يكون لأحد سؤال إلى منظمة', title: 'سؤال إلى منظمة', text: 'لدى أحد الزوار سؤال إلى منظمة.\nالموضوع: {title}' },
	},
	'inbox-assigned': {
		de: { when: 'wenn mir jemand eine Nachricht zuweist', title: 'Bitte um Antwort auf eine Nachricht', text: '{by} bittet Sie, sich um eine Nachricht zu kümmern.\nEs geht um: {title}' },
		en: { when: 'when somebody assigns a message to me', title: 'Please look after a message', text: '{by} asks you to look after a message.\nIt is about: {title}' },
		da: { when: 'når nogen tildeler mig en besked', title: 'Tag dig venligst af en besked', text: '{by} beder dig tage dig af en besked.\nDet drejer sig om: {title}' },
		it: { when: 'quando qualcuno mi affida un messaggio', title: 'Richiesta di occuparsi di un messaggio', text: '{by} ti chiede di occuparti di un messaggio.\nSi tratta di: {title}' },
		tr: { when: 'biri bana bir mesaj verdiğinde', title: 'Lütfen bir mesajla ilgilenin', text: '{by} bir mesajla ilgilenmenizi rica ediyor.\nKonu: {title}' },
		ar: { when: 'عندما يُسند إليّ أحد رسالة', title: 'رجاء متابعة رسالة', text: 'يطلب منك {by} متابعة رسالة.\nالموضوع: {title}' },
	},
} satisfies Record<string, Kind>;
