/** A clock for each step of the facilitator view. Without this module the steps stand there with their times. */
const stage = document.querySelector<HTMLElement>('.stage');
const words = stage?.dataset ?? {};

/** Milliseconds between two looks at the clock. */
const TICK_MS = 250;

for (const step of stage?.querySelectorAll<HTMLElement>('[data-minutes]') ?? []) {
	let left = Number(step.dataset['minutes']) * 60_000;
	let end = 0;
	let timer: number | undefined;
	const button = document.createElement('button');
	const display = document.createElement('b');
	const status = document.createElement('span');
	const line = document.createElement('p');
	status.setAttribute('role', 'status');
	line.className = 'row clock';
	line.append(button, display, status);
	step.querySelector('.large')?.after(line);

	const show = (): void => {
		const seconds = Math.max(0, Math.ceil(left / 1000));
		display.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
		button.textContent = (timer ? words['stop'] : words['start']) ?? '';
	};
	const pause = (): void => {
		clearInterval(timer);
		timer = undefined;
	};
	button.addEventListener('click', () => {
		if (timer) {
			pause();
			return show();
		}
		// A clock that has run out begins again.
		if (left <= 0) left = Number(step.dataset['minutes']) * 60_000;
		status.textContent = '';
		end = Date.now() + left;
		timer = window.setInterval(() => {
			left = end - Date.now();
			if (left <= 0) {
				pause();
				status.textContent = words['over'] ?? '';
			}
			show();
		}, TICK_MS);
		// The screen stays on where a browser can do that; a clock works without.
		navigator.wakeLock?.request('screen').catch(() => {});
		show();
	});
	show();
}
