import * as server from '../entries/pages/_locale_locale_/action-plan/_slug_/measures/_page.server.ts.js';

export const index = 6;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_locale_locale_/action-plan/_slug_/measures/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[locale=locale]/action-plan/[slug]/measures/+page.server.ts";
export const imports = ["entries/pages/_locale_locale_/action-plan/_slug_/measures/_page.svelte.js","chunks/server2.js","chunks/uneval.js","chunks/EntryHead.js","chunks/messages.js","chunks/routes.js","chunks/locales.js","chunks/types.js","chunks/Crumbs.js","chunks/Drawing.js","chunks/Said2.js","chunks/tongue.js","chunks/soft-hyphens.js","chunks/format.js","chunks/tabs.js","chunks/Notices.js","chunks/Rich.js","chunks/place-steps.js","chunks/Section.js","chunks/state-of.js","chunks/words.js","chunks/Fact.js","chunks/Inline.js","chunks/Moment.js","chunks/Name.js","chunks/safe-url.js"];
export const stylesheets = ["_app/immutable/assets/_page.BY_ZnEsG.css"];
export const fonts = [];
