import { useEffect, useRef } from 'react';

export interface Commands {
	confirm(): void;
	approve(): void;
	previous(): void;
	next(): void;
	insertMatch(index: number): void;
	copySource(): void;
	nextToken(): void;
	nextFinding(): void;
	acceptFindings(): void;
	nextView(): void;
	toggleHelper(): void;
	find(): void;
	showKeys(): void;
}

/**
 * Keys of the editor. Letters and digits are read by their place on the keyboard, so that they work with Arabic
 * letters and with what the Alt key types on a Mac.
 */
export function useKeys(commands: Commands, { singleKeys, isPaused }: { singleKeys: boolean; isPaused: boolean }): void {
	const latest = useRef(commands);
	latest.current = commands;
	useEffect(() => {
		if (isPaused) return;
		const onKey = (event: KeyboardEvent): void => {
			const command = commandOf(event, latest.current, singleKeys);
			if (!command) return;
			event.preventDefault();
			command();
		};
		window.addEventListener('keydown', onKey);
		return () => window.removeEventListener('keydown', onKey);
	}, [singleKeys, isPaused]);
}

function commandOf(event: KeyboardEvent, commands: Commands, singleKeys: boolean): (() => void) | undefined {
	const { key, code, altKey, ctrlKey, metaKey, shiftKey } = event;
	if (key === 'Enter' && (ctrlKey || metaKey)) return shiftKey ? commands.approve : commands.confirm;
	if (key === 'F8') return commands.nextFinding;
	// Alt together with Ctrl is AltGr, which types brackets.
	if (altKey && !ctrlKey && !metaKey) {
		if (key === 'ArrowUp') return commands.previous;
		if (key === 'ArrowDown') return commands.next;
		const digit = /^(?:Digit|Numpad)([0-5])$/u.exec(code)?.[1];
		if (digit === '0') return commands.copySource;
		if (digit) return () => commands.insertMatch(Number(digit) - 1);
		return { KeyA: commands.acceptFindings, KeyT: commands.nextToken, KeyD: commands.nextView, KeyH: commands.toggleHelper, KeyG: commands.find, KeyK: commands.showKeys }[code];
	}
	if (!singleKeys || ctrlKey || metaKey || altKey || isField(event.target)) return undefined;
	if (key === '?') return commands.showKeys;
	return key === 'h' ? commands.toggleHelper : undefined;
}

const isField = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/iu.test(target.tagName));
