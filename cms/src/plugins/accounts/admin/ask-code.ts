/**
 * Asks for the second factor on Strapi's own pages to sign in, which know nothing of it: the answer that asks for a code
 * is held back until the person has typed one, and the request goes out again with it.
 */
import { directionOf, isLocale, type Locale } from '@erasmi/config/locales';
import type { Offer } from '../server/factors.ts';
import { translations } from './words.ts';

interface Asked {
	code: 'second-factor' | 'second-factor-wrong' | 'second-factor-set-up';
	message: string;
	offer?: Offer;
}

const signIns = ['/admin/login', '/admin/register', '/admin/reset-password'];

export function askForCodes(): void {
	const plain = window.fetch.bind(window);
	window.fetch = async (input, init) => {
		const body = signInBody(input, init);
		if (!body) return plain(input, init);
		let more: object = { language: languageOfPage() };
		let offer: Offer | undefined;
		for (;;) {
			const answer = await plain(input, { ...init, body: JSON.stringify({ ...body, ...more }) });
			const asked = answer.ok ? undefined : await askedIn(answer.clone());
			if (!asked) return answer;
			offer = asked.offer ?? offer;
			const code = await askPerson(asked, offer);
			// Strapi's page shows the sentence of the answer.
			if (code === undefined) return answer;
			more = { language: languageOfPage(), code, ...(offer && { secret: offer.secret, proof: offer.proof }) };
		}
	};
}

function signInBody(input: RequestInfo | URL, init: RequestInit | undefined): object | undefined {
	const address = new URL(input instanceof Request ? input.url : String(input), window.location.href);
	if (!signIns.some((path) => address.pathname.endsWith(path)) || typeof init?.body !== 'string') return undefined;
	return JSON.parse(init.body) as object;
}

async function askedIn(answer: Response): Promise<Asked | undefined> {
	const said = (await answer.json().catch(() => undefined)) as { error?: { message?: string; details?: { code?: string; offer?: Offer } } } | undefined;
	const { code, offer } = said?.error?.details ?? {};
	if (code !== 'second-factor' && code !== 'second-factor-wrong' && code !== 'second-factor-set-up') return undefined;
	return { code, message: said?.error?.message ?? '', ...(offer && { offer }) };
}

/** @returns `undefined` when the person gave up */
function askPerson({ code, message }: Asked, offer: Offer | undefined): Promise<string | undefined> {
	const words = translations[languageOfPage()];
	const dialog = document.createElement('dialog');
	dialog.lang = languageOfPage();
	dialog.dir = directionOf(languageOfPage());
	dialog.setAttribute('aria-labelledby', 'ask-code-title');
	Object.assign(dialog.style, { inlineSize: 'min(42rem, calc(100vw - 2rem))', boxSizing: 'border-box', margin: 'auto', padding: '2.4rem', border: '0', borderRadius: '6px', font: '1.6rem/1.5 system-ui, sans-serif', overflowWrap: 'anywhere', textAlign: 'start' });

	const form = element('form', { method: 'dialog' });
	const input = element('input', { name: 'code', autocomplete: 'one-time-code', inputMode: offer ? 'numeric' : 'text', required: true, dir: 'ltr', id: 'ask-code' });
	Object.assign(input.style, { display: 'block', inlineSize: '100%', boxSizing: 'border-box', minBlockSize: '4.4rem', marginBlock: '0.4rem 1.6rem', padding: '0.6rem 1rem', font: 'inherit', letterSpacing: '0.1em', border: '1px solid #8e8ea9', borderRadius: '4px' });
	const title = element('h2', { id: 'ask-code-title', textContent: words['factor.title'] });
	Object.assign(title.style, { fontSize: '2rem', fontWeight: '700', marginBlockEnd: '0.8rem' });
	const sentence = element('p', { textContent: message });
	if (code === 'second-factor-wrong') {
		sentence.setAttribute('role', 'alert');
		sentence.style.color = '#a8241a';
	}
	form.append(title, sentence, ...(offer ? keyOf(offer, words) : []), element('label', { htmlFor: 'ask-code', textContent: words[offer ? 'factor.code' : 'factor.either'] }), input, button(words['ask.go'], 'go', true), button(words.cancel, 'cancel', false));
	dialog.append(form);
	document.body.append(dialog);
	dialog.showModal();
	input.focus();
	return new Promise((resolve) => {
		dialog.addEventListener('close', () => {
			const typed = dialog.returnValue === 'go' ? input.value.trim() : '';
			dialog.remove();
			resolve(typed || undefined);
		});
	});
}

function keyOf({ secret, address }: Offer, words: (typeof translations)[Locale]): HTMLElement[] {
	const key = element('code', { textContent: secret.replace(/(.{4})(?=.)/gu, '$1 '), dir: 'ltr' });
	Object.assign(key.style, { display: 'block', marginBlock: '0.8rem', fontSize: '1.8rem', userSelect: 'all' });
	const link = element('a', { href: address, textContent: words['factor.open'] });
	const paragraph = element('p', {});
	paragraph.style.marginBlockEnd = '1.6rem';
	paragraph.append(link);
	return [element('p', { textContent: words['factor.key'] }), key, paragraph];
}

function button(label: string, value: string, isMain: boolean): HTMLButtonElement {
	const made = element('button', { textContent: label, value, formNoValidate: !isMain });
	Object.assign(made.style, { minBlockSize: '4.4rem', marginInlineEnd: '0.8rem', padding: '0 1.6rem', font: 'inherit', fontWeight: '600', borderRadius: '4px', border: '1px solid #4945ff', background: isMain ? '#4945ff' : '#fff', color: isMain ? '#fff' : '#32324d', cursor: 'pointer' });
	return made;
}

const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, values: Partial<HTMLElementTagNameMap[Name]>): HTMLElementTagNameMap[Name] => Object.assign(document.createElement(name), values);

/** Strapi remembers the language of its pages in the browser. */
function languageOfPage(): Locale {
	const kept = localStorage.getItem('strapi-admin-language')?.replaceAll('"', '');
	return [kept, document.documentElement.lang, ...navigator.languages.map((each) => each.slice(0, 2))].find(isLocale) ?? 'en';
}
