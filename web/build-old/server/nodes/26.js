import * as server from '../entries/pages/_locale_locale_/write/_page.server.ts.js';

export const index = 26;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_locale_locale_/write/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[locale=locale]/write/+page.server.ts";
export const imports = ["entries/pages/_locale_locale_/write/_page.svelte.js","chunks/server2.js","chunks/uneval.js","chunks/letters.js","chunks/locales.js","chunks/types.js","chunks/Crumbs.js","chunks/messages.js","chunks/routes.js"];
export const stylesheets = ["_app/immutable/assets/write.BioMM1sx.css"];
export const fonts = [];
