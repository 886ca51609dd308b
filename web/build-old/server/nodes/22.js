import * as server from '../entries/pages/_locale_locale_/resource/_slug_/_page.server.ts.js';

export const index = 22;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_locale_locale_/resource/_slug_/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[locale=locale]/resource/[slug]/+page.server.ts";
export const imports = ["entries/pages/_locale_locale_/resource/_slug_/_page.svelte.js","chunks/_page7.js","chunks/server2.js","chunks/uneval.js","chunks/Cards.js","chunks/Card.js","chunks/locales.js","chunks/types.js","chunks/card-line.js","chunks/document.js","chunks/messages.js","chunks/words.js","chunks/format.js","chunks/Drawing.js","chunks/soft-hyphens.js","chunks/tongue.js","chunks/EntryHead.js","chunks/routes.js","chunks/Crumbs.js","chunks/Said2.js","chunks/tabs.js","chunks/Fact.js","chunks/Moment.js","chunks/Notices.js","chunks/Rich.js","chunks/Rest.js","chunks/Inline.js","chunks/Name.js","chunks/safe-url.js","chunks/Pictures.js","chunks/Licence.js","chunks/citation.js","chunks/Picture.js","chunks/images.js","chunks/Section.js","chunks/SaidSection.js","chunks/TermsFact.js","chunks/Terms2.js"];
export const stylesheets = ["_app/immutable/assets/toolkit.2OP_4g-J.css"];
export const fonts = [];
