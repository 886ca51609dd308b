/** What people call a passage: `Goals 2: Goal`, `Text, paragraph 3`. */
import type { Locale } from '@erasmi/config/locales';
import type { PassageKind } from './ledger/rich-text.ts';
import type { Unit } from './ledger/units.ts';

/** Names of fields from the entry down, with numbers of list items from 0, as people read them. */
export type LabelOf = (path: readonly (string | number)[], locale: Locale) => string;

const kinds: Record<Exclude<PassageKind, 'line'>, Record<Locale, string>> = {
	paragraph: { de: 'Absatz', en: 'paragraph', da: 'afsnit', it: 'paragrafo', tr: 'paragraf', ar: 'فقرة' },
	heading: { de: 'Überschrift', en: 'heading', da: 'overskrift', it: 'titolo', tr: 'başlık', ar: 'عنوان' },
	item: { de: 'Listenpunkt', en: 'list item', da: 'listepunkt', it: 'punto dell’elenco', tr: 'liste maddesi', ar: 'بند' },
	quote: { de: 'Zitat', en: 'quotation', da: 'citat', it: 'citazione', tr: 'alıntı', ar: 'اقتباس' },
	alt: { de: 'Bildbeschreibung', en: 'image description', da: 'billedbeskrivelse', it: 'descrizione dell’immagine', tr: 'görsel açıklaması', ar: 'وصف الصورة' },
};
const comma: Record<Locale, string> = { de: ', ', en: ', ', da: ', ', it: ', ', tr: ', ', ar: '، ' };

/** @param units in reading order. Items of a list are counted among those that have words. */
export function passageLabels(units: readonly Pick<Unit, 'id' | 'field' | 'kind'>[], labelOf: LabelOf, locale: Locale): Map<string, string> {
	const items = new Map<string, string[]>();
	const passages = new Map<string, number>();
	const numberOf = (list: string, key: string): number => {
		const keys = items.get(list) ?? [];
		if (!keys.includes(key)) keys.push(key);
		items.set(list, keys);
		return keys.indexOf(key);
	};
	const nextOf = (counted: string): number => {
		const count = (passages.get(counted) ?? 0) + 1;
		passages.set(counted, count);
		return count;
	};
	return new Map(
		units.map(({ id, field, kind }) => {
			const [path = ''] = id.split('#');
			const label = labelOf(stepsOf(path.split('/'), field.split('.'), numberOf), locale);
			return [id, kind === 'line' ? label : `${label}${comma[locale]}${kinds[kind][locale]} ${nextOf(`${path} ${kind}`)}`];
		}),
	);
}

/** `goals/g2/text` of `goals.text` → `goals`, 1, `text`: what is no name of a field is the key of an item. */
function stepsOf(path: readonly string[], names: readonly string[], numberOf: (list: string, key: string) => number): (string | number)[] {
	const steps: (string | number)[] = [];
	let next = 0;
	path.forEach((part, index) => {
		const isKey = part !== names[next] || path.length - index < names.length - next;
		steps.push(isKey ? numberOf(path.slice(0, index).join('/'), part) : part);
		if (!isKey) next++;
	});
	return steps;
}
