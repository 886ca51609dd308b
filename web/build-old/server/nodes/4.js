import * as server from '../entries/pages/_locale_locale_/_type_worktype_/_slug_/cite/_page.server.ts.js';

export const index = 4;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_locale_locale_/_type_worktype_/_slug_/cite/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[locale=locale]/[type=worktype]/[slug]/cite/+page.server.ts";
export const imports = ["entries/pages/_locale_locale_/_type_worktype_/_slug_/cite/_page.svelte.js","chunks/server2.js","chunks/uneval.js","chunks/EntryHead.js","chunks/messages.js","chunks/routes.js","chunks/locales.js","chunks/types.js","chunks/Crumbs.js","chunks/Drawing.js","chunks/Said2.js","chunks/tongue.js","chunks/soft-hyphens.js","chunks/format.js","chunks/tabs.js","chunks/Notices.js","chunks/Rich.js","chunks/citation.js","chunks/Section.js","chunks/take-along.js"];
export const stylesheets = ["_app/immutable/assets/_page.Ca_Uycw6.css"];
export const fonts = [];
