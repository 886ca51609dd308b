import { useState } from 'react';
import { useWords } from './use-words.ts';

export interface Assigning {
	/** `null` takes it from everybody. */
	person: number | null;
	due: string;
	comment: string;
}

interface Props {
	title: string;
	people: readonly { id: number; name: string }[];
	before?: Partial<Assigning> | null;
	/** @returns what to say about it; nothing when it did not happen */
	onAssign: (chosen: Assigning) => Promise<string | undefined>;
}

/** Who is asked to do something, until when, and what they should know. */
export function AssignForm({ title, people, before, onAssign }: Props) {
	const { say } = useWords();
	const [person, setPerson] = useState(String(before?.person ?? ''));
	const [due, setDue] = useState(before?.due ?? '');
	const [comment, setComment] = useState(before?.comment ?? '');
	const [said, setSaid] = useState('');
	return (
		<details style={{ marginBlockStart: '1.2rem' }}>
			<summary>{title}</summary>
			<form
				className="filters"
				onSubmit={(event) => {
					event.preventDefault();
					setSaid('');
					void onAssign({ person: person ? Number(person) : null, due, comment }).then((done) => setSaid(done ?? ''));
				}}
			>
				<label>
					<span>{say('assign.person')}</span>
					<select value={person} onChange={({ target }) => setPerson(target.value)}>
						<option value="">{say('assign.nobody')}</option>
						{people.map(({ id, name }) => (
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
				<label>
					<span>{say('assign.comment')}</span>
					<input type="text" dir="auto" maxLength={500} value={comment} onChange={({ target }) => setComment(target.value)} />
				</label>
				<p className="bar">
					<button type="submit">{say('assign.save')}</button>
					<small role="status">{said}</small>
				</p>
			</form>
		</details>
	);
}
