import { useEffect, useRef, useState } from 'react';
import { Refusal, tell } from './client.ts';
import type { Entry } from './desk.ts';
import { useWords } from './use-words.ts';

/** A long entry takes a small machine half a minute. */
const LOOK_AGAIN_MS = 4000;

/** Asks a machine for drafts of what is missing, and shows them when they are there. Nothing where no machine is set up. */
export function MachineDraft({ entry, onReload }: { entry: Entry; onReload: () => Promise<void> }) {
	const { say } = useWords();
	const [said, setSaid] = useState('');
	const status = useRef<HTMLElement>(null);
	const { machine, can, units } = entry;
	useEffect(() => {
		if (!machine.waiting) return;
		const timer = setInterval(() => void onReload(), LOOK_AGAIN_MS);
		return () => clearInterval(timer);
	}, [machine.waiting]);

	const ask = async (): Promise<void> => {
		setSaid(say('machine.waiting'));
		// The button goes away, and who pressed it must not lose their place.
		status.current?.focus();
		try {
			await tell(`/entries/${entry.type}/${entry.documentId}/${entry.locale}/machine`, {});
			await onReload();
			setSaid('');
		} catch (error) {
			setSaid((error instanceof Refusal && error.message) || say('load.failed'));
		}
	};

	if (!machine.on || !(can.canTranslate || can.canCheck)) return null;
	const isMissing = units.some(({ state, todo }) => state === 'missing' && todo);
	return (
		<span className="bar">
			{isMissing && !machine.waiting && (
				<button type="button" onClick={() => void ask()}>
					{say('machine.ask')}
				</button>
			)}
			<small ref={status} role="status" tabIndex={-1}>
				{said || (machine.waiting ? (machine.error ? say('machine.failing', { error: machine.error }) : say('machine.waiting')) : '')}
			</small>
		</span>
	);
}
