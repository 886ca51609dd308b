import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { localeNames, locales } from '@erasmi/config/locales';
import { caseSteps, stepOf, type StepId } from '../../steps.ts';
import { contentPath } from '../paths.ts';
import { SiteButton } from '../SiteButton.tsx';
import { useWords } from '../use-words.ts';
import { firstOpen, standingOf } from './answers.ts';
import { Question } from './Question.tsx';
import type { Entry, FormSession, Snapshot } from './session.ts';
import { Submit } from './Submit.tsx';

type Place = StepId | 'submit';

const places: readonly Place[] = [...caseSteps.map(({ id }) => id), 'submit'];
const isPlace = (value: string | null): value is Place => (places as readonly unknown[]).includes(value);

/** One question at a time; the list beside it says how far it is and leads anywhere. */
export function Form({ session, snapshot, entry }: { session: FormSession; snapshot: Snapshot; entry: Entry }) {
	const { say } = useWords();
	const [search, setSearch] = useSearchParams();
	const wanted = search.get('step');
	const begin = useRef(firstOpen((name) => session.value(name), entry.problems));
	const place: Place = isPlace(wanted) ? wanted : begin.current;
	const heading = useRef<HTMLHeadingElement>(null);
	const shown = useRef<Place | undefined>(undefined);

	const go = (to: Place): void => {
		void session.flush();
		setSearch({ step: to });
	};
	// Who goes to another question reads it first; who has just come stays where the page begins.
	useEffect(() => {
		if (shown.current !== undefined && shown.current !== place) heading.current?.focus();
		shown.current = place;
	}, [place]);

	const index = places.indexOf(place);
	const [previous, next] = [places[index - 1], places[index + 1]];
	const step = caseSteps.find(({ id }) => id === place);
	const lastNeeded = caseSteps.findLast(({ part }) => part === 'short')?.id;
	const { saving } = snapshot;
	return (
		<>
			<div className="bar spread">
				<div>
					<p>
						<Link to="/">{say('back')}</Link>
					</p>
					<h1>{entry.title ? <bdi lang={entry.locale}>{entry.title}</bdi> : say('form.new')}</h1>
				</div>
				{session.documentId && <SiteButton documentId={session.documentId} before={() => session.flush()} />}
				{session.documentId && (
					<Link className="button" to={contentPath('case', session.documentId, entry.locale)}>
						{say('form.all')}
					</Link>
				)}
			</div>
			<SavingLine snapshot={snapshot} />
			{snapshot.restored && <p className="note ok">{say('form.restored')}</p>}
			{!entry.can.update.allowed && <p className="note warn">{entry.can.update.message ?? say('form.read')}</p>}
			{!session.documentId && <Language session={session} locale={snapshot.locale} />}
			<div className="form">
				<Steps session={session} entry={entry} place={place} onGo={go} />
				<section className="card question" aria-labelledby="form-question">
					{step ? <Question key={step.id} step={step} heading={heading} session={session} snapshot={snapshot} entry={entry} onNext={() => next && go(next)} /> : <Submit heading={heading} session={session} snapshot={snapshot} entry={entry} onGo={go} />}
					<p className="bar" style={{ marginBlockStart: '2rem' }}>
						{previous && (
							<button type="button" onClick={() => go(previous)}>
								{say('form.previous')}
							</button>
						)}
						{next && (
							<button type="button" className={place === lastNeeded ? '' : 'primary'} onClick={() => go(next)}>
								{say('form.next')}
							</button>
						)}
						{place !== 'submit' && (place === lastNeeded || step?.part === 'more') && (
							<button type="button" className={place === lastNeeded ? 'primary' : ''} onClick={() => go('submit')} disabled={saving === 'refused'}>
								{say('form.finish')}
							</button>
						)}
					</p>
				</section>
			</div>
		</>
	);
}

/** Says where what was typed is. */
function SavingLine({ snapshot: { saving, savedAt, refusal } }: { snapshot: Snapshot }) {
	const { say, clock } = useWords();
	const isTrouble = saving === 'unreachable' || saving === 'signedout' || saving === 'refused';
	const said = {
		saved: savedAt ? say('form.saved', { clock: clock(savedAt) }) : say('form.saved.never'),
		waiting: say('form.waiting'),
		saving: say('form.saving'),
		unreachable: say('form.unreachable'),
		signedout: say('form.signedout'),
		refused: [say('form.refused'), refusal].filter(Boolean).join(': '),
	}[saving];
	return (
		<p className={isTrouble ? 'note warn' : ''} role={isTrouble ? 'alert' : undefined} data-saving={saving}>
			{isTrouble ? said : <small>{said}</small>}
		</p>
	);
}

function Language({ session, locale }: { session: FormSession; locale: string }) {
	const { say, language } = useWords();
	return (
		<div className="card">
			<label>
				<span>{say('form.language')}</span>
				<select value={locale} onChange={({ target }) => session.choose(target.value)} aria-describedby="form-language">
					{locales.map((code) => (
						<option key={code} value={code}>
							{`${language(code)} – ${localeNames[code]}`}
						</option>
					))}
				</select>
			</label>
			<small id="form-language">{say('form.language.help')}</small>
		</div>
	);
}

function Steps({ session, entry, place, onGo }: { session: FormSession; entry: Entry; place: Place; onGo: (to: Place) => void }) {
	const { say } = useWords();
	const valueOf = (name: string): unknown => session.value(name);
	const line = (id: StepId, label: string, standing: 'done' | 'open' | 'problem' | undefined) => (
		<li key={id}>
			<a
				href={`?step=${id}`}
				aria-current={id === place ? 'step' : undefined}
				onClick={(event) => {
					event.preventDefault();
					onGo(id);
				}}
			>
				<span>{label}</span>
				{standing && <span className={`tag ${standing === 'done' ? 'ok' : standing === 'problem' ? 'bad' : ''}`}>{say(`form.${standing}`)}</span>}
			</a>
		</li>
	);
	const needed = caseSteps.filter(({ part }) => part === 'short');
	const done = needed.filter((step) => standingOf(step, valueOf, entry.problems) === 'done').length;
	// On a phone the question comes first, and the list is one tap away.
	const [isWide] = useState(() => globalThis.matchMedia('(min-width: 62em)').matches);
	const unknown = entry.problems.filter(({ path }) => stepOf(path) === undefined);
	return (
		<nav className="card steps" aria-label={say('form.steps')}>
			<progress max={needed.length} value={done} aria-labelledby="form-meter" />
			<details open={isWide}>
				<summary id="form-meter">{say('form.meter', { done, count: needed.length })}</summary>
				<h2 className="minor">{say('form.short')}</h2>
				<ol>{needed.map((step) => line(step.id, say(`q.${step.id}`), standingOf(step, valueOf, entry.problems)))}</ol>
				{unknown.length > 0 && (
					<ul>
						{unknown.map(({ path, message }) => (
							<li key={path}>
								<small>{message}</small>
							</li>
						))}
					</ul>
				)}
				<p>
					<a
						href="?step=submit"
						aria-current={place === 'submit' ? 'step' : undefined}
						onClick={(event) => {
							event.preventDefault();
							onGo('submit');
						}}
					>
						{say('submit.title')}
					</a>
				</p>
				<details open={caseSteps.some(({ id, part }) => id === place && part === 'more')}>
					<summary>{say('form.more')}</summary>
					<ol>
						{caseSteps
							.filter(({ part }) => part === 'more')
							.map((step) => {
								const standing = standingOf(step, valueOf, entry.problems);
								return line(step.id, say(`q.${step.id}`), standing === 'open' ? undefined : standing);
							})}
					</ol>
				</details>
			</details>
		</nav>
	);
}
