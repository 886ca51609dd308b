import { useState } from 'react';
import type { Entry } from '../desk.ts';
import { useWords } from '../use-words.ts';
import type { EntrySession } from './session.ts';

/** Who is asked to do this entry in this language, and until when. */
export function AssignForm({ entry, session }: { entry: Entry; session: EntrySession }) {
	const { say } = useWords();
	const [person, setPerson] = useState(String(entry.assignment?.person ?? ''));
	const [due, setDue] = useState(entry.assignment?.due ?? '');
	const [said, setSaid] = useState('');
	if (!entry.can.canTranslate && !entry.can.canCheck) return null;
	return (
		<details style={{ marginBlockStart: '1.2rem' }}>
			<summary>{say('assign.title')}</summary>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					setSaid('');
					void session.assign(person ? Number(person) : null, due).then((isDone) => isDone && setSaid(say('assign.saved')));
				}}
			>
				<label>
					<span>{say('assign.person')}</span>
					<select value={person} onChange={({ target }) => setPerson(target.value)}>
						<option value="">{say('assign.nobody')}</option>
						{entry.people.map(({ id, name }) => (
							<option key={id} value={id}>
								{name}
							</option>
						))}
					</select>
				</label>
				<label>
					<span>{say('assign.due')}</span>
					<input type="date" value={due} onChange={({ target }) => setDue(target.value)} />
				</label>
				<p className="bar" style={{ marginBlockStart: '0.8rem' }}>
					<button type="submit">{say('assign.save')}</button>
					<small role="status">{said}</small>
				</p>
			</form>
		</details>
	);
}
