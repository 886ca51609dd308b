/** What keeps people out of a page in the browser, as far as axe can tell. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export interface Barrier {
	/** Rule of axe. */
	rule: string;
	/** Selector of what breaks it. */
	at: string;
	html: string;
}

interface Options {
	/** Selector of the part that is looked at; absent: the whole page. */
	within?: string;
	/** Rules to look for besides. */
	tags?: readonly string[];
	/** Rules to switch on or off. */
	rules?: Record<string, { enabled: boolean }>;
}

/** Rules that every page keeps: WCAG 2.2 AA and best practice. */
const always = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One for each place that breaks a rule. */
export async function barriers(page: Page, { within, tags = [], rules = {} }: Options = {}): Promise<Barrier[]> {
	// Our pages frame nobody else's. Otherwise axe would open a second, empty page for each look, which takes as long again.
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ runOnly: [...always, ...tags], rules });
	const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => ({ rule: id, at: target.join(' '), html })));
}
