/** What a page need not say is taken out before it is sent: a tenth of what slow lines carry. */
import { withoutMarks } from '#lib/markup.ts';

/** Space before what begins or ends a line of its own anyway. */
const space = /\s(?=<\/?(?:body|details|div|dl|figure|footer|form|h[1-6]|head|header|html|link|main|meta|nav|ol|p|section|svg|title|ul)[ >])/g;
/** Letters of other scripts in the addresses of an attribute: browsers write them as `%D8…` by themselves. */
const letters = /(?:%[89A-F][0-9A-F])+(?<= (?:href|content|action)="[^"]*)/g;

export const slim = (html: string): string => withoutMarks(html).replace(space, '').replace(letters, readable);

/** @returns the text itself when it is no valid encoding */
function readable(encoded: string): string {
	try {
		return decodeURIComponent(encoded);
	} catch {
		return encoded;
	}
}
