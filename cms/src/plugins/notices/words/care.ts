/** What care reminds people of. Values: `title` of the entry, `due`, and where there is one `measure`, `locale`, `by`, `comment`. */
import type { Kind } from './kind.ts';

export const careKinds = {
	'care-review-due': {
		de: { when: 'wenn ein Eintrag meiner Organisation wieder geprüft werden soll', title: 'Stimmt das noch? {title}', text: 'Für „{title}“ war der {due, day} zum Prüfen vorgesehen. Auf Ihrer Startseite sagen Sie mit einem Klick, dass alles noch stimmt, oder Sie ändern den Eintrag.\nSprache: {locale, language}.' },
		en: { when: 'when an entry of my organisation should be looked at again', title: 'Is this still true? {title}', text: '“{title}” was to be looked at again on {due, day}. On your start page one click says that it is still true, or you change it.\nLanguage: {locale, language}.' },
		da: { when: 'når et indlæg fra min organisation skal ses efter igen', title: 'Passer det stadig? {title}', text: '»{title}« skulle ses efter igen den {due, day}. På din startside siger du med ét klik, at det stadig passer, eller du retter det.\nSprog: {locale, language}.' },
		it: { when: 'quando un contenuto della mia organizzazione va riguardato', title: 'È ancora vero? {title}', text: '«{title}» era da riguardare il {due, day}. Nella pagina iniziale basta un clic per dire che è ancora vero, oppure lo si modifica.\nLingua: {locale, language}.' },
		tr: { when: 'kuruluşumun bir içeriğine yeniden bakılması gerektiğinde', title: 'Hâlâ doğru mu? {title}', text: '“{title}” içeriğine yeniden bakma günü: {due, day}. Başlangıç sayfanızda tek tıklamayla hâlâ doğru olduğunu söyleyebilir ya da içeriği değiştirebilirsiniz.\nDil: {locale, language}.' },
		ar: { when: 'عندما يحين موعد مراجعة محتوى لمنظمتي', title: 'هل ما زال صحيحًا؟ {title}', text: 'حان موعد مراجعة «{title}»: {due, day}. في صفحة البداية تؤكد بنقرة واحدة أنه ما زال صحيحًا، أو تعدّله.\nاللغة: {locale, language}.' },
	},
	'care-measure-due': {
		de: { when: 'wenn eine Maßnahme meines Plans in 14 Tagen fällig wird', title: 'Bald fällig: {measure}', text: 'Die Maßnahme „{measure}“ im Plan „{title}“ ist am {due, day} fällig. Bitte sagen Sie, wie es steht; wenn es länger dauert, auch warum.' },
		en: { when: 'when a measure of my plan is due in 14 days', title: 'Due soon: {measure}', text: 'The measure “{measure}” of the plan “{title}” is due on {due, day}. Please say how it stands; if it takes longer, also why.' },
		da: { when: 'når et tiltag i min plan har frist om 14 dage', title: 'Snart frist: {measure}', text: 'Tiltaget »{measure}« i planen »{title}« har frist den {due, day}. Fortæl venligst, hvordan det går; og hvorfor, hvis det tager længere tid.' },
		it: { when: 'quando una misura del mio piano scade tra 14 giorni', title: 'In scadenza: {measure}', text: 'La misura «{measure}» del piano «{title}» scade il {due, day}. Scrivi a che punto è e, se ci vuole di più, anche perché.' },
		tr: { when: 'planımdaki bir önlemin süresi 14 gün içinde dolacaksa', title: 'Süresi yaklaşıyor: {measure}', text: '“{title}” planındaki “{measure}” önleminin son günü: {due, day}. Lütfen durumunu bildirin; daha uzun sürecekse nedenini de yazın.' },
		ar: { when: 'عندما يحين موعد تدبير في خطتي خلال 14 يومًا', title: 'اقترب الموعد: {measure}', text: 'موعد التدبير «{measure}» في الخطة «{title}» هو {due, day}. أخبرنا أين وصل، وإن احتاج وقتًا أطول فاذكر السبب.' },
	},
	'care-check-waits': {
		de: { when: 'wenn ein Eintrag 14 Tage auf die zweite Prüfung wartet', title: 'Wartet seit 14 Tagen: {title}', text: '„{title}“ wurde am {due, day} eingereicht und wartet noch auf die zweite Prüfung. Bitte prüfen Sie es, oder finden Sie jemanden.' },
		en: { when: 'when an entry has waited 14 days for its second check', title: 'Waiting for 14 days: {title}', text: '“{title}” was handed in on {due, day} and still waits for the second check. Please check it, or find somebody who can.' },
		da: { when: 'når et indlæg har ventet 14 dage på den anden kontrol', title: 'Har ventet i 14 dage: {title}', text: '»{title}« blev sendt ind den {due, day} og venter stadig på den anden kontrol. Kontroller det, eller find en, der kan.' },
		it: { when: 'quando un contenuto aspetta da 14 giorni la seconda verifica', title: 'Aspetta da 14 giorni: {title}', text: '«{title}» è stato consegnato il {due, day} e aspetta ancora la seconda verifica. Verificalo o trova qualcuno che possa farlo.' },
		tr: { when: 'bir içerik 14 gündür ikinci kontrolü bekliyorsa', title: '14 gündür bekliyor: {title}', text: '“{title}” içeriği gönderildi ve hâlâ ikinci kontrolü bekliyor. Gönderildiği gün: {due, day}. Lütfen kontrol edin ya da yapabilecek birini bulun.' },
		ar: { when: 'عندما ينتظر محتوى المراجعة الثانية منذ 14 يومًا', title: 'ينتظر منذ 14 يومًا: {title}', text: 'سُلّم «{title}» يوم {due, day} وما زال ينتظر المراجعة الثانية. راجعه أو ابحث عمّن يستطيع ذلك.' },
	},
	'care-archived': {
		de: { when: 'wenn ein Eintrag meiner Organisation archiviert wird', title: 'Archiviert: {title}', text: '{by} hat „{title}“ archiviert. Es ist nicht mehr auf der Website und bleibt im Archiv.\n{comment}' },
		en: { when: 'when an entry of my organisation is archived', title: 'Archived: {title}', text: '{by} archived “{title}”. It is no longer on the site and is kept in the archive.\n{comment}' },
		da: { when: 'når et indlæg fra min organisation arkiveres', title: 'Arkiveret: {title}', text: '{by} har arkiveret »{title}«. Det er ikke længere på hjemmesiden og bliver i arkivet.\n{comment}' },
		it: { when: 'quando un contenuto della mia organizzazione viene archiviato', title: 'Archiviato: {title}', text: '{by} ha archiviato «{title}». Non è più sul sito e resta nell’archivio.\n{comment}' },
		tr: { when: 'kuruluşumun bir içeriği arşivlendiğinde', title: 'Arşivlendi: {title}', text: '{by}, “{title}” içeriğini arşivledi. Artık sitede değil, arşivde duruyor.\n{comment}' },
		ar: { when: 'عندما يُؤرشف محتوى لمنظمتي', title: 'أُرشف: {title}', text: 'أرشف {by} «{title}». لم يعد على الموقع وهو محفوظ في الأرشيف.\n{comment}' },
	},
} satisfies Record<string, Kind>;
