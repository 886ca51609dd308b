/**
 * Names what an answer was made from, separated by spaces. It is for the page cache in front of the site, which keeps
 * the answer until one of the tags is invalidated, and does not pass the header on.
 */
export const tagsHeader = 'x-erasmi-tags';

/** Of pages that say what is late or comes next: they are made anew when a day begins; see `web/server/days.ts`. */
export const dayTag = 'day';

/** Begins the tag that says what kind of page it is, for counting; see `visits.ts`. */
export const visitTag = 'visit:';
