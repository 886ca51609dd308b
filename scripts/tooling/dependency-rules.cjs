/** Which room may import from which. `npm run deps` names every breach together with its reason. */

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const pure = '(decide|to-document|states|staleness|segment|fields|label-path|publish-check)\\.ts$';

module.exports = {
	forbidden: [
		forbid('config-knows-nobody', 'Everybody agrees on config; if it knew a room, every room would know that room.', { path: '^config/' }, { path: '^(cms|web|scripts|tests)/' }),
		forbid('web-meets-cms-over-http', 'The site must run on a machine without the CMS, and the CMS must be free to change inside.', { path: '^web/' }, { path: '^cms/' }),
		forbid('cms-does-not-know-the-site', 'The change feed delivers to any site; the CMS knows only its address.', { path: '^cms/' }, { path: '^(web|scripts)/' }),
		forbid('web-does-not-know-scripts', 'A built site is deployed without the scripts.', { path: '^web/' }, { path: '^scripts/' }),
		forbid('scripts-speak-over-http', 'A script that reaches into a room breaks when the room is rearranged; it starts the room or asks it.', { path: '^scripts/', pathNot: '^scripts/(tooling|bench|relevance)' }, { path: '^(cms/src|web/src|web/server)/' }),
		forbid('nobody-imports-tests', 'What tests need must not end up in what runs.', { path: '^(config|cms|web|scripts)/' }, { path: '^tests/' }),
		forbid('plugins-meet-through-services', 'A plugin may rearrange its files; its services are its promise.', { path: '^cms/src/plugins/([^/]+)/' }, { path: '^cms/src/plugins/', pathNot: '^cms/src/plugins/$1/' }),
		forbid('admin-does-not-import-server', 'The browser half would pull the server half into the bundle. Types and pure decisions only.', { path: '^cms/src/plugins/[^/]+/admin/' }, { path: '^cms/src/plugins/[^/]+/server/', pathNot: pure, dependencyTypesNot: ['type-only'] }),
		forbid('decisions-are-pure', 'A decision that holds Strapi or SvelteKit values cannot be tested as a table, nor read as one.', { path: pure }, { path: '(^|/)(@strapi/|@sveltejs/|\\$app/)', dependencyTypesNot: ['type-only'] }),
		forbid('islands-stay-small', 'An island is what a browser loads; it knows config and other islands only.', { path: '^web/src/islands/' }, { path: '^web/src/lib/server/' }),
		forbid('browser-does-not-import-server', 'What lib/server holds never leaves the server.', { path: '^web/src/lib/', pathNot: '^web/src/lib/server/' }, { path: '^web/src/lib/server/', dependencyTypesNot: ['type-only'] }),
		forbid('no-circles', 'Two files that need each other are one thing, or lack a third.', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
		forbid('no-unlisted-packages', 'A package that no package.json names disappears with the next installation.', { path: '^(config|cms|web|scripts|tests)/' }, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/vite/types/' }),
		forbid('no-unresolved', 'The file or package does not exist.', { path: '^(config|cms|web|scripts|tests)/' }, { couldNotResolve: true, pathNot: '^(\\./\\$types|\\$app|\\$env|\\$service-worker|virtual:|topojson-specification$)' }),
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '(^|/)(dist|build|\\.svelte-kit|\\.cache)/' },
		tsPreCompilationDeps: true,
		combinedDependencies: true,
		enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'import', 'types', 'svelte', 'default'], extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.svelte', '.json'] },
	},
};
