import { statuses } from '../server/decide.ts';
import type { OpenMessage } from '../server/inbox.ts';
import type { Do } from './MessagePage.tsx';
import { useWords } from './use-words.ts';

/** How the message stands, who looks after it, and until when it is kept. */
export function Settings({ open: { message, people }, act }: { open: OpenMessage; act: Do }) {
	const { say } = useWords();
	const deleteDay = new Date(message.deleteAt).toISOString().slice(0, 10);
	return (
		<section className="card" aria-label={say('column.status')}>
			<div className="filters">
				<label>
					<span>{say('column.status')}</span>
					<select value={message.status} onChange={({ target }) => void act('status', { status: target.value })}>
						{statuses.map((status) => (
							<option key={status} value={status}>
								{say(`status.${status}`)}
							</option>
						))}
					</select>
				</label>
				<label>
					<span>{say('column.assignee')}</span>
					<select value={message.assignee ?? ''} onChange={({ target }) => void act('assignment', { person: target.value === '' ? null : Number(target.value) })}>
						<option value="">{say('assignee.nobody')}</option>
						{people.map(({ id, name }) => (
							<option key={id} value={id}>
								{name}
							</option>
						))}
					</select>
				</label>
				<label>
					<span>{say('delete.on')}</span>
					<input key={deleteDay} type="date" defaultValue={deleteDay} onBlur={({ target }) => target.value !== deleteDay && void act('keep-until', { day: target.value })} />
				</label>
			</div>
			<p>
				<small>{say('delete.hint')}</small>
			</p>
		</section>
	);
}
