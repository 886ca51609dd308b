import { environment, publicDir } from '../src/environment';

export default () => ({
	host: environment.host,
	port: environment.cmsPort,
	// Read at run time only: the admin panel is built without it and works under any address.
	url: process.env.CMS_ORIGIN ?? '',
	proxy: { koa: environment.trustProxy },
	app: { keys: environment.strapi.appKeys },
	dirs: { public: publicDir },
	logger: { updates: { enabled: false }, startup: { enabled: false } },
});
