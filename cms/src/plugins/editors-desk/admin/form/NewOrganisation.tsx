import { useState } from 'react';
import { Refusal, tell } from '../client.ts';
import { useWords } from '../use-words.ts';
import { Found } from './FoundOrganisation.tsx';
import type { KnownOrganisation } from '../../server/form/known.ts';
import { useTerms } from './terms.ts';
import { CountryField } from './WhereAnswer.tsx';

interface Props {
	name: string;
	country: string;
	onDone: (organisation: KnownOrganisation) => void;
	onCancel: () => void;
}

/** Makes an organisation, after a look at those whose names sound alike. */
export function NewOrganisation({ name: asked, country: here, onDone, onCancel }: Props) {
	const { say } = useWords();
	const kinds = useTerms('actor-type');
	const [name, setName] = useState(asked);
	const [actorType, setActorType] = useState('');
	const [country, setCountry] = useState(here);
	const [place, setPlace] = useState('');
	const [similar, setSimilar] = useState<KnownOrganisation[]>([]);
	const [said, setSaid] = useState('');

	const create = async (sure: boolean): Promise<void> => {
		if (!name.trim() || !actorType || !country) return setSaid(say('actors.incomplete'));
		try {
			onDone(await tell<KnownOrganisation>('/organisations', { name, actorType, country, place, sure }));
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			setSimilar(error.code === 'similar-organisation' ? (error.details.similar as KnownOrganisation[]) : []);
			setSaid(error.message || say('load.failed'));
		}
	};
	return (
		<fieldset className="field">
			<legend>{say('actors.new.title')}</legend>
			<label className="field">
				<span>{say('actors.name')}</span>
				<input type="text" value={name} autoFocus onChange={({ target }) => setName(target.value)} />
			</label>
			<label className="field">
				<span>{say('actors.kind')}</span>
				<select value={actorType} onChange={({ target }) => setActorType(target.value)}>
					<option value="">{say('place.choose')}</option>
					{kinds.map(({ notation, label }) => (
						<option key={notation} value={notation}>
							{label}
						</option>
					))}
				</select>
			</label>
			<CountryField label={say('place.country')} value={country} onChange={setCountry} />
			<label className="field">
				<span>{say('actors.place')}</span>
				<input type="text" value={place} onChange={({ target }) => setPlace(target.value)} />
			</label>
			<p className="field" role="alert">
				{said}
			</p>
			<ul className="chosen">
				{similar.map((organisation) => (
					<Found key={organisation.documentId} organisation={organisation} onAdd={() => onDone(organisation)} />
				))}
			</ul>
			<p className="bar field">
				<button type="button" className={similar.length > 0 ? '' : 'primary'} onClick={() => void create(similar.length > 0)}>
					{similar.length > 0 ? say('actors.sure') : say('actors.create')}
				</button>
				<button type="button" onClick={onCancel}>
					{say('actors.cancel')}
				</button>
			</p>
		</fieldset>
	);
}
