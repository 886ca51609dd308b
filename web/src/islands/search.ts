/**
 * Results follow the typing and the choosing. Without this module the form works by its button.
 *
 * The page is asked for as a visitor would ask, and only its results are taken from it.
 */
import { parsed } from './shared/parsed.ts';

const form = document.querySelector<HTMLFormElement>('#s');
const parts = [...document.querySelectorAll('[data-live]')];
const announcer = document.querySelector('#say');

/** Milliseconds without another key before a question is asked. */
const PAUSE_MS = 300;

let timer: number | undefined;
/** Parameters of what is shown. */
let shown = location.search;
let running: AbortController | undefined;

/** @param step whether the way back leads to what was shown before: letters are no steps, choices are */
async function refresh(step: boolean): Promise<void> {
	if (!form) return;
	running?.abort();
	const { signal } = (running = new AbortController());
	const url = new URL(form.action);
	for (const [name, value] of new FormData(form)) if (value) url.searchParams.append(name, String(value));
	for (const part of parts) part.ariaBusy = 'true';
	try {
		const page = await parsed(url, signal);
		const fresh = page.querySelectorAll('[data-live]');
		parts.forEach((part, at) => part.replaceChildren(...(fresh[at]?.childNodes ?? [])));
		recount(page);
		document.title = page.title;
		history[step ? 'pushState' : 'replaceState'](null, '', url);
		shown = location.search;
		if (announcer) announcer.textContent = document.querySelector('#found')?.textContent ?? '';
	} catch (error) {
		if ((error as Error).name !== 'AbortError') form.submit();
	} finally {
		if (!signal.aborted) for (const part of parts) part.ariaBusy = null;
	}
}

/** The boxes stay as they are, so that nobody loses their place; only their numbers change. */
function recount(page: Document): void {
	for (const box of form?.elements ?? []) {
		if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') continue;
		const fresh = page.querySelector(`input[name="${CSS.escape(box.name)}"][value="${CSS.escape(box.value)}"]`);
		const count = box.parentElement?.querySelector('.count');
		const now = fresh?.parentElement?.querySelector('.count');
		if (count) count.replaceChildren(...(now?.childNodes ?? ['0']));
	}
}

form?.addEventListener('input', () => {
	clearTimeout(timer);
	timer = window.setTimeout(() => void refresh(false), PAUSE_MS);
});
// Boxes outside the form's element belong to it, but their events do not pass through it.
document.querySelector('.facets')?.addEventListener('change', () => void refresh(true));
// Boxes and field show an older question again only when the page is made anew. A jump inside the page asks nothing.
window.addEventListener('popstate', () => location.search !== shown && location.reload());
