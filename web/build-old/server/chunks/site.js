import { t as bridge } from "./bridge.js";
import { t as log } from "./log.js";
import { t as environment } from "./environment.js";
import { a as locales, r as isLocale } from "./locales.js";
import { n as facetNames, r as isFacetName } from "./document.js";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { LRUCache } from "lru-cache";
import Database from "better-sqlite3";
import { Meilisearch } from "meilisearch";
import { createStemmer } from "multilingual-stemmer";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
// src/lib/server/cache/content-cache.ts
/**
* What the CMS said, kept in memory and on disk.
*
* - A value older than the version asked for is loaded anew, and the caller waits; when that fails, the old value
*   serves on (stale if error), and the new one is fetched as soon as the CMS answers again.
* - A value past its age, but of the right version, is given at once while one load runs behind it.
* - Concurrent callers of one key share one load.
*/
var ContentCache = class {
	#entries;
	#byTag = /* @__PURE__ */ new Map();
	#running = /* @__PURE__ */ new Map();
	#failures = /* @__PURE__ */ new Map();
	/** Values that are behind and will be fetched. */
	#behind = /* @__PURE__ */ new Set();
	#options;
	constructor(options = {}) {
		this.#options = {
			max: 3e3,
			maxAge: 6e5,
			pauseAfterFailure: 2e3,
			onFailure: () => {},
			now: Date.now,
			...options
		};
		this.#entries = new LRUCache({
			max: this.#options.max,
			dispose: (entry, key) => this.#untag(key, entry.tags)
		});
	}
	/** @throws what `load` throws, when there is nothing older to give */
	async get(key, wanted) {
		const entry = this.#find(key, wanted.tags ?? []);
		if (!entry) {
			if (this.#pausing(key)) throw this.#failures.get(key)?.error;
			return await this.#load(key, wanted);
		}
		if (entry.version < wanted.version) {
			if (this.#pausing(key)) {
				this.#catchUp(key, wanted);
				return entry.value;
			}
			return this.#load(key, wanted).catch((error) => {
				this.#options.onFailure(key, error);
				this.#catchUp(key, wanted);
				return entry.value;
			});
		}
		if (this.#options.now() - entry.loadedAt > this.#options.maxAge && !this.#pausing(key)) this.#load(key, wanted).catch((error) => this.#options.onFailure(key, error));
		return entry.value;
	}
	/** Puts in what was loaded elsewhere, for example twenty at once. */
	put(key, value, version, tags = []) {
		const current = this.#entries.peek(key);
		if (current && current.version > version) return;
		this.#remember(key, {
			value,
			version,
			tags,
			loadedAt: this.#options.now()
		});
		this.#options.snapshot?.set(key, value, version);
		this.#failures.delete(key);
	}
	/** A value of version `since` or newer is still right at `version`. */
	confirm(key, since, version) {
		const inMemory = this.#entries.peek(key);
		const held = inMemory ?? this.#options.snapshot?.get(key);
		if (held && held.version >= since) this.put(key, held.value, version, inMemory?.tags);
	}
	/** Whether the value is here, in memory or on disk, and new enough. */
	has(key, version) {
		return (this.#entries.peek(key)?.version ?? this.#options.snapshot?.versionOf(key) ?? -1) >= version;
	}
	/** What carries one of the tags is loaded anew when it is next asked for. */
	invalidate(tags) {
		const keys = new Set([...tags].flatMap((tag) => [...this.#byTag.get(tag) ?? []]));
		for (const key of keys) {
			const entry = this.#entries.peek(key);
			if (entry) entry.version = -1;
			this.#running.delete(key);
		}
		return keys.size;
	}
	delete(key) {
		this.#entries.delete(key);
		this.#options.snapshot?.delete(key);
	}
	get size() {
		return this.#entries.size;
	}
	#find(key, tags) {
		const known = this.#entries.get(key);
		if (known) return known;
		const saved = this.#options.snapshot?.get(key);
		if (!saved) return void 0;
		const entry = {
			...saved,
			tags,
			loadedAt: 0
		};
		this.#remember(key, entry);
		return entry;
	}
	#load(key, { version, load, tags = [] }) {
		const running = this.#running.get(key);
		if (running && running.version >= version) return running.load;
		const own = {
			version,
			load: load().then((value) => {
				if (this.#running.get(key) === own) this.put(key, value, version, tags);
				return value;
			}, (error) => {
				this.#failures.set(key, {
					at: this.#options.now(),
					error
				});
				throw error;
			}).finally(() => {
				if (this.#running.get(key) === own) this.#running.delete(key);
			})
		};
		this.#running.set(key, own);
		return own.load;
	}
	#catchUp(key, wanted) {
		if (this.#behind.has(key)) return;
		this.#behind.add(key);
		setTimeout(() => {
			this.#behind.delete(key);
			this.#load(key, wanted).then(() => wanted.onRecovery?.(), () => this.#catchUp(key, wanted));
		}, this.#options.pauseAfterFailure).unref();
	}
	#pausing(key) {
		return this.#options.now() - (this.#failures.get(key)?.at ?? -Infinity) < this.#options.pauseAfterFailure;
	}
	#remember(key, entry) {
		this.#entries.set(key, entry);
		for (const tag of entry.tags) {
			const keys = this.#byTag.get(tag) ?? /* @__PURE__ */ new Set();
			this.#byTag.set(tag, keys.add(key));
		}
	}
	#untag(key, tags) {
		for (const tag of tags) {
			const keys = this.#byTag.get(tag);
			keys?.delete(key);
			if (keys?.size === 0) this.#byTag.delete(tag);
		}
	}
};
// src/lib/server/cache/snapshot.ts
/**
* The disk copy of everything the site has loaded: with it, a restart while the CMS is down still serves every page.
* One table, so that a crash leaves either the old or the new text of an entry, never half of one.
*/
/** Raised when the stored shape changes: an older copy is then dropped and loaded anew. */
var FORMAT = 1;
var Snapshot = class {
	#database;
	#read;
	#write;
	#remove;
	#version;
	/** @param folder is created when it is missing */
	constructor(folder) {
		mkdirSync(folder, { recursive: true });
		this.#database = new Database(join(folder, "content.db"));
		this.#database.pragma("journal_mode = WAL");
		this.#database.pragma("synchronous = NORMAL");
		this.#database.pragma(`cache_size = -1000`);
		if (this.#database.pragma("user_version", { simple: true }) !== FORMAT) this.#database.exec(`drop table if exists content; create table content (key text primary key, version integer not null, value text not null) without rowid; pragma user_version = ${FORMAT}`);
		this.#read = this.#database.prepare("select value, version from content where key = ?");
		this.#write = this.#database.prepare("insert into content (key, version, value) values (?, ?, ?) on conflict (key) do update set version = excluded.version, value = excluded.value");
		this.#remove = this.#database.prepare("delete from content where key = ?");
		this.#version = this.#database.prepare("select version from content where key = ?");
	}
	get(key) {
		const row = this.#read.get(key);
		return row && {
			value: JSON.parse(row.value),
			version: row.version
		};
	}
	/** @returns -1 when nothing is stored under the key */
	versionOf(key) {
		return this.#version.get(key)?.version ?? -1;
	}
	set(key, value, version) {
		this.#write.run(key, version, JSON.stringify(value ?? null));
	}
	delete(key) {
		this.#remove.run(key);
	}
	close() {
		this.#database.close();
	}
};
// src/lib/server/search/failover.ts
/** So many pings in a row change the engine, in either direction. */
var PINGS = 3;
function failover(first, second, options = {}) {
	return new Failover(first, second, options);
}
var Failover = class {
	#first;
	#second;
	#options;
	#timer;
	#state;
	/** Pings of the same outcome in a row: good ones positive, bad ones negative. */
	#row = 0;
	#pinging = false;
	constructor(first, second, { onNotice = () => void 0, ping, everyMs = 1e3, patienceMs = 300 }) {
		this.#first = first;
		this.#second = second;
		this.#options = {
			onNotice,
			everyMs,
			patienceMs,
			ping: ping ?? (() => wellOrThrow(first))
		};
		this.#state = {
			active: first.name,
			since: (/* @__PURE__ */ new Date()).toISOString()
		};
		this.#timer = setInterval(() => void this.#ping(), everyMs);
		this.#timer.unref();
	}
	get name() {
		return this.#state.active;
	}
	state() {
		return { ...this.#state };
	}
	search(query) {
		return this.#ask((engine) => engine.search(query));
	}
	suggest(text, locale, limit) {
		return this.#ask((engine) => engine.suggest(text, locale, limit));
	}
	/** The CMS writes to the first engine itself; only the second one is ours. */
	apply(changes, concepts) {
		return this.#second.apply(changes, concepts);
	}
	rebuild(works, concepts, version) {
		return this.#second.rebuild(works, concepts, version);
	}
	inventory() {
		return this.#second.inventory();
	}
	health() {
		return this.#active.health();
	}
	async close() {
		clearInterval(this.#timer);
		await Promise.all([this.#first.close(), this.#second.close()]);
	}
	get #active() {
		return this.#state.active === this.#first.name ? this.#first : this.#second;
	}
	async #ask(question) {
		if (this.#active === this.#second) return question(this.#second);
		try {
			return await inTime(question(this.#first), this.#options.patienceMs);
		} catch (error) {
			this.#change(this.#second, error);
			return question(this.#second);
		}
	}
	async #ping() {
		if (this.#pinging) return;
		this.#pinging = true;
		try {
			await inTime(this.#options.ping(), this.#options.patienceMs);
			this.#row = Math.max(0, this.#row) + 1;
			if (this.#row >= PINGS && this.#active === this.#second) this.#change(this.#first);
		} catch (error) {
			this.#row = Math.min(0, this.#row) - 1;
			if (this.#row <= -3 && this.#active === this.#first) this.#change(this.#second, error);
		} finally {
			this.#pinging = false;
		}
	}
	#change(engine, error) {
		if (this.#active === engine) return;
		const reason = error === void 0 ? void 0 : error instanceof Error ? error.message : String(error);
		this.#row = 0;
		this.#state = {
			active: engine.name,
			since: (/* @__PURE__ */ new Date()).toISOString(),
			...reason !== void 0 && { reason }
		};
		if (error === void 0) this.#options.onNotice({
			level: "info",
			message: `The search is back on ${engine.name}.`
		});
		else this.#options.onNotice({
			level: "warn",
			message: `The search goes on with ${engine.name}, because ${this.#first.name} does not answer: ${reason}`,
			error
		});
	}
};
async function wellOrThrow(engine) {
	const { available, reason } = await engine.health();
	if (!available) throw new Error(reason ?? `${engine.name} is not available.`);
}
var TooLate = class extends Error {
	name = "TooLate";
};
function inTime(answer, patienceMs) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new TooLate(`No answer within ${patienceMs} ms.`)), patienceMs);
	});
	return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
// ../config/src/text/fold.ts
var ASCII = /^[\x20-\x7f]*$/;
var ARABIC$1 = /\p{Script=Arabic}/u;
var ARABIC_SIGNS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/gu;
var ARABIC_LETTERS = {
	أ: "ا",
	إ: "ا",
	آ: "ا",
	ٱ: "ا",
	ى: "ي",
	ی: "ي",
	ة: "ه",
	ؤ: "و",
	ئ: "ي",
	ک: "ك"
};
var EASTERN_DIGITS = /[٠-٩۰-۹]/gu;
/** What a language writes when its keyboard lacks the letter. */
var digraphs = {
	de: {
		ä: "ae",
		ö: "oe",
		ü: "ue"
	},
	da: {
		æ: "ae",
		ø: "oe",
		å: "aa",
		ä: "ae",
		ö: "oe"
	}
};
var letters = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	ı: "i",
	đ: "d",
	ð: "d",
	þ: "th",
	ł: "l"
};
/**
* Lower case without marks: ü→ue in German, å→aa in Danish, ı→i, ß→ss, ة→ه, ٣→3.
* @returns letters, digits and `+` only; empty when nothing of the word is left
*/
function fold(word, locale) {
	if (ASCII.test(word) && locale !== "tr") return word.toLowerCase();
	let text = word.normalize("NFKC").replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 15));
	text = locale === "tr" ? text.toLocaleLowerCase("tr") : text.toLowerCase();
	if (ARABIC$1.test(text)) text = text.normalize("NFC").replace(ARABIC_SIGNS, "").replace(/[أإآٱىیةؤئک]/gu, (letter) => ARABIC_LETTERS[letter] ?? letter);
	const table = digraphs[locale];
	if (table) text = text.replace(/[äöüæøå]/gu, (letter) => table[letter] ?? letter);
	text = text.replace(/[ßæœøıđðþł]/gu, (letter) => letters[letter] ?? letter);
	return text.normalize("NFD").replace(/[^\p{L}\p{N}+]+/gu, "").normalize("NFC");
}
/** What is left of a folded word when its digraphs lose the mark too: catches "fluchtling", "arhus", "stovler". */
function skeleton(folded, locale) {
	if (locale === "de") return folded.replace(/(?<![aeq])ue|ae|oe/g, (pair) => pair.charAt(0));
	if (locale === "da") return folded.replace(/aa|ae|oe/g, (pair) => pair.charAt(0));
	return folded;
}
// ../config/src/text/irregular.ts
var maps = Object.fromEntries(Object.entries({
	en: {
		children: "child",
		women: "woman",
		men: "man",
		people: "person",
		lives: "life"
	},
	da: {
		born: "barn",
		bornene: "barn",
		bornenes: "barn",
		boger: "bog",
		bogerne: "bog",
		foraldre: "foralder",
		foraldrene: "foralder"
	},
	it: { uomini: "uomo" },
	tr: {
		sehri: "sehir",
		sehre: "sehir",
		sehrin: "sehir",
		sehirleri: "sehir",
		ismi: "isim",
		fikri: "fikir",
		fikirleri: "fikir"
	},
	ar: {
		مدارس: "مدرسه",
		مدن: "مدينه",
		اطفال: "طفل",
		نساء: "امراه",
		برامج: "برنامج",
		مشاريع: "مشروع",
		مراكز: "مركز",
		دروس: "درس",
		مساجد: "مسجد",
		كنايس: "كنيسه",
		احياء: "حي",
		حقوق: "حق",
		موارد: "مورد",
		ادوات: "اداه",
		عمال: "عامل",
		طلاب: "طالب",
		اطباء: "طبيب",
		شركاء: "شريك",
		اعضاء: "عضو",
		اهداف: "هدف",
		انشطه: "نشاط",
		مجالس: "مجلس",
		منازل: "منزل",
		بيوت: "بيت",
		مساكن: "مسكن",
		فرص: "فرصه",
		مهن: "مهنه",
		اماكن: "مكان",
		مناطق: "منطقه",
		قري: "قريه",
		دول: "دوله",
		افراد: "فرد",
		ادوار: "دور",
		تجارب: "تجربه",
		وسايل: "وسيله",
		اساليب: "اسلوب",
		لغات: "لغه",
		مواد: "ماده",
		مكاتب: "مكتب",
		مبادي: "مبدا"
	}
}).map(([locale, list]) => [locale, new Map(Object.entries(list))]));
/** The form that the rules understand. */
var regular = (folded, locale) => maps[locale]?.get(skeleton(folded, locale)) ?? folded;
// ../config/src/text/arabic.ts
/** Light stemming after Larkey's light10: takes off the article and the commonest endings, never touches the root. */
/** The article, alone and with a particle before it. */
var arabicArticles = [
	"وال",
	"بال",
	"كال",
	"فال",
	"ولل",
	"ال",
	"لل"
];
var SUFFIXES = [
	"ها",
	"ان",
	"ات",
	"ون",
	"ين",
	"يه",
	"ه",
	"ي",
	"ا"
];
/** A word of two letters is as short as Arabic nouns get. */
var SHORTEST = 2;
/** @param word folded, see `fold` */
function arabicStem(word) {
	let stem = regular(withoutPrefix(word), "ar");
	for (const suffix of SUFFIXES) if (stem.endsWith(suffix) && stem.length - suffix.length >= SHORTEST) stem = stem.slice(0, -suffix.length);
	return stem;
}
/** "for the refugees" loses one of three lams in writing; taken off as an article it would lose its root. */
var FOR_THE_REFUGEES = /^و?ل(?=لاجي)/;
function withoutPrefix(word) {
	if (FOR_THE_REFUGEES.test(word)) return word.replace(FOR_THE_REFUGEES, "");
	const prefix = arabicArticles.find((candidate) => word.startsWith(candidate) && word.length - candidate.length >= SHORTEST);
	if (prefix) return word.slice(prefix.length);
	return word.startsWith("و") && word.length > 3 ? word.slice(1) : word;
}
// ../config/src/text/turkish.ts
/**
* Turkish stems on the folded spelling, where ı and i, u and ü, s and ş are one letter.
*
* Snowball's Turkish rules check vowel harmony and need the dots that many people do not type. Here every ending of
* noun, plural, possessive and case is taken off until none is left: a root may lose a letter too many, but it loses it
* in all its forms alike, and that is what finding needs.
*/
var ENDINGS = [
	"lerden",
	"lardan",
	"lerin",
	"larin",
	"leri",
	"lari",
	"ler",
	"lar",
	"nden",
	"ndan",
	"nde",
	"nda",
	"den",
	"dan",
	"ten",
	"tan",
	"de",
	"da",
	"te",
	"ta",
	"nin",
	"nun",
	"yle",
	"yla",
	"ye",
	"ya",
	"yi",
	"yu",
	"si",
	"su",
	"in",
	"un",
	"im",
	"um",
	"i",
	"u",
	"e",
	"a"
];
/** "ev", "iş", "ağ": as short as a noun gets. Two letters in the order of "mo(da)" are no root. */
var ROOT = /^(?:.{3,}|[aeiou][^aeiou])$/;
/** @param folded see `fold` */
function turkishStem(folded) {
	let stem = folded;
	for (let ending = endingOf(stem); ending; ending = endingOf(stem)) stem = stem.slice(0, -ending.length);
	return stem.length > 3 ? hardened(stem) : stem;
}
var endingOf = (word) => ENDINGS.find((ending) => word.endsWith(ending) && ROOT.test(word.slice(0, -ending.length)) && /[aeiou]/.test(word.slice(0, -ending.length)));
/** A last consonant softens before a vowel: çocuk, çocuğu; kitap, kitabı. */
var hardened = (stem) => stem.replace(/[gbd]$/, (letter) => ({
	g: "k",
	b: "p",
	d: "t"
})[letter] ?? letter);
// ../config/src/text/stem.ts
/**
* What the forms of a word have in common. The stem is a function of the folded spelling alone, so every way of typing
* a word (with or without its marks, in any case) has the same stem and finds the same works.
*/
var snowball = {
	de: createStemmer("de"),
	en: createStemmer("en"),
	da: createStemmer("da"),
	it: createStemmer("it")
};
var stemmers = {
	de: (word) => skeleton(again(fold(snowball.de(word), "en")), "de"),
	en: (word) => snowball.en(word.replace(/iz(e|ed|er|ers|es|ing|ation|ations|ational)$/, "is$1")),
	da: (word) => skeleton(fold(snowball.da(word), "da"), "da"),
	it: (word) => snowball.it(word),
	tr: turkishStem,
	ar: arabicStem
};
/** "Sprachkurse" loses its ending, "Sprachkurs" a letter that looks like one: a second round brings them together. */
var again = (stem) => stem.length > SHORT ? snowball.de(stem) : stem;
/** Stems up to this length have no ending to lose. */
var SHORT = 4;
var ARABIC = /\p{Script=Arabic}/u;
/** @param folded see `fold`; numbers and words in another script than the language's come back as they are */
function stem(folded, locale) {
	if (ARABIC.test(folded)) return arabicStem(folded);
	if (/^\P{Script=Latin}/u.test(folded)) return folded;
	return stemmers[locale](regular(folded, locale)) || folded;
}
// ../config/src/text/stop-words.ts
/** Words too common to look for. They count only in a query that has no other word. */
var lists = {
	de: [
		"aber",
		"alle",
		"allem",
		"allen",
		"aller",
		"alles",
		"als",
		"also",
		"am",
		"an",
		"ander",
		"andere",
		"anderem",
		"anderen",
		"anderer",
		"anderes",
		"anderm",
		"andern",
		"anderr",
		"anders",
		"auch",
		"auf",
		"aus",
		"bei",
		"bin",
		"bis",
		"bist",
		"da",
		"damit",
		"dann",
		"der",
		"den",
		"des",
		"dem",
		"die",
		"das",
		"daß",
		"derselbe",
		"derselben",
		"denselben",
		"desselben",
		"demselben",
		"dieselbe",
		"dieselben",
		"dasselbe",
		"dazu",
		"dein",
		"deine",
		"deinem",
		"deinen",
		"deiner",
		"deines",
		"denn",
		"derer",
		"dessen",
		"dich",
		"dir",
		"du",
		"dies",
		"diese",
		"diesem",
		"diesen",
		"dieser",
		"dieses",
		"doch",
		"dort",
		"durch",
		"ein",
		"eine",
		"einem",
		"einen",
		"einer",
		"eines",
		"einig",
		"einige",
		"einigem",
		"einigen",
		"einiger",
		"einiges",
		"einmal",
		"er",
		"ihn",
		"ihm",
		"es",
		"etwas",
		"euer",
		"eure",
		"eurem",
		"euren",
		"eurer",
		"eures",
		"für",
		"gegen",
		"gewesen",
		"hab",
		"habe",
		"haben",
		"hat",
		"hatte",
		"hatten",
		"hier",
		"hin",
		"hinter",
		"ich",
		"mich",
		"mir",
		"ihr",
		"ihre",
		"ihrem",
		"ihren",
		"ihrer",
		"ihres",
		"euch",
		"im",
		"in",
		"indem",
		"ins",
		"ist",
		"jede",
		"jedem",
		"jeden",
		"jeder",
		"jedes",
		"jene",
		"jenem",
		"jenen",
		"jener",
		"jenes",
		"jetzt",
		"kann",
		"kein",
		"keine",
		"keinem",
		"keinen",
		"keiner",
		"keines",
		"können",
		"könnte",
		"machen",
		"man",
		"manche",
		"manchem",
		"manchen",
		"mancher",
		"manches",
		"mein",
		"meine",
		"meinem",
		"meinen",
		"meiner",
		"meines",
		"mit",
		"muss",
		"musste",
		"nach",
		"nicht",
		"nichts",
		"noch",
		"nun",
		"nur",
		"ob",
		"oder",
		"ohne",
		"sehr",
		"sein",
		"seine",
		"seinem",
		"seinen",
		"seiner",
		"seines",
		"selbst",
		"sich",
		"sie",
		"ihnen",
		"sind",
		"so",
		"solche",
		"solchem",
		"solchen",
		"solcher",
		"solches",
		"soll",
		"sollte",
		"sondern",
		"sonst",
		"über",
		"um",
		"und",
		"uns",
		"unse",
		"unsem",
		"unsen",
		"unser",
		"unses",
		"unter",
		"viel",
		"vom",
		"von",
		"vor",
		"während",
		"war",
		"waren",
		"warst",
		"was",
		"weg",
		"weil",
		"weiter",
		"welche",
		"welchem",
		"welchen",
		"welcher",
		"welches",
		"wenn",
		"werde",
		"werden",
		"wie",
		"wieder",
		"will",
		"wir",
		"wird",
		"wirst",
		"wo",
		"wollen",
		"wollte",
		"würde",
		"würden",
		"zu",
		"zum",
		"zur",
		"zwar",
		"zwischen"
	],
	en: [
		"i",
		"me",
		"my",
		"myself",
		"we",
		"us",
		"our",
		"ours",
		"ourselves",
		"you",
		"your",
		"yours",
		"yourself",
		"yourselves",
		"he",
		"him",
		"his",
		"himself",
		"she",
		"her",
		"hers",
		"herself",
		"it",
		"its",
		"itself",
		"they",
		"them",
		"their",
		"theirs",
		"themselves",
		"what",
		"which",
		"who",
		"whom",
		"this",
		"that",
		"these",
		"those",
		"am",
		"is",
		"are",
		"was",
		"were",
		"be",
		"been",
		"being",
		"have",
		"has",
		"had",
		"having",
		"do",
		"does",
		"did",
		"doing",
		"will",
		"would",
		"shall",
		"should",
		"can",
		"could",
		"may",
		"might",
		"must",
		"ought",
		"i'm",
		"you're",
		"he's",
		"she's",
		"it's",
		"we're",
		"they're",
		"i've",
		"you've",
		"we've",
		"they've",
		"i'd",
		"you'd",
		"he'd",
		"she'd",
		"we'd",
		"they'd",
		"i'll",
		"you'll",
		"he'll",
		"she'll",
		"we'll",
		"they'll",
		"isn't",
		"aren't",
		"wasn't",
		"weren't",
		"hasn't",
		"haven't",
		"hadn't",
		"doesn't",
		"don't",
		"didn't",
		"won't",
		"wouldn't",
		"shan't",
		"shouldn't",
		"can't",
		"cannot",
		"couldn't",
		"mustn't",
		"let's",
		"that's",
		"who's",
		"what's",
		"here's",
		"there's",
		"when's",
		"where's",
		"why's",
		"how's",
		"an",
		"the",
		"and",
		"but",
		"if",
		"or",
		"because",
		"as",
		"until",
		"while",
		"of",
		"at",
		"by",
		"for",
		"with",
		"about",
		"against",
		"between",
		"into",
		"through",
		"during",
		"before",
		"after",
		"above",
		"below",
		"to",
		"from",
		"up",
		"down",
		"in",
		"out",
		"on",
		"off",
		"over",
		"under",
		"again",
		"further",
		"then",
		"once",
		"here",
		"there",
		"when",
		"where",
		"why",
		"how",
		"all",
		"any",
		"both",
		"each",
		"few",
		"more",
		"most",
		"other",
		"some",
		"such",
		"no",
		"nor",
		"not",
		"only",
		"own",
		"same",
		"so",
		"than",
		"too",
		"very"
	],
	da: [
		"og",
		"i",
		"jeg",
		"det",
		"at",
		"en",
		"den",
		"til",
		"er",
		"som",
		"på",
		"de",
		"med",
		"han",
		"af",
		"for",
		"ikke",
		"der",
		"var",
		"mig",
		"sig",
		"men",
		"et",
		"har",
		"om",
		"vi",
		"min",
		"havde",
		"ham",
		"hun",
		"nu",
		"over",
		"da",
		"fra",
		"du",
		"ud",
		"sin",
		"dem",
		"os",
		"op",
		"man",
		"hans",
		"hvor",
		"eller",
		"hvad",
		"skal",
		"selv",
		"her",
		"alle",
		"vil",
		"blev",
		"kunne",
		"ind",
		"når",
		"være",
		"dog",
		"noget",
		"ville",
		"jo",
		"deres",
		"efter",
		"ned",
		"skulle",
		"denne",
		"end",
		"dette",
		"mit",
		"også",
		"under",
		"have",
		"dig",
		"anden",
		"hende",
		"mine",
		"alt",
		"meget",
		"sit",
		"sine",
		"vor",
		"mod",
		"disse",
		"hvis",
		"din",
		"nogle",
		"hos",
		"blive",
		"mange",
		"ad",
		"bliver",
		"hendes",
		"været",
		"thi",
		"jer",
		"sådan"
	],
	it: [
		"ad",
		"al",
		"allo",
		"ai",
		"agli",
		"all",
		"agl",
		"alla",
		"alle",
		"con",
		"col",
		"coi",
		"da",
		"dal",
		"dallo",
		"dai",
		"dagli",
		"dall",
		"dagl",
		"dalla",
		"dalle",
		"di",
		"del",
		"dello",
		"dei",
		"degli",
		"dell",
		"degl",
		"della",
		"delle",
		"in",
		"nel",
		"nello",
		"nei",
		"negli",
		"nell",
		"negl",
		"nella",
		"nelle",
		"su",
		"sul",
		"sullo",
		"sui",
		"sugli",
		"sull",
		"sugl",
		"sulla",
		"sulle",
		"per",
		"tra",
		"contro",
		"io",
		"tu",
		"lui",
		"lei",
		"noi",
		"voi",
		"loro",
		"mio",
		"mia",
		"miei",
		"mie",
		"tuo",
		"tua",
		"tuoi",
		"tue",
		"suo",
		"sua",
		"suoi",
		"sue",
		"nostro",
		"nostra",
		"nostri",
		"nostre",
		"vostro",
		"vostra",
		"vostri",
		"vostre",
		"mi",
		"ti",
		"ci",
		"vi",
		"lo",
		"la",
		"li",
		"le",
		"gli",
		"ne",
		"il",
		"un",
		"uno",
		"una",
		"ma",
		"ed",
		"se",
		"perché",
		"anche",
		"come",
		"dov",
		"dove",
		"che",
		"chi",
		"cui",
		"non",
		"più",
		"quale",
		"quanto",
		"quanti",
		"quanta",
		"quante",
		"quello",
		"quelli",
		"quella",
		"quelle",
		"questo",
		"questi",
		"questa",
		"queste",
		"si",
		"tutto",
		"tutti",
		"a",
		"c",
		"e",
		"i",
		"l",
		"o",
		"ho",
		"hai",
		"ha",
		"abbiamo",
		"avete",
		"hanno",
		"abbia",
		"abbiate",
		"abbiano",
		"avrò",
		"avrai",
		"avrà",
		"avremo",
		"avrete",
		"avranno",
		"avrei",
		"avresti",
		"avrebbe",
		"avremmo",
		"avreste",
		"avrebbero",
		"avevo",
		"avevi",
		"aveva",
		"avevamo",
		"avevate",
		"avevano",
		"ebbi",
		"avesti",
		"ebbe",
		"avemmo",
		"aveste",
		"ebbero",
		"avessi",
		"avesse",
		"avessimo",
		"avessero",
		"avendo",
		"avuto",
		"avuta",
		"avuti",
		"avute",
		"sono",
		"sei",
		"è",
		"siamo",
		"siete",
		"sia",
		"siate",
		"siano",
		"sarò",
		"sarai",
		"sarà",
		"saremo",
		"sarete",
		"saranno",
		"sarei",
		"saresti",
		"sarebbe",
		"saremmo",
		"sareste",
		"sarebbero",
		"ero",
		"eri",
		"era",
		"eravamo",
		"eravate",
		"erano",
		"fui",
		"fosti",
		"fu",
		"fummo",
		"foste",
		"furono",
		"fossi",
		"fosse",
		"fossimo",
		"fossero",
		"essendo",
		"faccio",
		"fai",
		"facciamo",
		"fanno",
		"faccia",
		"facciate",
		"facciano",
		"farò",
		"farai",
		"farà",
		"faremo",
		"farete",
		"faranno",
		"farei",
		"faresti",
		"farebbe",
		"faremmo",
		"fareste",
		"farebbero",
		"facevo",
		"facevi",
		"faceva",
		"facevamo",
		"facevate",
		"facevano",
		"feci",
		"facesti",
		"fece",
		"facemmo",
		"faceste",
		"fecero",
		"facessi",
		"facesse",
		"facessimo",
		"facessero",
		"facendo",
		"sto",
		"stai",
		"sta",
		"stiamo",
		"stanno",
		"stia",
		"stiate",
		"stiano",
		"starò",
		"starai",
		"starà",
		"staremo",
		"starete",
		"staranno",
		"starei",
		"staresti",
		"starebbe",
		"staremmo",
		"stareste",
		"starebbero",
		"stavo",
		"stavi",
		"stava",
		"stavamo",
		"stavate",
		"stavano",
		"stetti",
		"stesti",
		"stette",
		"stemmo",
		"steste",
		"stettero",
		"stessi",
		"stesse",
		"stessimo",
		"stessero",
		"stando"
	],
	tr: [
		"acaba",
		"acep",
		"adeta",
		"altmýþ",
		"altmış",
		"altý",
		"altı",
		"ama",
		"ancak",
		"arada",
		"artýk",
		"aslında",
		"aynen",
		"ayrıca",
		"az",
		"bana",
		"bari",
		"bazen",
		"bazý",
		"bazı",
		"baţka",
		"belki",
		"ben",
		"benden",
		"beni",
		"benim",
		"beri",
		"beþ",
		"beş",
		"beţ",
		"bile",
		"bin",
		"bir",
		"biraz",
		"biri",
		"birkaç",
		"birkez",
		"birçok",
		"birþey",
		"birþeyi",
		"birşey",
		"birşeyi",
		"birţey",
		"biz",
		"bizden",
		"bize",
		"bizi",
		"bizim",
		"bu",
		"buna",
		"bunda",
		"bundan",
		"bunlar",
		"bunları",
		"bunların",
		"bunu",
		"bunun",
		"burada",
		"böyle",
		"böylece",
		"bütün",
		"da",
		"daha",
		"dahi",
		"dahil",
		"daima",
		"dair",
		"dayanarak",
		"de",
		"defa",
		"deđil",
		"değil",
		"diye",
		"diđer",
		"diğer",
		"doksan",
		"dokuz",
		"dolayı",
		"dolayısıyla",
		"dört",
		"edecek",
		"eden",
		"ederek",
		"edilecek",
		"ediliyor",
		"edilmesi",
		"ediyor",
		"elli",
		"en",
		"etmesi",
		"etti",
		"ettiği",
		"ettiğini",
		"eđer",
		"eğer",
		"fakat",
		"gibi",
		"göre",
		"halbuki",
		"halen",
		"hangi",
		"hani",
		"hariç",
		"hatta",
		"hele",
		"hem",
		"henüz",
		"hep",
		"hepsi",
		"her",
		"herhangi",
		"herkes",
		"herkesin",
		"hiç",
		"hiçbir",
		"iken",
		"iki",
		"ila",
		"ile",
		"ilgili",
		"ilk",
		"illa",
		"ise",
		"itibaren",
		"itibariyle",
		"iyi",
		"iyice",
		"için",
		"işte",
		"iţte",
		"kadar",
		"kanýmca",
		"karşın",
		"katrilyon",
		"kendi",
		"kendilerine",
		"kendini",
		"kendisi",
		"kendisine",
		"kendisini",
		"kere",
		"kez",
		"keţke",
		"ki",
		"kim",
		"kimden",
		"kime",
		"kimi",
		"kimse",
		"kýrk",
		"kýsaca",
		"kırk",
		"lakin",
		"madem",
		"međer",
		"milyar",
		"milyon",
		"mu",
		"mü",
		"mý",
		"mı",
		"nasýl",
		"nasıl",
		"ne",
		"neden",
		"nedenle",
		"nerde",
		"nere",
		"nerede",
		"nereye",
		"nitekim",
		"niye",
		"niçin",
		"o",
		"olan",
		"olarak",
		"oldu",
		"olduklarını",
		"olduğu",
		"olduğunu",
		"olmadı",
		"olmadığı",
		"olmak",
		"olması",
		"olmayan",
		"olmaz",
		"olsa",
		"olsun",
		"olup",
		"olur",
		"olursa",
		"oluyor",
		"on",
		"ona",
		"ondan",
		"onlar",
		"onlardan",
		"onlari",
		"onlarýn",
		"onları",
		"onların",
		"onu",
		"onun",
		"otuz",
		"oysa",
		"pek",
		"rağmen",
		"sadece",
		"sanki",
		"sekiz",
		"seksen",
		"sen",
		"senden",
		"seni",
		"senin",
		"siz",
		"sizden",
		"sizi",
		"sizin",
		"sonra",
		"tarafından",
		"trilyon",
		"tüm",
		"var",
		"vardı",
		"ve",
		"veya",
		"veyahut",
		"ya",
		"yahut",
		"yani",
		"yapacak",
		"yapmak",
		"yaptı",
		"yaptıkları",
		"yaptığı",
		"yaptığını",
		"yapılan",
		"yapılması",
		"yapıyor",
		"yedi",
		"yerine",
		"yetmiþ",
		"yetmiş",
		"yetmiţ",
		"yine",
		"yirmi",
		"yoksa",
		"yüz",
		"zaten",
		"çok",
		"çünkü",
		"öyle",
		"üzere",
		"üç",
		"þey",
		"þeyden",
		"þeyi",
		"þeyler",
		"þu",
		"þuna",
		"þunda",
		"þundan",
		"þunu",
		"şey",
		"şeyden",
		"şeyi",
		"şeyler",
		"şu",
		"şuna",
		"şunda",
		"şundan",
		"şunları",
		"şunu",
		"şöyle",
		"ţayet",
		"ţimdi",
		"ţu",
		"ţöyle"
	],
	ar: [
		"،",
		"آض",
		"آمينَ",
		"آه",
		"آهاً",
		"آي",
		"أ",
		"أب",
		"أجل",
		"أجمع",
		"أخ",
		"أخذ",
		"أصبح",
		"أضحى",
		"أقبل",
		"أقل",
		"أكثر",
		"ألا",
		"أم",
		"أما",
		"أمامك",
		"أمامكَ",
		"أمسى",
		"أمّا",
		"أن",
		"أنا",
		"أنت",
		"أنتم",
		"أنتما",
		"أنتن",
		"أنتِ",
		"أنشأ",
		"أنّى",
		"أو",
		"أوشك",
		"أولئك",
		"أولئكم",
		"أولاء",
		"أولالك",
		"أوّهْ",
		"أي",
		"أيا",
		"أين",
		"أينما",
		"أيّ",
		"أَنَّ",
		"أََيُّ",
		"أُفٍّ",
		"إذ",
		"إذا",
		"إذاً",
		"إذما",
		"إذن",
		"إلى",
		"إليكم",
		"إليكما",
		"إليكنّ",
		"إليكَ",
		"إلَيْكَ",
		"إلّا",
		"إمّا",
		"إن",
		"إنّما",
		"إي",
		"إياك",
		"إياكم",
		"إياكما",
		"إياكن",
		"إيانا",
		"إياه",
		"إياها",
		"إياهم",
		"إياهما",
		"إياهن",
		"إياي",
		"إيهٍ",
		"إِنَّ",
		"ا",
		"ابتدأ",
		"اثر",
		"اجل",
		"احد",
		"اخرى",
		"اخلولق",
		"اذا",
		"اربعة",
		"ارتدّ",
		"استحال",
		"اطار",
		"اعادة",
		"اعلنت",
		"اف",
		"اكثر",
		"اكد",
		"الألاء",
		"الألى",
		"الا",
		"الاخيرة",
		"الان",
		"الاول",
		"الاولى",
		"التى",
		"التي",
		"الثاني",
		"الثانية",
		"الذاتي",
		"الذى",
		"الذي",
		"الذين",
		"السابق",
		"الف",
		"اللائي",
		"اللاتي",
		"اللتان",
		"اللتيا",
		"اللتين",
		"اللذان",
		"اللذين",
		"اللواتي",
		"الماضي",
		"المقبل",
		"الوقت",
		"الى",
		"اليوم",
		"اما",
		"امام",
		"امس",
		"ان",
		"انبرى",
		"انقلب",
		"انه",
		"انها",
		"او",
		"اول",
		"اي",
		"ايار",
		"ايام",
		"ايضا",
		"ب",
		"بات",
		"باسم",
		"بان",
		"بخٍ",
		"برس",
		"بسبب",
		"بسّ",
		"بشكل",
		"بضع",
		"بطآن",
		"بعد",
		"بعض",
		"بك",
		"بكم",
		"بكما",
		"بكن",
		"بل",
		"بلى",
		"بما",
		"بماذا",
		"بمن",
		"بن",
		"بنا",
		"به",
		"بها",
		"بي",
		"بيد",
		"بين",
		"بَسْ",
		"بَلْهَ",
		"بِئْسَ",
		"تانِ",
		"تانِك",
		"تبدّل",
		"تجاه",
		"تحوّل",
		"تلقاء",
		"تلك",
		"تلكم",
		"تلكما",
		"تم",
		"تينك",
		"تَيْنِ",
		"تِه",
		"تِي",
		"ثلاثة",
		"ثم",
		"ثمّ",
		"ثمّة",
		"ثُمَّ",
		"جعل",
		"جلل",
		"جميع",
		"جير",
		"حار",
		"حاشا",
		"حاليا",
		"حاي",
		"حتى",
		"حرى",
		"حسب",
		"حم",
		"حوالى",
		"حول",
		"حيث",
		"حيثما",
		"حين",
		"حيَّ",
		"حَبَّذَا",
		"حَتَّى",
		"حَذارِ",
		"خلا",
		"خلال",
		"دون",
		"دونك",
		"ذا",
		"ذات",
		"ذاك",
		"ذانك",
		"ذانِ",
		"ذلك",
		"ذلكم",
		"ذلكما",
		"ذلكن",
		"ذو",
		"ذوا",
		"ذواتا",
		"ذواتي",
		"ذيت",
		"ذينك",
		"ذَيْنِ",
		"ذِه",
		"ذِي",
		"راح",
		"رجع",
		"رويدك",
		"ريث",
		"رُبَّ",
		"زيارة",
		"سبحان",
		"سرعان",
		"سنة",
		"سنوات",
		"سوف",
		"سوى",
		"سَاءَ",
		"سَاءَمَا",
		"شبه",
		"شخصا",
		"شرع",
		"شَتَّانَ",
		"صار",
		"صباح",
		"صفر",
		"صهٍ",
		"صهْ",
		"ضد",
		"ضمن",
		"طاق",
		"طالما",
		"طفق",
		"طَق",
		"ظلّ",
		"عاد",
		"عام",
		"عاما",
		"عامة",
		"عدا",
		"عدة",
		"عدد",
		"عدم",
		"عسى",
		"عشر",
		"عشرة",
		"علق",
		"على",
		"عليك",
		"عليه",
		"عليها",
		"علًّ",
		"عن",
		"عند",
		"عندما",
		"عوض",
		"عين",
		"عَدَسْ",
		"عَمَّا",
		"غدا",
		"غير",
		"ـ",
		"ف",
		"فان",
		"فلان",
		"فو",
		"فى",
		"في",
		"فيم",
		"فيما",
		"فيه",
		"فيها",
		"قال",
		"قام",
		"قبل",
		"قد",
		"قطّ",
		"قلما",
		"قوة",
		"كأنّما",
		"كأين",
		"كأيّ",
		"كأيّن",
		"كاد",
		"كان",
		"كانت",
		"كذا",
		"كذلك",
		"كرب",
		"كل",
		"كلا",
		"كلاهما",
		"كلتا",
		"كلم",
		"كليكما",
		"كليهما",
		"كلّما",
		"كلَّا",
		"كم",
		"كما",
		"كي",
		"كيت",
		"كيف",
		"كيفما",
		"كَأَنَّ",
		"كِخ",
		"لئن",
		"لا",
		"لات",
		"لاسيما",
		"لدن",
		"لدى",
		"لعمر",
		"لقاء",
		"لك",
		"لكم",
		"لكما",
		"لكن",
		"لكنَّما",
		"لكي",
		"لكيلا",
		"للامم",
		"لم",
		"لما",
		"لمّا",
		"لن",
		"لنا",
		"له",
		"لها",
		"لو",
		"لوكالة",
		"لولا",
		"لوما",
		"لي",
		"لَسْتَ",
		"لَسْتُ",
		"لَسْتُم",
		"لَسْتُمَا",
		"لَسْتُنَّ",
		"لَسْتِ",
		"لَسْنَ",
		"لَعَلَّ",
		"لَكِنَّ",
		"لَيْتَ",
		"لَيْسَ",
		"لَيْسَا",
		"لَيْسَتَا",
		"لَيْسَتْ",
		"لَيْسُوا",
		"لَِسْنَا",
		"ما",
		"ماانفك",
		"مابرح",
		"مادام",
		"ماذا",
		"مازال",
		"مافتئ",
		"مايو",
		"متى",
		"مثل",
		"مذ",
		"مساء",
		"مع",
		"معاذ",
		"مقابل",
		"مكانكم",
		"مكانكما",
		"مكانكنّ",
		"مكانَك",
		"مليار",
		"مليون",
		"مما",
		"ممن",
		"من",
		"منذ",
		"منها",
		"مه",
		"مهما",
		"مَنْ",
		"مِن",
		"نحن",
		"نحو",
		"نعم",
		"نفس",
		"نفسه",
		"نهاية",
		"نَخْ",
		"نِعِمّا",
		"نِعْمَ",
		"ها",
		"هاؤم",
		"هاكَ",
		"هاهنا",
		"هبّ",
		"هذا",
		"هذه",
		"هكذا",
		"هل",
		"هلمَّ",
		"هلّا",
		"هم",
		"هما",
		"هن",
		"هنا",
		"هناك",
		"هنالك",
		"هو",
		"هي",
		"هيا",
		"هيت",
		"هيّا",
		"هَؤلاء",
		"هَاتانِ",
		"هَاتَيْنِ",
		"هَاتِه",
		"هَاتِي",
		"هَجْ",
		"هَذا",
		"هَذانِ",
		"هَذَيْنِ",
		"هَذِه",
		"هَذِي",
		"هَيْهَاتَ",
		"و",
		"و6",
		"وا",
		"واحد",
		"واضاف",
		"واضافت",
		"واكد",
		"وان",
		"واهاً",
		"واوضح",
		"وراءَك",
		"وفي",
		"وقال",
		"وقالت",
		"وقد",
		"وقف",
		"وكان",
		"وكانت",
		"ولا",
		"ولم",
		"ومن",
		"وهو",
		"وهي",
		"ويكأنّ",
		"وَيْ",
		"وُشْكَانََ",
		"يكون",
		"يمكن",
		"يوم",
		"ّأيّان"
	]
};
/** Folded. */
var stopWords = {
	de: folded("de"),
	en: folded("en"),
	da: folded("da"),
	it: folded("it"),
	tr: folded("tr"),
	ar: folded("ar")
};
var isStopWord = (folded, locale) => stopWords[locale].has(folded);
function folded(locale) {
	return new Set(lists[locale].map((word) => fold(word, locale)));
}
// ../config/src/text/words.ts
var APOSTROPHE = /['’ʼ]/u;
var PLUS = 43;
var ITALIAN_ELISION = /^(?:l|un|d|c|m|t|s|v|n|gl|dell|all|dall|nell|sull|coll|quell|quest|bell|sant|tutt|mezz|nessun|ciascun|alcun|buon|grand|senz|anch|com|dov|cos|ch|pur|po)$/u;
var ENGLISH_ENDING = /^(?:s|t|re|ve|ll|d|m)$/u;
/**
* Start and end of each word in turn. Every text that is indexed or marked passes through here, so it looks at each
* letter once and makes no objects.
*/
function wordBounds(text, locale) {
	const bounds = [];
	addWordBounds(bounds, text, locale, 0, Infinity);
	return bounds;
}
/**
* Adds the bounds of some more words.
* @param from where to begin: 0, or what the last call returned
* @param words how many at least, if there are so many
* @returns how far the text has been read
*/
function addWordBounds(bounds, text, locale, from, words) {
	const enough = bounds.length + words * 2;
	let at = from;
	while (at < text.length && bounds.length < enough) {
		const first = letterAt(text, at);
		if (!first) {
			at++;
			continue;
		}
		const start = at;
		let whole = text.charCodeAt(at) !== LETTER_APOSTROPHE;
		at += first;
		for (;;) {
			const more = letterAt(text, at);
			if (more) {
				if (text.charCodeAt(at) === LETTER_APOSTROPHE) whole = false;
				at += more;
			} else if (kindAt(text, at) === Kind.apostrophe && letterAt(text, at + 1)) {
				whole = false;
				at++;
			} else break;
		}
		if (text.charCodeAt(at) === PLUS) at++;
		if (whole) bounds.push(start, at);
		else for (const bound of partBounds(text.slice(start, at), start, locale)) bounds.push(bound);
	}
	return at;
}
var Kind = {
	unknown: 0,
	letter: 1,
	other: 2,
	apostrophe: 3,
	half: 4
};
/** An apostrophe that Unicode counts among the letters. */
var LETTER_APOSTROPHE = 700;
var LETTER = /^[\p{L}\p{M}\p{N}]/u;
/** What each UTF-16 unit is, found out when it is first met. */
var kinds = /* @__PURE__ */ new Uint8Array(65536);
function kindAt(text, at) {
	const unit = text.charCodeAt(at);
	return unit >= 0 ? kinds[unit] || (kinds[unit] = kindOf(unit)) : Kind.other;
}
function kindOf(unit) {
	if (unit >= 55296 && unit < 56320) return Kind.half;
	const character = String.fromCharCode(unit);
	if (LETTER.test(character)) return Kind.letter;
	return APOSTROPHE.test(character) ? Kind.apostrophe : Kind.other;
}
/** @returns the number of units of the letter, mark or number that stands here, 0 when none does */
function letterAt(text, at) {
	const kind = kindAt(text, at);
	if (kind === Kind.letter) return 1;
	return kind === Kind.half && LETTER.test(text.slice(at, at + 2)) ? 2 : 0;
}
/** "l’integrazione" keeps what follows the article, "Tuzla’da" and "doctor’s" what precedes the ending, "rock’n’roll" everything. */
function partBounds(word, offset, locale) {
	const pieces = word.split(APOSTROPHE);
	const [first, last] = [pieces[0]?.toLowerCase() ?? "", pieces.at(-1)?.toLowerCase() ?? ""];
	const [from, to] = ITALIAN_ELISION.test(first) && locale !== "tr" ? [1, pieces.length] : locale === "tr" || ENGLISH_ENDING.test(last) && locale !== "it" ? [0, 1] : [0, pieces.length];
	const bounds = [];
	let start = offset;
	pieces.forEach((piece, index) => {
		if (piece && from <= index && index < to) bounds.push(start, start + piece.length);
		start += piece.length + 1;
	});
	return bounds;
}
// ../config/src/text/analyze.ts
/** Enough for every word of a large site in one language; beyond it, rare words are worked out again. */
var CACHE_LIMIT = 5e4;
var caches = Object.fromEntries(locales.map((locale) => [locale, /* @__PURE__ */ new Map()]));
function analyzeWord(word, locale) {
	const cache = caches[locale];
	const known = cache.get(word);
	if (known) return known;
	const surface = fold(word, locale);
	const term = {
		surface,
		stem: stem(surface, locale),
		stop: isStopWord(surface, locale)
	};
	if (cache.size >= CACHE_LIMIT) cache.clear();
	cache.set(word, term);
	return term;
}
function* tokenize(text, locale) {
	const bounds = wordBounds(text, locale);
	for (let at = 0; at < bounds.length; at += 2) {
		const [start, end] = [bounds[at], bounds[at + 1]];
		const { surface, stem, stop } = analyzeWord(text.slice(start, end), locale);
		if (surface) yield {
			surface,
			stem,
			stop,
			start,
			end
		};
	}
}
/** The stems of a text that carry meaning, in order, without numbers of their own. */
function stemsOf(text, locale) {
	return [...tokenize(text, locale)].filter((token) => !token.stop).map((token) => token.stem);
}
// ../config/src/search/highlight.ts
/** Words of a passage. */
var PASSAGE_WORDS = 32;
/** Words before the first mark that a passage may take in to begin with its sentence. */
var LEAD_WORDS = 10;
/** Texts are read for marks up to here; what comes later seldom says it first. */
var READ_LENGTH = 24e3;
/** The markers of one query, each made when the first text in its language comes. */
var Markers = class {
	#plan;
	#thesaurus;
	#made = /* @__PURE__ */ new Map();
	constructor(plan, thesaurus) {
		this.#plan = plan;
		this.#thesaurus = thesaurus;
	}
	/** @param source language of the texts to mark */
	of(source) {
		let marker = this.#made.get(source);
		if (!marker) this.#made.set(source, marker = createMarker(this.#plan, source, this.#thesaurus));
		return marker;
	}
};
function createMarker(plan, source, thesaurus) {
	const stems = /* @__PURE__ */ new Map();
	const surfaces = /* @__PURE__ */ new Map();
	const prefixes = [];
	const labels = [];
	const note = (map, key, index) => void (map.has(key) || map.set(key, index));
	plan.words.forEach((word, index) => {
		note(surfaces, word.surface, index);
		note(stems, source === plan.locale ? word.stem : word.foreign.find(({ locale }) => locale === source)?.stem ?? word.stem, index);
		if (word.prefix) prefixes.push([word.surface, index]);
		if (source === plan.locale) {
			for (const stem of [
				...word.variants,
				...word.compounds,
				...word.parts ?? []
			]) note(stems, stem, index);
			for (const { surface, stem } of word.corrections) {
				note(surfaces, surface, index);
				note(stems, stem, index);
			}
		}
		for (const concept of [...word.concepts, ...word.corrections.flatMap(({ concepts }) => concepts)]) for (const label of thesaurus.labelStems(concept, source)) labels.push({
			stems: label,
			word: index
		});
	});
	for (const { stems: sequence, word } of labels) if (sequence.length === 1) note(stems, sequence[0], word);
	const several = labels.filter(({ stems: sequence }) => sequence.length > 1);
	const answered = ({ surface, stem, stop }) => {
		if (stop && !surfaces.has(surface)) return -1;
		return surfaces.get(surface) ?? stems.get(stem) ?? prefixes.find(([prefix]) => surface.startsWith(prefix))?.[1] ?? -1;
	};
	const mayAnswer = initialFilter(source, [
		...surfaces.keys(),
		...stems.keys(),
		...prefixes.map(([prefix]) => prefix)
	]);
	const answers = /* @__PURE__ */ new Map();
	return {
		words: plan.words.length,
		match: (text, index) => {
			if (!mayAnswer(text, index)) return -1;
			const term = text.term(index);
			let answer = answers.get(term);
			if (answer === void 0) answers.set(term, answer = answered(term));
			return answer;
		},
		labels: several,
		mayBeginLabel: initialFilter(source, several.map(({ stems: sequence }) => sequence[0] ?? ""))
	};
}
/** Most words are ruled out by their first letter; not in Arabic, where a word may begin with its article. */
function initialFilter(source, terms) {
	if (source === "ar") return () => true;
	const wanted = new Set(terms.map((term) => term.charAt(0)));
	const known = /* @__PURE__ */ new Map();
	return ({ text, bounds }, index) => {
		const start = bounds[index * 2];
		const unit = text.charCodeAt(start);
		let may = known.get(unit);
		if (may === void 0) known.set(unit, may = wanted.has(fold(text.charAt(start), source).charAt(0)));
		return may;
	};
}
/** Words that are cut at a time. */
var CUT_WORDS = 64;
/** A text to mark. It is cut into words only as far as somebody has read; who keeps it reads it more quickly the next time. */
var CutText = class {
	text;
	source;
	/** Start and end of each word so far. */
	bounds = [];
	#terms = [];
	#cutTo = 0;
	constructor(texts, source) {
		this.text = texts.filter(Boolean).join("\n").slice(0, READ_LENGTH);
		this.source = source;
	}
	/** What the word with this number, which must have been asked for, is known by. */
	term(index) {
		return this.#terms[index] ??= analyzeWord(this.text.slice(this.bounds[index * 2], this.bounds[index * 2 + 1]), this.source);
	}
	/** Whether there is a word with this number. */
	has(index) {
		while (index * 2 >= this.bounds.length && this.#cutTo < this.text.length) this.#cutTo = addWordBounds(this.bounds, this.text, this.source, this.#cutTo, CUT_WORDS);
		return index * 2 < this.bounds.length;
	}
};
/** Adds marks for labels of several words. */
function markLabels(text, marks, marker) {
	if (!marker.labels.length) return;
	for (let first = 0; first < marks.length; first++) {
		if (!marker.mayBeginLabel(text, first)) continue;
		for (const { stems, word } of marker.labels) for (const index of labelAt(first, stems, marks.length, text)) marks[index] = word;
	}
}
/** @returns the words that say the label, from the first on, stop words between them left out; none when they do not */
function labelAt(first, stems, end, text) {
	const found = [];
	for (let index = first; index < end && found.length < stems.length; index++) {
		const { stem, stop } = text.term(index);
		if (stop && index > first) continue;
		if (stop || stem !== stems[found.length]) return [];
		found.push(index);
	}
	return found.length === stems.length ? found : [];
}
var markText = (text, marker) => toRuns(text, read(text, marker, Infinity), 0, text.text.length);
/**
* The passage that answers most words of the query; the beginning of the text when nothing does. Reading stops where a
* passage answers all that the text can answer, so a long text costs no more than it has to.
* @param answerable how many words of the query the text can answer, when that is known
*/
function bestPassage(cut, marker, answerable = marker.words) {
	const { text, bounds } = cut;
	const marks = read(cut, marker, answerable);
	const start = bestWindow(marks);
	const first = start === void 0 ? 0 : passageStart(text, bounds, start);
	const last = Math.min(marks.length, first + PASSAGE_WORDS) - 1;
	const from = first === 0 ? 0 : bounds[first * 2] ?? 0;
	const to = last + 1 >= marks.length ? text.length : endOf(text, bounds, last);
	const runs = toRuns(cut, marks, from, to).map((run) => ({
		...run,
		text: run.text.replaceAll("\n", " ")
	}));
	if (from > 0) runs.unshift({
		text: "… ",
		hit: false
	});
	if (to < text.length) runs.push({
		text: " …",
		hit: false
	});
	return joined(runs);
}
/** For each word the query's word that it answers, -1 for none; up to where `enough` words of the query have been met close together, and as far as a passage needs after them. */
function read(text, marker, enough) {
	const marks = [];
	const metAt = /* @__PURE__ */ new Map();
	let until = enough > 0 ? Infinity : PASSAGE_WORDS;
	for (let index = 0; index <= until && text.has(index); index++) {
		const word = marker.match(text, index);
		if (word >= 0 && until === Infinity) {
			metAt.set(word, index);
			if (metAt.size >= enough && index - Math.min(...metAt.values()) <= 22) until = index + PASSAGE_WORDS;
		}
		marks.push(word);
	}
	markLabels(text, marks, marker);
	return marks;
}
/** First word of the window with the most different words of the query, then the most marks, then the earliest. */
function bestWindow(marks) {
	let best;
	let bestScore = 0;
	for (let start = 0; start < marks.length; start++) {
		if (marks[start] < 0) continue;
		const seen = /* @__PURE__ */ new Set();
		let hits = 0;
		for (let index = start; index < Math.min(marks.length, start + PASSAGE_WORDS - LEAD_WORDS); index++) {
			if (marks[index] < 0) continue;
			seen.add(marks[index]);
			hits++;
		}
		const score = seen.size * 100 + Math.min(hits, 99);
		if (score > bestScore) [best, bestScore] = [start, score];
	}
	return best;
}
/** Goes back to the beginning of the sentence when it is near, else by a few words. */
function passageStart(text, bounds, mark) {
	for (let index = mark; index > Math.max(0, mark - LEAD_WORDS); index--) {
		const between = text.slice(bounds[index * 2 - 1], bounds[index * 2]);
		if (/[.!?؟。\n]/u.test(between)) return index;
	}
	return mark <= LEAD_WORDS ? 0 : mark - 4;
}
/** Takes in the full stop after the last word, but not the next word. */
function endOf(text, bounds, last) {
	const end = bounds[last * 2 + 1] ?? text.length;
	const rest = text.slice(end, bounds[last * 2 + 2] ?? text.length);
	return end + (/^[.!?؟,;:)»”"]+/u.exec(rest)?.[0].length ?? 0);
}
function toRuns({ text, bounds }, marks, from, to) {
	const runs = [];
	let at = from;
	marks.forEach((mark, index) => {
		const [start, end] = [bounds[index * 2], bounds[index * 2 + 1]];
		if (mark < 0 || start < at || end > to) return;
		runs.push({
			text: text.slice(at, start),
			hit: false
		}, {
			text: text.slice(start, end),
			hit: true
		});
		at = end;
	});
	runs.push({
		text: text.slice(at, to),
		hit: false
	});
	return joined(runs);
}
/** Neighbours of one kind become one run; two marks with only a space between them become one. */
function joined(runs) {
	const out = [];
	for (const run of runs) {
		if (!run.text) continue;
		const last = out.at(-1);
		if (last?.hit === run.hit) last.text += run.text;
		else out.push({ ...run });
	}
	return out;
}
// ../config/src/search/terms.ts
/**
* The terms under which a document is found. Each says in its first letter where it stood, so that one full-text column
* without positions answers "who has this stem in the title?".
*/
/** Words as written, and stems, in the language of the index. */
var surfaceFields = {
	title: "t",
	summary: "s",
	body: "b",
	labels: "l",
	names: "o"
};
var stemFields = {
	title: "1",
	summary: "2",
	body: "3",
	labels: "4",
	names: "5"
};
/** A stub's words, spelled as the language of the index would, without the marks that people leave out. */
var foreignFields = {
	title: "x",
	text: "y"
};
/** A stub's stems, in the language of its text. */
var foreignStem = (field, source, stem) => `${field === "title" ? "6" : "7"}${locales.indexOf(source)}${stem}`;
/** The work is about this concept. Notations hold letters, digits and hyphens. */
var conceptTerm = (id) => `c0${id.replace(/[^\p{L}\p{N}]/gu, "0")}`;
// ../config/src/search/meilisearch-document.ts
/** A term without its field: a filter asks only whether it is there. Labels stay apart, because some ways do not count them. */
function anywhere(term) {
	const [place, rest] = [term.charAt(0), term.slice(1)];
	if (place === "9") return void 0;
	if ("tsbo".includes(place)) return `w${rest}`;
	if ("1235".includes(place)) return `s${rest}`;
	if ("xy".includes(place)) return `x${rest}`;
	if ("67".includes(place)) return `f${rest}`;
	return term;
}
/** The filter expression for works that meet one of the clauses. */
function clausesFilter(clauses) {
	const single = /* @__PURE__ */ new Set();
	const beginnings = /* @__PURE__ */ new Set();
	const joint = /* @__PURE__ */ new Set();
	for (const clause of clauses) if ("any" in clause) clause.any.forEach((term) => addIfAny(single, anywhere(term)));
	else if ("beginning" in clause) addIfAny(beginnings, anywhere(clause.beginning));
	else if ("both" in clause) joint.add(`(${clause.both.map((part) => clausesFilter([part])).join(" AND ")})`);
	else for (const list of "some" in clause ? clause.some : [clause.all]) if (list.length === 1) addIfAny(single, anywhere(list[0] ?? ""));
	else joint.add(jointFilter(list));
	const parts = [...[...beginnings].map((beginning) => `terms STARTS WITH ${quote(beginning)}`), ...joint];
	if (single.size) parts.unshift(`terms IN [${[...single].map(quote).join(", ")}]`);
	return parts.length > 1 ? `(${parts.join(" OR ")})` : parts[0] ?? "terms IN []";
}
var jointFilter = (terms) => `(${[...new Set(terms.map(anywhere))].map((term) => `terms = ${quote(term ?? "")}`).join(" AND ")})`;
function addIfAny(set, term) {
	if (term !== void 0) set.add(term);
}
/** A string of Meilisearch's filter language. */
var quote = (value) => `"${value.replace(/["\\]/g, "\\$&")}"`;
// ../config/src/search/meilisearch-settings.ts
/** The settings of the indexes: one list, recognised by its hash, so that a change of it is noticed and applied. */
/** Filters compare for equality only; nobody searches among the values on the server. */
var equality = (attributePatterns) => ({
	attributePatterns,
	features: {
		facetSearch: false,
		filter: {
			equality: true,
			comparison: false
		}
	}
});
var meilisearchSettings = {
	searchableAttributes: ["title_x", "text_x"],
	filterableAttributes: [
		equality(["id"]),
		equality(["terms"]),
		equality([...facetNames.map((name) => `facets.${name}`)])
	],
	sortableAttributes: ["published", "_geo"],
	rankingRules: [
		"words",
		"attribute",
		"exactness",
		"sort"
	],
	typoTolerance: { enabled: false },
	localizedAttributes: [{
		attributePatterns: ["*_x"],
		locales: ["eng"]
	}],
	proximityPrecision: "byWord",
	faceting: { maxValuesPerFacet: 1e3 },
	pagination: { maxTotalHits: 1e6 },
	searchCutoffMs: 150
};
createHash("sha256").update(JSON.stringify([meilisearchSettings, 1])).digest("hex").slice(0, 16);
var indexName = (prefix, locale) => `${prefix}-${locale}`;
// ../config/src/search/engine.ts
var sorts = [
	"relevance",
	"newest",
	"title",
	"distance"
];
/** Deeper pages are empty: nobody reads them, and sorting for them costs. */
var DEEPEST_HIT = 1e6;
var VALUES_MOST = 100;
function sanitizeQuery(query) {
	const perPage = whole(query.perPage, 1, 100, 20);
	const { near: _near, ...rest } = query;
	const near = query.near && isOnEarth(query.near) ? query.near : void 0;
	return {
		...rest,
		...near && { near },
		q: typeof query.q === "string" ? query.q : "",
		locale: isLocale(query.locale) ? query.locale : "en",
		filters: filtersOf(query.filters),
		facets: facetNames.filter((name) => query.facets.includes(name)),
		sort: sorts.includes(query.sort) && (query.sort !== "distance" || near) ? query.sort : "relevance",
		page: whole(query.page, 1, Math.ceil(DEEPEST_HIT / perPage), 1),
		perPage
	};
}
function filtersOf(filters) {
	const entries = Object.entries(filters).filter(([name, values]) => isFacetName(name) && values.length);
	return Object.fromEntries(entries.map(([name, values]) => [name, [...new Set(values)].slice(0, VALUES_MOST)]));
}
var isOnEarth = ({ lat, lng }) => Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
var whole = (value, least, most, otherwise) => Number.isFinite(value) ? Math.min(most, Math.max(least, Math.trunc(value))) : value === Infinity ? most : otherwise;
// ../config/src/text/compounds.ts
/** Letters that German and Danish put between the parts. */
var links = {
	de: [
		"",
		"s",
		"es",
		"n",
		"en",
		"er",
		"e"
	],
	da: [
		"",
		"s",
		"e",
		"er"
	]
};
var hasCompounds = (locale) => locale in links;
// ../config/src/search/weights.ts
/**
* How much each sign counts. Found on the judged queries by moving whole groups of weights, never for a single query;
* `npm run relevance` shows what a change does to each language and phenomenon.
*/
var weights = {
	/** How sure a way of matching is. */
	surface: 1,
	stem: .9,
	variant: .8,
	prefix: .7,
	compound: .45,
	parts: .5,
	concept: .5,
	foreign: .5,
	/** Labels in the language of a stub's text, on top of the concept's own. */
	foreignLabel: .8,
	corrected: .6,
	/** Where the word stands. A field adds to the others. */
	fields: {
		title: 4,
		summary: 2,
		body: 1,
		labels: 1,
		names: 1.5
	},
	/** The work is about the concept, whatever its words; more sure when several words name it. */
	about: 2,
	aboutNamed: 8,
	/** The word comes back at least three times. */
	frequent: .5,
	/** Rare words tell more: `idfBase` plus the logarithm of how rare. */
	idfBase: 1,
	/** Distance between works that match all words as written, all words in some way, and so on. */
	tier: [
		10,
		5,
		0
	],
	/** …and with every word less. */
	tierStep: 10
};
/** How much a word tells that `found` of `works` works match. */
var rarity = (works, found) => weights.idfBase + Math.max(.4, Math.log(works / (1 + found)));
/** @param tier 0 all words as written, 1 all in some way, 2 all with corrections, from 3 on with one word less each */
function bonusOf(tier) {
	const least = weights.tier[weights.tier.length - 1] ?? 0;
	return weights.tier[tier] ?? least - weights.tierStep * (tier - weights.tier.length + 1);
}
// ../config/src/search/ways.ts
/**
* The ways in which a work can match each word of a plan: weighted clauses over the terms of its document. The embedded
* engine looks them up as sets of works, the Meilisearch engine checks them against single documents; so both agree.
*/
/** Whether the passages of a work can show what this field of a way was met by; titles, names, labels and concepts are none. */
var isShown = (way, field) => !way.about && !field?.label && !field?.title;
var waysOf = (plan, thesaurus) => plan.words.map((word) => ({
	word,
	ways: wordWays(word, plan.locale, thesaurus)
}));
function wordWays(word, locale, thesaurus) {
	const concept = (id, trust) => conceptWays(id, trust, locale, thesaurus, word.named.includes(id));
	return [
		surfaceWay(word.surface, weights.surface, "exact"),
		stemWay(word.stem, weights.stem, "exact"),
		...word.prefix ? prefixWays(word.surface, locale) : [],
		...word.variants.map((stem) => stemWay(stem, weights.variant, "related")),
		...word.compounds.length ? [compoundsWay(word.compounds)] : [],
		...word.parts ? [partsWay(word.parts)] : [],
		...word.concepts.flatMap((id) => concept(id, weights.concept)),
		foreignWay(word, locale),
		...word.corrections.flatMap(({ surface, stem, likelihood, concepts }) => {
			const trust = weights.corrected * likelihood;
			return [
				surfaceWay(surface, trust * weights.surface, "corrected"),
				stemWay(stem, trust * weights.stem, "corrected"),
				...concepts.flatMap((id) => concept(id, trust * weights.concept))
			].map((way) => ({
				...way,
				kind: "corrected",
				by: surface
			}));
		})
	];
}
var fieldNames = Object.keys(weights.fields);
var NOT_IN_PASSAGES = /* @__PURE__ */ new Set(["title", "names"]);
var inFields = (kind, trust, clause, fields = fieldNames) => ({
	kind,
	trust,
	fields: fields.map((field) => ({
		weight: weights.fields[field],
		clause: clause(field),
		...field === "labels" && { label: true },
		...NOT_IN_PASSAGES.has(field) && { title: true }
	}))
});
var surfaceWay = (surface, trust, kind) => inFields(kind, trust, (field) => ({ all: [surfaceFields[field] + surface] }));
function stemWay(stem, trust, kind) {
	const way = inFields(kind, trust, (field) => ({ all: [stemFields[field] + stem] }));
	way.fields.push({
		weight: weights.frequent,
		clause: { all: ["9" + stem] }
	});
	return way;
}
/** Also by stems where marks may have been left out: "aben" begins "åbenhed". */
function prefixWays(surface, locale) {
	const bare = skeleton(surface, locale);
	const bySurface = inFields("related", weights.prefix, (field) => ({ beginning: surfaceFields[field] + surface }));
	const byStem = inFields("related", weights.prefix, (field) => ({ beginning: stemFields[field] + bare }));
	return hasCompounds(locale) ? [bySurface, byStem] : [bySurface];
}
/** A label that happens to contain the word ("Hochschule" for "Schule") says nothing. */
var compoundsWay = (stems) => inFields("related", weights.compound, (field) => ({ any: stems.map((stem) => stemFields[field] + stem) }), fieldNames.filter((field) => field !== "labels"));
/** Both parts somewhere in the work; in title or summary only when both stand there. */
function partsWay(parts) {
	const spelled = (part, fields) => ({ any: fields.flatMap((field) => [stemFields[field] + part, surfaceFields[field] + part]) });
	const both = (fields) => ({ both: parts.map((part) => spelled(part, fields)) });
	return {
		kind: "related",
		trust: weights.parts,
		fields: [
			{
				weight: weights.fields.title,
				clause: both(["title"]),
				title: true
			},
			{
				weight: weights.fields.summary,
				clause: both(["summary"])
			},
			{
				weight: weights.fields.body,
				clause: both([
					"title",
					"summary",
					"body",
					"labels"
				])
			}
		]
	};
}
/** Works about the concept, and works whose text says one of its labels. */
function conceptWays(id, trust, locale, thesaurus, named) {
	const about = {
		kind: "concept",
		by: id,
		trust,
		about: true,
		fields: [{
			weight: named ? weights.aboutNamed : weights.about,
			clause: { all: [conceptTerm(id)] }
		}]
	};
	const labels = thesaurus.labelStems(id, locale);
	const own = {
		...inFields("concept", trust, (field) => ({ some: labels.map((stems) => stems.map((stem) => stemFields[field] + stem)) })),
		by: id
	};
	const others = locales.filter((other) => other !== locale).flatMap((other) => thesaurus.labelStems(id, other).map((stems) => ({
		other,
		stems
	})));
	const foreign = {
		...foreignFieldsWay("concept", trust * weights.foreignLabel, (field) => ({ some: others.map(({ other, stems }) => stems.map((stem) => foreignStem(field, other, stem))) })),
		by: id
	};
	return [
		about,
		...labels.length ? [own] : [],
		...others.length ? [foreign] : []
	];
}
/** In a text that exists in no translation: the word as spelled, or its form in that language. */
var foreignWay = (word, locale) => foreignFieldsWay("foreign", weights.foreign, (field) => ({ any: [foreignFields[field] + skeleton(word.surface, locale), ...word.foreign.filter((other) => other.locale !== locale).map((other) => foreignStem(field, other.locale, other.stem))] }));
var foreignFieldsWay = (kind, trust, clause) => ({
	kind,
	trust,
	fields: [{
		weight: weights.fields.title,
		clause: clause("title"),
		title: true
	}, {
		weight: weights.fields.summary,
		clause: clause("text")
	}]
});
// ../config/src/search/score.ts
/** How well one document matches a plan, from its terms alone: the same sum that the embedded engine works out from sets. */
function scoreTerms(words, terms, { works, found }) {
	let score = 0;
	let tier = 0;
	let missing = 0;
	let answerable = 0;
	const first = words.map(({ ways }, index) => {
		const word = scoreWord(ways, terms);
		if (!word.way) missing++;
		if (word.isShown) answerable++;
		tier = Math.max(tier, word.tier);
		score += word.score * rarity(works, found[index] ?? 0) / words.length;
		return word.way;
	});
	return {
		score: score + bonusOf(missing ? 2 + missing : tier),
		ways: first,
		answerable
	};
}
function scoreWord(ways, terms) {
	let best = 0;
	let about = 0;
	let tier = 2;
	let first;
	let shown = false;
	for (const way of ways) {
		const met = way.fields.filter(({ clause }) => meets(clause, terms));
		if (!met.length) continue;
		first ??= way;
		shown ||= met.some((field) => isShown(way, field));
		const score = way.trust * met.reduce((sum, { weight }) => sum + weight, 0);
		if (way.about) about += score;
		else best = Math.max(best, score);
		if (way.kind !== "corrected") tier = Math.min(tier, 1);
		if (way.kind === "exact" && met.some(({ label }) => !label)) tier = 0;
	}
	return {
		score: best + about,
		tier,
		way: first,
		isShown: shown
	};
}
function meets(clause, terms) {
	if ("all" in clause) return clause.all.every((term) => terms.has(term));
	if ("any" in clause) return clause.any.some((term) => terms.has(term));
	if ("some" in clause) return clause.some.some((list) => list.every((term) => terms.has(term)));
	if ("both" in clause) return clause.both.every((part) => meets(part, terms));
	for (const term of terms) if (term.startsWith(clause.beginning)) return true;
	return false;
}
// ../config/src/search/thesaurus.ts
/** The labels of all concepts in all languages, turned around: from words to the concepts they name. */
var Thesaurus = class {
	#concepts;
	/** Locale and stems of a label → concepts. */
	#named = /* @__PURE__ */ new Map();
	/** Locale and concept → the stems of its labels. */
	#labels = /* @__PURE__ */ new Map();
	#longest = 1;
	constructor(concepts) {
		this.#concepts = new Map(concepts.map((concept) => [concept.id, concept]));
		for (const concept of concepts) for (const locale of locales) {
			const labels = labelStems(concept, locale);
			this.#labels.set(key$1(locale, [concept.id]), labels);
			for (const stems of labels) this.#name(key$1(locale, stems), concept.id, stems.length);
		}
	}
	get(id) {
		return this.#concepts.get(id);
	}
	/** The longest labels win; words that name nothing in the visitor's language may name something in another. */
	recognise(words, locale) {
		const found = this.#recognise(words.map(({ stem }) => stem), locale);
		const taken = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
		for (const other of locales) {
			if (other === locale || taken.size === words.length) continue;
			const stems = words.map(({ surface }, index) => taken.has(index) ? "" : stemsOf(skeleton(surface, locale), other).join(" "));
			for (const match of this.#recognise(stems, other)) {
				found.push(match);
				for (let index = match.from; index < match.to; index++) taken.add(index);
			}
		}
		return found;
	}
	/** The stems of every label of a concept in one language; what a text says that means it. */
	labelStems(id, locale) {
		return this.#labels.get(key$1(locale, [id])) ?? [];
	}
	#recognise(stems, locale) {
		const found = [];
		for (let from = 0; from < stems.length; from++) for (let to = Math.min(stems.length, from + this.#longest); to > from; to--) {
			const concepts = this.#named.get(key$1(locale, stems.slice(from, to)));
			if (!concepts) continue;
			found.push(...[...concepts].map((concept) => ({
				concept,
				from,
				to
			})));
			from = to - 1;
			break;
		}
		return found;
	}
	#name(label, concept, length) {
		const concepts = this.#named.get(label) ?? /* @__PURE__ */ new Set();
		this.#named.set(label, concepts.add(concept));
		this.#longest = Math.max(this.#longest, length);
	}
};
var key$1 = (locale, stems) => `${locale} ${stems.join(" ")}`;
function labelStems(concept, locale) {
	const labels = concept.labels[locale];
	if (!labels) return [];
	return [labels.pref, ...labels.alt].map((label) => stemsOf(label, locale)).filter(({ length }) => length);
}
// src/lib/server/search/embedded/schema.ts
/** The tables of one replica file. */
/** Documents are numbered by work and language: eight languages fit before rows have to be renumbered. */
var LOCALES_PER_ROW = 8;
var documentKey = (row, locale) => row * LOCALES_PER_ROW + locales.indexOf(locale);
/** Facet rows under this name are the concepts of a work; no visitor can ask for it. */
var CONCEPT_FACET = "#concept";
var openReadable = (path) => tuned(new Database(path, {
	readonly: true,
	fileMustExist: true
}));
function tuned(db) {
	db.pragma("cache_size = -32768");
	db.pragma("mmap_size = 536870912");
	db.pragma("busy_timeout = 5000");
	return db;
}
// src/lib/server/search/embedded/columns.ts
/** Kilometres between two places on a round earth; right within half a percent. */
function kilometres(a, b) {
	const radians = Math.PI / 180;
	const [phi1, phi2] = [a.lat * radians, b.lat * radians];
	const [dPhi, dLambda] = [phi2 - phi1, (b.lng - a.lng) * radians];
	const h = Math.sin(dPhi / 2) ** 2 + Math.cos(phi1) * Math.cos(phi2) * Math.sin(dLambda / 2) ** 2;
	return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}
// src/lib/server/search/hits.ts
/** A hit without marks. */
var toHit = (document) => ({
	id: document.id,
	type: document.type,
	documentId: document.documentId,
	locale: document.locale,
	source: document.source,
	origin: document.origin,
	available: document.available,
	title: document.title,
	titleRuns: [{
		text: document.title,
		hit: false
	}],
	snippet: document.summary ? [{
		text: document.summary,
		hit: false
	}] : [],
	summary: document.summary,
	facets: {
		language: document.available,
		...document.facets
	},
	card: document.card,
	url: document.url,
	publishedAt: document.publishedAt,
	...document.geo && { geo: document.geo },
	why: []
});
/**
* What the visible text does not show: the concept, the corrected word, the other language, the organisation, what is missing.
* @param ways for each word the way that led to the document
*/
function whyOf(document, words, ways) {
	const why = document.source === document.locale ? [] : [{
		reason: "language",
		locale: document.source
	}];
	const missing = [];
	words.forEach((word, index) => {
		const way = ways[index];
		if (!way) missing.push(word.written);
		else if (way.kind === "concept" && way.by) why.push({
			reason: "concept",
			concept: way.by
		});
		else if (way.kind === "corrected" && way.by) why.push({
			reason: "corrected",
			word: word.written,
			found: way.by
		});
	});
	if (missing.length) why.push({
		reason: "most-words",
		missing
	});
	return why.filter((one, index) => why.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index);
}
/** The organisation that a hit was found by, when neither title nor passage shows why. */
function organisationOf(document, words, marked) {
	if ([...marked.titleRuns, ...marked.snippet].some(({ hit }) => hit)) return [];
	const surfaces = new Set(words.map(({ surface }) => surface));
	const name = document.organisations.find((organisation) => [...tokenize(organisation, document.locale)].some(({ surface }) => surfaces.has(surface)));
	return name === void 0 ? [] : [{
		reason: "organisation",
		name
	}];
}
var collators = /* @__PURE__ */ new Map();
/** The order of titles that readers of a language expect. */
function collatorOf(locale) {
	let collator = collators.get(locale);
	if (!collator) collators.set(locale, collator = new Intl.Collator(locale, {
		numeric: true,
		sensitivity: "base"
	}));
	return collator;
}
// src/lib/server/search/meilisearch.ts
/**
* The search on a Meilisearch server. The plan decides what is found (a filter over terms), the server finds, counts and
* puts in a first order; the first hits are then put in the final order by the same sum as in the embedded engine.
*/
/** Hits that are put in the final order; on later pages the server's order stands. */
var RANKED = 40;
var SHOWN = [
	"id",
	"shown",
	"body",
	"_geo",
	"ranked"
];
/** For the order by title, which the server does not know by language. */
var TITLES_MOST = 2e4;
/** Words of a long query among which "most" are looked for. */
var CHOSEN_FROM = 6;
function connectMeilisearch(options) {
	return new MeilisearchEngine(options);
}
var MeilisearchEngine = class {
	name = "meilisearch";
	#options;
	#client;
	#thesaurus;
	constructor(options) {
		this.#options = options;
		this.#client = new Meilisearch({
			host: options.url,
			apiKey: options.key,
			timeout: options.timeoutMs ?? 300,
			requestInit: { headers: { "accept-encoding": "identity" } }
		});
	}
	async search(asked) {
		const started = performance.now();
		const query = sanitizeQuery(asked);
		const plan = await this.#options.plan(query.q, query.locale, {
			...query.asYouType && { asYouType: true },
			...query.without && { without: query.without }
		});
		const request = new Request(query, plan, this.#concepts(), indexName(this.#options.prefix ?? "erasmi", query.locale));
		const rarity = await this.#rarity(request);
		request.widen(rarity);
		const [found, counts] = await Promise.all([this.#find(request, rarity), this.#counts(request)]);
		return {
			hits: found.hits.map(({ document, scored }) => this.#hit(document, scored, request)),
			total: found.total,
			facets: withChosen(query, {
				...found.facets,
				...counts
			}),
			...plan.corrected !== void 0 && { corrected: plan.corrected },
			understood: plan.understood,
			partial: request.partial && found.total > 0,
			engine: "meilisearch",
			tookMs: performance.now() - started
		};
	}
	suggest(text, locale, limit) {
		return this.#options.suggest(text, locale, limit);
	}
	async health() {
		if (this.#options.writer) return this.#options.writer.health();
		const documents = Object.fromEntries(locales.map((locale) => [locale, 0]));
		try {
			const queries = locales.map((locale) => ({
				indexUid: indexName(this.#options.prefix ?? "erasmi", locale),
				q: "",
				limit: 0
			}));
			const { results } = await this.#client.multiSearch({ queries });
			results.forEach((result, index) => documents[locales[index] ?? "en"] = result.estimatedTotalHits ?? 0);
			return {
				engine: "meilisearch",
				available: true,
				documents,
				version: 0
			};
		} catch (error) {
			return {
				engine: "meilisearch",
				available: false,
				reason: error instanceof Error ? error.message : String(error),
				documents,
				version: 0
			};
		}
	}
	apply(changes, concepts) {
		return this.#writer().apply(changes, concepts);
	}
	rebuild(works, concepts, version) {
		return this.#writer().rebuild(works, concepts, version);
	}
	inventory() {
		return this.#writer().inventory();
	}
	async close() {}
	#writer() {
		if (!this.#options.writer) throw new Error("This site only reads from Meilisearch; the CMS writes to it.");
		return this.#options.writer;
	}
	#concepts() {
		const concepts = this.#options.concepts();
		if (this.#thesaurus?.concepts !== concepts) this.#thesaurus = {
			concepts,
			thesaurus: new Thesaurus(concepts)
		};
		return this.#thesaurus.thesaurus;
	}
	/** How many works there are, match each word, and match all of them: what words weigh, and whether to widen. */
	async #rarity(request) {
		if (request.words.length < 2) return {
			works: 1,
			found: [0],
			full: 0
		};
		const filters = [
			void 0,
			request.full,
			...request.wordFilters
		];
		const { results } = await this.#client.multiSearch({ queries: filters.map((filter) => request.counting(filter)) });
		const [works = 0, full = 0, ...found] = results.map(({ estimatedTotalHits }) => estimatedTotalHits ?? 0);
		return {
			works,
			full,
			found
		};
	}
	async #find(request, rarity) {
		const { query } = request;
		if (query.sort === "title") return this.#findByTitle(request);
		const from = (query.page - 1) * query.perPage;
		if (!request.ranks) return this.#findPlainly(request, from);
		const limit = from < RANKED ? Math.max(RANKED, from + query.perPage) : query.perPage;
		const offset = from < RANKED ? 0 : from;
		const answer = await this.#client.multiSearch(request.ranked(offset, limit));
		const candidates = answer.hits.map(({ id, ranked }, place) => ({
			id,
			place,
			scored: scoreTerms(request.words, new Set(ranked.split(" ")), rarity)
		}));
		if (offset === 0) candidates.sort((a, b) => Number(a.place >= RANKED) - Number(b.place >= RANKED) || (a.place < RANKED ? b.scored.score - a.scored.score : 0) || a.place - b.place);
		const page = candidates.slice(from - offset, from - offset + query.perPage);
		const documents = await this.#documents(request.index, page.map(({ id }) => id));
		const facets = answer.facetsByIndex?.[request.index]?.distribution ?? {};
		return {
			total: answer.estimatedTotalHits ?? 0,
			facets: plainNames(facets),
			hits: page.flatMap(({ id, scored }) => documents.has(id) ? [{
				document: documents.get(id),
				scored
			}] : [])
		};
	}
	/** Only what a page shows is fetched whole: texts are most of what the server would have to write and we to read. */
	async #documents(index, ids) {
		if (!ids.length) return /* @__PURE__ */ new Map();
		const { hits } = await this.#client.index(index).search("", {
			filter: `id IN [${ids.map(quote).join(", ")}]`,
			limit: ids.length,
			attributesToRetrieve: [...SHOWN]
		});
		return new Map(hits.map((document) => [document.id, document]));
	}
	async #findPlainly(request, offset) {
		const answer = await this.#client.index(request.index).search(request.phrases, request.plain(offset, request.query.perPage));
		return {
			total: answer.estimatedTotalHits ?? 0,
			facets: plainNames(answer.facetDistribution ?? {}),
			hits: answer.hits.map((document) => ({ document }))
		};
	}
	/** The server sorts by code points; people expect Ä near A. So the titles come here, and the page is fetched by id. */
	async #findByTitle(request) {
		const all = await this.#client.index(request.index).search(request.phrases, {
			...request.plain(0, TITLES_MOST),
			attributesToRetrieve: ["id", "title"]
		});
		const collator = collatorOf(request.query.locale);
		const from = (request.query.page - 1) * request.query.perPage;
		const ids = [...all.hits].sort((a, b) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1)).slice(from, from + request.query.perPage).map(({ id }) => id);
		const byId = await this.#documents(request.index, ids);
		return {
			total: all.estimatedTotalHits ?? 0,
			facets: plainNames(all.facetDistribution ?? {}),
			hits: ids.flatMap((id) => byId.has(id) ? [{ document: byId.get(id) }] : [])
		};
	}
	/** Facets with a choice are counted once more without it. */
	async #counts(request) {
		const chosen = request.query.facets.filter((name) => request.query.filters[name]);
		if (!chosen.length) return {};
		const { results } = await this.#client.multiSearch({ queries: chosen.map((name) => request.countingFacet(name)) });
		return Object.assign({}, ...results.map(({ facetDistribution }) => plainNames(facetDistribution ?? {})));
	}
	#hit(document, scored, { query, plan, markers, words }) {
		const { shown } = document;
		const distanceKm = query.near && document._geo ? kilometres(document._geo, query.near) : void 0;
		if (query.plain === true || !plan.words.length) return {
			...toHit(shown),
			...distanceKm !== void 0 && { distanceKm }
		};
		const marker = markers.of(shown.source);
		const { ways, answerable } = scored ?? scoreTerms(words, new Set(document.ranked.split(" ")), {
			works: 1,
			found: []
		});
		const marked = {
			titleRuns: markText(new CutText([shown.title], shown.source), marker),
			snippet: bestPassage(new CutText([shown.summary, document.body], shown.source), marker, answerable)
		};
		return {
			...toHit(shown),
			...marked,
			why: [...whyOf(shown, plan.words, ways), ...organisationOf(shown, plan.words, marked)],
			...distanceKm !== void 0 && { distanceKm }
		};
	}
};
/** One search in the server's words. */
var Request = class {
	query;
	plan;
	markers;
	index;
	words;
	wordFilters;
	/** Works that match all words. */
	full;
	/** Nothing matches all words. */
	partial = false;
	#found;
	constructor(query, plan, thesaurus, index) {
		this.query = query;
		this.plan = plan;
		this.markers = new Markers(plan, thesaurus);
		this.index = index;
		this.words = waysOf(plan, thesaurus);
		this.wordFilters = this.words.map(({ ways }) => clausesFilter(ways.flatMap(({ fields }) => fields.map(({ clause }) => clause))));
		this.full = this.wordFilters.length ? this.wordFilters.join(" AND ") : void 0;
		this.#found = this.full;
	}
	get ranks() {
		return this.query.sort === "relevance" && this.words.length > 0;
	}
	/** Phrases, wanted and not, in the server's syntax; stems hold no operators. */
	get phrases() {
		const wanted = this.plan.phrases.map((phrase) => phrase.map((surface) => this.plan.words.find((word) => word.surface === surface)?.stem ?? "").filter(Boolean));
		const unwanted = this.plan.excluded.filter(({ length }) => length > 1).map((sequence) => sequence.map(({ stem }) => stem));
		return [...wanted.map((stems) => `"${stems.join(" ")}"`), ...unwanted.map((stems) => `-"${stems.join(" ")}"`)].join(" ");
	}
	/** When few works match all words, those that match most of them follow; the same rule as in the embedded engine. */
	widen({ full, works, found }) {
		const count = this.words.length;
		if (count < 2 || full >= 10 || !works) return;
		this.partial = full === 0;
		const telling = this.wordFilters.map((filter, index) => ({
			filter,
			works: found[index] ?? 0
		})).filter((word) => word.works > 0).sort((a, b) => a.works - b.works).slice(0, CHOSEN_FROM).map(({ filter }) => filter);
		const half = Math.ceil(Math.min(count, CHOSEN_FROM) / 2);
		this.#found = atLeast(telling, telling.length < half ? 1 : half);
	}
	counting(filter) {
		return {
			indexUid: this.index,
			q: "",
			limit: 0,
			...filter && { filter }
		};
	}
	countingFacet(name) {
		return {
			...this.counting(this.#filter(name)),
			q: this.phrases,
			facets: [`facets.${name}`]
		};
	}
	/** For every order but relevance, and when there is nothing to rank by. */
	plain(offset, limit) {
		const { sort, near } = this.query;
		const order = sort === "distance" && near ? [`_geoPoint(${near.lat}, ${near.lng}):asc`, "published:desc"] : ["published:desc"];
		return {
			offset,
			limit,
			...this.#common(),
			facets: this.#facets(),
			sort: order,
			attributesToRetrieve: [...SHOWN]
		};
	}
	/** Several queries on one index: whatever says more about a work puts it further up, and the last one brings the rest. */
	ranked(offset, limit) {
		const stems = this.plan.words.map(({ stem }) => stem).join(" ");
		const common = this.#common();
		const narrowed = (filter) => common.filter ? `${common.filter} AND ${filter}` : filter;
		const concepts = [...new Set(this.plan.words.flatMap(({ concepts }) => concepts))].map(conceptTerm);
		const query = (q, attributes, weight, filter = common.filter) => ({
			indexUid: this.index,
			q: [q, this.phrases].filter(Boolean).join(" "),
			matchingStrategy: "all",
			attributesToRetrieve: ["id", "ranked"],
			...filter && { filter },
			...attributes && { attributesToSearchOn: attributes },
			federationOptions: { weight }
		});
		return {
			federation: {
				offset,
				limit,
				facetsByIndex: { [this.index]: this.#facets() }
			},
			queries: [
				query(stems, ["title_x"], 1),
				query(stems, void 0, .8),
				...concepts.length ? [query("", void 0, .5, narrowed(`terms IN [${concepts.map(quote).join(", ")}]`))] : [],
				...this.full && this.full !== this.#found ? [query("", void 0, .3, narrowed(this.full))] : [],
				query("", void 0, .1)
			]
		};
	}
	#common() {
		const filter = this.#filter();
		return {
			...filter && { filter },
			matchingStrategy: "all"
		};
	}
	#facets() {
		return this.query.facets.filter((name) => !this.query.filters[name]).map((name) => `facets.${name}`);
	}
	#filter(except) {
		const facets = Object.entries(this.query.filters).filter(([name]) => name !== except).map(([name, values]) => `"facets.${name}" IN [${values.map(quote).join(", ")}]`);
		const excluded = this.plan.excluded.flatMap(([first, ...more]) => first && !more.length ? [`NOT terms IN [${quote(`w${first.surface}`)}, ${quote(`s${first.stem}`)}]`] : []);
		const parts = [
			...this.#found ? [this.#found] : [],
			...facets,
			...excluded
		];
		return parts.length ? parts.join(" AND ") : void 0;
	}
};
/** Works that meet at least so many of the filters. */
function atLeast(filters, least) {
	if (!filters.length) return "terms IN []";
	const some = (from, needed) => needed === 0 ? [[]] : filters.slice(from).flatMap((filter, index) => some(from + index + 1, needed - 1).map((rest) => [filter, ...rest]));
	return `(${some(0, least).map((group) => `(${group.join(" AND ")})`).join(" OR ")})`;
}
var plainNames = (facets) => Object.fromEntries(Object.entries(facets).map(([name, counts]) => [name.replace(/^facets\./, ""), counts]));
/** Every facet asked for, every value chosen, nothing else that counts 0. */
function withChosen(query, counts) {
	return Object.fromEntries(query.facets.map((name) => {
		const shown = Object.entries(counts[name] ?? {}).filter(([, works]) => works > 0);
		for (const value of query.filters[name] ?? []) if (!shown.some(([other]) => other === value)) shown.push([value, 0]);
		return [name, Object.fromEntries(shown)];
	}));
}
// src/lib/server/search/directory.ts
/**
* Where every work lives, read from the replica file on the thread that asks: a page needs the address of its entry
* before anything else, and a key look-up costs less than a message to the worker.
*/
var ReplicaDirectory = class {
	#db;
	#statements = /* @__PURE__ */ new Map();
	#concepts;
	constructor(file) {
		this.#db = openReadable(file);
	}
	/** Follows a rebuild. */
	reopen(file) {
		const before = this.#db;
		this.#db = openReadable(file);
		this.#statements = /* @__PURE__ */ new Map();
		this.#concepts = void 0;
		before.close();
	}
	close() {
		this.#db.close();
	}
	addressBySlug(type, slug, prefer) {
		const found = this.#sql("SELECT work.id, slug.locale, slug.old, work.record FROM slug JOIN work USING (row) WHERE slug.type = ? AND slug.slug = ? ORDER BY slug.old, slug.locale = ? DESC, work.row LIMIT 1").get(type, slug, prefer ?? "");
		if (!found) return void 0;
		return {
			id: found.id,
			documentId: JSON.parse(found.record).documentId,
			locale: found.locale || void 0,
			isOld: found.old === 1
		};
	}
	work(type, documentId) {
		const record = this.#value("SELECT record FROM work WHERE id = ? AND live = 1").get(`${type}-${documentId}`);
		return record === void 0 ? void 0 : JSON.parse(record);
	}
	works(ids, locale) {
		return ids.map((id) => this.#row(id)).flatMap((row) => this.#card(row, locale) ?? []);
	}
	*allWorks() {
		for (let after = 0;;) {
			const slice = this.#sql("SELECT row, record FROM work WHERE live = 1 AND row > ? ORDER BY row LIMIT 500").all(after);
			if (!slice.length) return;
			for (const { record } of slice) yield JSON.parse(record);
			after = slice.at(-1)?.row ?? Infinity;
		}
	}
	concepts() {
		const generation = this.#meta("concepts");
		if (this.#concepts?.generation !== generation) {
			const rows = this.#value("SELECT json FROM concept").all();
			this.#concepts = {
				generation,
				list: rows.map((json) => JSON.parse(json))
			};
		}
		return this.#concepts.list;
	}
	version() {
		return this.#meta("version");
	}
	similar(id, locale, n) {
		return this.#value("SELECT other FROM similar WHERE row = ? ORDER BY rank LIMIT ?").all(this.#row(id) ?? -1, n).flatMap((row) => this.#card(row, locale) ?? []);
	}
	tagged(concept) {
		return this.#value("SELECT work.record FROM facet JOIN work USING (row) JOIN document ON document.key = work.row * ? WHERE facet.name = ? AND facet.value = ? AND work.live = 1 ORDER BY document.published DESC, work.id").all(documentKey(1, locales[0]), CONCEPT_FACET, concept).map((record) => JSON.parse(record));
	}
	tagCounts() {
		const rows = this.#sql("SELECT value, count(*) AS count FROM facet JOIN work USING (row) WHERE name = ? AND live = 1 GROUP BY value").all(CONCEPT_FACET);
		return new Map(rows.map(({ value, count }) => [value, count]));
	}
	conceptsOf(type, documentId) {
		return this.#value("SELECT value FROM facet JOIN work USING (row) WHERE name = ? AND id = ?").all(CONCEPT_FACET, `${type}-${documentId}`);
	}
	coverage() {
		return this.#sql("SELECT type, locale, origin, count(*) AS count FROM document WHERE stub = 0 GROUP BY type, locale, origin").all();
	}
	#meta(name) {
		return Number(this.#value("SELECT value FROM meta WHERE name = ?").get(name) ?? 0);
	}
	#row(id) {
		return this.#value("SELECT row FROM work WHERE id = ? AND live = 1").get(id);
	}
	#card(row, locale) {
		if (row === void 0) return void 0;
		const json = this.#value("SELECT json FROM document WHERE key = ?").get(documentKey(row, locale));
		return json === void 0 ? void 0 : toHit(JSON.parse(json));
	}
	/** A statement whose rows are their only column. */
	#value(text) {
		return this.#sql(text).pluck(true);
	}
	#sql(text) {
		let statement = this.#statements.get(text);
		if (!statement) this.#statements.set(text, statement = this.#db.prepare(text));
		return statement;
	}
};
// src/lib/server/search/replica-files.ts
/**
* The files of a replica. `current` names the one in use; a rebuild writes the next one beside it and then moves the
* pointer, so that a crash at any moment leaves a whole one in use.
*/
var POINTER = "current";
var FILE = /^search\.(\d+)\.db$/;
/** @returns the file in use, or `undefined` when the folder is new or the pointer names a file that is gone */
function currentFile(dir) {
	const pointer = join(dir, POINTER);
	if (!existsSync(pointer)) return void 0;
	const name = readFileSync(pointer, "utf8").trim();
	return FILE.test(name) && existsSync(join(dir, name)) ? join(dir, name) : void 0;
}
// src/lib/server/search/worker-host.ts
/** The side of the site: starts the worker, asks it, and starts it again when it dies. */
var SearchWorkerError = class extends Error {
	name = "SearchWorkerError";
	/** SQLite's code, when it was SQLite. */
	code;
	constructor(message, code) {
		super(message);
		this.code = code;
	}
};
/** A worker that dies this often in a row is broken, not unlucky. */
var DEATHS_MOST = 5;
var RESTART_PAUSE_MS = 200;
var WorkerHost = class {
	#setup;
	#path;
	#notice;
	#waiting = /* @__PURE__ */ new Map();
	#worker;
	#lastId = 0;
	#deaths = 0;
	#closing = false;
	/** Called after a restart, when another file may be in use. */
	onRestart = () => void 0;
	constructor(setup, options = {}) {
		this.#setup = setup;
		this.#path = options.path ?? workerPath();
		this.#notice = options.notice ?? (() => void 0);
		this.#start();
	}
	ask(call, ...args) {
		if (this.#closing) return Promise.reject(new SearchWorkerError("The search is closed."));
		return new Promise((resolve, reject) => {
			const id = ++this.#lastId;
			this.#waiting.set(id, {
				call,
				args,
				resolve,
				reject,
				repeated: false
			});
			this.#worker?.ref();
			this.#worker?.postMessage({
				id,
				call,
				args
			});
		});
	}
	async close() {
		if (this.#closing) return;
		const done = this.ask("close").catch(() => void 0);
		this.#closing = true;
		await done;
		await this.#worker?.terminate();
	}
	/** For a build that is given up: nothing of the worker is needed any more. */
	async kill() {
		this.#closing = true;
		await this.#worker?.terminate();
	}
	#start() {
		const worker = new Worker(this.#path, {
			workerData: this.#setup,
			name: `search-${this.#setup.task}`
		});
		this.#worker = worker;
		let error;
		worker.on("message", (reply) => this.#receive(reply));
		worker.on("error", (thrown) => error = thrown);
		worker.on("exit", (code) => this.#died(code, error));
		if (!this.#waiting.size) worker.unref();
		for (const [id, { call, args }] of this.#waiting) worker.postMessage({
			id,
			call,
			args
		});
	}
	#receive(reply) {
		this.#deaths = 0;
		const waiting = this.#waiting.get(reply.id);
		if (!waiting) return;
		this.#waiting.delete(reply.id);
		if (!this.#waiting.size) this.#worker?.unref();
		if (reply.ok) waiting.resolve(reply.result);
		else waiting.reject(new SearchWorkerError(reply.error.message, reply.error.code));
	}
	#died(code, error) {
		this.#worker = void 0;
		if (this.#closing) return this.#giveUp("The search is closed.");
		this.#notice({
			level: "error",
			message: `The search worker stopped with code ${code}.`,
			error
		});
		if (++this.#deaths >= DEATHS_MOST || this.#setup.task === "build") return this.#giveUp(`The search worker stopped: ${error instanceof Error ? error.message : `code ${code}`}.`);
		for (const [id, waiting] of this.#waiting) {
			if (waiting.repeated) {
				this.#waiting.delete(id);
				waiting.reject(new SearchWorkerError("The search worker stopped twice on the same question."));
			}
			waiting.repeated = true;
		}
		setTimeout(() => {
			if (this.#closing) return;
			this.#start();
			this.onRestart();
		}, RESTART_PAUSE_MS).unref();
	}
	#giveUp(message) {
		for (const { reject } of this.#waiting.values()) reject(new SearchWorkerError(message));
		this.#waiting.clear();
	}
};
/**
* The worker is no part of the built site, so it is looked for from here upwards: `web/server/search-worker.ts`
* lies above both the sources and the build.
*/
function workerPath() {
	if (process.env["SEARCH_WORKER"]) return process.env["SEARCH_WORKER"];
	for (let dir = dirname(fileURLToPath(import.meta.url)); dir !== dirname(dir); dir = dirname(dir)) {
		const candidate = join(dir, "server", "search-worker.ts");
		if (existsSync(candidate)) return candidate;
	}
	throw new SearchWorkerError("web/server/search-worker.ts was not found above the built site. Set SEARCH_WORKER to its path.");
}
// src/lib/server/search/replica.ts
/** One replica folder: an engine in a worker thread, and a directory on this one. */
/** Opens a folder, creating it when it is missing. One process only may have it open. */
async function openReplica(dir, options = {}) {
	mkdirSync(dir, { recursive: true });
	const engine = new WorkerEngine(dir, options);
	const directory = new ReplicaDirectory(await engine.file());
	engine.onSwitch = (file) => directory.reopen(file);
	return {
		engine,
		directory,
		plan: (query, locale, planOptions) => engine.plan(query, locale, planOptions),
		close: async () => {
			directory.close();
			await engine.close();
		}
	};
}
/** Works handed to the builder at a time: enough to keep it busy, few enough to copy quickly. */
var BUILD_BATCH = 20;
var WorkerEngine = class {
	name = "embedded";
	/** Another file is in use from now on. */
	onSwitch = () => void 0;
	#dir;
	#options;
	#host;
	#meanwhile;
	/** Applying waits while a rebuild switches files, so that no change falls between the two. */
	#gate = Promise.resolve();
	constructor(dir, options) {
		this.#dir = dir;
		this.#options = options;
		this.#host = new WorkerHost({
			dir,
			task: "serve"
		}, this.#hostOptions());
		this.#host.onRestart = () => void this.file().then((file) => this.onSwitch(file), () => void 0);
	}
	file() {
		return this.#host.ask("file");
	}
	search(query) {
		return this.#host.ask("search", query);
	}
	suggest(text, locale, limit) {
		return this.#host.ask("suggest", text, locale, limit);
	}
	plan(query, locale, options) {
		return this.#host.ask("plan", query, locale, options);
	}
	async apply(changes, concepts) {
		await this.#gate;
		this.#meanwhile?.changes.push(...changes);
		if (this.#meanwhile && concepts) this.#meanwhile.concepts = concepts;
		await this.#host.ask("apply", changes, concepts);
	}
	async rebuild(works, concepts, version) {
		if (this.#meanwhile) throw new Error("A rebuild of the search is running already. Wait until it is done.");
		const builder = new WorkerHost({
			dir: this.#dir,
			task: "build"
		}, this.#hostOptions());
		const meanwhile = this.#meanwhile = {
			changes: [],
			concepts
		};
		let open = () => void 0;
		try {
			await hand(works, (batch) => builder.ask("put", batch));
			this.#gate = new Promise((resolve) => open = resolve);
			await builder.ask("complete", meanwhile.concepts, version, meanwhile.changes);
			await this.#host.ask("reopen");
			const file = currentFile(this.#dir);
			if (file) this.onSwitch(file);
		} finally {
			this.#meanwhile = void 0;
			open();
			await builder.kill();
		}
	}
	inventory() {
		return this.#host.ask("inventory");
	}
	health() {
		return this.#host.ask("health");
	}
	close() {
		return this.#host.close();
	}
	#hostOptions() {
		const { worker, onNotice } = this.#options;
		return {
			...worker !== void 0 && { path: worker },
			...onNotice && { notice: onNotice }
		};
	}
};
async function hand(works, put) {
	let batch = [];
	for await (const work of works) {
		if (batch.push(work) < BUILD_BATCH) continue;
		await put(batch);
		batch = [];
	}
	await put(batch);
}
// src/lib/server/site.ts
/** What the running site is made of: its replica of the content, its search, its cache. Opened once a process. */
var key = Symbol.for("erasmi.site");
/** On `globalThis`, because the development server loads this module anew at every change. */
var shared = globalThis;
var opened;
/** @throws when it cannot write to `DATA_DIR` */
async function openSite() {
	return opened = await (shared[key] ??= open());
}
/** @throws before `openSite` has finished */
function site() {
	if (!opened) throw new Error("The site is not open yet: openSite() comes first.");
	return opened;
}
async function open() {
	const { dataDir } = environment();
	const replica = await openReplica(join(dataDir, "web", "search"), { onNotice });
	const engine = searchEngine(replica);
	const snapshot = new Snapshot(join(dataDir, "web"));
	const cache = new ContentCache({
		snapshot,
		onFailure: (entry, error) => log.warn({
			entry,
			err: error
		}, "an older text is served, because the new one could not be loaded")
	});
	bridge.closing.add(async () => {
		if (engine !== replica.engine) await engine.close();
		await replica.close();
		snapshot.close();
	});
	return {
		replica,
		directory: replica.directory,
		engine,
		cache
	};
}
function searchEngine({ engine, directory, plan }) {
	const { meilisearch } = environment();
	if (!meilisearch) return engine;
	const suggest = (text, locale, limit) => engine.suggest(text, locale, limit);
	return failover(connectMeilisearch({
		url: meilisearch.url,
		key: meilisearch.searchKey,
		plan,
		concepts: () => directory.concepts(),
		suggest
	}), engine, { onNotice });
}
var onNotice = ({ level, message, error }) => log[level]({ ...error !== void 0 && { err: error } }, message);
export { sorts as a, surfaceFields as c, waysOf as i, fold as l, site as n, foreignFields as o, Thesaurus as r, stemFields as s, openSite as t };

//# sourceMappingURL=site.js.map