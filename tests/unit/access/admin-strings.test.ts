/** The strings we add to Strapi's admin: each must exist in English and take the same values. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import ar from '../../../cms/src/admin/strings/ar.json' with { type: 'json' };
import da from '../../../cms/src/admin/strings/da.json' with { type: 'json' };
import de from '../../../cms/src/admin/strings/de.json' with { type: 'json' };
import it from '../../../cms/src/admin/strings/it.json' with { type: 'json' };
import tr from '../../../cms/src/admin/strings/tr.json' with { type: 'json' };

const packages = { '': 'admin/dist/admin/admin/src/translations', 'content-manager.': 'content-manager/dist/admin/translations', 'i18n.': 'i18n/dist/admin/translations', 'upload.': 'upload/dist/admin/translations' };
const ours = { da, de, it, tr, ar };

type Strings = Record<string, string>;

/** Strapi's strings of a language under the ids that the admin asks for. */
async function strapis(locale: string): Promise<Strings> {
	const parts = await Promise.all(Object.entries(packages).map(async ([prefix, folder]) => Object.entries(await read(folder, locale)).map(([key, text]) => [prefix + key, text])));
	return Object.fromEntries(parts.flat());
}

async function read(folder: string, locale: string): Promise<Strings> {
	const file = `${import.meta.dirname}/../../../node_modules/@strapi/${folder}/${locale}.json.mjs`;
	return existsSync(file) ? (await import(file)).default : {};
}

/** The admin asks for these although English does not have them. */
const askedFor = { 'content-manager.plugin.name': 'Content Manager', 'search.placeholder': 'Search' };

const english: Strings = { ...(await strapis('en')), ...askedFor };

/** Names of values and of marks, such as `{count}` and `<b>`, each once. Branches of a plural are texts, not values. */
function values(text: string): string[] {
	const names = new Set<string>(text.match(/<\/?\w+>/g) ?? []);
	const read = (start: number, end: number): void => {
		for (let at = start; at < end; at++) {
			if (text[at] !== '{') continue;
			const close = closing(at);
			const [name = '', type, ...branches] = text.slice(at + 1, close).split(/,|(?=\{)/);
			names.add(`{${name.trim()}}`);
			if (type && branches.length > 0) {
				for (let inner = at + 1; inner < close; inner++) {
					if (text[inner] !== '{') continue;
					read(inner + 1, closing(inner));
					inner = closing(inner);
				}
			}
			at = close;
		}
	};
	const closing = (open: number): number => {
		let depth = 0;
		for (let at = open; at < text.length; at++) {
			if (text[at] === '{') depth++;
			else if (text[at] === '}' && --depth === 0) return at;
		}
		throw new Error(`A bracket is not closed in: ${text}`);
	};
	read(0, text.length);
	return [...names].sort();
}

/** Parts of the admin that the Community Edition or our settings never show: paid features, Strapi's tour, its banners, its AI. */
const unseen = [
	/^content-manager\.(history|preview\.(info|error))\./,
	/^i18n\.(CMEditViewAITranslation|CMEditViewLocalePicker\.locale\.ai|Settings\.aiLocalizations)/,
	/^upload\.(ai\.|settings\.form\.aiMetadata|list\.bulk-actions\.create-metadata|asset-details\.replace\.description\.ai|upload\.progress\.(file\.)?(generatingM|m)etadata)/,
	/^(tours|Usecase|HomePage)\./,
	/^app\.components\.(GuidedTour|FreeTrial|LeftMenu\.trialCountdown|NpsSurvey|UpsellBanner|MediaLibraryBanner|Onboarding|BlockLink)/,
	/^(notification\.ee|components\.premiumFeature|Settings\.(page\.[pP]urchase|permissions\.(auditLogs|users\.sso)|application\.(ee|plan)|sso|content-history))/,
];

/** Words that other languages took over as they are, and what is no word. */
const alike = /^(Analytics|Provider|Plugins|Download|Details|Admins|Assets|Desktop|Status|Editor|Super Admin|Layout|API ID|Information:|Password|Marketplace|Content-Types Builder|Powered by |Links?|[wW]ebhooks?|Token|GraphQL|Sentry|URL|CheatSheet|Doc|Login|Logo|Text|Code|Name|Label|Audio|Video|E-?mail|Home|noopener.*|_blank.*|[^a-z]*|\{\w+\}( \{\w+\})? ?)$/;
const hint = 'content-manager.form.Input.hint.text';

describe.each(Object.entries(ours))('admin strings in %s', (locale, strings: Strings) => {
	test('exist in English and take the same values', () => {
		const faults = Object.entries(strings).filter(([key, text]) => english[key] === undefined || values(english[key]).join() !== values(text).join());
		expect(faults).toEqual([]);
	});

	test('leave nothing untranslated of what people see', async () => {
		const known = { ...(await strapis(locale)), ...strings };
		const missing = Object.keys(english).filter((key) => !(key in known) && !unseen.some((part) => part.test(key)));
		expect(missing).toEqual([]);
	});

	test('stand where Strapi only repeats the English', async () => {
		const theirs = await strapis(locale);
		const repeated = Object.keys(english).filter((key) => theirs[key] === english[key] && !(key in strings) && !unseen.some((part) => part.test(key)) && !(key === hint && locale !== 'ar'));
		expect(repeated.filter((key) => !alike.test(english[key] ?? ''))).toEqual([]);
	});

	test('say nothing that Strapi says already', async () => {
		const theirs = await strapis(locale);
		expect(Object.keys(strings).filter((key) => key in theirs && theirs[key] !== english[key])).toEqual([]);
	});
});
