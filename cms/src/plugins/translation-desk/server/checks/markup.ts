import { onlyInTarget, type Check } from './check.ts';

/** HTML or Markdown typed as text would be read out letter by letter. */
export const markup: Check = {
	id: 'markup',
	level: 'error',
	find: (passage) => onlyInTarget(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:[a-z]{2,8}|#\d{2,5});|\*\*[^*\s][^*]*\*\*|\]\(https?:/giu, passage),
};
