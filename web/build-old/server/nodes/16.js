import * as server from '../entries/pages/_locale_locale_/network/_slug_/_page.server.ts.js';

export const index = 16;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_locale_locale_/network/_slug_/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[locale=locale]/network/[slug]/+page.server.ts";
export const imports = ["entries/pages/_locale_locale_/network/_slug_/_page.svelte.js","chunks/_page5.js","chunks/server2.js","chunks/uneval.js","chunks/Stats.js","chunks/messages.js","chunks/format.js","chunks/locales.js","chunks/Inline.js","chunks/tongue.js","chunks/soft-hyphens.js","chunks/Name.js","chunks/safe-url.js","chunks/card-line.js","chunks/document.js","chunks/words.js","chunks/Said2.js","chunks/Section.js","chunks/Terms2.js","chunks/seats.js","chunks/Cards.js","chunks/Card.js","chunks/types.js","chunks/Drawing.js","chunks/Chapters.js","chunks/Blocks.js","chunks/images.js","chunks/Picture.js","chunks/EntryHead.js","chunks/routes.js","chunks/Crumbs.js","chunks/tabs.js","chunks/Fact.js","chunks/Moment.js","chunks/Notices.js","chunks/Rich.js","chunks/place-steps.js","chunks/Rest.js","chunks/Pictures.js","chunks/Licence.js","chunks/citation.js","chunks/TermsFact.js","chunks/Where.js"];
export const stylesheets = ["_app/immutable/assets/_page.7gFi3fDq.css"];
export const fonts = [];
