import type { Reroute, Transport } from '@sveltejs/kit/hooks';
import { internalPath } from '#lib/routes.ts';
import { ServerOnly } from '#lib/server-only.ts';

/** Nobody can reach a route by its internal name: the section of an address has to be in the language of the address. */
export const reroute: Reroute = ({ url }) => internalPath(url.pathname);

export const transport: Transport = {
	ServerOnly: { encode: (value: unknown) => value instanceof ServerOnly && [0], decode: () => undefined },
};
