

export const index = 1;
let component_cache;
export const component = async () => component_cache ??= (await import('../entries/pages/_error.svelte.js')).default;
export const imports = ["entries/pages/_error.svelte.js","chunks/server2.js","chunks/uneval.js","chunks/error-words.js","chunks/server-errors.js","chunks/error-keys.js","chunks/messages.js","chunks/format.js","chunks/locales.js","chunks/SearchForm.js","chunks/routes.js","chunks/types.js","chunks/tabs.js"];
export const stylesheets = ["_app/immutable/assets/lists.BK1q5iaC.css"];
export const fonts = [];
