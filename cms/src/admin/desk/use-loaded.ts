import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> = { state: 'loading' } | { state: 'failed' } | { state: 'there'; value: T };

/** Loads when `key` changes; what was there stays until the new is. */
export function useLoaded<T>(key: string, load: () => Promise<T>): [Loaded<T>, () => void] {
	const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
	const [attempt, setAttempt] = useState(0);
	useEffect(() => {
		let isWanted = true;
		load().then(
			(value) => isWanted && setLoaded({ state: 'there', value }),
			() => isWanted && setLoaded({ state: 'failed' }),
		);
		return () => {
			isWanted = false;
		};
		// `load` is another function at each drawing; `key` says whether it would answer something else.
	}, [key, attempt]);
	return [loaded, useCallback(() => setAttempt((before) => before + 1), [])];
}
