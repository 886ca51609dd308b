/** The content types that visitors meet, and where each lives in the addresses of the site. */
import type { Locale } from './locales.ts';

/** Localized entries that have a page of their own. The name is Strapi's `singularName`. */
export const workTypes = ['case', 'network', 'action-plan', 'resource', 'module', 'learning-path', 'self-assessment', 'page'] as const;
export type WorkType = (typeof workTypes)[number];

/** Shared entries without languages and without drafts. */
export const sharedTypes = ['organisation', 'concept'] as const;
export type SharedType = (typeof sharedTypes)[number];

export type ContentType = WorkType | SharedType | 'site-settings';

/** Strapi's identifier of a type. */
export const uidOf = (type: ContentType): `api::${ContentType}.${ContentType}` => `api::${type}.${type}` as const;

const types: readonly string[] = [...workTypes, ...sharedTypes, 'site-settings'];

/** @returns `undefined` for a uid that is none of ours, such as `admin::user` */
export function typeOfUid(uid: string): ContentType | undefined {
	const type = /^api::([^.]+)\./.exec(uid)?.[1];
	return type && types.includes(type) ? (type as ContentType) : undefined;
}

export const isWorkType = (value: unknown): value is WorkType => (workTypes as readonly unknown[]).includes(value);

/** The paper a type is printed on: compendium, toolkit, networks, or plain. See the design tokens `--case`, `--tool`, `--net`. */
export const kindOf: Record<WorkType, 'case' | 'tool' | 'net' | 'plain'> = {
	case: 'case',
	network: 'net',
	'action-plan': 'net',
	resource: 'tool',
	module: 'tool',
	'learning-path': 'tool',
	'self-assessment': 'tool',
	page: 'plain',
};

/** First path segment after the locale. Each entry of a type lives at `/{locale}/{section}/{slug}`. */
export const sections: Record<WorkType, Record<Locale, string>> = {
	case: { de: 'kompendium', en: 'compendium', da: 'kompendium', it: 'compendio', tr: 'derleme', ar: 'مختارات' },
	network: { de: 'netzwerke', en: 'networks', da: 'netvaerk', it: 'reti', tr: 'aglar', ar: 'شبكات' },
	'action-plan': { de: 'aktionsplaene', en: 'action-plans', da: 'handleplaner', it: 'piani-di-azione', tr: 'eylem-planlari', ar: 'خطط-العمل' },
	resource: { de: 'werkzeugkasten', en: 'toolkit', da: 'vaerktoejskasse', it: 'strumenti', tr: 'arac-kutusu', ar: 'أدوات' },
	module: { de: 'module', en: 'modules', da: 'moduler', it: 'moduli', tr: 'moduller', ar: 'وحدات' },
	'learning-path': { de: 'lernwege', en: 'learning-paths', da: 'laeringsforloeb', it: 'percorsi', tr: 'ogrenme-yollari', ar: 'مسارات-التعلم' },
	'self-assessment': { de: 'selbsteinschaetzung', en: 'self-assessment', da: 'selvevaluering', it: 'autovalutazione', tr: 'oz-degerlendirme', ar: 'تقييم-ذاتي' },
	page: { de: 'seiten', en: 'pages', da: 'sider', it: 'pagine', tr: 'sayfalar', ar: 'صفحات' },
};
