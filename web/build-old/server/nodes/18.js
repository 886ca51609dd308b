import * as server from '../entries/pages/_locale_locale_/organisation/_slug_/_page.server.ts.js';

export const index = 18;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_locale_locale_/organisation/_slug_/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[locale=locale]/organisation/[slug]/+page.server.ts";
export const imports = ["entries/pages/_locale_locale_/organisation/_slug_/_page.svelte.js","chunks/server2.js","chunks/uneval.js","chunks/Crumbs.js","chunks/messages.js","chunks/routes.js","chunks/locales.js","chunks/types.js","chunks/Drawing.js","chunks/Fact.js","chunks/format.js","chunks/card-line.js","chunks/document.js","chunks/words.js","chunks/tongue.js","chunks/Links.js","chunks/Pictures.js","chunks/Inline.js","chunks/Licence.js","chunks/citation.js","chunks/safe-url.js","chunks/Picture.js","chunks/images.js","chunks/Section.js","chunks/TermsFact.js","chunks/Terms2.js","chunks/soft-hyphens.js","chunks/seats.js"];
export const stylesheets = ["_app/immutable/assets/case.DTRgtISF.css"];
export const fonts = [];
