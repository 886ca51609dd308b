const MEGABYTE = 1024 * 1024;

/** Our plugins, in the order in which they register: integrity is outermost, so its transaction holds all others. */
const ours = ['content-integrity', 'vocabulary', 'access', 'change-feed', 'search-index', 'content-api'];

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
