/** Addresses of care inside the admin. */
import { uidOf, type WorkType } from '@erasmi/config/types';

export const carePath = '/plugins/care';
export const filesPath = `${carePath}/files`;

/** Strapi's own form, which has every field of every type. */
export const contentPath = (type: WorkType, documentId: string, locale: string): string => `/content-manager/collection-types/${uidOf(type)}/${documentId}?plugins[i18n][locale]=${locale}`;
