import * as server from '../entries/pages/_locale_locale_/concept/_page.server.ts.js';

export const index = 8;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_locale_locale_/concept/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[locale=locale]/concept/+page.server.ts";
export const imports = ["entries/pages/_locale_locale_/concept/_page.svelte.js","chunks/server2.js","chunks/uneval.js","chunks/Crumbs.js","chunks/messages.js","chunks/routes.js","chunks/locales.js","chunks/types.js","chunks/scheme-label.js","chunks/Section.js","chunks/format.js"];
export const stylesheets = ["_app/immutable/assets/case.DTRgtISF.css"];
export const fonts = [];
