/** Letters of other scripts in the addresses of an attribute: browsers write them as `%D8…` by themselves. */
const letters = /(?:%[89A-F][0-9A-F])+(?<= (?:href|content|action)="[^"]*)/g;

/** Addresses carry letters instead of their numbers: a third of what they take in Arabic. */
export const withLetters = (html: string): string => (html.includes('%') ? html.replace(letters, readable) : html);

/** @returns the text itself when it is no valid encoding */
function readable(encoded: string): string {
	try {
		return decodeURIComponent(encoded);
	} catch {
		return encoded;
	}
}
