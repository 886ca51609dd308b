import { useState } from 'react';
import { locales } from '@erasmi/config/locales';
import type { PeopleView, RoleChoice, SignInLink } from '../server/people.ts';
import { tell } from './client.ts';
import { kindOf, kinds, languageIn } from './role-names.ts';
import { useAct } from './use-act.ts';
import { useWords } from './use-words.ts';

/** Invites somebody: each role says in plain words what its holder does. */
export function InviteForm({ view: { roles, organisations }, onInvited }: { view: PeopleView; onInvited: (link: SignInLink, name: string) => void }) {
	const { say, language, locale: mine } = useWords();
	const { isBusy, said, perform } = useAct();
	const [typed, setTyped] = useState({ email: '', firstname: '', lastname: '', organisation: '', locale: mine });
	const [chosen, setChosen] = useState<string[]>([]);
	const field = (name: 'email' | 'firstname' | 'lastname', isRequired: boolean) => (
		<label>
			<span>{say(`invite.${name}`)}</span>
			<input type="text" inputMode={name === 'email' ? 'email' : 'text'} dir={name === 'email' ? 'ltr' : 'auto'} autoComplete="off" required={isRequired} maxLength={200} value={typed[name]} onChange={({ target }) => setTyped({ ...typed, [name]: target.value })} />
		</label>
	);
	const invite = (): Promise<boolean> =>
		perform(async () => {
			onInvited(await tell<SignInLink>('/people', { ...typed, roles: chosen }), typed.firstname || typed.email);
			setTyped({ ...typed, email: '', firstname: '', lastname: '' });
			setChosen([]);
		});
	return (
		<details className="card">
			<summary>{say('invite.title')}</summary>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					void invite();
				}}
			>
				<div className="filters" style={{ marginBlock: '1.2rem' }}>
					{field('email', true)}
					{field('firstname', true)}
					{field('lastname', false)}
					<label>
						<span>{say('invite.language')}</span>
						<select value={typed.locale} onChange={({ target }) => setTyped({ ...typed, locale: target.value })}>
							{locales.map((each) => (
								<option key={each} value={each}>
									{language(each)}
								</option>
							))}
						</select>
					</label>
					<label>
						<span>{say('invite.organisation')}</span>
						<select value={typed.organisation} onChange={({ target }) => setTyped({ ...typed, organisation: target.value })}>
							<option value="">{say('invite.none')}</option>
							{organisations.map(({ documentId, name }) => (
								<option key={documentId} value={documentId}>
									{name}
								</option>
							))}
						</select>
					</label>
				</div>
				<fieldset style={{ border: 0, margin: 0, padding: 0, minInlineSize: 0 }}>
					<legend className="label">{say('invite.roles')}</legend>
					{roles.toSorted(byKind).map((role) => (
						<label key={role.code} className="tick" style={{ alignItems: 'start', paddingBlock: '0.6rem' }}>
							<input type="checkbox" checked={chosen.includes(role.code)} onChange={({ target }) => setChosen(target.checked ? [...chosen, role.code] : chosen.filter((code) => code !== role.code))} />
							<span>
								{languageIn(role) && `${language(languageIn(role) ?? '')}: `}
								<span style={{ fontWeight: 400 }}>{say(`role.${kindOf(role) ?? 'editor'}`)}</span>
							</span>
						</label>
					))}
				</fieldset>
				<p className="bar" style={{ marginBlockStart: '1.2rem' }}>
					<button type="submit" className="primary" disabled={isBusy || chosen.length === 0}>
						{say('invite.make')}
					</button>
					<span role="alert">{said?.text}</span>
				</p>
			</form>
		</details>
	);
}

const placeOf = (role: RoleChoice): number => kinds.findIndex((kind) => kind === kindOf(role));
const byKind = (a: RoleChoice, b: RoleChoice): number => placeOf(a) - placeOf(b) || a.code.localeCompare(b.code);
