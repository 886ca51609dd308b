import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { uidOf } from '@erasmi/config/types';
import { Refusal } from '../../../admin/desk/client.ts';
import { useLoaded } from '../../../admin/desk/use-loaded.ts';
import type { OpenMessage } from '../server/inbox.ts';
import { Acts } from './Acts.tsx';
import { ask, tell } from './client.ts';
import { inboxPath } from './paths.ts';
import { Absent, Room } from './Room.tsx';
import { Settings } from './Settings.tsx';
import { useWords } from './use-words.ts';
import { WriteForm } from './WriteForm.tsx';

/** Does something with the message. @returns what the server said against it, `undefined` when it was done */
export type Do = (act: 'status' | 'assignment' | 'notes' | 'reply' | 'keep-until', body: object) => Promise<string | undefined>;

export function MessagePage() {
	const { id = '' } = useParams();
	const [loaded, reload] = useLoaded(id, () => ask<OpenMessage>(`/messages/${id}`));
	const { say } = useWords();
	if (loaded.state !== 'there') {
		return (
			<Room title={say('title')}>
				<Absent state={loaded.state} onRetry={reload} />
			</Room>
		);
	}
	return <MessageView key={id} first={loaded.value} />;
}

function MessageView({ first }: { first: OpenMessage }) {
	const { say, language, moment } = useWords();
	const navigate = useNavigate();
	const [open, setOpen] = useState(first);
	const [problem, setProblem] = useState<string>();
	const { message, can } = open;

	const act: Do = async (name, body) => {
		try {
			setOpen(await tell<OpenMessage>(`/messages/${message.id}/${name}`, body));
			setProblem(undefined);
			return undefined;
		} catch (error) {
			const said = (error instanceof Refusal && error.message) || say('failed');
			setProblem(said);
			return said;
		}
	};
	const remove = async (): Promise<void> => {
		if (!globalThis.confirm(say('remove.sure'))) return;
		try {
			await tell(`/messages/${message.id}/remove`, {});
			navigate(inboxPath);
		} catch (error) {
			setProblem((error instanceof Refusal && error.message) || say('failed'));
		}
	};

	return (
		<Room title={say(`kind.${message.kind}`)}>
			{problem && (
				<p className="note bad" role="alert">
					{problem}
				</p>
			)}
			<section className="card" aria-labelledby="text">
				<h2 id="text">{say('column.message')}</h2>
				<p className="text" dir="auto">
					{message.text}
				</p>
				<p>
					<small>{say('came', { moment: moment(message.at), language: language(message.locale) })}</small>
				</p>
				<About {...open} />
			</section>
			<Settings open={open} act={act} />
			<section className="card" aria-labelledby="reply">
				<h2 id="reply">{say('reply.title')}</h2>
				<Address email={message.email} />
				{can.reply && <WriteForm label={say('reply.label', { language: language(message.locale) })} submit={say('reply.send')} onWrite={(text) => act('reply', { text })} />}
				{message.email && !can.reply && <p>{say('reply.by-hand')}</p>}
			</section>
			<section className="card" aria-labelledby="acts">
				<h2 id="acts">{say('acts.title')}</h2>
				<Acts acts={open.acts} names={open.names} />
				<WriteForm label={say('note.label')} submit={say('note.add')} onWrite={(text) => act('notes', { text })} />
			</section>
			{can.remove && (
				<p className="bar">
					<button type="button" onClick={() => void remove()}>
						{say('remove')}
					</button>
				</p>
			)}
		</Room>
	);
}

/** Where the message leads: the page on the site, and the entry here. */
function About({ message: { entry, page }, title, pageUrl }: OpenMessage) {
	const { say } = useWords();
	if (!page) return null;
	return (
		<ul>
			<li>
				{say('about.page')}{' '}
				<a href={pageUrl} target="_blank" rel="noreferrer">
					<bdi>{page}</bdi>
				</a>
			</li>
			{entry && (
				<li>
					{say('about.entry')}{' '}
					<a href={`/admin/content-manager/collection-types/${uidOf(entry.type)}/${entry.documentId}`}>
						<bdi>{title ?? entry.documentId}</bdi>
					</a>
				</li>
			)}
		</ul>
	);
}

function Address({ email }: { email: string | undefined }) {
	const { say } = useWords();
	const [isCopied, setCopied] = useState(false);
	if (!email) return <p>{say('reply.none')}</p>;
	const copy = (): Promise<void> => navigator.clipboard.writeText(email).then(() => setCopied(true));
	return (
		<p className="bar">
			<a href={`mailto:${email}`} dir="ltr">
				{email}
			</a>
			<button type="button" onClick={() => void copy()}>
				{say('reply.copy')}
			</button>
			<span role="status">{isCopied && say('reply.copied')}</span>
		</p>
	);
}
