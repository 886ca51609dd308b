import * as server from '../entries/pages/id/_type_/_documentId_/_page.server.ts.js';

export const index = 27;
export { server };
export const server_id = "src/routes/id/[type]/[documentId]/+page.server.ts";
export const imports = [];
export const stylesheets = [];
export const fonts = [];
