/** What each type is for, and how one is made where no guided form leads. */
import type { Locale } from '@erasmi/config/locales';
import type { ContentType } from '@erasmi/config/types';
import type { GuidedType } from '../../forms/index.ts';

/** Types that are entered in Strapi's own form. */
export type PlainType = Exclude<ContentType, GuidedType>;

type Said<Text> = Record<Locale, Text>;

export const purposes: Record<ContentType, Said<string>> = {
	case: {
		de: 'Ein gutes Beispiel aus der Praxis: was vor Ort zusammen getan wird, von wem, für wen und mit welchem Ergebnis. Andere sollen danach wissen, ob es bei ihnen auch ginge.',
		en: 'A good practice: what is done together in a place, by whom, for whom and with what result. Others should know afterwards whether it could work where they are.',
		da: 'Et godt eksempel fra praksis: hvad man gør sammen på et sted, hvem der gør det, for hvem og med hvilket resultat. Andre skal bagefter vide, om det også kunne lade sig gøre hos dem.',
		it: 'Una buona pratica: che cosa si fa insieme in un luogo, chi lo fa, per chi e con quale risultato. Dopo averla letta, altri devono capire se funzionerebbe anche da loro.',
		tr: 'İyi bir uygulama: bir yerde birlikte ne yapıldığı, kimin yaptığı, kimin için ve ne sonuçla. Okuyanlar kendi yerlerinde de olup olmayacağını anlamalı.',
		ar: 'ممارسة جيدة: ما الذي يُصنع معًا في مكان ما، ومن يصنعه ولمن وبأي نتيجة. بعد قراءتها ينبغي أن يعرف الآخرون إن كانت تصلح عندهم.',
	},
	network: {
		de: 'Organisationen einer Gegend, die sich abstimmen: wer dazugehört, wer es zusammenhält, wie oft man sich trifft und woran gearbeitet wird.',
		en: 'Organisations of an area that work in step: who belongs to it, who holds it together, how often they meet and what they work on.',
		da: 'Organisationer i et område, der samarbejder: hvem der er med, hvem der holder sammen på det, hvor ofte man mødes, og hvad man arbejder med.',
		it: 'Organizzazioni di un territorio che si coordinano: chi ne fa parte, chi la tiene insieme, quanto spesso ci si incontra e a che cosa si lavora.',
		tr: 'Bir bölgede uyum içinde çalışan kuruluşlar: kimler var, kim bir arada tutuyor, ne sıklıkla toplanılıyor ve ne üzerinde çalışılıyor.',
		ar: 'منظمات في منطقة واحدة تنسّق عملها: من ينتمي إليها، ومن يجمعها، وكم مرة تجتمع، وعلى ماذا تعمل.',
	},
	'action-plan': {
		de: 'Was ein Netzwerk in einem Zeitraum erreichen will: Ziele, Maßnahmen, Zuständige und Fristen. Wie es vorangeht, wird auf einer eigenen Seite berichtet, auch am Telefon.',
		en: 'What a network wants to reach in a period: goals, measures, who is responsible, and by when. How it goes is reported on a page of its own, on the phone too.',
		da: 'Hvad et netværk vil nå i en periode: mål, tiltag, ansvarlige og frister. Hvordan det går, rapporteres på en egen side, også på telefonen.',
		it: 'Che cosa una rete vuole raggiungere in un periodo: obiettivi, misure, responsabili e scadenze. Come procede si riferisce in una pagina a parte, anche dal telefono.',
		tr: 'Bir ağın belli bir sürede ulaşmak istediği: hedefler, önlemler, sorumlular ve son tarihler. Gidişat ayrı bir sayfada bildirilir, telefondan da.',
		ar: 'ما تريد شبكة تحقيقه في فترة معينة: الأهداف والتدابير والمسؤولون والمواعيد. ويُبلَّغ عن سير العمل في صفحة خاصة، من الهاتف أيضًا.',
	},
	resource: {
		de: 'Etwas zum Benutzen: eine Methode, eine Checkliste, eine Vorlage zum Herunterladen oder ein Verweis auf gutes Material anderer.',
		en: 'Something to use: a method, a checklist, a template to download, or a pointer to good material by others.',
		da: 'Noget, man kan bruge: en metode, en tjekliste, en skabelon til at hente eller en henvisning til andres gode materiale.',
		it: 'Qualcosa da usare: un metodo, una lista di controllo, un modello da scaricare o un rimando a buon materiale di altri.',
		tr: 'Kullanılacak bir şey: bir yöntem, bir denetim listesi, indirilecek bir şablon ya da başkalarının iyi bir malzemesine gönderme.',
		ar: 'شيء للاستعمال: طريقة أو قائمة تحقق أو نموذج للتنزيل أو إحالة إلى مادة جيدة لغيركم.',
	},
	module: {
		de: 'Eine Lerneinheit: was man danach kann, einige Abschnitte mit Übungen und ein Quiz mit Rückmeldung. Sie soll sich in einer Sitzung bearbeiten lassen.',
		en: 'A unit of learning: what one can do afterwards, some sections with exercises, and a quiz with feedback. It should fit into one sitting.',
		da: 'En læringsenhed: hvad man kan bagefter, nogle afsnit med øvelser og en quiz med tilbagemelding. Den skal kunne klares på én gang.',
		it: 'Un’unità di apprendimento: che cosa si saprà fare, alcune sezioni con esercizi e un quiz con riscontro. Deve potersi svolgere in una volta sola.',
		tr: 'Bir öğrenme birimi: sonunda ne yapılabileceği, alıştırmalı birkaç bölüm ve geri bildirimli bir test. Tek oturuşta bitirilebilmeli.',
		ar: 'وحدة تعلّم: ما الذي يستطيعه المرء بعدها، وأقسام فيها تمارين، واختبار قصير مع تغذية راجعة. ينبغي أن تُنجز في جلسة واحدة.',
	},
	'learning-path': {
		de: 'Lerneinheiten in der Reihenfolge, in der jemand sie durchgeht, zum Beispiel neue Mitarbeitende oder eine Koordination.',
		en: 'Modules in the order in which somebody takes them, for example new colleagues or a coordinator.',
		da: 'Moduler i den rækkefølge, nogen tager dem i, for eksempel nye kolleger eller en koordinator.',
		it: 'Moduli nell’ordine in cui qualcuno li segue, per esempio chi è appena arrivato nel gruppo o chi coordina.',
		tr: 'Birinin izleyeceği sırayla modüller; örneğin yeni çalışanlar ya da bir koordinatör için.',
		ar: 'وحدات بالترتيب الذي يمر به شخص ما، مثل الزملاء الجدد أو المنسّق.',
	},
	'self-assessment': {
		de: 'Aussagen, die ein Netzwerk für sich bewertet, um zu sehen, wo es steht und was als Nächstes hilft.',
		en: 'Statements that a network rates for itself, to see where it stands and what helps next.',
		da: 'Udsagn, som et netværk vurderer for sig selv for at se, hvor det står, og hvad der hjælper som det næste.',
		it: 'Affermazioni che una rete valuta per sé, per vedere a che punto è e che cosa aiuterebbe adesso.',
		tr: 'Bir ağın nerede durduğunu ve sırada neyin yardımcı olacağını görmek için kendi kendine puanladığı ifadeler.',
		ar: 'عبارات تقيّمها الشبكة لنفسها لترى أين تقف وما الذي يفيدها بعد ذلك.',
	},
	page: {
		de: 'Was zur Website selbst gehört: Impressum, Erklärung zur Barrierefreiheit, Seiten in Leichter Sprache.',
		en: 'What belongs to the site itself: legal notice, accessibility statement, pages in easy-to-read language.',
		da: 'Det, der hører til selve hjemmesiden: kolofon, tilgængelighedserklæring, letlæselige sider.',
		it: 'Ciò che riguarda il sito stesso: note legali, dichiarazione di accessibilità, pagine in linguaggio facile da leggere.',
		tr: 'Sitenin kendisine ait olanlar: künye, erişilebilirlik bildirimi, kolay okunur sayfalar.',
		ar: 'ما يخص الموقع نفسه: بيانات الناشر وبيان الإتاحة وصفحات بلغة سهلة القراءة.',
	},
	organisation: {
		de: 'Wer zusammenarbeitet. Eine Organisation steht nur einmal im System und ist öffentlich, sobald ein veröffentlichter Eintrag sie nennt.',
		en: 'Who works together. An organisation is entered only once, and is public as soon as a published entry names it.',
		da: 'Dem, der samarbejder. En organisation oprettes kun én gang og er offentlig, så snart et udgivet indlæg nævner den.',
		it: 'Chi lavora insieme. Un’organizzazione si inserisce una sola volta ed è pubblica non appena una voce pubblicata la nomina.',
		tr: 'Birlikte çalışanlar. Bir kuruluş yalnızca bir kez girilir; yayımlanmış bir kayıt onu andığında herkese görünür.',
		ar: 'من يعمل معًا. تُدخَل المنظمة مرة واحدة فقط، وتصبح علنية حالما يذكرها مدخل منشور.',
	},
	concept: {
		de: 'Ein Begriff der gemeinsamen Wortliste, nach dem gefiltert und gesucht wird. Ändern Sie ihn mit Bedacht: Er gilt für alle Einträge und alle Sprachen.',
		en: 'A term of the shared vocabulary, by which people filter and search. Change it with care: it holds for all entries and all languages.',
		da: 'Et begreb i den fælles ordliste, som man filtrerer og søger efter. Ret det med omtanke: det gælder for alle indlæg og alle sprog.',
		it: 'Un termine del vocabolario comune, con cui si filtra e si cerca. Modificalo con attenzione: vale per tutte le voci e tutte le lingue.',
		tr: 'Süzmede ve aramada kullanılan ortak sözlüğün bir terimi. Özenle değiştirin: bütün kayıtlar ve bütün diller için geçerlidir.',
		ar: 'مصطلح من المفردات المشتركة التي يجري بها التصفية والبحث. غيّره بعناية: فهو يسري على كل المداخل وكل اللغات.',
	},
	'site-settings': {
		de: 'Was auf jeder Seite steht: wer fördert, wer verantwortlich ist, wie man uns erreicht. Nur einmal vorhanden.',
		en: 'What stands on every page: who funds it, who is responsible, how to reach us. There is only one.',
		da: 'Det, der står på alle sider: hvem der støtter, hvem der er ansvarlig, hvordan man får fat i os. Findes kun én gang.',
		it: 'Ciò che sta in ogni pagina: chi finanzia, chi è responsabile, come contattarci. Ce n’è una sola.',
		tr: 'Her sayfada yer alan bilgiler: kim destekliyor, kim sorumlu, bize nasıl ulaşılır. Yalnızca bir tane vardır.',
		ar: 'ما يظهر في كل صفحة: من يموّل، ومن المسؤول، وكيف يُتواصل معنا. لا يوجد منه إلا واحد.',
	},
};

export const ways: Record<PlainType, Said<readonly string[]>> = {
	module: {
		de: ['Schreiben Sie zuerst drei bis fünf Lernziele, die mit einem Tätigkeitswort beginnen.', 'Legen Sie je Lernziel einen Abschnitt an, mit einer Übung, die man allein oder im Team machen kann.', 'Fragen Sie im Quiz nach dem, was man danach tut, und sagen Sie zu jeder Antwort, warum sie stimmt oder nicht.', 'Speichern Sie; „Bereit zum Veröffentlichen?“ am Rand zeigt, was noch fehlt.'],
		en: ['First write three to five aims that begin with a verb.', 'Make one section for each aim, with an exercise that can be done alone or as a team.', 'Ask in the quiz for what one does afterwards, and say with each answer why it is right or not.', 'Save; the panel at the side says what publishing still needs.'],
		da: ['Skriv først tre til fem mål, der begynder med et udsagnsord.', 'Lav ét afsnit for hvert mål med en øvelse, man kan lave alene eller som hold.', 'Spørg i quizzen til det, man gør bagefter, og sig ved hvert svar, hvorfor det er rigtigt eller ej.', 'Gem; feltet i siden viser, hvad udgivelsen endnu mangler.'],
		it: ['Scrivi prima da tre a cinque obiettivi che comincino con un verbo.', 'Crea una sezione per ogni obiettivo, con un esercizio da fare da soli o in gruppo.', 'Nel quiz chiedi che cosa si farà dopo, e di’ a ogni risposta perché è giusta o no.', 'Salva; il riquadro a lato dice che cosa manca ancora per pubblicare.'],
		tr: ['Önce bir fiille biten üç ila beş hedef yazın.', 'Her hedef için tek başına ya da ekiple yapılabilecek bir alıştırması olan bir bölüm oluşturun.', 'Testte sonradan ne yapılacağını sorun; her yanıtta neden doğru ya da yanlış olduğunu söyleyin.', 'Kaydedin; yandaki kutu yayımlamak için neyin eksik olduğunu söyler.'],
		ar: ['اكتب أولًا من ثلاثة إلى خمسة أهداف يبدأ كل منها بفعل.', 'أنشئ قسمًا لكل هدف، فيه تمرين يُنجز فرديًا أو جماعيًا.', 'اسأل في الاختبار عمّا سيفعله المرء بعد ذلك، وقل عند كل إجابة لماذا هي صحيحة أو لا.', 'احفظ؛ تقول اللوحة الجانبية ما الذي ينقص للنشر.'],
	},
	'learning-path': {
		de: ['Sagen Sie in der Beschreibung, für wen der Weg ist und wie lange er dauert.', 'Wählen Sie die Lerneinheiten und bringen Sie sie in die Reihenfolge, in der man sie durchgeht.', 'Veröffentlichen Sie erst die Lerneinheiten, dann den Weg.'],
		en: ['Say in the description whom the path is for and how long it takes.', 'Choose the modules and put them in the order in which people take them.', 'Publish the modules first, then the path.'],
		da: ['Sig i beskrivelsen, hvem forløbet er for, og hvor længe det varer.', 'Vælg modulerne, og sæt dem i den rækkefølge, man tager dem i.', 'Udgiv først modulerne, så forløbet.'],
		it: ['Di’ nella descrizione per chi è il percorso e quanto dura.', 'Scegli i moduli e mettili nell’ordine in cui si seguono.', 'Pubblica prima i moduli, poi il percorso.'],
		tr: ['Açıklamada yolun kimin için olduğunu ve ne kadar sürdüğünü söyleyin.', 'Modülleri seçin ve izlenecekleri sıraya koyun.', 'Önce modülleri, sonra yolu yayımlayın.'],
		ar: ['قل في الوصف لمن المسار وكم يستغرق.', 'اختر الوحدات ورتّبها كما يمر بها الناس.', 'انشر الوحدات أولًا ثم المسار.'],
	},
	'self-assessment': {
		de: ['Wählen Sie die Bereiche, nach denen gefragt wird.', 'Schreiben Sie zu jedem Bereich drei bis sechs Aussagen in der Wir-Form, denen man zustimmen kann oder nicht.', 'Beschreiben Sie die Stufen so, dass auch die unterste niemanden beschämt, und sagen Sie, was der nächste Schritt ist.'],
		en: ['Choose the areas that are asked about.', 'Write three to six statements for each, with “we”, that people can agree with or not.', 'Describe the levels so that even the lowest shames nobody, and say what the next step is.'],
		da: ['Vælg de områder, der spørges til.', 'Skriv tre til seks udsagn til hvert område i vi-form, som man kan være enig i eller ej.', 'Beskriv trinene, så heller ikke det laveste gør nogen flove, og sig, hvad det næste skridt er.'],
		it: ['Scegli gli ambiti su cui si chiede.', 'Scrivi per ciascuno da tre a sei affermazioni con il «noi», con cui si possa essere d’accordo o no.', 'Descrivi i livelli in modo che nemmeno il più basso faccia vergognare qualcuno, e di’ qual è il passo successivo.'],
		tr: ['Sorulacak alanları seçin.', 'Her alan için “biz” diliyle, katılınabilecek ya da katılınmayacak üç ila altı ifade yazın.', 'Düzeyleri en alttakinin bile kimseyi utandırmayacağı biçimde anlatın ve sıradaki adımı söyleyin.'],
		ar: ['اختر المجالات التي يُسأل عنها.', 'اكتب لكل مجال من ثلاث إلى ست عبارات بصيغة «نحن» يمكن الموافقة عليها أو لا.', 'صف المستويات بحيث لا يُخجل أدناها أحدًا، وقل ما الخطوة التالية.'],
	},
	page: {
		de: ['Wählen Sie das Sprachniveau; Leichte Sprache hat kurze Sätze und eigene Regeln.', 'Gliedern Sie mit Überschriften, damit man die Seite überfliegen kann.', 'Rechtliche Texte prüft vor dem Veröffentlichen, wer dafür verantwortlich ist.'],
		en: ['Choose the language level; easy-to-read text has short sentences and rules of its own.', 'Use headings, so that people can skim the page.', 'Legal texts are checked by whoever is responsible before they are published.'],
		da: ['Vælg sprogniveauet; letlæselig tekst har korte sætninger og sine egne regler.', 'Brug overskrifter, så man kan skimme siden.', 'Juridiske tekster læses af den ansvarlige, før de udgives.'],
		it: ['Scegli il livello di lingua; il linguaggio facile ha frasi brevi e regole proprie.', 'Usa titoli, così che si possa scorrere la pagina.', 'I testi legali li controlla chi ne è responsabile, prima di pubblicarli.'],
		tr: ['Dil düzeyini seçin; kolay okunur metnin kısa cümleleri ve kendi kuralları vardır.', 'Sayfaya göz gezdirilebilsin diye başlıklar kullanın.', 'Hukuki metinleri yayımlanmadan önce sorumlusu denetler.'],
		ar: ['اختر مستوى اللغة؛ للنص السهل جمل قصيرة وقواعد خاصة.', 'استعمل العناوين ليتمكن القارئ من تصفح الصفحة سريعًا.', 'النصوص القانونية يراجعها المسؤول عنها قبل نشرها.'],
	},
	organisation: {
		de: ['Suchen Sie zuerst: Steht sie unter einem anderen Namen schon da?', 'Geben Sie den Namen so ein, wie sie sich selbst nennt, und Namen in anderen Sprachen dazu.', 'Wählen Sie Art und Land; danach entscheidet sich, ob ein Beispiel als vernetzt gilt.'],
		en: ['Search first: is it there under another name?', 'Enter the name as the organisation calls itself, and add names in other languages.', 'Choose kind and country; they decide whether a practice counts as networked.'],
		da: ['Søg først: findes den allerede under et andet navn?', 'Skriv navnet, som organisationen selv bruger det, og tilføj navne på andre sprog.', 'Vælg type og land; de afgør, om et eksempel regnes som netværk.'],
		it: ['Cerca prima: c’è già con un altro nome?', 'Inserisci il nome come si chiama da sé, e aggiungi i nomi in altre lingue.', 'Scegli tipo e paese; da questi dipende se una pratica conta come in rete.'],
		tr: ['Önce arayın: başka bir adla zaten var mı?', 'Adı, kuruluşun kendine verdiği biçimde girin; başka dillerdeki adları ekleyin.', 'Türünü ve ülkesini seçin; bir uygulamanın ağ sayılıp sayılmayacağını bunlar belirler.'],
		ar: ['ابحث أولًا: هل هي موجودة باسم آخر؟', 'أدخل الاسم كما تسمي المنظمة نفسها، وأضف أسماءها بلغات أخرى.', 'اختر النوع والبلد؛ فهما يحددان إن كانت الممارسة تُعدّ متشابكة.'],
	},
	concept: {
		de: ['Prüfen Sie, ob es den Begriff unter einem anderen Wort schon gibt.', 'Geben Sie ihm in jeder Sprache eine Bezeichnung; andere Wörter dafür helfen der Suche.', 'Erklären Sie ihn in einem Satz. Das Kürzel bleibt danach, wie es ist.'],
		en: ['See whether the term is there under another word.', 'Give it a name in every language; other words for it help the search.', 'Explain it in one sentence. Its short code then stays as it is.'],
		da: ['Se, om begrebet findes under et andet ord.', 'Giv det en betegnelse på hvert sprog; andre ord for det hjælper søgningen.', 'Forklar det med én sætning. Dets korte kode bliver derefter, som den er.'],
		it: ['Guarda se il termine c’è già con un’altra parola.', 'Dagli un nome in ogni lingua; altre parole per dirlo aiutano la ricerca.', 'Spiegalo in una frase. Il suo codice breve poi resta com’è.'],
		tr: ['Terim başka bir sözcükle zaten var mı, bakın.', 'Her dilde bir ad verin; başka karşılıkları aramaya yardımcı olur.', 'Bir cümleyle açıklayın. Kısa kodu sonra olduğu gibi kalır.'],
		ar: ['تحقق إن كان المصطلح موجودًا بكلمة أخرى.', 'أعطه اسمًا بكل لغة؛ والكلمات الأخرى تساعد البحث.', 'اشرحه في جملة واحدة. ويبقى رمزه القصير بعد ذلك كما هو.'],
	},
	'site-settings': {
		de: ['Ändern Sie den Text in jeder Sprache; eine fehlende Sprache zeigt eine andere.', 'Der Förderhinweis muss so lauten, wie der Geldgeber ihn vorgibt.', 'Sehen Sie sich nach dem Veröffentlichen eine Seite der Website an.'],
		en: ['Change the text in every language; a missing language shows another one.', 'The funding statement has to read as the funder prescribes.', 'Look at a page of the site after publishing.'],
		da: ['Ret teksten på alle sprog; mangler et sprog, vises et andet.', 'Støtteteksten skal lyde, som bevillingsgiveren foreskriver.', 'Se på en side på hjemmesiden efter udgivelsen.'],
		it: ['Modifica il testo in ogni lingua; se una lingua manca, se ne mostra un’altra.', 'La dichiarazione di finanziamento deve essere quella prescritta da chi finanzia.', 'Dopo la pubblicazione guarda una pagina del sito.'],
		tr: ['Metni her dilde değiştirin; eksik dilde başka bir dil gösterilir.', 'Destek bildirimi, destekleyenin istediği biçimde olmalıdır.', 'Yayımladıktan sonra sitenin bir sayfasına bakın.'],
		ar: ['غيّر النص بكل اللغات؛ فاللغة الناقصة تظهر مكانها لغة أخرى.', 'يجب أن يكون بيان التمويل كما يشترطه المموّل.', 'انظر بعد النشر إلى صفحة من الموقع.'],
	},
};
