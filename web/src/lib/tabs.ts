/** The main menu: four ways into the site, and the lists that stand under each. */
import type { Locale } from '@erasmi/config/locales';
import type { WorkType } from '@erasmi/config/types';
import type { SiteView, Tab } from './content-types.ts';
import { listPath } from './routes.ts';

export const tabs: readonly Tab[] = ['compendium', 'toolkit', 'networks', 'about'];

export const listsOf: Record<Tab, readonly WorkType[]> = {
	compendium: ['case'],
	toolkit: ['resource', 'module', 'learning-path', 'self-assessment'],
	networks: ['network', 'action-plan'],
	about: ['page'],
};

export const tabOf: Record<WorkType, Tab> = {
	case: 'compendium',
	resource: 'toolkit',
	module: 'toolkit',
	'learning-path': 'toolkit',
	'self-assessment': 'toolkit',
	network: 'networks',
	'action-plan': 'networks',
	page: 'about',
};

/** The tab that is marked as the place where one is: pages such as the imprint stand under none. */
export const markedTab = (type: WorkType): Tab | undefined => (type === 'page' ? undefined : tabOf[type]);

export const tabUrl = (tab: Tab, locale: Locale, pages: SiteView['pages']): string =>
	(tab === 'about' ? pages.about?.url : undefined) ?? listPath(locale, listsOf[tab][0] ?? 'page');
