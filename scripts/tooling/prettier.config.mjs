/**
 * How templates are laid out; TypeScript is left to its writers. Strict: space in a page is what the template says, and
 * never comes or goes with the layout. At the inner edges of blocks, elements and components Svelte drops it, so a line
 * may break there; between `{/if}` and `{#if}` it stays, and words would part.
 */
import * as svelte from 'prettier-plugin-svelte';

export default {
	plugins: [svelte],
	useTabs: true,
	singleQuote: true,
	printWidth: 140,
	htmlWhitespaceSensitivity: 'strict',
};
