import * as server from '../entries/pages/_locale_locale_/module/_slug_/quiz/_page.server.ts.js';

export const index = 15;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_locale_locale_/module/_slug_/quiz/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[locale=locale]/module/[slug]/quiz/+page.server.ts";
export const imports = ["entries/pages/_locale_locale_/module/_slug_/quiz/_page.svelte.js","chunks/server2.js","chunks/uneval.js","chunks/ModuleFrame.js","chunks/routes.js","chunks/locales.js","chunks/types.js","chunks/messages.js","chunks/tongue.js","chunks/EntryHead.js","chunks/Crumbs.js","chunks/Drawing.js","chunks/Said2.js","chunks/soft-hyphens.js","chunks/format.js","chunks/tabs.js","chunks/Notices.js","chunks/Rich.js","chunks/Progress.js","chunks/Section.js","chunks/Quiz.js","chunks/Inline.js"];
export const stylesheets = ["_app/immutable/assets/ModuleFrame.DPJ1EWVl.css"];
export const fonts = [];
