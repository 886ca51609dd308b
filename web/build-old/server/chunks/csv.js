// src/lib/server/results/csv.ts
/** Comma-separated values (RFC 4180) that spreadsheets open as they are meant. */
/** Without it, spreadsheets take UTF-8 for the encoding of the computer they run on. */
var BYTE_ORDER_MARK = "﻿";
/** A spreadsheet takes a cell that begins like this for a formula and runs it; titles come from many hands. */
var FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;
/** @param rows the header first */
var csv = (rows) => BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
function cell(text) {
	const harmless = FORMULA.test(text) ? `'${text}` : text;
	return /[",\r\n;\t]/.test(harmless) ? `"${harmless.replaceAll("\"", "\"\"")}"` : harmless;
}
export { csv as t };

//# sourceMappingURL=csv.js.map