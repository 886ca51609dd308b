/** Markup that only a browser needs which takes a page over. No page of ours is taken over. */

/** What Svelte leaves to find its blocks again. */
const marks = /<!--(?:\[-?\d*!?|\]|[a-z0-9]{4,8})?-->/g;
/** Shapes that end in themselves. */
const ends = /><\/(?:path|circle)>/g;

/** @param markup of a page, or the code that makes it */
export const withoutMarks = (markup: string): string => markup.replace(marks, '').replace(ends, '/>');
