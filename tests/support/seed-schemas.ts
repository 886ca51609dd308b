/** The fields of the content types, read from the schema files, for tests that need no Strapi. */
import type { ContentType } from '@erasmi/config/types';
import { readFields, type Field, type ModelSchema } from '#cms/plugins/content-integrity/server/fields.ts';

type Files = Record<string, { default: ModelSchema }>;

// Vite collects the files; their paths end in `<type>/schema.ts` and `<category>/<component>.ts`.
const types: Files = import.meta.glob('../../cms/src/api/*/content-types/*/schema.ts', { eager: true });
const components: Files = import.meta.glob('../../cms/src/components/*/*.ts', { eager: true });

const componentsByUid = Object.fromEntries(Object.entries(components).map(([path, file]) => [path.split('/').slice(-2).join('.').replace(/\.ts$/, ''), file.default]));

export function fieldsFromFiles(type: ContentType): Field[] {
	const found = Object.entries(types).find(([path]) => path.endsWith(`/${type}/schema.ts`));
	if (!found) throw new Error(`There is no schema file of ${type}`);
	return readFields(found[1].default, componentsByUid);
}
