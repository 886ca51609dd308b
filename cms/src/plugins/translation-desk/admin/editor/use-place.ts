import { useSearchParams } from 'react-router-dom';
import { listOf } from '../paths.ts';

export interface Place {
	/** Id of the passage, when the address names one. */
	passage: string | null;
	/** The whole entry at once. */
	isReading: boolean;
	/** State that the work list asked for. */
	listState: string;
	goTo(passage: string): void;
	setMode(mode: '' | 'read'): void;
}

/** Where in the entry the person is. The address knows it, so that a reload comes back here. */
export function usePlace(): Place {
	const [address, setAddress] = useSearchParams();
	const put = (name: string, value: string): void =>
		setAddress(
			(before) => {
				const after = new URLSearchParams(before);
				if (value) after.set(name, value);
				else after.delete(name);
				return after;
			},
			{ replace: true },
		);
	return {
		passage: address.get('passage'),
		isReading: address.get('mode') === 'read',
		listState: listOf(address).state ?? '',
		goTo: (passage) => put('passage', passage),
		setMode: (mode) => put('mode', mode),
	};
}
