import { useEffect, useState } from 'react';
import { clientOf } from '../../../../admin/desk/client.ts';
import { useWords } from '../use-words.ts';
import { useTerms } from './terms.ts';

/** A place as the plugin `places` finds it. */
export interface KnownPlace {
	name: string;
	country: string;
	also?: string;
	near?: string;
	lat?: number;
	lon?: number;
}

interface Props {
	/** What was typed so far. */
	text: string;
	/** Language of the entry: places are called as in it. */
	locale: string;
	onTake: (place: KnownPlace) => void;
}

const PAUSE_MS = 200;
const MIN_LETTERS = 2;
const LOOKS = 2;
const LOOK_AGAIN_MS = 2500;
const { ask } = clientOf('places');

/** Places that begin like what is typed, from a list that lies beside the CMS. Taking one fills in country and position. */
export function PlaceSuggestions({ text, locale, onTake }: Props) {
	const { say } = useWords();
	const countries = useTerms('country');
	const found = useFound(text, locale);
	if (!found) return null;
	return (
		<>
			<p role="status">
				<small>{say('place.found', { count: found.length })}</small>
			</p>
			<ul className="chosen">
				{found.map((place) => (
					<li key={`${place.name} ${place.country} ${place.lat} ${place.lon}`}>
						<span>
							<bdi>{place.name}</bdi>
							{place.also && (
								<>
									{' '}
									(<bdi>{place.also}</bdi>)
								</>
							)}{' '}
							<small>{[...(place.near ? [say('place.near', { town: place.near })] : []), countries.find(({ notation }) => notation === place.country)?.label ?? place.country].join(' · ')}</small>
						</span>
						<button type="button" onClick={() => onTake(place)}>
							{say('place.take', { name: place.name })}
						</button>
					</li>
				))}
			</ul>
			{found.length > 0 && <small>{say('place.source')}</small>}
		</>
	);
}

/** @returns `undefined` while nothing is asked. The first question, which is empty, lets the CMS read its list. */
function useFound(text: string, locale: string): KnownPlace[] | undefined {
	const [found, setFound] = useState<KnownPlace[]>();
	useEffect(() => {
		let isWanted = true;
		let timer = setTimeout(() => look(LOOKS), PAUSE_MS);
		// Nobody waits for this; the next letter asks again.
		const look = (left: number): void => void ask<KnownPlace[]>('/find', { q: text, locale }).then((places) => isWanted && answered(places, left), () => undefined);
		function answered(places: KnownPlace[], left: number): void {
			if (text.trim().length < MIN_LETTERS) return setFound(undefined);
			if (places.length > 0 || left === 0) return setFound(places);
			// The CMS may still be reading its list.
			timer = setTimeout(() => look(left - 1), LOOK_AGAIN_MS);
		}
		return () => {
			isWanted = false;
			clearTimeout(timer);
		};
	}, [text, locale]);
	return found;
}
