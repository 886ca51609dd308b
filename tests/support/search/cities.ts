/** Four works in six languages, which differ in whatever a search can tell apart. */
import type { ConceptLabels } from '@erasmi/config/search/document';
import { concept, work } from './builders.ts';

export const concepts: ConceptLabels[] = [
	concept('housing', {
		en: { pref: 'Housing', alt: ['accommodation'] },
		de: { pref: 'Wohnen', alt: ['Unterkunft'] },
		da: { pref: 'Bolig', alt: [] },
		it: { pref: 'Alloggio', alt: ['casa'] },
		tr: { pref: 'Konut', alt: ['barınma'] },
		ar: { pref: 'السكن', alt: ['إيواء'] },
	}),
	concept('language-learning', { en: { pref: 'Language learning', alt: ['language course'] }, de: { pref: 'Sprachförderung', alt: ['Sprachkurs'] }, it: { pref: 'Apprendimento linguistico', alt: ['corso di lingua'] } }),
];

export const cities = [
	work({
		id: 'harz',
		texts: { de: { title: 'Dezentrale Flüchtlingsunterkünfte im Harz', summary: 'Wohnungen statt Sammelunterkunft.' }, en: { title: 'Decentralised homes in the Harz', summary: 'Flats instead of one large centre.' } },
		concepts: ['housing'],
		labels: { de: ['Wohnen', 'Unterkunft'], en: ['Housing', 'accommodation'] },
		facets: { country: ['de'], field: ['housing'], year: ['2019'] },
		organisations: ['Hochschule Harz'],
		place: 'Halberstadt',
		geo: { lat: 51.89, lng: 11.05 },
		publishedAt: '2021-01-01T00:00:00.000Z',
		oldSlugs: ['harz-frueher'],
	}),
	work({
		id: 'bologna',
		type: 'network',
		texts: { it: { title: 'Àncora: rete per l’accoglienza', summary: 'Famiglie ospitano giovani in casa.' } },
		concepts: ['housing'],
		labels: { it: ['Alloggio', 'casa'], de: ['Wohnen', 'Unterkunft'], en: ['Housing', 'accommodation'] },
		facets: { country: ['it'], field: ['housing'], year: ['2020'] },
		geo: { lat: 44.49, lng: 11.34 },
		publishedAt: '2022-01-01T00:00:00.000Z',
	}),
	work({
		id: 'aarhus',
		texts: { da: { title: 'Sprogcafé i Århus', summary: 'Frivillige underviser hver uge.' }, en: { title: 'Language café in Aarhus', summary: 'Volunteers teach every week, and the language café stays open.' }, de: { title: 'Ähnliche Sprachcafés in Aarhus', summary: 'Freiwillige unterrichten.' } },
		concepts: ['language-learning'],
		labels: { en: ['Language learning', 'language course'], de: ['Sprachförderung', 'Sprachkurs'] },
		facets: { country: ['dk'], field: ['language-learning'], year: ['2020'] },
		geo: { lat: 56.16, lng: 10.2 },
		publishedAt: '2023-01-01T00:00:00.000Z',
	}),
	work({
		id: 'tuzla',
		texts: { tr: { title: 'Tuzla’da gönüllü ağı', summary: 'Gönüllüler mültecilere Türkçe öğretiyor.' }, en: { title: 'Zebra network in Tuzla', summary: 'Volunteers meet; a county council pays.' } },
		concepts: ['language-learning'],
		labels: { tr: [], en: ['Language learning', 'language course'] },
		facets: { country: ['tr'], field: ['language-learning'], year: ['2019'] },
		publishedAt: '2024-01-01T00:00:00.000Z',
	}),
];
