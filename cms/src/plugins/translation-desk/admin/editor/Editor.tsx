import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { locales } from '@erasmi/config/locales';
import { AssignForm } from '../AssignForm.tsx';
import { tell } from '../client.ts';
import type { Entry, Passage } from '../desk.ts';
import { listOf } from '../paths.ts';
import { useWords } from '../use-words.ts';
import { BesidePanel } from './BesidePanel.tsx';
import { ConflictDialog, KeysDialog, PublishDialog, RejectDialog } from './dialogs.tsx';
import { EntryHead } from './EntryHead.tsx';
import { findPassage } from './find.ts';
import { insertText } from './insert.ts';
import { NextEntry } from './NextEntry.tsx';
import { RefusedElsewhere, Restored } from './Notes.tsx';
import { PassageList } from './PassageList.tsx';
import { PassageView } from './PassageView.tsx';
import { ReadMode } from './ReadMode.tsx';
import { helperSetting, singleKeySetting } from './settings.ts';
import type { EntrySession, Snapshot } from './session.ts';
import { firstOf, nextToDo } from './states.ts';
import { Text, type View } from './Texts.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useBeside } from './use-beside.ts';
import { useKeys } from './use-keys.ts';
import { openTokens } from './placeholders.ts';

const HERE_MS = 15_000;
const views: readonly View[] = ['both', 'old', 'new'];

/** The editor of one entry in one language: passage by passage, or the whole at once. */
export function Editor({ session, snapshot, entry }: { session: EntrySession; snapshot: Snapshot; entry: Entry }) {
	const { say, list } = useWords();
	const [address, setAddress] = useSearchParams();
	const [dialog, setDialog] = useState<'keys' | 'publish' | 'reject'>();
	const [view, setView] = useState<View>('both');
	const [singleKeys, setSingleKeys] = useState(singleKeySetting.read() !== 'off');
	const [said, setSaid] = useState('');
	const [isFinished, setFinished] = useState(false);
	const [others, setOthers] = useState<string[]>([]);
	const field = useRef<HTMLTextAreaElement>(null);
	const finder = useRef<HTMLInputElement>(null);
	/** Words to select in the field of the passage that was found by them. */
	const wanted = useRef('');
	/** Where the last search ended, so that the next one goes on behind it. */
	const lastFound = useRef('');
	const wantsFocus = useRef(true);
	/** Which of the findings the next F8 selects; `awaited` when it was pressed before they were known. */
	const finding = useRef({ next: 0, awaited: false });

	const { units } = entry;
	const isReading = address.get('mode') === 'read';
	// Chosen once: a passage that is saved meanwhile must not take the field away from who types in it.
	const [start] = useState(() => firstOf(units, listOf(address).state ?? '')?.id);
	const current = units.find(({ id }) => id === address.get('passage')) ?? units.find(({ id }) => id === start) ?? units[0];
	const text = current ? session.text(current.id) : '';
	const beside = useBeside(session, isReading ? undefined : current, text);
	const findings = snapshot.findings && current && snapshot.findings.unit === current.id ? snapshot.findings : undefined;
	const checks = findings?.results ?? (text.trim() ? beside?.checks : undefined);
	const { helper } = snapshot;
	const { canTranslate, canCheck, saysSameMeaning } = entry.can;
	const canApprove = canCheck && current !== undefined && current.state !== 'missing';
	/** The next step for who checks what somebody else translated. */
	const isApproving = canApprove && current.state === 'translated' && current.staleness !== 'changed' && !snapshot.typed.has(current.id);
	const { refused } = snapshot;

	const go = useCallback(
		(passage: Passage | undefined): void => {
			if (!passage) return;
			wantsFocus.current = true;
			finding.current = { next: 0, awaited: false };
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
		if (field.current && wanted.current) selectWords(field.current, wanted.current);
		wanted.current = '';
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
	const find = (words: string): void => {
		const found = findPassage(units, words, isReading ? lastFound.current : (current?.id ?? ''), (passage) => session.text(passage.id), entry);
		setSaid(found ? found.label : say('editor.find.none', { words }));
		if (!found) return;
		wanted.current = words;
		lastFound.current = found.id;
		if (isReading) showInList(found, words);
		else if (found.id !== current?.id) go(found);
		else if (field.current) selectWords(field.current, words);
	};
	const nextFinding = (): void => {
		field.current?.focus();
		finding.current.awaited = checks === undefined;
		if (!checks) return;
		const found = checks[finding.current.next++ % Math.max(1, checks.length)];
		setSaid(found ? `${say(`check.${found.check}` as 'check.empty')}: ${found.words}` : say('checks.none'));
		const start = found ? text.indexOf(found.words) : -1;
		if (found && start >= 0) field.current?.setSelectionRange(start, start + found.words.length);
	};
	useEffect(() => {
		// Who has typed meanwhile does not want their words selected.
		if (checks && finding.current.awaited && current && !snapshot.typed.has(current.id)) nextFinding();
		if (checks) finding.current.awaited = false;
	}, [checks]);
	const chooseHelper = (chosen: string): void => {
		helperSetting.write(chosen);
		void session.open(chosen);
	};
	const lastHelper = useRef(helper || locales.find((code) => code !== entry.sourceLocale && code !== entry.locale && (code === 'en' || code === 'de')) || '');
	if (helper) lastHelper.current = helper;

	useKeys(
		{
			confirm,
			approve: () => canApprove && approve(),
			previous: () => step(-1),
			next: () => step(1),
			insertMatch: (index) => beside?.matches[index] && insert(beside.matches[index].target, text.trim() === '' || current?.unread),
			copySource: () => current && insert(current.source, true),
			nextToken: () => current && insert(openTokens(current.source, text)[0] ?? ''),
			nextFinding,
			acceptFindings: accept,
			nextView: () => setView((before) => views[(views.indexOf(before) + 1) % views.length] ?? 'both'),
			toggleHelper: () => chooseHelper(helper ? '' : lastHelper.current),
			find: () => finder.current?.focus(),
			showKeys: () => setDialog('keys'),
		},
		{ singleKeys, isPaused: isReading || dialog !== undefined || snapshot.conflict !== undefined },
	);

	const setMode = (mode: '' | 'read'): void => {
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
			<EntryHead entry={entry} snapshot={snapshot} onPublish={() => setDialog('publish')} onReload={() => session.open()} />
			<Toolbar entry={entry} isReading={isReading} onMode={setMode} helper={helper} onHelper={chooseHelper} finder={finder} onFind={find} onKeys={() => setDialog('keys')} />
			{others.length > 0 && <p>{say('here.others', { names: list(others) })}</p>}
			<p role="status" className="said">
				{said}
			</p>
			{isFinished && <NextEntry entry={entry} />}
			{refused && (isReading ? !units.some(({ id }) => id === refused.unit) : refused.unit !== current?.id) && <RefusedElsewhere refused={refused} passage={units.find(({ id }) => id === refused.unit)} onGo={go} />}
			<Restored snapshot={snapshot} session={session} locale={entry.locale} />
			{!current && <p className="card">{say('editor.empty')}</p>}
			{isReading && current && <ReadMode session={session} snapshot={snapshot} entry={entry} isPaused={dialog !== undefined || snapshot.conflict !== undefined} onFind={() => finder.current?.focus()} onKeys={() => setDialog('keys')} onSaid={setSaid} />}
			{!isReading && current && (
				<div className="desk">
					<PassageList entry={entry} current={current} typed={snapshot.typed} onGo={go}>
						{(canTranslate || canCheck) && <AssignForm title={say('assign.title')} people={entry.people} before={entry.assignment} onAssign={async (chosen) => ((await session.assign(chosen)) ? say('assign.saved') : undefined)} />}
					</PassageList>
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
							refusal={refused?.unit === current.id ? refused.message : undefined}
							checks={checks}
							onAccept={findings ? accept : undefined}
							terms={[...(beside?.terms ?? []), ...(beside?.vocabulary ?? [])].map(({ words }) => words).filter(Boolean)}
						>
							<div className="bar wide">
								{(canTranslate || canCheck) && (
									<button type="button" className={isApproving ? '' : 'primary'} onClick={confirm}>
										{say('act.confirm')} <kbd>Ctrl ↵</kbd>
									</button>
								)}
								{canApprove && (
									<>
										<button type="button" className={isApproving ? 'primary' : ''} onClick={approve}>
											{say('act.approve')} <kbd>Ctrl ⇧ ↵</kbd>
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
								{current.staleness === 'changed' && saysSameMeaning && (
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

/** The passage above or below, to read on. */
function Neighbour({ entry, passage, text }: { entry: Entry; passage: Passage; text: string }) {
	return (
		<div className="pair two-up">
			<Text text={passage.source} locale={entry.sourceLocale} />
			<Text text={text || '–'} locale={entry.locale} />
		</div>
	);
}

function selectWords(field: HTMLTextAreaElement, words: string): void {
	const start = field.value.toLocaleLowerCase().indexOf(words.toLocaleLowerCase());
	field.focus();
	if (start >= 0) field.setSelectionRange(start, start + words.length);
}

/** In the list of all passages every one has its own field. */
function showInList({ id }: Passage, words: string): void {
	const field = document.querySelector<HTMLTextAreaElement>(`[data-passage="${CSS.escape(id)}"] textarea`);
	if (field) selectWords(field, words);
}
