const MEGABYTE = 1024 * 1024;

/**
 * Our plugins. What registers first wraps all that follows: a refusal comes before any transaction, and the feed's
 * transaction holds everything that integrity writes and the translation desk then reads.
 */
const ours = ['access', 'notices', 'care', 'inbox', 'change-feed', 'search-index', 'translation-desk', 'content-integrity', 'vocabulary', 'content-api', 'editors-desk', 'approvals', 'places', 'accounts'];

export default () => ({
	...Object.fromEntries(ours.map((name) => [name, { enabled: true, resolve: `./src/plugins/${name}` }])),
	graphql: {
		enabled: true,
		config: {
			endpoint: '/graphql',
			shadowCRUD: true,
			landingPage: false,
			defaultLimit: 25,
			maxLimit: 100,
			depthLimit: 10,
			apolloServer: { csrfPrevention: true, introspection: process.env.NODE_ENV !== 'production' },
		},
	},
	upload: {
		config: {
			sizeLimit: 15 * MEGABYTE,
			breakpoints: { large: 1600, medium: 960, small: 480 },
			security: {
				allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf', 'text/csv'],
				deniedTypes: ['image/svg+xml', 'text/html', 'application/xhtml+xml'],
			},
		},
	},
});
