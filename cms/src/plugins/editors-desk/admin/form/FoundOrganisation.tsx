import { useWords } from '../use-words.ts';
import type { KnownOrganisation } from '../../server/form/known.ts';

/** An organisation that may be meant, with the town by which people tell it from others. */
export function Found({ organisation, onAdd }: { organisation: KnownOrganisation; onAdd: () => void }) {
	const { say } = useWords();
	return (
		<li>
			<span>
				{organisation.name} {organisation.place && <small>{organisation.place}</small>}
			</span>
			<button type="button" onClick={onAdd}>
				{say('actors.add', { name: organisation.name })}
			</button>
		</li>
	);
}
