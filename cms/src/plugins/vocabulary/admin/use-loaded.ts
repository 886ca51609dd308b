import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

export type Loaded<T> = { state: 'loading' } | { state: 'failed' } | { state: 'loaded'; data: T };

/** Answers that do not change while somebody writes, shared by all inputs of a page. */
const kept = new Map<string, unknown>();

/** @param address of one of our own endpoints; empty asks nothing */
export function useLoaded<T>(address: string, { keep = false }: { keep?: boolean } = {}): Loaded<T> {
	const { get } = useFetchClient();
	const [loaded, setLoaded] = useState<{ address: string; answer: Loaded<T> }>();

	useEffect(() => {
		if (!address || kept.has(address)) return undefined;
		let isCurrent = true;
		get<{ data: T }>(address).then(
			({ data: { data } }) => {
				if (keep) kept.set(address, data);
				if (isCurrent) setLoaded({ address, answer: { state: 'loaded', data } });
			},
			() => isCurrent && setLoaded({ address, answer: { state: 'failed' } }),
		);
		return () => {
			isCurrent = false;
		};
	}, [address, get, keep]);

	// What is kept was stored under the same address by the same kind of question.
	if (kept.has(address)) return { state: 'loaded', data: kept.get(address) as T };
	return loaded?.address === address ? loaded.answer : { state: 'loading' };
}
