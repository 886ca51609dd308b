import * as server from '../entries/pages/_locale_locale_/resource/_slug_/facilitate/_page.server.ts.js';

export const index = 23;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_locale_locale_/resource/_slug_/facilitate/_page.svelte.js')).default;
export { server };
export const server_id = "src/routes/[locale=locale]/resource/[slug]/facilitate/+page.server.ts";
export const imports = ["entries/pages/_locale_locale_/resource/_slug_/facilitate/_page.svelte.js","chunks/server2.js","chunks/uneval.js","chunks/Stage.js","chunks/messages.js","chunks/format.js","chunks/locales.js","chunks/tongue.js","chunks/words.js","chunks/Crumbs.js","chunks/routes.js","chunks/types.js","chunks/Said2.js","chunks/Notices.js","chunks/Rich.js","chunks/Blocks.js","chunks/images.js","chunks/safe-url.js","chunks/Picture.js"];
export const stylesheets = ["_app/immutable/assets/Stage.D000SNIe.css"];
export const fonts = [];
