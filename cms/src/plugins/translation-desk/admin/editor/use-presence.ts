import { useEffect, useState } from 'react';
import { tell } from '../client.ts';
import type { EntrySession } from './session.ts';

const HERE_MS = 15_000;

/** Says that somebody is here. @returns names of the others who are; nobody is locked out */
export function usePresence(session: EntrySession): string[] {
	const [others, setOthers] = useState<string[]>([]);
	useEffect(() => {
		const ping = (): void => void (document.hidden || tell<string[]>(`${session.path}/here`, {}).then(setOthers, () => undefined));
		ping();
		const timer = setInterval(ping, HERE_MS);
		return () => clearInterval(timer);
	}, [session]);
	return others;
}
