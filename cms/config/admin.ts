import { environment } from '../src/environment';

const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

const { strapi: secrets } = environment;

export default () => ({
	auth: {
		secret: secrets.adminJwtSecret,
		sessions: {
			accessTokenLifespan: 10 * MINUTE_S,
			maxRefreshTokenLifespan: 7 * DAY_S,
			idleRefreshTokenLifespan: 2 * DAY_S,
			maxSessionLifespan: DAY_S,
			idleSessionLifespan: 2 * HOUR_S,
		},
	},
	apiToken: { salt: secrets.apiTokenSalt },
	transfer: { token: { salt: secrets.transferTokenSalt } },
	secrets: { encryptionKey: secrets.encryptionKey },
	flags: { nps: false, promoteEE: false, docLinks: false },
	rateLimit: { enabled: true, interval: { min: 5 }, max: 10 },
	autoOpen: false,
	// Strapi would otherwise ask editors to set it up.
	preview: { enabled: false },
});
