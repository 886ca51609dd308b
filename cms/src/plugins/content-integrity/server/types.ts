import type { Core, UID } from '@strapi/strapi';

/** Our types that exist in several languages. */
export const localizedUids = (strapi: Core.Strapi): UID.ContentType[] =>
	(Object.keys(strapi.contentTypes) as UID.ContentType[]).filter((uid) => isLocalized(strapi, uid));

export const isLocalized = (strapi: Core.Strapi, uid: string): uid is UID.ContentType => {
	if (!uid.startsWith('api::')) return false;
	const { pluginOptions } = strapi.contentType(uid as UID.ContentType) as { pluginOptions?: { i18n?: { localized?: boolean } } };
	return pluginOptions?.i18n?.localized === true;
};
