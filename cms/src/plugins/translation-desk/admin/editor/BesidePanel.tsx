import { useId, useState } from 'react';
import { directionOf, type Locale } from '@erasmi/config/locales';
import type { Beside, CheckResult, Comment, Entry, Passage } from '../desk.ts';
import type { Key } from '../translations.ts';
import { useWords } from '../use-words.ts';
import type { EntrySession } from './session.ts';
import { Changes } from './Texts.tsx';

interface Props {
	entry: Entry;
	passage: Passage;
	beside: Beside | undefined;
	session: EntrySession;
	onInsert: (text: string, replaceAll?: boolean) => void;
}

/** What helps with the passage: earlier translations, terms, what people said, what happened. */
export function BesidePanel({ entry, passage, beside, session, onInsert }: Props) {
	const { say } = useWords();
	return (
		<aside className="beside" aria-label={say('memory.title')}>
			<section>
				<h2 className="minor">{say('memory.title')}</h2>
				{beside && beside.matches.length === 0 && <small>{say('memory.none')}</small>}
				<ol>
					{beside?.matches.slice(0, 5).map((match, index) => (
						<li key={match.id}>
							<div className="bar spread" style={{ gap: '0.4rem 0.8rem' }}>
								<span>
									<span className={`tag ${match.percent >= 100 ? 'ok' : ''}`}>{`${Math.min(100, match.percent)} %`}</span> {match.unread && <span className="tag warn">{say('memory.unread')}</span>}
								</span>
								<button type="button" onClick={() => onInsert(match.target)}>
									{say('memory.insert')} <kbd>{`Alt ${index + 1}`}</kbd>
								</button>
							</div>
							<small>{match.where}</small>
							{match.percent < 100 && (
								<div style={{ fontSize: '0.85em' }}>
									<Changes before={match.source} after={passage.source} locale={entry.sourceLocale} view="both" />
								</div>
							)}
							<p lang={entry.locale} dir={directionOf(entry.locale)}>
								{match.target}
							</p>
						</li>
					))}
				</ol>
			</section>
			<Terms beside={beside} from={entry.sourceLocale} to={entry.locale} onInsert={onInsert} />
			<Comments key={passage.id} entry={entry} unit={passage.id} session={session} />
			<History beside={beside} locale={entry.locale} {...(entry.can.canTranslate || entry.can.canCheck ? { onTake: (text: string) => onInsert(text, true) } : {})} />
		</aside>
	);
}

function Terms({ beside, from, to, onInsert }: { beside: Beside | undefined; from: Locale; to: Locale; onInsert: (text: string) => void }) {
	const { say } = useWords();
	const terms = [...(beside?.terms ?? []), ...(beside?.vocabulary ?? [])];
	return (
		<section>
			<h2 className="minor">{say('terms.title')}</h2>
			{beside && terms.length === 0 && <small>{say('terms.none')}</small>}
			<ul>
				{terms.map((term, index) => (
					<li key={index} className="bar" style={{ gap: '0.4rem 0.8rem' }}>
						<span>
							<bdi lang={from}>{term.words}</bdi>:
						</span>
						{'status' in term && term.status === 'keep' ? (
							<span>{say('terms.keep')}</span>
						) : (
							term.targets.slice(0, 3).map((target) => (
								<button key={target} type="button" lang={to} dir={directionOf(to)} onClick={() => onInsert(target)}>
									{target}
								</button>
							))
						)}
					</li>
				))}
			</ul>
		</section>
	);
}

function Comments({ entry, unit, session }: { entry: Entry; unit: string; session: EntrySession }) {
	const { say, moment } = useWords();
	const [text, setText] = useState('');
	const [refusal, setRefusal] = useState('');
	const id = useId();
	const send = async (): Promise<void> => {
		setRefusal('');
		const refused = await session.comment(unit, text);
		if (refused) setRefusal(refused.message || say('save.unreachable'));
		else setText('');
	};
	const shown: Comment[] = entry.comments.filter((comment) => comment.unit === unit && !comment.resolved);
	return (
		<section>
			<h2 className="minor">{say('comments.title')}</h2>
			{shown.length === 0 && <small>{say('comments.none')}</small>}
			<ul>
				{shown.map(({ id: comment, at, person, text: said }) => (
					<li key={comment}>
						<p dir="auto">{said}</p>
						<div className="bar spread">
							<small>{`${entry.names[person] ?? ''} ${moment(at)}`}</small>
							<button type="button" onClick={() => void session.resolve(comment)}>
								{say('comments.resolve')}
							</button>
						</div>
					</li>
				))}
			</ul>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					if (text.trim()) void send();
				}}
			>
				<label>
					<span>{say('comments.new')}</span>
					<textarea dir="auto" rows={2} maxLength={2000} value={text} {...(refusal ? { 'aria-invalid': true, 'aria-describedby': id } : {})} onChange={({ target }) => setText(target.value)} />
				</label>
				{refusal && (
					<p id={id} role="alert" className="note bad">
						{refusal}
					</p>
				)}
				<div className="bar">
					<button type="submit" disabled={!text.trim()}>
						{say('comments.send')}
					</button>
					<label>
						<span className="vh">{say('comments.name')}</span>
						<select value="" onChange={({ target }) => setText(`${text.trimEnd()} @${target.value} `.trimStart())}>
							<option value="">{say('comments.name')}</option>
							{entry.readers.map(({ id: reader, name }) => (
								<option key={reader}>{name}</option>
							))}
						</select>
					</label>
				</div>
			</form>
		</section>
	);
}

/** Every text that was ever saved; taking one back is an edit like any other. */
function History({ beside, locale, onTake }: { beside: Beside | undefined; locale: Locale; onTake?: (text: string) => void }) {
	const { say, moment } = useWords();
	return (
		<section>
			<details>
				<summary>{say('history.title')}</summary>
				{beside?.history.length === 0 && <small>{say('history.none')}</small>}
				<ol>
					{beside?.history.slice(0, 30).map(({ at, act, person, target, comment }, index) => (
						<li key={index}>
							<small>{`${person === undefined ? say('history.nobody') : (beside.names[person] ?? '')}: ${say(`history.${act}`)}, ${moment(at)}`}</small>
							{target && (
								<>
									<p lang={locale} dir={directionOf(locale)}>
										{target}
									</p>
									{onTake && (
										<button type="button" onClick={() => onTake(target)}>
											{say('history.take')}
										</button>
									)}
								</>
							)}
							{comment && <p dir="auto">{comment}</p>}
						</li>
					))}
				</ol>
			</details>
		</section>
	);
}

/** What the checks found, in words; errors forbid, warnings can be accepted. `known` is absent while they run for the first time. */
export function Checks({ known, locale, onAccept }: { known: readonly CheckResult[] | undefined; locale: Locale; onAccept?: () => void }) {
	const { say } = useWords();
	const results = known ?? [];
	const hasErrors = results.some(({ level }) => level === 'error');
	return (
		<div className="wide" id="desk-checks">
			<h2 className="minor">{results.length ? `${say('checks.title')}: ${say('checks.count', { count: results.length })}` : say('checks.title')}</h2>
			{known?.length === 0 && <small>{say('checks.none')}</small>}
			<ul>
				{results.map(({ check, level, words, expected }, index) => (
					<li key={index} style={{ paddingBlock: '0.3rem' }}>
						<span className={`tag ${level === 'error' ? 'bad' : 'warn'}`}>{say(level === 'error' ? 'checks.error' : 'checks.warning')}</span> {say(`check.${check}` as Key)}
						{words && check !== 'empty' && (
							<>
								{': '}
								<bdi lang={locale}>{words}</bdi>
							</>
						)}
						{expected && <small>{` ${say('checks.expected', { expected })}`}</small>}
					</li>
				))}
			</ul>
			{onAccept && results.length > 0 && !hasErrors && (
				<button type="button" onClick={onAccept}>
					{say('checks.accept')} <kbd>Alt A</kbd>
				</button>
			)}
		</div>
	);
}
