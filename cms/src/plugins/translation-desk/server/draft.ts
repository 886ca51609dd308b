/** Writes what the ledger says into a language's draft. */
import type { Core } from '@strapi/strapi';
import type { Locale } from '@erasmi/config/locales';
import { onBehalfOf, trusted } from './acting.ts';
import { dataOf, fieldsOf, rowsOf, uid } from './entry.ts';
import { DeskError } from './errors.ts';
import { compose } from './ledger/content.ts';
import { inLanguage } from './ledger/in-language.ts';
import { targetsOf } from './ledger/pick.ts';
import type { Translation } from './ledger/states.ts';
import type { LedgerDocument } from './store.ts';

/**
 * The language's draft says what the ledger says. The middleware then brings the summary up to date.
 * @param person absent when nobody acts
 */
export async function writeDraft(strapi: Core.Strapi, document: LedgerDocument, locale: Locale, translations: readonly Translation[], person: number | undefined): Promise<void> {
	const { type, documentId, sourceLocale, units } = document;
	const [source] = await rowsOf(strapi, type, documentId, { locales: [sourceLocale], status: 'draft' });
	if (!source) throw new DeskError('entry-gone');
	const fields = fieldsOf(strapi, type);
	const composed = compose(fields, source.tree, units, targetsOf(units, translations), sourceLocale);
	const data = { ...dataOf(fields, source.tree, composed.texts), ...provenance(document, translations) };
	await onBehalfOf(person, () => trusted(strapi, () => strapi.documents(uid(type)).update({ documentId, locale, data } as never)));
}

/** What the site says of this language: machine text while a passage is unread, checked when all are. */
function provenance({ units }: LedgerDocument, translations: readonly Translation[]): { textOrigin: 'human' | 'machine'; textCheckedAt: string | null } {
	const all = inLanguage(units, translations).filter(({ translation }) => translation);
	const machine = all.some(({ translation, status }) => status.unread || (translation?.origin === 'machine' && translation.state !== 'checked' && translation.state !== 'translated'));
	const checked = all.length > 0 && all.every(({ status }) => status.state === 'checked');
	return { textOrigin: machine ? 'machine' : 'human', textCheckedAt: checked ? new Date().toISOString() : null };
}
