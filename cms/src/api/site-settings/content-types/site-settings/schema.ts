import { provenance, richText, textGroup, textList } from '../../../../schema/attributes';
import { localizedSingle } from '../../../../schema/content-type';

/** What is said once for the whole site. */
export default localizedSingle('site-settings', 'site-settings-all', 'Site settings', {
	imprint: richText(),
	contact: textGroup('shared.contact'),
	fundingStatements: textList('site.funding-statement'),
	...provenance,
});
