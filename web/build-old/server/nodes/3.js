import * as server from '../entries/pages/_locale_locale_/_type_worktype_/_page.server.ts.js';

export const index = 3;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_locale_locale_/_type_worktype_/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[locale=locale]/[type=worktype]/+page.server.ts";
export const imports = ["entries/pages/_locale_locale_/_type_worktype_/_page.svelte.js","chunks/server2.js","chunks/uneval.js","chunks/Crumbs.js","chunks/messages.js","chunks/routes.js","chunks/locales.js","chunks/types.js","chunks/Understood.js","chunks/format.js","chunks/tongue.js","chunks/Card.js","chunks/card-line.js","chunks/document.js","chunks/words.js","chunks/Drawing.js","chunks/soft-hyphens.js","chunks/Rich.js","chunks/SearchForm.js","chunks/tabs.js"];
export const stylesheets = ["_app/immutable/assets/lists.BK1q5iaC.css"];
export const fonts = [];
