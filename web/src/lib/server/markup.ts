/** Percent-encoded letters that are not ASCII. */
const letters = /(?:%[89A-F][0-9A-F])+/y;
/** Attributes whose value is an address. */
const addresses = [' href="', ' content="', ' action="'];

/**
 * Addresses carry letters instead of their numbers, a third of what they take in Arabic: browsers write them as `%D8…`
 * by themselves. A page is walked from one % to the next, since most have few of them.
 */
export function withLetters(html: string): string {
	let written = '';
	let done = 0;
	for (let at = html.indexOf('%'); at !== -1; at = html.indexOf('%', at)) {
		letters.lastIndex = at;
		const [encoded] = letters.exec(html) ?? [];
		const begin = encoded ? html.lastIndexOf('"', at) + 1 : 0;
		if (encoded && addresses.some((name) => html.endsWith(name, begin))) {
			written += html.slice(done, at) + readable(encoded);
			done = at + encoded.length;
		}
		at += encoded?.length ?? 1;
	}
	return written + html.slice(done);
}

/** @returns the text itself when it is no valid encoding */
function readable(encoded: string): string {
	try {
		return decodeURIComponent(encoded);
	} catch {
		return encoded;
	}
}
