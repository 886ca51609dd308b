import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { directionOf, isLocale } from '@erasmi/config/locales';
import { useLoaded } from '../../../admin/desk/use-loaded.ts';
import type { Draft, Start } from '../server/start/start.ts';
import { ask, Refusal, tell } from './client.ts';
import { checkPath, entryPath, helpPath, newPath, planPath, startPlanPath } from './paths.ts';
import { Failed, Room, Waiting } from './Room.tsx';
import { useWords } from './use-words.ts';

/** Where people land: what they began, what waits for them, what others changed, one button. */
export function StartPage() {
	const { say } = useWords();
	const [start, reload] = useLoaded('start', () => ask<Start>('/start'));
	const name = start.state === 'there' ? start.value.name : '';
	return (
		<Room title={say('desk.title')}>
			<div className="bar spread">
				<div>
					<h1>{name ? say('start.hello', { name }) : say('start.hello.plain')}</h1>
					{start.state === 'there' && start.value.canEnter.length > 0 && <p>{start.value.organisation ? say('start.for', { organisation: start.value.organisation }) : say('start.nowhere')}</p>}
				</div>
				{start.state === 'there' && (
					<Link className="button" to={helpPath(start.value.canEnter[0] ?? 'case')}>
						{say('help.all')}
					</Link>
				)}
				{start.state === 'there' && <Enter types={start.value.canEnter} />}
			</div>
			{start.state === 'loading' && <Waiting />}
			{start.state === 'failed' && <Failed onRetry={reload} />}
			{start.state === 'there' && <Sections start={start.value} onChanged={reload} />}
		</Room>
	);
}

/** One button for what is entered most; the rest is one tap away. */
function Enter({ types: [first, ...rest] }: { types: Start['canEnter'] }) {
	const { say } = useWords();
	if (!first) return null;
	return (
		<>
			<Link className="button primary" to={newPath(first)}>
				{say(`enter.${first}`)}
			</Link>
			{rest.length > 0 && (
				<details className="more">
					<summary>{say('start.more')}</summary>
					<ul>
						{rest.map((type) => (
							<li key={type}>
								<Link to={newPath(type)}>{say(`enter.${type}`)}</Link>
							</li>
						))}
						{rest.includes('action-plan') && (
							<li>
								<Link to={startPlanPath()}>{say('copy.title')}</Link>
							</li>
						)}
					</ul>
				</details>
			)}
		</>
	);
}

function Sections({ start, onChanged }: { start: Start; onChanged: () => void }) {
	const { say, list, language } = useWords();
	const { drafts, waiting, plans, changes, entries } = start;
	const isCalm = Object.values(waiting).every(({ length }) => length === 0);
	return (
		<>
			{plans.length > 0 && (
				<Card id="plans" title={say('start.plans')}>
					{plans.map((plan) => (
						<li key={plan.documentId}>
							<Title entry={plan} to={planPath(plan.documentId)} />
						</li>
					))}
				</Card>
			)}
			<div className="cards">
				<WaitingCard waiting={waiting} isCalm={isCalm} onChanged={onChanged} />
				{drafts.length > 0 && (
					<Card id="drafts" title={say('start.drafts')}>
						{drafts.map((draft) => (
							<DraftLine key={draft.documentId} draft={draft} />
						))}
					</Card>
				)}
				{changes.length > 0 && (
					<Card id="changes" title={say('start.changes')}>
						{changes.map((change) => (
							<li key={`${change.documentId}${change.at}${change.act}`}>
								<Title entry={change} to={entryPath(change)} />
								<ChangeLine change={change} />
							</li>
						))}
					</Card>
				)}
				{entries.length > 0 && (
					<Card id="entries" title={say('start.entries')} isWide>
						{entries.map((entry) => (
							<li key={entry.documentId}>
								<Title entry={entry} to={entryPath(entry)} />
								<br />
								<small>{entry.available.length > 0 ? say('entry.available', { languages: list(entry.available.map(language)) }) : say('entry.draft')}</small>
							</li>
						))}
					</Card>
				)}
			</div>
			{!start.mailsGoOut && (
				<p style={{ marginBlockStart: '1.6rem' }}>
					<small>{say('start.mails')}</small>
				</p>
			)}
		</>
	);
}

/** @param isWide over all columns, for what is long and looked things up in */
function Card({ id, title, isWide = false, children }: { id: string; title: string; isWide?: boolean; children: ReactNode }) {
	return (
		<section className={`card ${isWide ? 'all' : ''}`} aria-labelledby={`start-${id}`}>
			<h2 id={`start-${id}`}>{title}</h2>
			<ul className="plain">{children}</ul>
		</section>
	);
}

/** A title is in the language of its entry, which may run the other way. */
function Title({ entry: { title, locale }, to }: { entry: { title: string; locale: string }; to: string }) {
	const { say } = useWords();
	return (
		<Link to={to}>
			{title ? (
				<bdi lang={locale} dir={isLocale(locale) ? directionOf(locale) : 'auto'}>
					{title}
				</bdi>
			) : (
				say('untitled')
			)}
		</Link>
	);
}

const MISSING_SHOWN = 3;

function DraftLine({ draft }: { draft: Draft }) {
	const { say, list } = useWords();
	const { missing, state, isPublic } = draft;
	const more = missing.length - MISSING_SHOWN;
	return (
		<li>
			<Title entry={draft} to={entryPath(draft)} />{' '}
			{state === 'returned' && <span className="tag warn">{say('draft.returned')}</span>}
			<br />
			<small>
				{missing.length > 0 && `${say('draft.missing', { fields: list(missing.slice(0, MISSING_SHOWN)) })}${more > 0 ? ` ${say('draft.more', { count: more })}` : ''}`}
				{missing.length === 0 && say(state === 'waiting' ? 'draft.waiting' : isPublic ? 'draft.public' : 'draft.complete')}
			</small>
		</li>
	);
}

const acts = ['create', 'update', 'publish', 'unpublish', 'delete', 'discardDraft', 'clone'] as const;

function ChangeLine({ change: { act, by, at, in: locale } }: { change: Start['changes'][number] }) {
	const { say, moment, language } = useWords();
	const known = acts.find((each) => each === act) ?? 'update';
	return (
		<>
			<br />
			<small>{[say(`change.${known}`, { by: by ?? say('change.somebody') }), ...(locale ? [language(locale)] : []), moment(Date.parse(at))].join(' · ')}</small>
		</>
	);
}

function WaitingCard({ waiting, isCalm, onChanged }: { waiting: Start['waiting']; isCalm: boolean; onChanged: () => void }) {
	const { say, language, moment } = useWords();
	if (isCalm)
		return (
			<section className="card" aria-labelledby="start-waiting">
				<h2 id="start-waiting">{say('start.waiting')}</h2>
				<p>{say('start.calm')}</p>
			</section>
		);
	return (
		<Card id="waiting" title={say('start.waiting')}>
			{waiting.returned.map((entry) => (
				<li key={`returned ${entry.documentId}`}>
					<Title entry={entry} to={entryPath(entry)} />
					<br />
					<small>{say('wait.returned', { by: entry.by, reply: entry.reply })}</small>
				</li>
			))}
			{waiting.checks.map((entry) => (
				<li key={`check ${entry.documentId}`}>
					<Title entry={entry} to={entry.isMine ? entryPath(entry) : checkPath(entry)} />
					<br />
					<small>{entry.isMine ? say('wait.own', { day: moment(entry.at) }) : say('wait.check', { by: entry.by, day: moment(entry.at) })}</small>
				</li>
			))}
			{waiting.comments.map((comment, index) => (
				<li key={`comment ${index}`}>
					<Title entry={comment} to={entryPath(comment)} />
					<br />
					<small>{say('wait.comment', { by: comment.by, text: comment.text })}</small>
				</li>
			))}
			{waiting.translations.map(({ locale, count }) => (
				<li key={locale}>
					<Link to={`/plugins/translation-desk/work?locale=${locale}&state=todo`}>{say('wait.translations', { count, language: language(locale) })}</Link>
				</li>
			))}
			{waiting.reviews.map((entry) => (
				<StillTrue key={`review ${entry.documentId}`} entry={entry} onChanged={onChanged} />
			))}
		</Card>
	);
}

/** One click says that an entry still holds. */
function StillTrue({ entry, onChanged }: { entry: Start['waiting']['reviews'][number]; onChanged: () => void }) {
	const { say } = useWords();
	const [said, setSaid] = useState('');
	const confirm = async (): Promise<void> => {
		try {
			await tell(`/confirm/${entry.type}/${entry.documentId}`, {});
			setSaid(say('wait.confirmed'));
			onChanged();
		} catch (error) {
			setSaid((error instanceof Refusal && error.message) || say('load.failed'));
		}
	};
	return (
		<li>
			<Title entry={entry} to={entryPath(entry)} />
			<p className="bar" style={{ marginBlockStart: '0.6rem' }}>
				<span>{say('wait.review')}</span>
				<button type="button" onClick={() => void confirm()}>
					{say('wait.confirm')}
					<span className="vh">{`: ${entry.title}`}</span>
				</button>
				<Link className="button" to={entryPath(entry)}>
					{say('wait.edit')}
				</Link>
				<small role="status">{said}</small>
			</p>
		</li>
	);
}
