export const manifest = (() => {
function __memo(fn) {
	let value;
	return () => value ??= (value = fn());
}

return {
	app_dir: "_app",
	app_path: "_app",
	assets: new Set(["eu.svg","favicon.svg"]),
	mime_types: {".svg":"image/svg+xml"},
	client: null,
	
	nodes: [
		__memo(() => import('./nodes/0.js')),
		__memo(() => import('./nodes/1.js')),
		__memo(() => import('./nodes/2.js')),
		__memo(() => import('./nodes/3.js')),
		__memo(() => import('./nodes/4.js')),
		__memo(() => import('./nodes/5.js')),
		__memo(() => import('./nodes/6.js')),
		__memo(() => import('./nodes/7.js')),
		__memo(() => import('./nodes/8.js')),
		__memo(() => import('./nodes/9.js')),
		__memo(() => import('./nodes/10.js')),
		__memo(() => import('./nodes/11.js')),
		__memo(() => import('./nodes/12.js')),
		__memo(() => import('./nodes/13.js')),
		__memo(() => import('./nodes/14.js')),
		__memo(() => import('./nodes/15.js')),
		__memo(() => import('./nodes/16.js')),
		__memo(() => import('./nodes/17.js')),
		__memo(() => import('./nodes/18.js')),
		__memo(() => import('./nodes/19.js')),
		__memo(() => import('./nodes/20.js')),
		__memo(() => import('./nodes/21.js')),
		__memo(() => import('./nodes/22.js')),
		__memo(() => import('./nodes/23.js')),
		__memo(() => import('./nodes/24.js')),
		__memo(() => import('./nodes/25.js')),
		__memo(() => import('./nodes/26.js')),
		__memo(() => import('./nodes/27.js'))
	],
	remotes: {
		
	},
	routes: [
		{
			id: "/api/changes",
			pattern: /^\/api\/changes\/?$/,
			params: [],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/api/changes/_server.ts.js'))
		},
		{
			id: "/api/changes/inventory",
			pattern: /^\/api\/changes\/inventory\/?$/,
			params: [],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/api/changes/inventory/_server.ts.js'))
		},
		{
			id: "/api/search",
			pattern: /^\/api\/search\/?$/,
			params: [],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/api/search/_server.ts.js'))
		},
		{
			id: "/api/search/plan",
			pattern: /^\/api\/search\/plan\/?$/,
			params: [],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/api/search/plan/_server.ts.js'))
		},
		{
			id: "/api/search/rebuild",
			pattern: /^\/api\/search\/rebuild\/?$/,
			params: [],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/api/search/rebuild/_server.ts.js'))
		},
		{
			id: "/api/search/state",
			pattern: /^\/api\/search\/state\/?$/,
			params: [],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/api/search/state/_server.ts.js'))
		},
		{
			id: "/api/suggest",
			pattern: /^\/api\/suggest\/?$/,
			params: [],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/api/suggest/_server.ts.js'))
		},
		{
			id: "/health",
			pattern: /^\/health\/?$/,
			params: [],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/health/_server.ts.js'))
		},
		{
			id: "/id/[type]/[documentId]",
			pattern: /^\/id\/([^/]+?)\/([^/]+?)\/?$/,
			params: [{"name":"type","optional":false,"rest":false,"chained":false},{"name":"documentId","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 27 },
			endpoint: null
		},
		{
			id: "/id/[type]/[documentId]/[file]",
			pattern: /^\/id\/([^/]+?)\/([^/]+?)\/([^/]+?)\/?$/,
			params: [{"name":"type","optional":false,"rest":false,"chained":false},{"name":"documentId","optional":false,"rest":false,"chained":false},{"name":"file","optional":false,"rest":false,"chained":false}],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/id/_type_/_documentId_/_file_/_server.ts.js'))
		},
		{
			id: "/media/[name]",
			pattern: /^\/media\/([^/]+?)\/?$/,
			params: [{"name":"name","optional":false,"rest":false,"chained":false}],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/media/_name_/_server.ts.js'))
		},
		{
			id: "/media/[width]/[file]",
			pattern: /^\/media\/([^/]+?)\/([^/]+?)\/?$/,
			params: [{"name":"width","optional":false,"rest":false,"chained":false},{"name":"file","optional":false,"rest":false,"chained":false}],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/media/_width_/_file_/_server.ts.js'))
		},
		{
			id: "/opensearch-[locale=locale].xml",
			pattern: /^\/opensearch-([^/]+?)\.xml\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false}],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/opensearch-_locale_locale_.xml/_server.ts.js'))
		},
		{
			id: "/ready",
			pattern: /^\/ready\/?$/,
			params: [],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/ready/_server.ts.js'))
		},
		{
			id: "/robots.txt",
			pattern: /^\/robots\.txt\/?$/,
			params: [],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/robots.txt/_server.ts.js'))
		},
		{
			id: "/sitemap-[locale=locale].xml",
			pattern: /^\/sitemap-([^/]+?)\.xml\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false}],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/sitemap-_locale_locale_.xml/_server.ts.js'))
		},
		{
			id: "/sitemap.xml",
			pattern: /^\/sitemap\.xml\/?$/,
			params: [],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/sitemap.xml/_server.ts.js'))
		},
		{
			id: "/[locale=locale]",
			pattern: /^\/([^/]+?)\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 2 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/action-plan/[slug]",
			pattern: /^\/([^/]+?)\/action-plan\/([^/]+?)\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"slug","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 5 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/action-plan/[slug]/measures",
			pattern: /^\/([^/]+?)\/action-plan\/([^/]+?)\/measures\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"slug","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 6 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/case/[slug]",
			pattern: /^\/([^/]+?)\/case\/([^/]+?)\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"slug","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 7 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/concept",
			pattern: /^\/([^/]+?)\/concept\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 8 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/concept/[notation]",
			pattern: /^\/([^/]+?)\/concept\/([^/]+?)\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"notation","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 9 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/learning-path/[slug]",
			pattern: /^\/([^/]+?)\/learning-path\/([^/]+?)\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"slug","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 10 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/map",
			pattern: /^\/([^/]+?)\/map\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 11 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/module/[slug]/all",
			pattern: /^\/([^/]+?)\/module\/([^/]+?)\/all\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"slug","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 13 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/module/[slug]/facilitate",
			pattern: /^\/([^/]+?)\/module\/([^/]+?)\/facilitate\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"slug","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 14 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/module/[slug]/quiz",
			pattern: /^\/([^/]+?)\/module\/([^/]+?)\/quiz\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"slug","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 15 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/module/[slug]/[[number=sectionnumber]]",
			pattern: /^\/([^/]+?)\/module\/([^/]+?)(?:\/([^/]+))?\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"slug","optional":false,"rest":false,"chained":false},{"name":"number","matcher":"sectionnumber","optional":true,"rest":false,"chained":true}],
			page: { layouts: [0,], errors: [1,], leaf: 12 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/network/[slug]",
			pattern: /^\/([^/]+?)\/network\/([^/]+?)\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"slug","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 16 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/organisation",
			pattern: /^\/([^/]+?)\/organisation\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 17 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/organisation/[slug]",
			pattern: /^\/([^/]+?)\/organisation\/([^/]+?)\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"slug","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 18 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/owner/[link]",
			pattern: /^\/([^/]+?)\/owner\/([^/]+?)\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"link","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 19 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/page/[slug]",
			pattern: /^\/([^/]+?)\/page\/([^/]+?)\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"slug","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 20 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/preview/[type=worktype]/[documentId]",
			pattern: /^\/([^/]+?)\/preview\/([^/]+?)\/([^/]+?)\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"type","matcher":"worktype","optional":false,"rest":false,"chained":false},{"name":"documentId","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 21 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/resource/[slug]",
			pattern: /^\/([^/]+?)\/resource\/([^/]+?)\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"slug","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 22 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/resource/[slug]/facilitate",
			pattern: /^\/([^/]+?)\/resource\/([^/]+?)\/facilitate\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"slug","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 23 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/search",
			pattern: /^\/([^/]+?)\/search\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 24 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/search/csv",
			pattern: /^\/([^/]+?)\/search\/csv\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false}],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/_locale_locale_/search/csv/_server.ts.js'))
		},
		{
			id: "/[locale=locale]/search/feed",
			pattern: /^\/([^/]+?)\/search\/feed\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false}],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/_locale_locale_/search/feed/_server.ts.js'))
		},
		{
			id: "/[locale=locale]/self-assessment/[slug]",
			pattern: /^\/([^/]+?)\/self-assessment\/([^/]+?)\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"slug","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 25 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/self-assessment/[slug]/result.csv",
			pattern: /^\/([^/]+?)\/self-assessment\/([^/]+?)\/result\.csv\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"slug","optional":false,"rest":false,"chained":false}],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/_locale_locale_/self-assessment/_slug_/result.csv/_server.ts.js'))
		},
		{
			id: "/[locale=locale]/write",
			pattern: /^\/([^/]+?)\/write\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 26 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/[type=worktype]",
			pattern: /^\/([^/]+?)\/([^/]+?)\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"type","matcher":"worktype","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 3 },
			endpoint: null
		},
		{
			id: "/[locale=locale]/[type=worktype]/[slug]/cite",
			pattern: /^\/([^/]+?)\/([^/]+?)\/([^/]+?)\/cite\/?$/,
			params: [{"name":"locale","matcher":"locale","optional":false,"rest":false,"chained":false},{"name":"type","matcher":"worktype","optional":false,"rest":false,"chained":false},{"name":"slug","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,], errors: [1,], leaf: 4 },
			endpoint: null
		},
		{
			id: "/[x+2e]well-known/security.txt",
			pattern: /^\/\.well-known\/security\.txt\/?$/,
			params: [],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/_x_2e_well-known/security.txt/_server.ts.js'))
		}
	],
	prerendered_routes: new Set([]),
	matchers: async () => {
		const { params } = await import('./entries/params.js');
		return params;
	},
	server_assets: {}
}
})();
