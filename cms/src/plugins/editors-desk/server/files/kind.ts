/** What a file is by its first bytes, whatever its name says. Pure. */

type Sign = readonly (number | undefined)[];

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const any4: undefined[] = [undefined, undefined, undefined, undefined];

const signs: readonly (readonly [mime: string, sign: Sign])[] = [
	['image/png', [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a]],
	['image/jpeg', [0xff, 0xd8, 0xff]],
	['image/webp', [...ascii('RIFF'), ...any4, ...ascii('WEBP')]],
	['image/avif', [...any4, ...ascii('ftypavi')]],
	['application/pdf', ascii('%PDF-')],
];

/** Bytes that are looked at. */
export const LOOKED_AT = 512;

/** @returns `undefined` for what none of the allowed kinds looks like */
export function kindOf(bytes: Uint8Array): string | undefined {
	const found = signs.find(([, sign]) => sign.every((byte, index) => byte === undefined || bytes[index] === byte));
	if (found) return found[0];
	return isTable(bytes) ? 'text/csv' : undefined;
}

/** A table in text has no zero byte and does not begin as markup does. */
function isTable(bytes: Uint8Array): boolean {
	if (bytes.length === 0 || bytes.includes(0)) return false;
	return !new TextDecoder().decode(bytes).replace(/^\ufeff/u, '').trimStart().startsWith('<');
}
