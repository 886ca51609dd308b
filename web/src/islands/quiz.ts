/** Answers are judged where they stand. Without this module the form sends them, and the page that comes says the same. */
import './progress.ts';
import { parsed } from './shared/parsed.ts';

/** Answers that are judged on the page. */
let shown = location.search;
const form = document.querySelector<HTMLFormElement>('form[action="#quiz"]');

async function judge(own: HTMLFormElement): Promise<void> {
	const url = new URL(location.pathname, location.href);
	for (const [name, value] of new FormData(own)) url.searchParams.append(name, String(value));
	url.hash = 'quiz';
	try {
		const fresh = (await parsed(url)).querySelector('form[action="#quiz"]');
		own.replaceChildren(...(fresh?.childNodes ?? []));
		history.pushState(null, '', url);
		shown = location.search;
		// Read at once, and the keyboard goes on from there.
		const verdict = own.querySelector<HTMLElement>('[role=status]');
		if (verdict) verdict.tabIndex = -1;
		verdict?.focus();
	} catch {
		own.submit();
	}
}

form?.addEventListener('submit', (event) => {
	event.preventDefault();
	void judge(form);
});
// What was answered before shows again only when the page is made anew. A jump inside the page asks nothing.
window.addEventListener('popstate', () => location.search !== shown && location.reload());
