import type { Plugin } from 'vite';

/** What Svelte leaves to find its blocks again; the last is that of a head, before its name is known. */
const marks = /<!--(?:\[-?\d*!?|\]|[a-z0-9]{4,8}|\$\{hash\})?-->/g;
/** Shapes that end in themselves. */
const ends = /><\/(?:path|circle)>/g;
/** Space before what begins or ends a line of its own anyway. */
const space = /\s+(?=<\/?(?:body|caption|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|html|legend|li|link|main|meta|nav|ol|p|section|summary|svg|title|ul)[ >])/g;

/**
 * Takes out of the templates themselves what a page need not say: marks for a browser that would take over (nothing
 * hydrates here) and space that nobody sees. That is a tenth of what slow lines carry, and a third of the pieces a page
 * is made of need not be written and searched again at every visit.
 */
export function plainMarkup(): Plugin {
	return {
		name: 'erasmi:plain-markup',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'ssr',
		// The last hook: what is folded into constants before is seen as well.
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = plain(chunk.code);
			},
		},
	};
}

/** @param code of a template, or of anything else: only markup is changed */
export const plain = (code: string): string => code.replace(marks, '').replace(ends, '/>').replace(space, '');
