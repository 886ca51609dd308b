import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { islands } from '../../web/tooling/islands-plugin.ts';

const root = join(import.meta.dirname, '..', '..');

/** One project a kind of proof; `npm test` runs them in this order, the cheapest first. Unit tests and components share what they import: none of it keeps a state. */
export default defineConfig({
	root,
	test: {
		projects: [
			{ root, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], exclude: ['tests/unit/components/**'], testTimeout: 30_000, isolate: false, sequence: { groupOrder: 1 } } },
			{ root, plugins: [svelte({ configFile: false }), islands(['esnext'])], test: { name: 'components', include: ['tests/unit/components/**/*.test.ts'], testTimeout: 60_000, isolate: false, sequence: { groupOrder: 2 } } },
			{ root, test: { name: 'relevance', include: ['tests/relevance/**/*.test.ts'], testTimeout: 60_000, sequence: { groupOrder: 3 } } },
			{ root, test: { name: 'web', include: ['tests/web/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, sequence: { groupOrder: 4 } } },
			{ root, test: { name: 'cms', include: ['tests/cms/**/*.test.ts'], globalSetup: ['tests/support/cms-setup.ts'], testTimeout: 120_000, hookTimeout: 180_000, fileParallelism: false, sequence: { groupOrder: 5 } } },
			{ root, test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], globalSetup: ['tests/support/e2e-setup.ts'], testTimeout: 120_000, hookTimeout: 300_000, fileParallelism: false, sequence: { groupOrder: 6 } } },
		],
	},
});
