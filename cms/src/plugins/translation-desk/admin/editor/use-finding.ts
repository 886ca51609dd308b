import { useEffect, useRef, type RefObject } from 'react';
import type { CheckResult, Passage } from '../desk.ts';
import { useWords } from '../use-words.ts';

interface Options {
	passage: Passage;
	text: string;
	isTyped: boolean;
	/** Absent: what they find is not known yet. */
	checks: readonly CheckResult[] | undefined;
	field: RefObject<HTMLTextAreaElement>;
	onSaid: (text: string) => void;
}

/** @returns the command that selects what the checks found, one after the other; pressed too early it waits for them */
export function useFinding({ passage, text, isTyped, checks, field, onSaid }: Options): () => void {
	const { say } = useWords();
	const next = useRef(0);
	const isAwaited = useRef(false);
	const select = (): void => {
		field.current?.focus();
		isAwaited.current = checks === undefined;
		if (!checks) return;
		const found = checks[next.current++ % Math.max(1, checks.length)];
		onSaid(found ? `${say(`check.${found.check}` as 'check.empty')}: ${found.words}` : say('checks.none'));
		const start = found ? text.indexOf(found.words) : -1;
		if (found && start >= 0) field.current?.setSelectionRange(start, start + found.words.length);
	};
	useEffect(() => {
		next.current = 0;
		isAwaited.current = false;
	}, [passage.id]);
	useEffect(() => {
		// Who has typed meanwhile does not want their words selected.
		if (checks && isAwaited.current && !isTyped) select();
		if (checks) isAwaited.current = false;
	}, [checks]);
	return select;
}
