import * as server from '../entries/pages/_locale_locale_/learning-path/_slug_/_page.server.ts.js';

export const index = 10;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_locale_locale_/learning-path/_slug_/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[locale=locale]/learning-path/[slug]/+page.server.ts";
export const imports = ["entries/pages/_locale_locale_/learning-path/_slug_/_page.svelte.js","chunks/_page3.js","chunks/server2.js","chunks/uneval.js","chunks/EntryHead.js","chunks/messages.js","chunks/routes.js","chunks/locales.js","chunks/types.js","chunks/Crumbs.js","chunks/Drawing.js","chunks/Said2.js","chunks/tongue.js","chunks/soft-hyphens.js","chunks/format.js","chunks/tabs.js","chunks/Fact.js","chunks/Notices.js","chunks/Rich.js","chunks/Progress.js","chunks/Rest.js","chunks/Cards.js","chunks/Card.js","chunks/card-line.js","chunks/document.js","chunks/words.js","chunks/Inline.js","chunks/Name.js","chunks/safe-url.js","chunks/Pictures.js","chunks/Licence.js","chunks/citation.js","chunks/Picture.js","chunks/images.js","chunks/Section.js","chunks/Moment.js","chunks/TermsFact.js","chunks/Terms2.js"];
export const stylesheets = ["_app/immutable/assets/toolkit.2OP_4g-J.css"];
export const fonts = [];
