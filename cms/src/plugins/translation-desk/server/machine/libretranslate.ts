/** LibreTranslate, and every service that answers like it: `POST /translate` with `q`, `source`, `target`, `format`. */
import { ProviderRefused, ProviderUnreachable, type MachineProvider } from './provider.ts';

/** A batch of long passages takes a small machine half a minute. */
const TIMEOUT_MS = 120_000;

export const libreTranslate = (url: string, key: string | undefined): MachineProvider => ({
	name: 'LibreTranslate',
	async translate(texts, from, to) {
		const { status, body } = await post(`${url}/translate`, { q: texts, source: from, target: to, format: 'html', ...(key ? { api_key: key } : {}) });
		const said = isRecord(body) && typeof body.error === 'string' ? body.error : `status ${status}`;
		if (status === 429 || status >= 500) throw new ProviderUnreachable(`${url} cannot translate now: ${said}`);
		if (status !== 200) throw new ProviderRefused(`${url} does not translate ${from} → ${to}: ${said}`);
		const translated = isRecord(body) ? body.translatedText : undefined;
		if (!isTexts(translated) || translated.length !== texts.length) throw new ProviderRefused(`${url} answered something else than ${texts.length} texts. Is TRANSLATE_URL a LibreTranslate server?`);
		return translated;
	},
});

async function post(url: string, body: object): Promise<{ status: number; body: unknown }> {
	try {
		const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
		const text = await response.text();
		return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : undefined };
	} catch (cause) {
		throw new ProviderUnreachable(`${url} did not answer: ${reasonOf(cause)}`, { cause });
	}
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? error.cause.message : error.message;
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((text) => typeof text === 'string');
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
