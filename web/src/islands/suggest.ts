/**
 * Suggestions while typing, after the combobox pattern of the ARIA Authoring Practices: the field keeps the focus, arrow
 * keys move through the list, Enter goes there, Escape closes. Without this module the field works all the same.
 */
interface Answer {
	/** Name of the list. */
	label: string;
	/** How many there are, in words. */
	count: string;
	suggestions: { text: string; locale: string; dir: string; /** What kind of thing it is. */ label: string; url: string }[];
}

/** Milliseconds without another key before a question is asked. */
const PAUSE_MS = 120;
/** One letter says nothing. */
const LEAST = 2;

function suggest(field: HTMLInputElement): void {
	const list = document.createElement('ul');
	const status = document.createElement('p');
	const id = `${field.id}-list`;
	set(list, { role: 'listbox', id, hidden: '' });
	set(status, { role: 'status', class: 'vh' });
	set(field, { role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id });
	field.after(list, status);

	let timer: number | undefined;
	let running: AbortController | undefined;
	let chosen = -1;

	const show = (open: boolean): void => {
		list.hidden = !open;
		set(field, { 'aria-expanded': String(open) });
		choose(-1);
	};
	const choose = (index: number): void => {
		chosen = index;
		[...list.children].forEach((option, at) => set(option, { 'aria-selected': String(at === index) }));
		const option = list.children[index];
		if (option) {
			set(field, { 'aria-activedescendant': option.id });
			option.scrollIntoView({ block: 'nearest' });
		} else field.removeAttribute('aria-activedescendant');
	};
	const close = (): void => {
		clearTimeout(timer);
		running?.abort();
		status.textContent = '';
		show(false);
	};
	const go = (option: Element | undefined): void => {
		if (option instanceof HTMLElement && option.dataset['url']) location.assign(option.dataset['url']);
	};

	async function ask(): Promise<void> {
		running?.abort();
		const { signal } = (running = new AbortController());
		const q = field.value.trim();
		if (q.length < LEAST) return close();
		const response = await fetch(`/api/suggest?${new URLSearchParams({ locale: document.documentElement.lang, q })}`, { signal });
		if (!response.ok) return close();
		const { label, count, suggestions } = (await response.json()) as Answer;
		if (signal.aborted || document.activeElement !== field) return;
		set(list, { 'aria-label': label });
		list.replaceChildren(...suggestions.map(toOption));
		status.textContent = count;
		show(suggestions.length > 0);
	}

	function toOption({ text, locale, dir, label, url }: Answer['suggestions'][number], at: number): Element {
		const option = document.createElement('li');
		const words = document.createElement('span');
		const small = document.createElement('small');
		set(option, { role: 'option', id: `${id}-${at}`, 'data-url': url });
		set(words, { lang: locale, dir });
		words.textContent = text;
		small.textContent = label;
		option.append(words, ' ', small);
		return option;
	}

	field.addEventListener('input', () => {
		clearTimeout(timer);
		// A search goes on without suggestions.
		timer = window.setTimeout(() => void ask().catch(() => {}), PAUSE_MS);
	});
	field.addEventListener('keydown', (event) => {
		const { length } = list.children;
		if (event.key === 'Escape' && !list.hidden) close();
		else if (event.key === 'Enter') return chosen < 0 ? close() : (event.preventDefault(), go(list.children[chosen]));
		else if (list.hidden || !event.key.startsWith('Arrow') || length === 0) return;
		else if (event.key === 'ArrowDown') choose(chosen + 1 < length ? chosen + 1 : -1);
		else if (event.key === 'ArrowUp') choose(chosen < 0 ? length - 1 : chosen - 1);
		else return;
		event.preventDefault();
	});
	field.addEventListener('blur', close);
	// The field must not lose the focus before the click arrives.
	list.addEventListener('mousedown', (event) => event.preventDefault());
	list.addEventListener('click', ({ target }) => go((target as Element).closest('li') ?? undefined));
}

/** Older browsers do not know roles and states as properties. */
function set(element: Element, attributes: Record<string, string>): void {
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

const field = document.querySelector<HTMLInputElement>('#q');
if (field) suggest(field);
