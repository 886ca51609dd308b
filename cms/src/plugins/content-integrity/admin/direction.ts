/**
 * Strapi's panel runs from left to right whatever is written in it. Each passage takes its direction from its own first
 * letter, so that Arabic text reads as it will on the site.
 */
export function followTextDirection(): void {
	const style = document.createElement('style');
	style.textContent = `
		main :is(input, textarea, p, span, h1, h2, h3, li, [contenteditable='true']) { unicode-bidi: plaintext; }
		main :is(input:not([type='number']), textarea, [contenteditable='true'] p) { text-align: start; }
	`;
	document.head.append(style);
}
