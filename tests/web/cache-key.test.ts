import { expect, test } from 'vitest';
import { planOf } from '../../web/server/cache-key.ts';

test.each([
	['/de', 'keep', '/de'],
	['/de?utm_source=x', 'keep', '/de'],
	['/de/kompendium', 'keep', '/de/kompendium'],
	['/de/kompendium?country=it&nonsense=1', 'keep', '/de/kompendium?country=it'],
	['/de/kompendium?page=2&country=it', 'keep', '/de/kompendium?country=it&page=2'],
	['/de/kompendium?country=it&country=de', 'keep', '/de/kompendium?country=de&country=it'],
	['/de/kompendium?country=it&field=housing&phase=formation', 'render', '/de/kompendium?country=it&field=housing&phase=formation'],
	['/de/suche?q=haus&x=1', 'render', '/de/suche?q=haus'],
	['/de/suche', 'keep', '/de/suche'],
	['/de/suche/feed?q=haus&utm_source=x&country=it', 'render', '/de/suche/feed?q=haus&country=it'],
	['/de/suche/csv?country=it&x=1', 'keep', '/de/suche/csv?country=it'],
	['/de/kompendium/umbriaffido?fbclid=1', 'keep', '/de/kompendium/umbriaffido'],
	['/en/modules/start?q.s1=a&x=1', 'render', '/en/modules/start?q.s1=a'],
	['/en/modules/start?x=1', 'keep', '/en/modules/start'],
	['/en/modules/start/2?x=1', 'keep', '/en/modules/start/2'],
	['/en/modules/start/quiz?q.s1=a&x=1', 'render', '/en/modules/start/quiz?q.s1=a'],
	['/en/self-assessment/network?i.i01=3', 'render', '/en/self-assessment/network?i.i01=3'],
	['/ar/%D9%85%D8%AE%D8%AA%D8%A7%D8%B1%D8%A7%D8%AA', 'keep', '/ar/%D9%85%D8%AE%D8%AA%D8%A7%D8%B1%D8%A7%D8%AA'],
	['/ar/%d9%85%d8%ae%d8%aa%d8%a7%d8%b1%d8%a7%d8%aa', 'keep', '/ar/%D9%85%D8%AE%D8%AA%D8%A7%D8%B1%D8%A7%D8%AA'],
	['/', 'render', '/'],
	['/fr/x', 'render', '/fr/x'],
	['/de/compendium', 'render', '/de/compendium'],
	['/de/%E0%A4%A', 'render', '/de/%E0%A4%A'],
	['/api/search?locale=de', 'render', '/api/search?locale=de'],
	['/id/case/e123/de.bib?x=1', 'keep', '/id/case/e123/de.bib'],
	['/de/schreiben?kind=fact&x=1', 'keep', '/de/schreiben?kind=fact'],
	['/de/schreiben?kind=spam', 'keep', '/de/schreiben'],
	['/de/schreiben?sent=1&kind=fact', 'keep', '/de/schreiben?sent=1'],
	['/de/schreiben?page=%2Fde&x=1', 'render', '/de/schreiben?page=%2Fde'],
	['/sitemap-de.xml?x=1', 'keep', '/sitemap-de.xml'],
])('%s is answered by %s as %s', (url, kind, kept) => {
	expect(planOf(url)).toEqual({ kind, url: kept });
});

test.each(['/_app/immutable/assets/a.css', '/favicon.svg', '/health', '/ready', '/media/x.png'])('%s is no page', (url) => {
	expect(planOf(url)).toEqual({ kind: 'pass' });
});
