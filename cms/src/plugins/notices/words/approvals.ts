/** What somebody did with a link for practice owners. Values: `by` as they wrote it, `title` of the entry, `comment`. */
import type { Kind } from './kind.ts';

export const approvalsKinds = {
	'approvals-comment': {
		de: { when: 'wenn die Praxis selbst etwas zu meinem Entwurf schreibt', title: 'Die Praxis schreibt zu: {title}', text: '{by} hat über den Link zu „{title}“ geschrieben:\n{comment}' },
		en: { when: 'when the practice owner comments on my draft', title: 'The practice owner comments: {title}', text: '{by} used the link to “{title}” and wrote:\n{comment}' },
		da: { when: 'når praksissens ejer kommenterer min kladde', title: 'Praksissens ejer kommenterer: {title}', text: '{by} har brugt linket til »{title}« og skriver:\n{comment}' },
		it: { when: 'quando chi realizza la pratica commenta la mia bozza', title: 'Commento di chi realizza la pratica: {title}', text: '{by} ha usato il link a «{title}» e scrive:\n{comment}' },
		tr: { when: 'uygulamanın sahibi taslağıma yorum yazdığında', title: 'Uygulamanın sahibi yazdı: {title}', text: '{by}, “{title}” bağlantısını kullanarak şunu yazdı:\n{comment}' },
		ar: { when: 'عندما يعلق صاحب الممارسة على مسودتي', title: 'تعليق من صاحب الممارسة: {title}', text: 'استخدم {by} الرابط إلى «{title}» وكتب:\n{comment}' },
	},
	'approvals-approved': {
		de: { when: 'wenn die Praxis selbst meinen Entwurf freigibt', title: 'Freigegeben: {title}', text: '{by} hat „{title}“ freigegeben. Das steht jetzt im Eintrag.' },
		en: { when: 'when the practice owner approves my draft', title: 'Approved: {title}', text: '{by} approved “{title}”. The entry says so now.' },
		da: { when: 'når praksissens ejer godkender min kladde', title: 'Godkendt: {title}', text: '{by} har godkendt »{title}«. Det står nu i indlægget.' },
		it: { when: 'quando chi realizza la pratica approva la mia bozza', title: 'Approvato: {title}', text: '{by} ha approvato «{title}». Ora è scritto nel contenuto.' },
		tr: { when: 'uygulamanın sahibi taslağımı onayladığında', title: 'Onaylandı: {title}', text: '{by}, “{title}” içeriğini onayladı. Bu artık içerikte yazıyor.' },
		ar: { when: 'عندما يوافق صاحب الممارسة على مسودتي', title: 'تمت الموافقة: {title}', text: 'وافق {by} على «{title}». صار ذلك مسجلًا في المحتوى.' },
	},
} satisfies Record<string, Kind>;
