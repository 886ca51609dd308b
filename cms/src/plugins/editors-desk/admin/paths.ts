/** Addresses of the desk's pages inside the admin. */
import { uidOf, type ContentType, type WorkType } from '@erasmi/config/types';
import { isGuidedType, type GuidedType } from '../forms/index.ts';

export const editorsPath = '/plugins/editors-desk';
export const newPath = (type: GuidedType): string => `${editorsPath}/${type}/new`;
export const formPath = (type: GuidedType, documentId: string, step = ''): string => `${editorsPath}/${type}/${documentId}${step ? `?step=${step}` : ''}`;
export const reviewPath = (type: GuidedType, documentId: string): string => `${editorsPath}/review/${type}/${documentId}`;
export const historyPath = (type: GuidedType, documentId: string): string => `${editorsPath}/history/${type}/${documentId}`;
/** Links for those whose practice it is: a page of the plugin approvals. */
export const ownerLinksPath = (type: WorkType, documentId: string): string => `/plugins/approvals/${type}/${documentId}`;
export const startPlanPath = (from = ''): string => `${editorsPath}/start-plan${from ? `?from=${from}` : ''}`;
export const helpPath = (type: ContentType): string => `${editorsPath}/help/${type}`;
export const planPath = (documentId: string): string => `${editorsPath}/plan/${documentId}`;

/** Strapi's own form, which has every field of every type. */
export const contentPath = (type: WorkType, documentId: string, locale: string): string => `/content-manager/collection-types/${uidOf(type)}/${documentId}?plugins[i18n][locale]=${locale}`;

interface Named {
	type: WorkType;
	documentId: string;
	locale: string;
}

/** Where an entry is edited: in our form where there is one. */
export const entryPath = ({ type, documentId, locale }: Named): string => (isGuidedType(type) ? formPath(type, documentId) : contentPath(type, documentId, locale));

/** Where an entry is checked. */
export const checkPath = (entry: Named): string => (isGuidedType(entry.type) ? reviewPath(entry.type, entry.documentId) : entryPath(entry));
