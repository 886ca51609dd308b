/**
 * Results follow the typing and the choosing. Without this module the form works by its button.
 *
 * The page is asked for as a visitor would ask, and only its results are taken from it.
 */
const form = document.querySelector<HTMLFormElement>('#s');
const results = document.querySelector('#results');
const announcer = document.querySelector('#say');

/** Milliseconds without another key before a question is asked. */
const PAUSE_MS = 200;

interface Policy {
	createHTML(html: string): string;
}
// Browsers with Trusted Types only take HTML that a named policy let through; ours comes from this very site.
const policy: Policy = (window as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes?.createPolicy('erasmi-fragment', { createHTML: (html) => html }) ?? { createHTML: (html) => html };

let timer: number | undefined;
let running: AbortController | undefined;

async function refresh(): Promise<void> {
	if (!form || !results) return;
	running?.abort();
	const { signal } = (running = new AbortController());
	const url = new URL(form.action);
	for (const [name, value] of new FormData(form)) if (value) url.searchParams.append(name, String(value));
	results.ariaBusy = 'true';
	try {
		const answer = await fetch(url, { signal });
		if (!answer.ok) throw new Error(String(answer.status));
		const page = new DOMParser().parseFromString(policy.createHTML(await answer.text()), 'text/html');
		results.replaceChildren(...(page.querySelector('#results')?.childNodes ?? []));
		recount(page);
		history.replaceState(null, '', url);
		if (announcer) announcer.textContent = results.querySelector('h2')?.textContent ?? '';
	} catch (error) {
		if ((error as Error).name !== 'AbortError') form.submit();
	} finally {
		if (!signal.aborted) results.ariaBusy = null;
	}
}

/** The boxes stay as they are, so that nobody loses their place; only their numbers change. */
function recount(page: Document): void {
	for (const box of form?.elements ?? []) {
		if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') continue;
		const fresh = page.querySelector(`input[name="${CSS.escape(box.name)}"][value="${CSS.escape(box.value)}"]`);
		const count = box.parentElement?.querySelector('.count');
		if (count) count.textContent = fresh?.parentElement?.querySelector('.count')?.textContent ?? '0';
	}
}

form?.addEventListener('input', () => {
	clearTimeout(timer);
	timer = window.setTimeout(() => void refresh(), PAUSE_MS);
});
form?.addEventListener('submit', (event) => {
	event.preventDefault();
	clearTimeout(timer);
	void refresh();
});
// Boxes outside the form's element belong to it, but their events do not pass through it.
document.querySelector('.facets')?.addEventListener('change', () => void refresh());
