/** Comma-separated values (RFC 4180) that spreadsheets open as they are meant. */

/** Without it, spreadsheets take UTF-8 for the encoding of the computer they run on. */
const BYTE_ORDER_MARK = '\ufeff';

/** A spreadsheet takes a cell that begins like this for a formula and runs it; titles come from many hands. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

/** @param rows the header first */
export const csv = (rows: readonly (readonly string[])[]): string => BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');

function cell(text: string): string {
	// The apostrophe tells spreadsheets that text follows. They do not show it.
	const harmless = FORMULA.test(text) ? `'${text}` : text;
	return /[",\r\n;\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
