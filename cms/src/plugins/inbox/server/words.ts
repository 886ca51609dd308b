/** What the person reads when something did not happen, and the frame of an answer by mail. */
import { MONTHS_AT_MOST } from '@erasmi/config/letters';
import type { Locale } from '@erasmi/config/locales';
import type { InboxFault } from './errors.ts';

interface Words {
	faults: Record<InboxFault, string>;
	/** Subject of an answer to a visitor. */
	subject: string;
	/** Above the visitor's own words in the answer. */
	wrote: string;
}

export const words: Record<Locale, Words> = {
	de: {
		faults: {
			gone: 'Diese Nachricht gibt es nicht mehr.',
			'not-allowed': 'Diese Nachricht gehört nicht zu den Einträgen Ihrer Organisation.',
			empty: 'Schreiben Sie zuerst etwas.',
			'too-long': 'Das ist zu lang. Höchstens 5000 Zeichen.',
			'unknown-status': 'Diesen Stand gibt es nicht.',
			'unknown-person': 'Dieser Person kann die Nachricht nicht zugewiesen werden.',
			'unknown-day': `Wählen Sie einen Tag in der Zukunft, höchstens ${MONTHS_AT_MOST} Monate nach dem Eingang: Das haben wir der Person zugesagt.`,
			'no-address': 'Die Person hat keine E-Mail-Adresse hinterlassen.',
			'no-mail': 'Dieses System verschickt keine Mails. Antworten Sie aus Ihrem eigenen Mailprogramm.',
			'mail-failed': 'Die Antwort konnte nicht verschickt werden. Ihr Text steht noch hier; versuchen Sie es in einem Moment noch einmal.',
		},
		subject: 'Antwort auf Ihre Nachricht an ERASMI Commons',
		wrote: 'Sie schrieben:',
	},
	en: {
		faults: {
			gone: 'This message is no longer there.',
			'not-allowed': 'This message is not about an entry of your organisation.',
			empty: 'Write something first.',
			'too-long': 'This is too long. 5000 characters at most.',
			'unknown-status': 'There is no such status.',
			'unknown-person': 'The message cannot be assigned to this person.',
			'unknown-day': `Choose a day in the future, at most ${MONTHS_AT_MOST} months after the message came: that is what we promised the person.`,
			'no-address': 'The person left no e-mail address.',
			'no-mail': 'This system sends no mails. Answer from your own mail program.',
			'mail-failed': 'The answer could not be sent. Your text is still here; try again in a moment.',
		},
		subject: 'Answer to your message to ERASMI Commons',
		wrote: 'You wrote:',
	},
	da: {
		faults: {
			gone: 'Denne besked findes ikke længere.',
			'not-allowed': 'Denne besked handler ikke om et indlæg fra din organisation.',
			empty: 'Skriv noget først.',
			'too-long': 'Det er for langt. Højst 5000 tegn.',
			'unknown-status': 'Den status findes ikke.',
			'unknown-person': 'Beskeden kan ikke tildeles denne person.',
			'unknown-day': `Vælg en dag i fremtiden, højst ${MONTHS_AT_MOST} måneder efter modtagelsen: det har vi lovet personen.`,
			'no-address': 'Personen har ikke efterladt nogen e-mailadresse.',
			'no-mail': 'Dette system sender ingen mails. Svar fra dit eget mailprogram.',
			'mail-failed': 'Svaret kunne ikke sendes. Din tekst står her stadig; prøv igen om et øjeblik.',
		},
		subject: 'Svar på din besked til ERASMI Commons',
		wrote: 'Du skrev:',
	},
	it: {
		faults: {
			gone: 'Questo messaggio non c’è più.',
			'not-allowed': 'Questo messaggio non riguarda una scheda della tua organizzazione.',
			empty: 'Prima scrivi qualcosa.',
			'too-long': 'È troppo lungo. Al massimo 5000 caratteri.',
			'unknown-status': 'Questo stato non esiste.',
			'unknown-person': 'Il messaggio non può essere assegnato a questa persona.',
			'unknown-day': `Scegli un giorno futuro, al massimo ${MONTHS_AT_MOST} mesi dopo l’arrivo: è quanto abbiamo promesso alla persona.`,
			'no-address': 'La persona non ha lasciato un indirizzo e-mail.',
			'no-mail': 'Questo sistema non invia e-mail. Rispondi dal tuo programma di posta.',
			'mail-failed': 'La risposta non è stata inviata. Il testo è ancora qui; riprova tra un momento.',
		},
		subject: 'Risposta al tuo messaggio a ERASMI Commons',
		wrote: 'Hai scritto:',
	},
	tr: {
		faults: {
			gone: 'Bu mesaj artık yok.',
			'not-allowed': 'Bu mesaj kuruluşunuzun bir kaydıyla ilgili değil.',
			empty: 'Önce bir şey yazın.',
			'too-long': 'Bu çok uzun. En fazla 5000 karakter.',
			'unknown-status': 'Böyle bir durum yok.',
			'unknown-person': 'Mesaj bu kişiye verilemez.',
			'unknown-day': `Gelecekte bir gün seçin; mesajın gelişinden en fazla ${MONTHS_AT_MOST} ay sonra olabilir: kişiye böyle söz verdik.`,
			'no-address': 'Kişi e-posta adresi bırakmadı.',
			'no-mail': 'Bu sistem e-posta göndermiyor. Kendi e-posta programınızdan yanıtlayın.',
			'mail-failed': 'Yanıt gönderilemedi. Metniniz burada duruyor; birazdan yeniden deneyin.',
		},
		subject: 'ERASMI Commons’a mesajınıza yanıt',
		wrote: 'Şunu yazmıştınız:',
	},
	ar: {
		faults: {
			gone: 'لم تعد هذه الرسالة موجودة.',
			'not-allowed': 'هذه الرسالة لا تتعلق بمدخلة تخص منظمتك.',
			empty: 'اكتب شيئًا أولًا.',
			'too-long': 'هذا طويل جدًا. 5000 حرف على الأكثر.',
			'unknown-status': 'لا توجد حالة كهذه.',
			'unknown-person': 'لا يمكن إسناد الرسالة إلى هذا الشخص.',
			'unknown-day': `اختر يومًا في المستقبل، على ألا يتجاوز ${MONTHS_AT_MOST} شهرًا من وصول الرسالة: هذا ما وعدنا به صاحبها.`,
			'no-address': 'لم يترك الشخص بريدًا إلكترونيًا.',
			'no-mail': 'هذا النظام لا يرسل بريدًا. أجب من برنامج بريدك.',
			'mail-failed': 'تعذر إرسال الجواب. نصك لا يزال هنا؛ حاول مرة أخرى بعد لحظة.',
		},
		subject: 'رد على رسالتك إلى ERASMI Commons',
		wrote: 'كتبتَ:',
	},
};
