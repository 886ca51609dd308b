import * as server from '../entries/pages/_locale_locale_/action-plan/_slug_/_page.server.ts.js';

export const index = 5;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_locale_locale_/action-plan/_slug_/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[locale=locale]/action-plan/[slug]/+page.server.ts";
export const imports = ["entries/pages/_locale_locale_/action-plan/_slug_/_page.svelte.js","chunks/_page.js","chunks/server2.js","chunks/uneval.js","chunks/state-of.js","chunks/messages.js","chunks/format.js","chunks/locales.js","chunks/words.js","chunks/EntryHead.js","chunks/routes.js","chunks/types.js","chunks/Crumbs.js","chunks/Drawing.js","chunks/Said2.js","chunks/tongue.js","chunks/soft-hyphens.js","chunks/tabs.js","chunks/Fact.js","chunks/Inline.js","chunks/Moment.js","chunks/Notices.js","chunks/Rich.js","chunks/place-steps.js","chunks/Rest.js","chunks/Cards.js","chunks/Card.js","chunks/card-line.js","chunks/document.js","chunks/Name.js","chunks/safe-url.js","chunks/Pictures.js","chunks/Licence.js","chunks/citation.js","chunks/Picture.js","chunks/images.js","chunks/Section.js","chunks/SaidSection.js","chunks/Terms2.js","chunks/Where.js"];
export const stylesheets = ["_app/immutable/assets/_page.URxWL6eg.css"];
export const fonts = [];
