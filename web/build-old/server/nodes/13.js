import * as server from '../entries/pages/_locale_locale_/module/_slug_/all/_page.server.ts.js';

export const index = 13;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_locale_locale_/module/_slug_/all/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[locale=locale]/module/[slug]/all/+page.server.ts";
export const imports = ["entries/pages/_locale_locale_/module/_slug_/all/_page.svelte.js","chunks/_page4.js","chunks/server2.js","chunks/uneval.js","chunks/ModuleFrame.js","chunks/routes.js","chunks/locales.js","chunks/types.js","chunks/messages.js","chunks/tongue.js","chunks/EntryHead.js","chunks/Crumbs.js","chunks/Drawing.js","chunks/Said2.js","chunks/soft-hyphens.js","chunks/format.js","chunks/tabs.js","chunks/Notices.js","chunks/Rich.js","chunks/Progress.js","chunks/Section.js","chunks/ModuleSection.js","chunks/Cards.js","chunks/Card.js","chunks/card-line.js","chunks/document.js","chunks/words.js","chunks/Fact.js","chunks/Rest.js","chunks/Inline.js","chunks/Name.js","chunks/safe-url.js","chunks/Pictures.js","chunks/Licence.js","chunks/citation.js","chunks/Picture.js","chunks/images.js","chunks/Moment.js","chunks/Blocks.js","chunks/TermsFact.js","chunks/Terms2.js","chunks/Texts.js","chunks/Quiz.js"];
export const stylesheets = ["_app/immutable/assets/ModuleFrame.DPJ1EWVl.css"];
export const fonts = [];
