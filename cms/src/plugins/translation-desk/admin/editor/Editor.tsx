import { useCallback, useEffect, useRef, useState } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import { Link, useSearchParams } from 'react-router-dom';
import { directionOf, locales } from '@erasmi/config/locales';
import { uidOf } from '@erasmi/config/types';
import { ask, tell } from '../client.ts';
import type { Entry, Passage } from '../desk.ts';
import { entryPath, workPath } from '../paths.ts';
import { useLoaded } from '../../../../admin/desk/use-loaded.ts';
import { useWords } from '../use-words.ts';
import { AssignForm } from './AssignForm.tsx';
import { BesidePanel } from './BesidePanel.tsx';
import { ConflictDialog, KeysDialog, PublishDialog, RejectDialog } from './dialogs.tsx';
import { insertText } from './insert.ts';
import { PassageView } from './PassageView.tsx';
import { ReadMode } from './ReadMode.tsx';
import { helperSetting, singleKeySetting } from './settings.ts';
import type { EntrySession, Snapshot } from './session.ts';
import { nextToDo, stateOf } from './states.ts';
import { Text, type View } from './Texts.tsx';
import { useBeside } from './use-beside.ts';
import { useKeys } from './use-keys.ts';
import { openTokens } from './placeholders.ts';

const HERE_MS = 15_000;
/** Roles that may say of an original that its meaning did not change; the server asks again for the very entry. */
const editsOriginals = /^(?:erasmi-(?:editor|publisher|administrator)|strapi-super-admin)$/u;
const views: readonly View[] = ['both', 'old', 'new'];

/** The editor of one entry in one language: passage by passage, or the whole at once. */
export function Editor({ session, snapshot, entry }: { session: EntrySession; snapshot: Snapshot; entry: Entry }) {
	const { say, language, list } = useWords();
	const [address, setAddress] = useSearchParams();
	const [dialog, setDialog] = useState<'keys' | 'publish' | 'reject'>();
	const [view, setView] = useState<View>('both');
	const [singleKeys, setSingleKeys] = useState(singleKeySetting.read() !== 'off');
	const [said, setSaid] = useState('');
	const [isFinished, setFinished] = useState(false);
	const [others, setOthers] = useState<string[]>([]);
	const field = useRef<HTMLTextAreaElement>(null);
	const wantsFocus = useRef(true);
	const finding = useRef(0);

	const { units } = entry;
	const isReading = address.get('mode') === 'read';
	const current = units.find(({ id }) => id === address.get('passage')) ?? units.find(({ todo }) => todo) ?? units[0];
	const text = current ? session.text(current.id) : '';
	const beside = useBeside(session, isReading ? undefined : current, text);
	const findings = snapshot.findings && current && snapshot.findings.unit === current.id ? snapshot.findings : undefined;
	const checks = findings?.results ?? (text.trim() ? (beside?.checks ?? []) : []);
	const { helper } = snapshot;
	const { canTranslate, canCheck } = entry.can;
	const mayEditOriginals = useAuth('TranslationDesk', ({ user }) => user?.roles ?? []).some(({ code }) => editsOriginals.test(code));

	const go = useCallback(
		(passage: Passage | undefined): void => {
			if (!passage) return;
			wantsFocus.current = true;
			finding.current = 0;
			void session.flush();
			setAddress(
				(before) => {
					const after = new URLSearchParams(before);
					after.set('passage', passage.id);
					return after;
				},
				{ replace: true },
			);
		},
		[session, setAddress],
	);
	const step = (by: number): void => go(units[units.findIndex(({ id }) => id === current?.id) + by]);

	useEffect(() => {
		if (isReading || dialog || !wantsFocus.current) return;
		wantsFocus.current = false;
		field.current?.focus();
		field.current?.closest('.pair')?.scrollIntoView({ block: 'nearest' });
	}, [current?.id, isReading, dialog]);

	useEffect(() => {
		const ping = (): void => void (document.hidden || tell<string[]>(`${session.path}/here`, {}).then(setOthers, () => undefined));
		ping();
		const timer = setInterval(ping, HERE_MS);
		return () => clearInterval(timer);
	}, [session]);

	/** Does it; then the next passage that waits, with the cursor in its field. */
	const settle = async (work: Promise<boolean>, done: 'done.confirm' | 'done.approve' | 'done.reject' | 'done.sameMeaning', waits?: (passage: Passage) => boolean): Promise<void> => {
		const from = current?.id ?? '';
		setSaid('');
		if (!(await work)) return;
		const next = nextToDo(session.snapshot().entry?.units ?? [], from, waits);
		setSaid(next ? `${say(done)} ${next.label}` : `${say(done)} ${say('editor.alldone')}`);
		setFinished(!next);
		if (next) go(next);
	};
	const confirm = (): void => void (current && settle(session.confirm(current.id), 'done.confirm'));
	const approve = (): void => void (current && settle(session.approve(current.id), 'done.approve', ({ state, staleness }) => state === 'translated' || staleness === 'changed'));
	const accept = (): void => {
		if (!findings) return;
		const ids = [...new Set(findings.results.map(({ check }) => check))];
		void settle(findings.retry(ids), 'done.confirm');
	};
	const insert = (words: string, replaceAll = false): void => {
		if (field.current && !field.current.readOnly) insertText(field.current, words, replaceAll);
	};
	const chooseHelper = (chosen: string): void => {
		helperSetting.write(chosen);
		void session.open(chosen);
	};
	const lastHelper = useRef(helper || locales.find((code) => code !== entry.sourceLocale && code !== entry.locale && (code === 'en' || code === 'de')) || '');
	if (helper) lastHelper.current = helper;

	useKeys(
		{
			confirm,
			previous: () => step(-1),
			next: () => step(1),
			insertMatch: (index) => beside?.matches[index] && insert(beside.matches[index].target, text.trim() === '' || current?.unread),
			copySource: () => current && insert(current.source, true),
			nextToken: () => current && insert(openTokens(current.source, text)[0] ?? ''),
			nextFinding: () => {
				const found = checks[finding.current++ % Math.max(1, checks.length)];
				setSaid(found ? `${say(`check.${found.check}` as 'check.empty')}: ${found.words}` : say('checks.none'));
				const start = found ? text.indexOf(found.words) : -1;
				field.current?.focus();
				if (found && start >= 0) field.current?.setSelectionRange(start, start + found.words.length);
			},
			acceptFindings: accept,
			nextView: () => setView((before) => views[(views.indexOf(before) + 1) % views.length] ?? 'both'),
			toggleHelper: () => chooseHelper(helper ? '' : lastHelper.current),
			showKeys: () => setDialog('keys'),
		},
		{ singleKeys, isPaused: isReading || dialog !== undefined || snapshot.conflict !== undefined },
	);

	const setMode = (mode: string): void => {
		wantsFocus.current = true;
		setAddress(
			(before) => {
				const after = new URLSearchParams(before);
				if (mode) after.set('mode', mode);
				else after.delete('mode');
				return after;
			},
			{ replace: true },
		);
	};

	const index = units.findIndex(({ id }) => id === current?.id);
	const [before, after] = [units[index - 1], units[index + 1]];
	return (
		<>
			<p>
				<Link to={workPath({ locale: entry.locale })}>{say('editor.back')}</Link>
			</p>
			<div className="bar spread">
				<div>
					<h1 lang={entry.sourceLocale} dir={directionOf(entry.sourceLocale)}>
						{entry.title}
					</h1>
					<p>
						<small>{`${say(`type.${entry.type}`)} · ${say('editor.languages', { from: language(entry.sourceLocale), to: language(entry.locale) })}`}</small>{' '}
						<span className={`tag ${entry.summary?.published ? 'ok' : ''}`}>{say(entry.summary?.published ? 'work.published' : 'work.unpublished')}</span>
					</p>
				</div>
				<SaveState snapshot={snapshot} />
				{canCheck && (
					<button type="button" onClick={() => setDialog('publish')}>
						{say('act.publish')}
					</button>
				)}
			</div>
			<div className="bar" style={{ marginBlockStart: '1rem' }}>
				<span className="bar" role="group" aria-label={say('editor.view')}>
					<button type="button" aria-pressed={!isReading} onClick={() => setMode('')}>
						{say('mode.passages')}
					</button>
					<button type="button" aria-pressed={isReading} onClick={() => setMode('read')}>
						{say('mode.read')}
					</button>
				</span>
				<label className="tick">
					<span>{say('editor.helper.choose')}</span>
					<select style={{ inlineSize: 'auto' }} value={helper} onChange={({ target }) => chooseHelper(target.value)}>
						<option value="">{say('editor.helper.none')}</option>
						{locales
							.filter((code) => code !== entry.locale && code !== entry.sourceLocale)
							.map((code) => (
								<option key={code} value={code}>
									{language(code)}
								</option>
							))}
					</select>
				</label>
				<button type="button" onClick={() => setDialog('keys')}>
					{say('act.keys')} <kbd>?</kbd>
				</button>
				<a href={contentManager(entry)}>{say('editor.entry')}</a>
			</div>
			{others.length > 0 && <p>{say('here.others', { names: list(others) })}</p>}
			<p role="status" className="said">
				{said}
			</p>
			{isFinished && <NextEntry entry={entry} />}
			{snapshot.refusal && (
				<p role="alert" className="note bad">
					{snapshot.refusal}
				</p>
			)}
			{(snapshot.restored > 0 || snapshot.orphans.length > 0) && <Restored snapshot={snapshot} session={session} locale={entry.locale} />}
			{!current && <p className="card">{say('editor.empty')}</p>}
			{isReading && current && <ReadMode session={session} snapshot={snapshot} entry={entry} isPaused={dialog !== undefined || snapshot.conflict !== undefined} onSaid={setSaid} />}
			{!isReading && current && (
				<div className="desk">
					<nav className="passages" aria-label={say('editor.passages')}>
						<h2 className="minor">{say('editor.progress', { done: units.filter(({ todo }) => !todo).length, all: units.length })}</h2>
						<ol>
							{units.map((passage) => {
								const state = stateOf(passage, snapshot.typed.has(passage.id));
								return (
									<li key={passage.id}>
										<button type="button" {...(passage.id === current.id ? { 'aria-current': 'true' as const } : {})} onClick={() => go(passage)}>
											<span>{passage.label}</span> <span className={`tag ${state.look}`}>{say(state.key)}</span>
										</button>
									</li>
								);
							})}
						</ol>
						<AssignForm entry={entry} session={session} />
					</nav>
					<div
						onClick={({ target }) => {
							const token = target instanceof HTMLElement && target.closest('[data-token]')?.getAttribute('data-token');
							if (token) insert(token);
						}}
					>
						{before && <Neighbour entry={entry} passage={before} text={session.text(before.id)} />}
						<PassageView
							key={current.id}
							entry={entry}
							passage={current}
							text={text}
							isTyped={snapshot.typed.has(current.id)}
							helper={helper}
							field={field}
							onType={(typed) => session.type(current.id, typed)}
							view={view}
							onView={setView}
							checks={checks}
							onAccept={findings ? accept : undefined}
							terms={[...(beside?.terms ?? []), ...(beside?.vocabulary ?? [])].map(({ words }) => words).filter(Boolean)}
						>
							<div className="bar wide">
								{(canTranslate || canCheck) && (
									<button type="button" className="primary" onClick={confirm}>
										{say('act.confirm')} <kbd>Ctrl ↵</kbd>
									</button>
								)}
								{canCheck && current.state !== 'missing' && (
									<>
										<button type="button" onClick={approve}>
											{say('act.approve')}
										</button>
										<button type="button" onClick={() => setDialog('reject')}>
											{say('act.reject')}
										</button>
									</>
								)}
								{(canTranslate || canCheck) && (
									<button type="button" onClick={() => insert(current.source, true)}>
										{say('act.copy')} <kbd>Alt 0</kbd>
									</button>
								)}
								{current.staleness === 'changed' && mayEditOriginals && (
									<button type="button" onClick={() => void settle(session.sameMeaning(current.id), 'done.sameMeaning')}>
										{say('act.sameMeaning')}
									</button>
								)}
							</div>
						</PassageView>
						{after && <Neighbour entry={entry} passage={after} text={session.text(after.id)} />}
					</div>
					<BesidePanel entry={entry} passage={current} beside={beside} session={session} onInsert={insert} />
				</div>
			)}
			{snapshot.conflict && <ConflictDialog key={`${snapshot.conflict.unit}/${snapshot.conflict.revision}`} conflict={snapshot.conflict} entry={entry} onSettle={(chosen) => void session.settle(chosen)} onLater={() => session.postpone()} />}
			{dialog === 'keys' && (
				<KeysDialog
					singleKeys={singleKeys}
					onSingleKeys={(on) => {
						singleKeySetting.write(on ? 'on' : 'off');
						setSingleKeys(on);
					}}
					onClose={() => setDialog(undefined)}
				/>
			)}
			{dialog === 'publish' && (
				<PublishDialog
					entry={entry}
					onClose={() => setDialog(undefined)}
					onPublish={() => {
						setDialog(undefined);
						void session.publish().then((isDone) => isDone && setSaid(say('done.publish')));
					}}
				/>
			)}
			{dialog === 'reject' && current && (
				<RejectDialog
					onClose={() => setDialog(undefined)}
					onReject={(comment) => {
						setDialog(undefined);
						void settle(session.reject(current.id, comment), 'done.reject', ({ state }) => state === 'translated');
					}}
				/>
			)}
		</>
	);
}

function SaveState({ snapshot: { saving, savedAt } }: { snapshot: Snapshot }) {
	const { say, clock } = useWords();
	const isBad = saving === 'unreachable' || saving === 'signedout' || saving === 'refused';
	return (
		<small role="status" className={isBad ? 'note bad' : ''}>
			{saving === 'saved' && savedAt ? say('save.savedAt', { time: clock(savedAt) }) : say(`save.${saving}`)}
		</small>
	);
}

function Restored({ snapshot: { restored, orphans }, session, locale }: { snapshot: Snapshot; session: EntrySession; locale: Entry['locale'] }) {
	const { say } = useWords();
	return (
		<div className="note warn" role="status">
			{restored > 0 && <p>{say('restored.text', { count: restored })}</p>}
			{orphans.length > 0 && (
				<>
					<p>{say('restored.gone')}</p>
					{orphans.map((text, index) => (
						<Text key={index} text={text} locale={locale} />
					))}
				</>
			)}
			<button type="button" onClick={() => session.dismissRestored()}>
				{say('restored.dismiss')}
			</button>
		</div>
	);
}

/** Where to go when nothing is left here; has the focus, so that Enter goes on. */
function NextEntry({ entry: { documentId, locale } }: { entry: Entry }) {
	const { say } = useWords();
	const [next] = useLoaded(documentId, () => ask<{ type: string; documentId: string } | null>('/next', { locale, after: documentId }));
	const link = useRef<HTMLAnchorElement>(null);
	const isThere = next.state === 'there' && next.value !== null;
	useEffect(() => {
		if (isThere) link.current?.focus();
	}, [isThere]);
	if (next.state !== 'there' || !next.value) return null;
	return (
		<p>
			<Link ref={link} className="button" to={entryPath({ ...next.value, locale })}>
				{say('editor.nextEntry')}
			</Link>
		</p>
	);
}

/** The passage above or below, to read on. */
function Neighbour({ entry, passage, text }: { entry: Entry; passage: Passage; text: string }) {
	return (
		<div className="pair two-up">
			<Text text={passage.source} locale={entry.sourceLocale} />
			<Text text={text || '–'} locale={entry.locale} />
		</div>
	);
}

const contentManager = ({ type, documentId, locale }: Entry): string => `/admin/content-manager/collection-types/${uidOf(type)}/${documentId}?plugins[i18n][locale]=${locale}`;
