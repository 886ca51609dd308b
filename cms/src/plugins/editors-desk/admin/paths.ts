/** Addresses of the desk's pages inside the admin. */
import { uidOf, type WorkType } from '@erasmi/config/types';

export const editorsPath = '/plugins/editors-desk';
export const newCasePath = `${editorsPath}/case/new`;
export const casePath = (documentId: string, step = ''): string => `${editorsPath}/case/${documentId}${step ? `?step=${step}` : ''}`;
export const reviewPath = (documentId: string): string => `${editorsPath}/review/${documentId}`;
export const startPlanPath = (from = ''): string => `${editorsPath}/start-plan${from ? `?from=${from}` : ''}`;
export const planPath = (documentId: string): string => `${editorsPath}/plan/${documentId}`;

/** Strapi's own form, which has every field of every type. */
export const contentPath = (type: WorkType, documentId: string, locale: string): string => `/content-manager/collection-types/${uidOf(type)}/${documentId}?plugins[i18n][locale]=${locale}`;

/** Where an entry is edited: in our form where there is one. */
export const entryPath = ({ type, documentId, locale }: { type: WorkType; documentId: string; locale: string }): string => (type === 'case' ? casePath(documentId) : contentPath(type, documentId, locale));
