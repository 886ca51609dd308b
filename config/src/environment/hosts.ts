/** The address a server listens on, as others write it. */

/** Host for people: what listens on this machine only, or on every address, is called localhost. */
export const namedHost = (host: string): string => (isWildcard(host) || host === '127.0.0.1' || host === '::1' ? 'localhost' : bracketed(host));

/** Host for programs: `localhost` may mean ::1, where a server on 127.0.0.1 does not listen. */
export const reachableHost = (host: string): string => (isWildcard(host) ? '127.0.0.1' : bracketed(host));

const isWildcard = (host: string): boolean => host === '0.0.0.0' || host === '::';
const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);
