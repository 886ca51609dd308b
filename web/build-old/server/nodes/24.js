import * as server from '../entries/pages/_locale_locale_/search/_page.server.ts.js';

export const index = 24;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_locale_locale_/search/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[locale=locale]/search/+page.server.ts";
export const imports = ["entries/pages/_locale_locale_/search/_page.svelte.js","chunks/server2.js","chunks/uneval.js","chunks/Understood.js","chunks/types.js","chunks/routes.js","chunks/locales.js","chunks/messages.js","chunks/format.js","chunks/tongue.js","chunks/Card.js","chunks/card-line.js","chunks/document.js","chunks/words.js","chunks/Drawing.js","chunks/soft-hyphens.js","chunks/Rich.js","chunks/SearchForm.js"];
export const stylesheets = ["_app/immutable/assets/lists.BK1q5iaC.css"];
export const fonts = [];
