/**
 * Where a term stood, said in its first letter, so that one full-text column without positions answers "who has this stem
 * in the title?".
 */
import { locales, type Locale } from '../locales.ts';

/** Words as written, and stems, in the language of the index. */
export const surfaceFields = { title: 't', summary: 's', body: 'b', labels: 'l', names: 'o' } as const;
export type Field = keyof typeof surfaceFields;
export const stemFields = { title: '1', summary: '2', body: '3', labels: '4', names: '5' } as const;
/** A stub's words, spelled as the language of the index would, without the marks that people leave out. */
export const foreignFields = { title: 'x', text: 'y' } as const;
/** A stem that a text comes back to. */
export const FREQUENT = '9';

/** A stub's stems, in the language of its text: one sign says which. An index written under another list of languages is of no use. */
export const foreignStem = (field: 'title' | 'text', source: Locale, stem: string): string => `${field === 'title' ? '6' : '7'}${locales.indexOf(source).toString(36)}${stem}`;

/** The work is about this concept. Notations hold letters, digits and hyphens. */
export const conceptTerm = (id: string): string => `c0${id.replace(/[^\p{L}\p{N}]/gu, '0')}`;
