import { environment, publicDir } from '../src/environment';

export default () => ({
	host: environment.host,
	port: environment.cmsPort,
	url: environment.cmsOrigin,
	proxy: { koa: environment.trustProxy },
	app: { keys: environment.strapi.appKeys },
	dirs: { public: publicDir },
	logger: { updates: { enabled: false }, startup: { enabled: false } },
});
