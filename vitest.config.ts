import { defineConfig } from 'vitest/config';

/** One project a kind of proof; `npm test` runs them in this order, the cheapest first. */
export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
			{ test: { name: 'relevance', include: ['tests/relevance/**/*.test.ts'], testTimeout: 60_000 } },
			{ test: { name: 'web', include: ['tests/web/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
			{ test: { name: 'cms', include: ['tests/cms/**/*.test.ts'], globalSetup: ['tests/support/cms-setup.ts'], testTimeout: 120_000, hookTimeout: 180_000, fileParallelism: false } },
			{ test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 300_000, fileParallelism: false } },
		],
	},
});
