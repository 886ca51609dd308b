import type { InputOf } from '../../../server/form/inputs.ts';
import { OrganisationSearch } from '../OrganisationSearch.tsx';
import { useWords } from '../../use-words.ts';
import type { Framed } from './Field.tsx';

/** One organisation: found by any of its names, or made. */
export function OrganisationField({ value, label, describedBy, form: { session, entry, isReadOnly }, onChange }: Framed<InputOf<'organisation'>>) {
	const { say } = useWords();
	const name = typeof value === 'string' ? (entry.known.organisations[value]?.name ?? '…') : undefined;
	return (
		<fieldset aria-describedby={describedBy}>
			<legend>{label}</legend>
			{name !== undefined && (
				<p className="bar">
					<strong>{name}</strong>
					{!isReadOnly && (
						<button type="button" onClick={() => onChange(null)}>
							{say('remove', { name })}
						</button>
					)}
				</p>
			)}
			{name === undefined && !isReadOnly && (
				<OrganisationSearch
					country={String(session.value('country') ?? '')}
					onPick={(organisation) => {
						session.know({ organisation });
						onChange(organisation.documentId);
					}}
				/>
			)}
		</fieldset>
	);
}
