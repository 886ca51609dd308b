/** Questions of the network, each with help and an example. */
import type { Questions } from '../step.ts';

export const networkWords = {
	title: {
		de: ['Wie heißt das Netzwerk?', 'So, wie es sich selbst nennt.', 'Netzwerk Ankommen im Weimarer Land'],
		en: ['What is the network called?', 'As it calls itself.', 'Arriving in the Weimar district network'],
		da: ['Hvad hedder netværket?', 'Det, det selv kalder sig.', 'Netværket Velkommen i Weimar-området'],
		it: ['Come si chiama la rete?', 'Come si chiama da sé.', 'Rete Accoglienza del territorio di Weimar'],
		tr: ['Ağın adı ne?', 'Kendisi nasıl diyorsa öyle.', 'Weimar Bölgesi Karşılama Ağı'],
		ar: ['ما اسم الشبكة؟', 'كما تسمّي نفسها.', 'شبكة الوصول في منطقة فايمار'],
	},
	mission: {
		de: ['Wozu gibt es das Netzwerk?', 'Wer gemeinsam was erreichen will. Das wird zuerst gelesen.', 'Stadt, Vereine und Schulen sorgen zusammen dafür, dass jede Familie in den ersten drei Monaten eine Ansprechperson, einen Kursplatz und einen Arzt findet.'],
		en: ['What is the network for?', 'Who wants to reach what together. This is read first.', 'The town, associations and schools make sure together that every family finds a contact person, a place on a course and a doctor within the first three months.'],
		da: ['Hvad er netværket til for?', 'Hvem vil nå hvad sammen. Det er det, folk læser først.', 'Kommune, foreninger og skoler sørger sammen for, at hver familie inden for tre måneder finder en kontaktperson, en kursusplads og en læge.'],
		it: ['A che cosa serve la rete?', 'Chi vuole ottenere che cosa, insieme. È ciò che si legge per primo.', 'Comune, associazioni e scuole fanno in modo che ogni famiglia nei primi tre mesi trovi una persona di riferimento, un corso e un medico.'],
		tr: ['Bu ağ ne için var?', 'Kim birlikte neyi başarmak istiyor? Önce bu okunur.', 'Belediye, dernekler ve okullar her ailenin ilk üç ayda bir muhatap, bir kurs yeri ve bir doktor bulmasını birlikte sağlıyor.'],
		ar: ['لماذا وُجدت الشبكة؟', 'من يريد أن يحقق ماذا معًا. هذا أول ما يُقرأ.', 'تعمل البلدية والجمعيات والمدارس معًا لتجد كل أسرة خلال الأشهر الثلاثة الأولى شخصًا تسأله ومقعدًا في دورة وطبيبًا.'],
	},
	members: {
		de: ['Wer gehört dazu?', 'Staatliche und nichtstaatliche Organisationen, jede mit ihrer Aufgabe.', 'Stadt (Leitung), Migrantenverein (Partner), Sparkasse (Förderung)'],
		en: ['Who belongs to it?', 'Public and non-governmental organisations, each with its part.', 'Municipality (lead), migrants’ association (partner), savings bank (funder)'],
		da: ['Hvem er med?', 'Offentlige og ikke-statslige organisationer, hver med sin opgave.', 'Kommune (leder), indvandrerforening (partner), sparekasse (bidragyder)'],
		it: ['Chi ne fa parte?', 'Organizzazioni pubbliche e non, ognuna con il suo ruolo.', 'Comune (capofila), associazione di migranti (partner), cassa di risparmio (finanziatore)'],
		tr: ['Kimler üye?', 'Devlet kurumları ve sivil kuruluşlar, her biri göreviyle.', 'Belediye (yürütücü), göçmen derneği (ortak), banka (fon sağlayan)'],
		ar: ['من ينتمي إليها؟', 'جهات حكومية وغير حكومية، كل منها بدورها.', 'بلدية (القيادة)، جمعية مهاجرين (شريك)، مصرف (ممول)'],
	},
	form: {
		de: ['Wie ist es verfasst?', 'Wählen Sie, was am besten passt.', 'Lose Zusammenarbeit'],
		en: ['How is it set up?', 'Choose what fits best.', 'Loose cooperation'],
		da: ['Hvordan er det organiseret?', 'Vælg det, der passer bedst.', 'Løst samarbejde'],
		it: ['Come è organizzata?', 'Scegli ciò che si avvicina di più.', 'Collaborazione informale'],
		tr: ['Nasıl örgütlenmiş?', 'En uygun olanı seçin.', 'Gevşek iş birliği'],
		ar: ['كيف هي منظَّمة؟', 'اختر الأنسب.', 'تعاون غير رسمي'],
	},
	phase: {
		de: ['Wie weit ist das Netzwerk?', 'Die Phase, in der es jetzt ist. Ein Rückschritt ist keine Schande.', 'Es wächst'],
		en: ['How far is the network?', 'The phase it is in now. A step back is no shame.', 'It is growing'],
		da: ['Hvor langt er netværket?', 'Den fase, det er i nu. Et skridt tilbage er ingen skam.', 'Det vokser'],
		it: ['A che punto è la rete?', 'La fase in cui si trova ora. Un passo indietro non è una vergogna.', 'Sta crescendo'],
		tr: ['Ağ hangi aşamada?', 'Şu an içinde bulunduğu evre. Geri adım ayıp değildir.', 'Büyüyor'],
		ar: ['إلى أين وصلت الشبكة؟', 'المرحلة التي هي فيها الآن. التراجع خطوة ليس عيبًا.', 'إنها تنمو'],
	},
	founded: {
		de: ['Seit wann, und wer hält es zusammen?', 'Das Jahr genügt. Bei dieser Organisation fragt man nach.', '2016, Stadtverwaltung Weimar, https://example.org'],
		en: ['Since when, and who holds it together?', 'A year is enough. This is the organisation to ask.', '2016, Municipality of Weimar, https://example.org'],
		da: ['Siden hvornår, og hvem holder sammen på det?', 'Et årstal er nok. Det er den organisation, man spørger.', '2016, Weimar Kommune, https://example.org'],
		it: ['Da quando, e chi la tiene insieme?', 'Basta l’anno. È l’organizzazione a cui rivolgersi.', '2016, Comune di Weimar, https://example.org'],
		tr: ['Ne zamandan beri, kim bir arada tutuyor?', 'Yılı yeter. Sorular bu kuruluşa sorulur.', '2016, Weimar Belediyesi, https://example.org'],
		ar: ['منذ متى ومن يجمعها؟', 'السنة تكفي. هذه هي المنظمة التي تُسأل.', '2016، بلدية فايمار، https://example.org'],
	},
	meetingRhythm: {
		de: ['Wie oft trifft man sich?', 'Wie es wirklich ist, nicht wie es geplant war.', 'Alle zwei Monate, dazu einmal im Jahr ein ganzer Tag'],
		en: ['How often do you meet?', 'As it really is, not as it was planned.', 'Every two months, and a whole day once a year'],
		da: ['Hvor ofte mødes I?', 'Som det virkelig er, ikke som det var planlagt.', 'Hver anden måned og en hel dag én gang om året'],
		it: ['Quanto spesso vi incontrate?', 'Com’è davvero, non com’era previsto.', 'Ogni due mesi, più una giornata intera all’anno'],
		tr: ['Ne sıklıkla toplanıyorsunuz?', 'Planlandığı gibi değil, gerçekte olduğu gibi.', 'İki ayda bir; yılda bir kez de tam gün'],
		ar: ['كم مرة تجتمعون؟', 'كما يحدث فعلًا لا كما خُطّط له.', 'كل شهرين، ويوم كامل مرة في السنة'],
	},
	workingGroups: {
		de: ['Welche Arbeitsgruppen gibt es?', 'Name, Thema und wie oft sie sich treffen.', 'Sprache im Alltag – Sprache – monatlich'],
		en: ['Which working groups are there?', 'Name, topic and how often they meet.', 'Everyday language – language – monthly'],
		da: ['Hvilke arbejdsgrupper er der?', 'Navn, emne og hvor ofte de mødes.', 'Sprog i hverdagen – sprog – hver måned'],
		it: ['Quali gruppi di lavoro ci sono?', 'Nome, tema e con quale frequenza si incontrano.', 'Lingua quotidiana – lingua – ogni mese'],
		tr: ['Hangi çalışma grupları var?', 'Adı, konusu ve ne sıklıkla toplandığı.', 'Günlük dil – dil – ayda bir'],
		ar: ['ما مجموعات العمل الموجودة؟', 'الاسم والموضوع وعدد مرات الاجتماع.', 'لغة الحياة اليومية – اللغة – شهريًا'],
	},
} satisfies Questions;
