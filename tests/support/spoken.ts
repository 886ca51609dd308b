/** What a screen reader says of a page, line by line, with the words of the site; what the content says stands as "…". */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeNames, type Locale } from '@erasmi/config/locales';

/** What readers in the language call the parts of a page. */
const roles = {
	de: { banner: 'Kopf der Seite', main: 'Hauptteil', contentinfo: 'Fuß der Seite', navigation: 'Navigation', search: 'Suche', region: 'Bereich', form: 'Formular', link: 'Link', button: 'Schalter', heading: 'Überschrift', list: 'Liste', listitem: 'Punkt', searchbox: 'Suchfeld', combobox: 'Suchfeld mit Vorschlägen', mark: 'Fundstelle', textbox: 'Eingabefeld', checkbox: 'Kontrollkästchen', radio: 'Auswahlknopf', group: 'Gruppe', img: 'Bild', status: 'Meldung', alert: 'Warnung', table: 'Tabelle', term: 'Begriff', definition: 'Wert', blockquote: 'Zitat', paragraph: 'Absatz', text: 'Text', strong: 'Hervorgehoben', time: 'Zeit', checked: 'gewählt', expanded: 'offen', disabled: 'gesperrt' },
	ar: { banner: 'رأس الصفحة', main: 'المحتوى الرئيسي', contentinfo: 'تذييل الصفحة', navigation: 'تنقل', search: 'بحث', region: 'منطقة', form: 'نموذج', link: 'رابط', button: 'زر', heading: 'عنوان', list: 'قائمة', listitem: 'عنصر', searchbox: 'حقل بحث', combobox: 'حقل بحث مع اقتراحات', mark: 'موضع مطابق', textbox: 'حقل تحرير', checkbox: 'خانة اختيار', radio: 'زر اختيار', group: 'مجموعة', img: 'صورة', status: 'رسالة', alert: 'تنبيه', table: 'جدول', term: 'مصطلح', definition: 'قيمة', blockquote: 'اقتباس', paragraph: 'فقرة', text: 'نص', strong: 'مشدد', time: 'وقت', checked: 'محدد', expanded: 'موسع', disabled: 'معطل' },
} as const;
type Reader = keyof typeof roles;

/** @param tree as Playwright's `ariaSnapshot` gives it */
export function spoken(tree: string, locale: Reader): string {
	const say = known(locale);
	const lines = tree.split('\n').flatMap((line) => said(line, locale, say) ?? []);
	return once(lines).join('\n');
}

/** Lines of the longest thing that comes in rows. */
const LONGEST = 8;

/** Of a row of things that only the content tells apart, one is enough. */
function once(lines: readonly string[]): string[] {
	const kept: string[] = [];
	for (const line of lines) {
		kept.push(line);
		for (let length = 1; length <= LONGEST; length++) {
			const last = kept.slice(-length).join('\n');
			if (kept.length >= 2 * length && last === kept.slice(-2 * length, -length).join('\n')) kept.length -= length;
		}
	}
	return kept;
}

const LINE = /^(\s*)- (?:'|")?(\w+)(?: "((?:[^"\\]|\\.)*)")?((?: \[[^\]]+\])*)(?:'|")?:? ?(.*)$/;

function said(line: string, locale: Reader, say: (text: string) => string): string | undefined {
	const [, indent = '', role = '', name, states = '', rest = ''] = LINE.exec(line) ?? [];
	if (!role || role === 'url' || /^\s*- \/\w+:/.test(line)) return undefined;
	const words: Record<string, string> = roles[locale];
	const level = /level=(\d)/.exec(states)?.[1];
	const more = ['checked', 'expanded', 'disabled'].filter((state) => states.includes(`[${state}]`)).map((state) => words[state]);
	const head = [words[role] ?? role, level].filter(Boolean).join(' ');
	const text = [name && say(JSON.parse(`"${name}"`) as string), rest && say(rest.replace(/^"|"$/g, ''))].filter(Boolean).join(' ');
	return indent + head + (text ? `: ${text}` : '') + (more.length > 0 ? ` (${more.join(', ')})` : '');
}

/** A text of the site as it is, with "…" for what stands in its place holders; "…" for every other text. */
function known(locale: Locale): (text: string) => string {
	const catalogue = Object.values(JSON.parse(readFileSync(join(import.meta.dirname, `../../web/src/messages/${locale}.json`), 'utf8')) as Record<string, string>);
	const own = new Set<string>(Object.values(localeNames));
	const patterns: RegExp[] = [];
	for (const message of catalogue) {
		if (!/[{<#]/.test(message)) own.add(message);
		// A message that is hardly more than its place holder would be found in every text.
		else if (message.replaceAll(/\{[^{}]*\}/g, '').replaceAll(/[^\p{L}]/gu, '').length > 3) patterns.push(new RegExp(`^${pattern(message)}$`, 'du'));
	}
	return (text) => {
		const plain = text.trim().replaceAll(/\s+/g, ' ');
		if (own.has(plain)) return plain;
		// A hidden word and a visible one, as in "Choose a language: English".
		if ([...own].some((first) => plain.startsWith(`${first} `) && own.has(plain.slice(first.length + 1)))) return plain;
		for (const each of patterns) {
			const match = each.exec(plain);
			if (!match) continue;
			const holes = (match.indices ?? []).slice(1).filter((hole) => hole !== undefined);
			return holes.toReversed().reduce((left, [from, to]) => `${left.slice(0, from)}…${left.slice(to)}`, plain);
		}
		return '…';
	};
}

/** ICU message → regular expression; each place holder is a group. */
function pattern(message: string): string {
	let out = '';
	for (let at = 0; at < message.length; ) {
		const char = message[at] ?? '';
		if (char === '{') {
			const end = closing(message, at);
			out += argument(message.slice(at + 1, end));
			at = end + 1;
		} else if (char === '<') at = message.indexOf('>', at) + 1;
		else {
			out += char === '#' ? '([\\d.,٠-٩٬٫]+)' : char.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
			at++;
		}
	}
	return out;
}

function argument(inner: string): string {
	if (!/,\s*(plural|select|selectordinal)\s*,/.test(inner)) return '(.+)';
	const branches: string[] = [];
	for (let at = inner.indexOf('{'); at >= 0; ) {
		const end = closing(inner, at);
		branches.push(pattern(inner.slice(at + 1, end)));
		at = inner.indexOf('{', end);
	}
	return `(?:${branches.join('|')})`;
}

function closing(text: string, open: number): number {
	let depth = 0;
	for (let at = open; at < text.length; at++) {
		if (text[at] === '{') depth++;
		else if (text[at] === '}' && --depth === 0) return at;
	}
	return text.length;
}
