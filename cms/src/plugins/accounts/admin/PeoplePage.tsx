import { useState } from 'react';
import { Loading, NotLoaded } from '../../../admin/desk/Absent.tsx';
import { useLoaded } from '../../../admin/desk/use-loaded.ts';
import type { PeopleView, PersonLine, SignInLink } from '../server/people.ts';
import { ask, tell } from './client.ts';
import { InviteForm } from './InviteForm.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { useRoleName } from './role-names.ts';
import { Room } from './Room.tsx';
import { useAct } from './use-act.ts';
import { useWords } from './use-words.ts';

/** All accounts, for administrators. */
export function PeoplePage() {
	const { say } = useWords();
	const [view, reload] = useLoaded('people', () => ask<PeopleView>('/people'));
	const [link, setLink] = useState<SignInLink & { name: string }>();
	return (
		<Room title={say('people.title')} withPeople>
			{view.state === 'loading' && <Loading text={say('loading')} />}
			{view.state === 'failed' && <NotLoaded text={say('failed')} retry={say('retry')} onRetry={reload} />}
			{view.state === 'there' && (
				<>
					<div role="status">{link && <LinkToGive link={link} />}</div>
					<InviteForm
						view={view.value}
						onInvited={(made, name) => {
							setLink({ ...made, name });
							reload();
						}}
					/>
					<section className="card" aria-labelledby="all-people">
						<h2 id="all-people">{say('people.title')}</h2>
						<ul>
							{view.value.people.map((person) => (
								<OnePerson key={person.id} person={person} onChanged={reload} onLink={(made) => setLink({ ...made, name: person.name })} />
							))}
						</ul>
					</section>
				</>
			)}
		</Room>
	);
}

function LinkToGive({ link: { url, isMailed, name } }: { link: SignInLink & { name: string } }) {
	const { say } = useWords();
	const [said, setSaid] = useState('');
	const copy = async (): Promise<void> => {
		await navigator.clipboard.writeText(url);
		setSaid(say('copied'));
	};
	return (
		<section className="card">
			<div className="bar" style={{ alignItems: 'end' }}>
				<label style={{ flex: '1 1 22rem' }}>
					<span>{say('link.ready', { name })}</span>
					<input type="text" dir="ltr" readOnly value={url} onFocus={({ target }) => target.select()} />
				</label>
				<button type="button" onClick={() => void copy()}>
					{say('copy')}
				</button>
				<small role="status">{said}</small>
			</div>
			<p>{say(isMailed ? 'link.mailed' : 'link.unmailed')}</p>
		</section>
	);
}

function OnePerson({ person, onChanged, onLink }: { person: PersonLine; onChanged: () => void; onLink: (link: SignInLink) => void }) {
	const { say, list } = useWords();
	const nameOfRole = useRoleName();
	const { isBusy, said, perform } = useAct();
	const [isRemoving, setRemoving] = useState(false);
	const { id, name, email, state, roles, hasFactor, sessions, isYou } = person;
	const act = (path: string) => () => void perform(() => tell(`/people/${id}${path}`, {}), say('done')).then(onChanged);
	return (
		<li style={{ paddingBlock: '1.4rem' }}>
			<h3>
				<bdi>{name}</bdi> <span className={`tag ${state === 'active' ? 'ok' : state === 'invited' ? 'warn' : ''}`}>{say(`state.${state}`)}</span>
			</h3>
			{state !== 'closed' && (
				<p>
					<small>
						<bdi dir="ltr">{email}</bdi> · {[list(roles.map(nameOfRole)), say('line.sessions', { count: sessions }), ...(hasFactor ? [say('line.factor')] : [])].filter(Boolean).join(' · ')}
					</small>
				</p>
			)}
			<p role="status" className={said ? `note ${said.isGood ? 'ok' : 'bad'}` : ''}>
				{said?.text}
			</p>
			{state !== 'closed' && (
				<details>
					<summary>
						…<span className="vh">{name}</span>
					</summary>
					<p className="bar" style={{ marginBlockStart: '0.8rem' }}>
						<button type="button" disabled={isBusy} onClick={() => void perform(async () => onLink(await tell<SignInLink>(`/people/${id}/link`, {})))}>
							{say('act.link')}
						</button>
						{sessions > 0 && (
							<button type="button" disabled={isBusy} onClick={act('/sessions/end')}>
								{say('act.sessions')}
							</button>
						)}
						{hasFactor && (
							<button type="button" disabled={isBusy} onClick={act('/factor/off')}>
								{say('act.factor')}
							</button>
						)}
						{!isYou && (
							<button type="button" disabled={isBusy} onClick={() => setRemoving(true)}>
								{say('act.remove')}
							</button>
						)}
					</p>
				</details>
			)}
			{isRemoving && (
				<RemoveDialog
					name={name}
					onClose={() => setRemoving(false)}
					onRemove={(isAnonymous) => {
						setRemoving(false);
						void perform(() => tell(`/people/${id}/remove`, { anonymous: isAnonymous }), say('done')).then(onChanged);
					}}
				/>
			)}
		</li>
	);
}
