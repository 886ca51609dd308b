import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { fonts } from './tooling/fonts-plugin.ts';
import { islands } from './tooling/islands-plugin.ts';
import { plainMarkup } from './tooling/markup-plugin.ts';
import { messages } from './tooling/messages-plugin.ts';
import { share } from './tooling/share-plugin.ts';

/** Browsers from 2022 on get the full look; Lightning CSS rewrites `light-dark()` and nesting for them. */
const cssTargets = { chrome: version(99), safari: version(15, 4), firefox: version(97) };

const scriptTargets = ['chrome99', 'safari15.4', 'firefox97'];

export default defineConfig({
	css: { transformer: 'lightningcss', lightningcss: { targets: cssTargets } },
	// A data address would need an exception in the policy.
	build: { cssMinify: 'lightningcss', assetsInlineLimit: 0 },
	environments: {
		client: { build: { target: scriptTargets } },
		ssr: { build: { target: 'node24' } },
	},
	// A dependency of config: it reads its WebAssembly from the folder it lies in.
	ssr: { external: ['multilingual-stemmer'] },
	plugins: [
		fonts(),
		islands(scriptTargets),
		messages(),
		share(),
		plainMarkup(),
		sveltekit({
			adapter: adapter({ out: 'build', precompress: true }),
			csp: {
				mode: 'hash',
				directives: {
					'default-src': ['none'],
					// A page that carries an island names it instead.
					'script-src': ['none'],
					'style-src': ['self'],
					'img-src': ['self'],
					'font-src': ['self'],
					'connect-src': ['self'],
					'manifest-src': ['self'],
					'form-action': ['self'],
					'base-uri': ['none'],
					'frame-ancestors': ['none'],
					'require-trusted-types-for': ['script'],
					'trusted-types': ['svelte-trusted-html', 'erasmi-fragment'],
				},
			},
			inlineStyleThreshold: 0,
			// The address of the site is an environment value of the server, not of the build.
			paths: { relative: false },
			version: { pollInterval: 0 },
		}),
	],
});

/** Lightning CSS counts a version as one number: major, minor and patch in a byte each. */
function version(major: number, minor = 0): number {
	return (major << 16) | (minor << 8);
}
