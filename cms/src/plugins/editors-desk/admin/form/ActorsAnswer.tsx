import { useEffect, useState } from 'react';
import { ask } from '../client.ts';
import { useWords } from '../use-words.ts';
import { newKey } from './answers.ts';
import { Found } from './FoundOrganisation.tsx';
import { NewOrganisation } from './NewOrganisation.tsx';
import type { AnswerProps } from './Question.tsx';
import type { Organisation } from './session.ts';

interface Actor {
	key: string;
	organisation: string | null;
	role: string;
}

const roles = ['lead', 'partner', 'supporter', 'funder'] as const;
const PAUSE_MS = 250;

/** Organisations that work together: found by any of their names, or made. */
export function ActorsAnswer({ session, entry, describedBy }: AnswerProps) {
	const { say } = useWords();
	const [question, setQuestion] = useState('');
	const [isMaking, setMaking] = useState(false);
	const found = useFound(question);
	const actors = (session.value('actors') ?? []) as Actor[];
	const isReadOnly = !entry.can.update.allowed;
	const nameOf = (id: string | null): string => (id && entry.organisations[id]?.name) || '…';
	const set = (next: readonly Actor[]): void => session.answer('actors', next);

	const add = (organisation: Organisation): void => {
		session.know(organisation);
		// Who is named first usually leads.
		set([...actors, { key: newKey(), organisation: organisation.documentId, role: actors.length === 0 ? 'lead' : 'partner' }]);
		setQuestion('');
		setMaking(false);
	};
	const kinds = new Set(actors.flatMap(({ organisation }) => (organisation ? [entry.organisations[organisation]?.actorType] : [])));
	return (
		<div role="group" aria-labelledby="form-question" aria-describedby={describedBy}>
			<ul className="chosen">
				{actors.map((actor) => (
					<li key={actor.key}>
						<strong>{nameOf(actor.organisation)}</strong>
						<select aria-label={say('actors.role', { name: nameOf(actor.organisation) })} value={actor.role} disabled={isReadOnly} style={{ inlineSize: 'auto' }} onChange={({ target }) => set(actors.map((each) => (each === actor ? { ...each, role: target.value } : each)))}>
							{roles.map((role) => (
								<option key={role} value={role}>
									{say(`role.${role}`)}
								</option>
							))}
						</select>
						{!isReadOnly && (
							<button type="button" onClick={() => set(actors.filter((each) => each !== actor))}>
								{say('actors.remove', { name: nameOf(actor.organisation) })}
							</button>
						)}
					</li>
				))}
			</ul>
			{kinds.size < 2 && <p className="field"><small>{say('actors.kinds')}</small></p>}
			{!isReadOnly && !isMaking && (
				<>
					<label className="field">
						<span>{say('actors.search')}</span>
						<input type="search" autoComplete="off" value={question} onChange={({ target }) => setQuestion(target.value)} />
					</label>
					<p role="status">
						<small>{found && say('actors.found', { count: found.length })}</small>
					</p>
					<ul className="chosen">
						{(found ?? []).filter(({ documentId }) => !actors.some(({ organisation }) => organisation === documentId)).map((organisation) => (
							<Found key={organisation.documentId} organisation={organisation} onAdd={() => add(organisation)} />
						))}
					</ul>
					{found && (
						<p className="field">
							<button type="button" onClick={() => setMaking(true)}>
								{say('actors.new')}
							</button>
						</p>
					)}
				</>
			)}
			{isMaking && <NewOrganisation name={question} country={String(session.value('country') ?? '')} onDone={add} onCancel={() => setMaking(false)} />}
		</div>
	);
}

/** @returns `undefined` while nothing is asked */
function useFound(question: string): Organisation[] | undefined {
	const [found, setFound] = useState<Organisation[]>();
	useEffect(() => {
		let isWanted = true;
		const timer = setTimeout(() => {
			if (question.trim().length < 2) return setFound(undefined);
			// Nobody waits for this; the next letter asks again.
			ask<Organisation[]>('/organisations', { q: question }).then((organisations) => isWanted && setFound(organisations), () => undefined);
		}, PAUSE_MS);
		return () => {
			isWanted = false;
			clearTimeout(timer);
		};
	}, [question]);
	return found;
}
