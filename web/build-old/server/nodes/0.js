import * as server from '../entries/pages/_layout.server.ts.js';

export const index = 0;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_layout.svelte.js')).default;
export { server };
export const server_id = "src/routes/+layout.server.ts";
export const imports = ["entries/pages/_layout.svelte.js","chunks/server2.js","chunks/uneval.js","chunks/error-words.js","chunks/server-errors.js","chunks/error-keys.js","chunks/messages.js","chunks/format.js","chunks/locales.js","chunks/routes.js","chunks/types.js","chunks/Licence.js","chunks/citation.js","chunks/safe-url.js","chunks/Inline.js","chunks/tongue.js","chunks/Name.js","chunks/soft-hyphens.js","chunks/Picture.js","chunks/images.js","chunks/SearchForm.js","chunks/tabs.js"];
export const stylesheets = [];
export const fonts = [{"file":"_app/immutable/assets/noto-sans-arabic-arabic-400-normal.AAMxebZb.woff2","filename":"../node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2"},{"file":"_app/immutable/assets/noto-sans-arabic-arabic-700-normal.3CqrwsiZ.woff2","filename":"../node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2"}];
