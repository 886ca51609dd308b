/** Numbers as six languages write them: 3,5 and 3.5 and ٣٫٥ are one number, 1.000 may be two. */
import type { Locale } from '@erasmi/config/locales';

export interface NumberInText {
	words: string;
	/** Every value it can mean. */
	values: number[];
}

const SPACES = '\u0020\u00a0\u202f';
const NUMBER = new RegExp(String.raw`\d+(?:[.,'’${SPACES}]\d+)*`, 'gu');

/** Arabic-Indic and Persian digits, decimal and thousands marks as ASCII. */
export const westernDigits = (text: string): string =>
	text
		.replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
		.replaceAll('\u066b', ',')
		.replaceAll('\u066c', '.');

export function numbersIn(text: string): NumberInText[] {
	return [...westernDigits(text).matchAll(NUMBER)].flatMap(([words]) => split(words)).map((words) => ({ words, values: meanings(words) }));
}

/** A space groups thousands or stands between two numbers: "3 500" is one, "2021 2024" are two. */
const split = (words: string): string[] => (new RegExp(`^\\d{1,3}(?:[${SPACES}]\\d{3})+$`, 'u').test(words) ? [words] : words.split(new RegExp(`[${SPACES}]`, 'u')));

function meanings(words: string): number[] {
	const plain = words.replace(/['’\u0020\u00a0\u202f]/gu, '');
	const grouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(plain) ? [Number(plain.replace(/[.,]/gu, ''))] : [];
	const decimal = /^(.*)[.,](\d+)$/u.exec(plain);
	const decimals = decimal ? [Number(`${(decimal[1] ?? '').replace(/[.,]/gu, '')}.${decimal[2]}`)] : [Number(plain)];
	return [...new Set([...grouped, ...decimals])];
}

/** "15 Uhr" is 3 p.m.: hours of the afternoon count as both where the other text counts to twelve. */
export const hoursAsTwelve = (number: NumberInText, other: string): NumberInText => {
	const [value] = number.values;
	const isAfternoon = value !== undefined && value > 12 && value < 24 && /\d(?:[:.]\d\d)?\s*(?:p\.?\s?m|مساء|ظهر|عصر)|عصر|مساء|ظهر|akşam|pomeriggio|di sera/iu.test(other);
	return isAfternoon ? { ...number, values: [...number.values, value - 12] } : number;
};

/** Small numbers that good style writes as words, with the forms they take. */
const written: Record<Locale, readonly string[]> = {
	de: ['null|kein', 'ein|erst', 'zwei|zweit|beide|doppelt|halb', 'drei|dritt', 'vier', 'fünf', 'sechs', 'sieb', 'acht', 'neun', 'zehn', 'elf', 'zwölf|dutzend'],
	en: ['zero|no', 'one|first|a|once|single', 'two|second|both|twice|half|pair', 'three|third', 'four', 'fi[vf]', 'six', 'seven', 'eight', 'nin', 'ten', 'eleven', 'twelve|twelfth|dozen'],
	da: ['nul|ingen', 'e[nt]|først', 'to|and|begge|halv', 'tre', 'fire|fjerde', 'fem', 'seks|sjette', 'syv', 'otte', 'ni', 'ti', 'elleve|ellevte', 'tolv|dusin'],
	it: ['zero|nessun', 'un|prim', 'due|second|entramb|doppi|mezz', 'tre|terz', 'quattro|quart', 'cinque|quint', 'sei|sest', 'sette|settim', 'otto|ottav', 'nove|non', 'dieci|decim', 'undic', 'dodic|dozzin'],
	tr: ['sıfır|hiç', 'bir|ilk|tek', 'iki|her iki|yarı', 'üç', 'dört|dörd', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz', 'on', 'on bir', 'on iki'],
	ar: ['صفر', 'واحد|أول|اول|مرة', 'اثن|ثاني|ثنائ|كلا|كلتا|نصف', 'ثلاث|ثالث', 'أربع|رابع', 'خمس|خامس', 'ست|سادس', 'سبع|سابع', 'ثماني|ثمان|ثامن', 'تسع|تاسع', 'عشر|عاشر', 'أحد عشر|إحدى عشر|حادي', 'اثنا عشر|اثني عشر|اثنتا عشر|اثنتي عشر'],
};

const hundred: Record<Locale, string> = { de: 'hundert', en: 'hundred', da: 'hundred', it: 'cent', tr: 'yüz', ar: 'مئة|مائة' };
const thousand: Record<Locale, string> = { de: 'tausend', en: 'thousand', da: 'tusind', it: 'mille|mila', tr: 'bin', ar: 'ألف|آلاف' };

/** English begins no sentence with a digit: "Thirty-four people". */
const englishTens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const englishTeens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];

/** "دقيقتان" says two by its ending alone. */
const ARABIC_DUAL = /[\p{L}\p{M}](?:ان|ين)(?![\p{L}\p{M}])/u;

/** Whether a round or small number stands in the text as a word. */
export function isWritten(value: number, text: string, locale: Locale): boolean {
	if (locale === 'ar' && value === 2 && ARABIC_DUAL.test(text)) return true;
	const forms = formsOf(value, locale);
	return forms !== undefined && new RegExp(String.raw`(?:^|[^\p{L}])(?:ال|و|ب|ل)?(?:${forms})`, 'iu').test(locale === 'tr' ? text.toLocaleLowerCase('tr') : text);
}

function formsOf(value: number, locale: Locale): string | undefined {
	if (value >= 1000 && value % 1000 === 0) return thousand[locale];
	if (value === 100) return hundred[locale];
	return written[locale][value] ?? (locale === 'en' && value < 100 ? englishForm(value) : undefined);
}

function englishForm(value: number): string | undefined {
	if (value < 20) return englishTeens[value - 13];
	const tens = englishTens[Math.floor(value / 10)];
	const ones = written.en[value % 10];
	return value % 10 === 0 ? tens : ones && `${tens}[- ](?:${ones})`;
}
