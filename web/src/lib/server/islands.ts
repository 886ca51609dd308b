/** The one script that a page may run: the island it carries. */
import { sourceOf } from './policy.ts';

const texts = import.meta.glob<string>('../../islands/*.ts', { query: '?island', import: 'default', eager: true });
const opening = '<script type="module">';
/** With its end: one text may begin with the whole of another. */
const islands = Object.values(texts).map((text) => ({ element: `${opening}${text}</script>`, source: sourceOf(text) }));

/** @returns what the policy of this page allows as `script-src`, nothing in most pages */
export function scriptSource(html: string): string | undefined {
	if (!html.includes(opening)) return undefined;
	return islands.find(({ element }) => html.includes(element))?.source;
}

/** @param policy as SvelteKit writes it, which lets no script run */
export const withScript = (policy: string, source: string): string => policy.replace("script-src 'none'", `script-src ${source}`);
