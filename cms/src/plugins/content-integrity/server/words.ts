/** How much longer than the limit a translation may be before anybody is warned. */
export const TRANSLATION_ALLOWANCE = 1.3;

/** Plain text of Strapi's rich text, one line a block. */
export function plainText(value: unknown): string {
	if (typeof value === 'string') return value;
	if (!Array.isArray(value)) return '';
	return value.map(nodeText).join('\n');
}

function nodeText(node: unknown): string {
	if (typeof node !== 'object' || node === null) return '';
	const { text, children } = node as { text?: unknown; children?: unknown };
	if (typeof text === 'string') return text;
	// List items stand on lines of their own; words of neighbours must not grow together.
	const separator = Array.isArray(children) && children.some((child) => (child as { type?: string } | null)?.type === 'list-item') ? '\n' : '';
	return Array.isArray(children) ? children.map(nodeText).join(separator) : '';
}
