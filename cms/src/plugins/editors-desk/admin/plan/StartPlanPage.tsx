import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { useLoaded } from '../../../../admin/desk/use-loaded.ts';
import type { StartingPlans } from '../../server/plan-start/plan-start.ts';
import { ask, Refusal, tell } from '../client.ts';
import { entryPath } from '../paths.ts';
import { Failed, Room, Waiting } from '../Room.tsx';
import { useWords } from '../use-words.ts';

/** Makes the draft of a plan out of one that is on the site. */
export function StartPlanPage() {
	const { say } = useWords();
	const [loaded, reload] = useLoaded('start-plan', () => ask<StartingPlans>('/plan-starts'));
	return (
		<Room title={say('copy.title')}>
			<p>
				<Link to="/">{say('back')}</Link>
			</p>
			<h1>{say('copy.title')}</h1>
			{loaded.state === 'loading' && <Waiting />}
			{loaded.state === 'failed' && <Failed onRetry={reload} />}
			{loaded.state === 'there' && <Choices {...loaded.value} />}
		</Room>
	);
}

function Choices({ can, plans, networks }: StartingPlans) {
	const { say, language, locale: mine } = useWords();
	const navigate = useNavigate();
	const [params] = useSearchParams();
	const [from, setFrom] = useState(params.get('from') ?? '');
	const [network, setNetwork] = useState('');
	const [wanted, setWanted] = useState('');
	const [begins, setBegins] = useState(nextYear);
	const [isBusy, setBusy] = useState(false);
	const [said, setSaid] = useState('');
	const plan = plans.find(({ documentId }) => documentId === from);
	const languages = plan?.languages ?? [];
	const locale = languages.find((each) => each === wanted) ?? languages.find((each) => each === mine) ?? plan?.locale;

	if (!can.allowed) return <p className="card">{can.message}</p>;
	if (plans.length === 0) return <p className="card">{say('copy.none')}</p>;

	const make = async (): Promise<void> => {
		if (!plan || !locale) return;
		setBusy(true);
		try {
			const documentId = await tell<string>(`/plan-starts/${plan.documentId}`, { network, begins, locale });
			void navigate(entryPath({ type: 'action-plan', documentId, locale }));
		} catch (error) {
			setSaid((error instanceof Refusal && error.message) || say('copy.failed'));
			setBusy(false);
		}
	};
	return (
		<form
			className="card"
			onSubmit={(event) => {
				event.preventDefault();
				void make();
			}}
		>
			<p>{say('copy.help')}</p>
			<Choice label={say('copy.plan')} value={from} onChange={setFrom} options={plans.map(({ documentId, title }) => [documentId, title])} />
			<Choice label={say('copy.network')} value={network} onChange={setNetwork} options={networks.map(({ documentId, title }) => [documentId, title || say('untitled')])} />
			{plan && <Choice label={say('copy.language')} value={locale ?? ''} onChange={setWanted} options={languages.map((each) => [each, language(each)])} />}
			<label className="field">
				<span>{say('copy.begins')}</span>
				<input type="month" required min="2000-01" max="2099-12" value={begins} onChange={({ target }) => setBegins(target.value)} />
			</label>
			<p className="bar field">
				<button type="submit" className="primary" disabled={isBusy}>
					{say('copy.make')}
				</button>
				<span role="alert">{said}</span>
			</p>
		</form>
	);
}

function Choice({ label, value, onChange, options }: { label: string; value: string; onChange: (value: string) => void; options: [string, string][] }) {
	const { say } = useWords();
	return (
		<label className="field">
			<span>{label}</span>
			<select required value={value} onChange={({ target }) => onChange(target.value)}>
				<option value="">{say('copy.choose')}</option>
				{options.map(([id, text]) => (
					<option key={id} value={id}>
						{text}
					</option>
				))}
			</select>
		</label>
	);
}

const nextYear = (): string => `${new Date().getFullYear() + 1}-01`;
