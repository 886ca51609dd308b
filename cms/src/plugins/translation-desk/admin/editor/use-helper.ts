import { useRef } from 'react';
import { locales } from '@erasmi/config/locales';
import type { Entry } from '../desk.ts';
import type { EntrySession } from './session.ts';
import { helperSetting } from './settings.ts';

export interface Helper {
	choose(locale: string): void;
	/** Off, and on again in the language that was chosen last. */
	toggle(): void;
}

/** The third column, for those who do not read the original. @param current its language, empty when it is off */
export function useHelper(session: EntrySession, { sourceLocale, locale }: Entry, current: string): Helper {
	const last = useRef(current || locales.find((code) => code !== sourceLocale && code !== locale && (code === 'en' || code === 'de')) || '');
	if (current) last.current = current;
	const choose = (chosen: string): void => {
		helperSetting.write(chosen);
		void session.open(chosen);
	};
	return { choose, toggle: () => choose(current ? '' : last.current) };
}
