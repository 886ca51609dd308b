/** Mails with a link to sign in, in the language of whoever gets them. */
import type { Locale } from '@erasmi/config/locales';

export type MailKind = 'invitation' | 'password';

interface Mail {
	subject: string;
	/** Lines before the link, which stands alone. */
	text: string;
}

export const mails: Record<Locale, Record<MailKind, Mail>> = {
	en: {
		invitation: { subject: 'Your account for ERASMI Commons', text: 'You are invited to work on ERASMI Commons. Choose your password here; the link is good for 14 days.' },
		password: { subject: 'A new password for ERASMI Commons', text: 'Choose a new password here; the link is good for one hour. If you did not ask for it, ignore this mail: nothing changes.' },
	},
	de: {
		invitation: { subject: 'Ihr Konto für ERASMI Commons', text: 'Sie sind eingeladen, an ERASMI Commons mitzuarbeiten. Wählen Sie hier Ihr Passwort; der Link gilt 14 Tage.' },
		password: { subject: 'Ein neues Passwort für ERASMI Commons', text: 'Wählen Sie hier ein neues Passwort; der Link gilt eine Stunde. Wenn Sie nicht darum gebeten haben, lassen Sie diese Mail liegen: Es ändert sich nichts.' },
	},
	da: {
		invitation: { subject: 'Din konto til ERASMI Commons', text: 'Du er inviteret til at arbejde på ERASMI Commons. Vælg din adgangskode her; linket gælder i 14 dage.' },
		password: { subject: 'En ny adgangskode til ERASMI Commons', text: 'Vælg en ny adgangskode her; linket gælder i en time. Har du ikke bedt om den, så se bort fra denne mail: Intet ændres.' },
	},
	it: {
		invitation: { subject: 'Il tuo account per ERASMI Commons', text: 'Ti invitiamo a lavorare su ERASMI Commons. Scegli qui la tua password: il link vale 14 giorni.' },
		password: { subject: 'Una nuova password per ERASMI Commons', text: 'Scegli qui una nuova password: il link vale un’ora. Se non l’hai chiesta, ignora questa e-mail: non cambia nulla.' },
	},
	tr: {
		invitation: { subject: 'ERASMI Commons hesabınız', text: 'ERASMI Commons üzerinde çalışmaya davetlisiniz. Parolanızı buradan seçin; bağlantı 14 gün geçerlidir.' },
		password: { subject: 'ERASMI Commons için yeni parola', text: 'Yeni parolanızı buradan seçin; bağlantı bir saat geçerlidir. Siz istemediyseniz bu e-postayı dikkate almayın: hiçbir şey değişmez.' },
	},
	ar: {
		invitation: { subject: 'حسابك في ERASMI Commons', text: 'ندعوك إلى العمل على ERASMI Commons. اختر كلمة المرور من هنا؛ الرابط صالح 14 يومًا.' },
		password: { subject: 'كلمة مرور جديدة في ERASMI Commons', text: 'اختر كلمة مرور جديدة من هنا؛ الرابط صالح ساعة واحدة. إن لم تطلبها فتجاهل هذه الرسالة ولن يتغير شيء.' },
	},
};
