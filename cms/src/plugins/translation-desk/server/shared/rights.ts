/** Labels and names belong to no organisation: who translates or checks a language says them in it. */
import type { Locale } from '@erasmi/config/locales';

const everywhere = new Set(['erasmi-administrator', 'strapi-super-admin']);

export function sharedRights(roles: unknown, locale: Locale): { canTranslate: boolean; canCheck: boolean } {
	const codes = (Array.isArray(roles) ? (roles as { code?: unknown }[]) : []).map(({ code }) => String(code));
	const everything = codes.some((code) => everywhere.has(code));
	return { canTranslate: everything || codes.includes(`erasmi-translator-${locale}`), canCheck: everything || codes.includes(`erasmi-reviewer-${locale}`) };
}
