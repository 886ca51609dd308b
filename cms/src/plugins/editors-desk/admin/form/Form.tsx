import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { localeNames, locales } from '@erasmi/config/locales';
import { stepOf, stepsOf } from '../../forms/index.ts';
import type { Step } from '../../forms/step.ts';
import { ApprovalNote } from '../review/ApprovalNote.tsx';
import { contentPath, helpPath, historyPath, ownerLinksPath, planPath } from '../paths.ts';
import { SiteButton } from '../SiteButton.tsx';
import { useWords } from '../use-words.ts';
import { firstOpen, standingOf, type Standing } from './answers.ts';
import { asked } from './asked.ts';
import { Jump } from './Jump.tsx';
import { Question } from './Question.tsx';
import type { Entry, FormSession, Snapshot } from './session.ts';
import { Submit } from './Submit.tsx';

/** Behind the last question. */
const SUBMIT = 'submit';

/** One question at a time; the list beside it says how far it is and leads anywhere. */
export function Form({ session, snapshot, entry }: { session: FormSession; snapshot: Snapshot; entry: Entry }) {
	const { say } = useWords();
	const [search, setSearch] = useSearchParams();
	const steps = stepsOf(session.type);
	const places = [...steps.map(({ id }) => id), SUBMIT];
	const wanted = search.get('step') ?? '';
	const begin = useRef(firstOpen(session.answered()));
	const place = places.includes(wanted) ? wanted : begin.current;
	const heading = useRef<HTMLHeadingElement>(null);
	const shown = useRef<string | undefined>(undefined);

	const go = (to: string): void => {
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
	const step = steps.find(({ id }) => id === place);
	const lastNeeded = steps.findLast(({ part }) => part === 'short')?.id;
	const { saving } = snapshot;
	return (
		<>
			<div className="bar spread">
				<div>
					<p>
						<Link to="/">{say('back')}</Link>
					</p>
					<h1>{entry.title ? <bdi lang={entry.locale}>{entry.title}</bdi> : say(`enter.${session.type}`)}</h1>
				</div>
				<Link className="button" to={helpPath(session.type)}>
					{say('help.all')}
				</Link>
				{session.documentId && <SiteButton type={session.type} documentId={session.documentId} before={() => session.flush()} />}
				{session.documentId && entry.can.update.allowed && (
					<Link className="button" to={ownerLinksPath(session.type, session.documentId)}>
						{say('form.owner')}
					</Link>
				)}
				{session.documentId && entry.isPublic && (
					<Link className="button" to={historyPath(session.type, session.documentId)}>
						{say('history.title')}
					</Link>
				)}
				{session.documentId && (
					<Link className="button" to={contentPath(session.type, session.documentId, entry.locale)}>
						{say('form.all')}
					</Link>
				)}
			</div>
			<SavingLine snapshot={snapshot} />
			{snapshot.restored && <p className="note ok">{say('form.restored')}</p>}
			{!entry.can.update.allowed && <p className="note warn">{entry.can.update.message ?? say('form.read')} {session.type === 'action-plan' && session.documentId && <Link to={planPath(session.documentId)}>{say('form.report')}</Link>}</p>}
			{session.documentId && <ApprovalNote type={session.type} documentId={session.documentId} revision={place} />}
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
						{place !== SUBMIT && (place === lastNeeded || step?.part === 'more') && (
							<button type="button" className={place === lastNeeded ? 'primary' : ''} onClick={() => go(SUBMIT)} disabled={saving === 'refused'}>
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

function Steps({ session, entry, place, onGo }: { session: FormSession; entry: Entry; place: string; onGo: (to: string) => void }) {
	const { say } = useWords();
	const answered = session.answered();
	const steps = stepsOf(session.type);
	const needed = steps.filter(({ part }) => part === 'short');
	const more = steps.filter(({ part }) => part === 'more');
	const done = needed.filter((step) => standingOf(step, answered) === 'done').length;
	const isMore = more.some(({ id }) => id === place);
	// On a phone the question comes first, and the list is one tap away.
	const [isWide] = useState(() => globalThis.matchMedia('(min-width: 62em)').matches);
	const unknown = entry.problems.filter(({ path }) => stepOf(session.type, path) === undefined);
	return (
		<nav className="card steps" aria-label={say('form.steps')}>
			<progress max={needed.length} value={done} aria-labelledby="form-meter" />
			<details open={isWide}>
				<summary id="form-meter">{say('form.meter', { done, count: needed.length })}</summary>
				<h2 className="minor">{say('form.short')}</h2>
				<ol>
					{needed.map((step) => (
						<StepLine key={step.id} step={step} standing={standingOf(step, answered)} isHere={step.id === place} onGo={onGo} />
					))}
				</ol>
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
					<Jump to={SUBMIT} isHere={place === SUBMIT} onGo={onGo}>
						{say('submit.title')}
					</Jump>
				</p>
				<details open={isMore}>
					<summary>{say('form.more')}</summary>
					<ol>
						{more.map((step) => {
							const standing = standingOf(step, answered);
							return <StepLine key={step.id} step={step} standing={standing === 'open' ? undefined : standing} isHere={step.id === place} onGo={onGo} />;
						})}
					</ol>
				</details>
			</details>
		</nav>
	);
}

function StepLine({ step, standing, isHere, onGo }: { step: Step; standing: Standing | undefined; isHere: boolean; onGo: (to: string) => void }) {
	const { say, locale } = useWords();
	return (
		<li>
			<Jump to={step.id} isHere={isHere} onGo={onGo}>
				<span>{asked(step, locale).ask}</span>
				{standing && <span className={`tag ${standing === 'done' ? 'ok' : standing === 'problem' ? 'bad' : ''}`}>{say(`form.${standing}`)}</span>}
			</Jump>
		</li>
	);
}
