/** Addresses of the links for practice owners inside the admin. */
import { uidOf, type WorkType } from '@erasmi/config/types';

export const approvalsPath = '/plugins/approvals';
export const linksPath = (type: WorkType, documentId: string): string => `${approvalsPath}/${type}/${documentId}`;

/** Strapi's own form, which has every field of every type. */
export const contentPath = (type: WorkType, documentId: string, locale: string): string => `/content-manager/collection-types/${uidOf(type)}/${documentId}?plugins[i18n][locale]=${locale}`;
