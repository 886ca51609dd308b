import type { Core } from '@strapi/strapi';

export interface UploadRules {
	types: readonly string[];
	maxBytes: number;
}

/** What may be uploaded, as the media library is set up. */
export const uploadRules = (strapi: Core.Strapi): UploadRules => ({
	types: strapi.config.get('plugin::upload.security.allowedTypes', []),
	maxBytes: strapi.config.get('plugin::upload.sizeLimit', 0),
});
