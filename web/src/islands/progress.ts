/**
 * Remembers on this device which parts of a module are done, once the visitor asks for it. Before that nothing is
 * stored, afterwards nothing leaves the device. Without this module everything can be read all the same.
 */
/** What is done, by document id of the module. */
type Done = Record<string, string[]>;

const KEY = 'erasmi-learning';
const box = document.querySelector<HTMLElement>('#progress');
const words = box?.dataset ?? {};
const { module = '', part = '' } = words;

function stored(): Done | undefined {
	try {
		return (JSON.parse(localStorage.getItem(KEY) ?? 'null') as Done | null) ?? undefined;
	} catch {
		// Storage is switched off, or somebody else wrote there: as if nothing was stored.
		return undefined;
	}
}

/** @param done `undefined` forgets everything */
function store(done: Done | undefined): void {
	if (done) localStorage.setItem(KEY, JSON.stringify(done));
	else localStorage.removeItem(KEY);
	show();
}

function button(text: string | undefined, act: () => void): HTMLButtonElement {
	const element = document.createElement('button');
	element.type = 'button';
	element.textContent = text ?? '';
	element.addEventListener('click', act);
	return element;
}

function show(): void {
	if (!box) return;
	const done = stored();
	const own = done?.[module] ?? [];
	// The pressed button is about to be replaced: the keyboard goes on from its successor.
	const isHere = box.contains(document.activeElement);
	const hint = document.createElement('small');
	hint.textContent = words['hint'] ?? '';
	const isDone = own.includes(part);
	const toggle = (): void => store({ ...done, [module]: isDone ? own.filter((each) => each !== part) : [...own, part] });
	box.replaceChildren(
		...(done ? [...(part ? [button(words[isDone ? 'undo' : 'done'], toggle)] : []), button(words['forget'], () => store(undefined))] : [button(words['yes'], () => store({}))]),
		hint,
	);
	box.hidden = false;
	if (isHere) box.querySelector('button')?.focus();

	for (const mark of document.querySelectorAll('.mark')) mark.remove();
	for (const item of document.querySelectorAll<HTMLElement>('[data-part]:not(#progress), [data-parts]')) {
		const { parts, of } = item.dataset;
		const count = (done?.[of ?? ''] ?? []).filter((each) => each !== 'quiz').length;
		const text = parts ? (done ? words['count']?.replace('#', String(Math.min(count, Number(parts)))).replace('#', parts) : '') : own.includes(item.dataset['part'] ?? '') ? words['mark'] : '';
		if (!text) continue;
		const mark = document.createElement('b');
		mark.className = 'mark';
		mark.textContent = ` ${text}`;
		item.append(mark);
	}
}

show();
