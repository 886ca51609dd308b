import type { Plugin } from 'vite';
import { withoutMarks } from '../src/lib/markup.ts';

/**
 * Takes the marks for a browser that would take over out of the templates themselves: nothing hydrates here, and a
 * third of the text that a page is made of need not be written, hashed and searched again at every visit.
 */
export function plainMarkup(): Plugin {
	return {
		name: 'erasmi:plain-markup',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'ssr',
		renderChunk: (code) => ({ code: withoutMarks(code), map: null }),
	};
}
