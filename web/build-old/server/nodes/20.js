import * as server from '../entries/pages/_locale_locale_/page/_slug_/_page.server.ts.js';

export const index = 20;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_locale_locale_/page/_slug_/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[locale=locale]/page/[slug]/+page.server.ts";
export const imports = ["entries/pages/_locale_locale_/page/_slug_/_page.svelte.js","chunks/_page6.js","chunks/server2.js","chunks/uneval.js","chunks/Chapters.js","chunks/Blocks.js","chunks/images.js","chunks/locales.js","chunks/safe-url.js","chunks/Picture.js","chunks/tongue.js","chunks/CoverageTable.js","chunks/format.js","chunks/messages.js","chunks/EntryHead.js","chunks/routes.js","chunks/types.js","chunks/Crumbs.js","chunks/Drawing.js","chunks/Said2.js","chunks/soft-hyphens.js","chunks/tabs.js","chunks/Notices.js","chunks/Rich.js","chunks/Rest.js","chunks/Cards.js","chunks/Card.js","chunks/card-line.js","chunks/document.js","chunks/words.js","chunks/Inline.js","chunks/Name.js","chunks/Pictures.js","chunks/Licence.js","chunks/citation.js","chunks/Section.js","chunks/Fact.js","chunks/Moment.js","chunks/letters.js"];
export const stylesheets = ["_app/immutable/assets/_page.BHw-6Qxn.css"];
export const fonts = [];
