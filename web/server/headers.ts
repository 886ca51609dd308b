/** Headers of every answer, whoever made it. */

/** Two years, as the preload list of browsers asks for; browsers ignore it where the site is not served by https. */
const HSTS = 'max-age=63072000; includeSubDomains';

export const securityHeaders: readonly (readonly [string, string])[] = [
	['x-content-type-options', 'nosniff'],
	['referrer-policy', 'strict-origin-when-cross-origin'],
	['cross-origin-opener-policy', 'same-origin'],
	['cross-origin-resource-policy', 'same-origin'],
	['permissions-policy', 'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()'],
	['strict-transport-security', HSTS],
];

/** For answers that are no page: they may load and run nothing at all. */
export const closedPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Flat list, as `writeHead` takes it fastest. */
export const flat = (headers: Iterable<readonly [string, string]>): string[] => [...headers].flat();
