/** The schemas of the CMS, read from their files, for tests that need no Strapi. */
/// <reference types="vite/types/importMeta.d.ts" />
import type { Attributes, Schemas } from '../../scripts/seed/fields.ts';

type Files = Record<string, { default: { attributes: Attributes } }>;

// Vite collects the files; their paths end in `<type>/schema.ts` and `<category>/<component>.ts`.
const types: Files = import.meta.glob('../../cms/src/api/*/content-types/*/schema.ts', { eager: true });
const components: Files = import.meta.glob('../../cms/src/components/*/*.ts', { eager: true });

export const schemas: Schemas = {
	type: (type) => attributesOf(types, `/${type}/schema.ts`),
	component: (uid) => attributesOf(components, `/${uid.replace('.', '/')}.ts`),
};

function attributesOf(files: Files, ending: string): Attributes {
	const found = Object.entries(files).find(([path]) => path.endsWith(ending));
	if (!found) throw new Error(`No schema file ends in ${ending}`);
	return found[1].default.attributes;
}
