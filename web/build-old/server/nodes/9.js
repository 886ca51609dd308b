import * as server from '../entries/pages/_locale_locale_/concept/_notation_/_page.server.ts.js';

export const index = 9;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_locale_locale_/concept/_notation_/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[locale=locale]/concept/[notation]/+page.server.ts";
export const imports = ["entries/pages/_locale_locale_/concept/_notation_/_page.svelte.js","chunks/server2.js","chunks/uneval.js","chunks/Cards.js","chunks/Card.js","chunks/locales.js","chunks/types.js","chunks/card-line.js","chunks/document.js","chunks/messages.js","chunks/words.js","chunks/format.js","chunks/Drawing.js","chunks/soft-hyphens.js","chunks/tongue.js","chunks/Crumbs.js","chunks/routes.js","chunks/Fact.js","chunks/Links.js","chunks/Said2.js","chunks/scheme-label.js","chunks/Section.js","chunks/Terms2.js"];
export const stylesheets = ["_app/immutable/assets/case.DTRgtISF.css"];
export const fonts = [];
