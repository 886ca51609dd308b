import type { Core } from '@strapi/strapi';

interface Route {
	method: string;
	path: string;
	config?: { middlewares?: unknown[] };
}

/**
 * Puts a middleware before one of Strapi's own routes of the admin, after who asks is known.
 * @throws Error when Strapi has no such route any more
 */
export function putBefore(strapi: Core.Strapi, method: 'GET' | 'POST', path: string, middleware: unknown): void {
	// Strapi's type of the admin leaves its routes open.
	const { routes } = (strapi.admin as unknown as { routes: Record<string, { routes: Route[] }> }).routes.admin ?? { routes: [] };
	const route = routes.find((each) => each.method === method && each.path === path);
	if (!route) throw new Error(`Strapi has no address ${method} ${path} any more; what accounts do there has to find another place.`);
	route.config = { ...route.config, middlewares: [...(route.config?.middlewares ?? []), middleware] };
}
