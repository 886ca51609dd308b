import type { KnownOrganisation } from '../../server/form/known.ts';
import { useWords } from '../use-words.ts';
import { newKey } from './answers.ts';
import { OrganisationSearch } from './OrganisationSearch.tsx';
import type { AnswerProps } from './Question.tsx';

interface Member {
	key: string;
	organisation: string | null;
	role: string | null;
}

/** Organisations that work together, each with its part. */
export function OrganisationsAnswer({ fields: [field], session, entry, isReadOnly, describedBy }: AnswerProps) {
	const { say } = useWords();
	const name = field?.name ?? '';
	const list = field?.input.as === 'list' ? field.input : undefined;
	const role = list?.fields.find((each) => each.name === 'role')?.input;
	const members = (session.value(name) ?? []) as Member[];
	const nameOf = (id: string | null): string => (id && entry.known.organisations[id]?.name) || '…';
	const set = (next: readonly Member[]): void => session.answer(name, next);

	const add = (organisation: KnownOrganisation): void => {
		session.know({ organisation });
		// Who is named first usually leads.
		set([...members, { key: newKey(), organisation: organisation.documentId, role: members.length === 0 ? 'lead' : 'partner' }]);
	};
	const kinds = new Set(members.flatMap(({ organisation }) => (organisation ? [entry.known.organisations[organisation]?.actorType] : [])));
	return (
		<div role="group" aria-labelledby="form-question" aria-describedby={describedBy}>
			<ul className="chosen">
				{members.map((member) => (
					<li key={member.key}>
						<strong>{nameOf(member.organisation)}</strong>
						{role?.as === 'choice' && (
							<select aria-label={say('actors.role', { name: nameOf(member.organisation) })} value={member.role ?? ''} disabled={isReadOnly} style={{ inlineSize: 'auto' }} onChange={({ target }) => set(members.map((each) => (each === member ? { ...each, role: target.value } : each)))}>
								{role.choices.map(({ value, label }) => (
									<option key={value} value={value}>
										{label}
									</option>
								))}
							</select>
						)}
						{!isReadOnly && (
							<button type="button" onClick={() => set(members.filter((each) => each !== member))}>
								{say('remove', { name: nameOf(member.organisation) })}
							</button>
						)}
					</li>
				))}
			</ul>
			{list?.min !== undefined && kinds.size < list.min && (
				<p className="field">
					<small>{say('actors.kinds')}</small>
				</p>
			)}
			{!isReadOnly && <OrganisationSearch country={String(session.value('country') ?? '')} taken={members.map(({ organisation }) => organisation)} onPick={add} />}
		</div>
	);
}
