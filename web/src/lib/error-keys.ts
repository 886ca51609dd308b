/** What an error page can say. Each has a message `error.<key>.title` and `error.<key>.text`. */
export const errorKeys = ['not-found', 'archived', 'gone', 'link-ended', 'bad-request', 'internal', 'unavailable'] as const;
export type ErrorKey = (typeof errorKeys)[number];
