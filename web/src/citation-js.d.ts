/** The parts of citation-js that are used here; it ships no types. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(data: object);
		format(format: 'bibtex' | 'ris'): string;
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
