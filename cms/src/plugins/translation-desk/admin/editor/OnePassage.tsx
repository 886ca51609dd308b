import { useEffect, useRef, useState, type MutableRefObject } from 'react';
import { AssignForm } from '../AssignForm.tsx';
import type { Entry, Passage } from '../desk.ts';
import { useWords } from '../use-words.ts';
import { BesidePanel } from './BesidePanel.tsx';
import { RejectDialog } from './dialogs.tsx';
import { insertText } from './insert.ts';
import { PassageActions } from './PassageActions.tsx';
import { PassageList } from './PassageList.tsx';
import { PassageView } from './PassageView.tsx';
import { openTokens } from './placeholders.ts';
import { selectWords } from './select.ts';
import type { EntrySession } from './session.ts';
import type { Snapshot } from './snapshot.ts';
import { nextToDo } from './states.ts';
import { Text, type View } from './Texts.tsx';
import { useBeside } from './use-beside.ts';
import { useFinding } from './use-finding.ts';
import { useKeys } from './use-keys.ts';

interface Props {
	session: EntrySession;
	snapshot: Snapshot;
	entry: Entry;
	passage: Passage;
	singleKeys: boolean;
	isPaused: boolean;
	view: View;
	onView: (view: View) => void;
	/** Words to select in the field of the passage that was found by them. */
	wanted: MutableRefObject<string>;
	onGo: (passage: Passage | undefined) => void;
	onSaid: (text: string) => void;
	onFinished: (isFinished: boolean) => void;
	onHelper: () => void;
	onFind: () => void;
	onKeys: () => void;
}

const views: readonly View[] = ['both', 'old', 'new'];

/** Passage by passage: the list of all, one to work at between its neighbours, and what helps with it. */
export function OnePassage({ session, snapshot, entry, passage, singleKeys, isPaused, view, onView, wanted, onGo, onSaid, onFinished, onHelper, onFind, onKeys }: Props) {
	const { say } = useWords();
	const [isRejecting, setRejecting] = useState(false);
	const field = useRef<HTMLTextAreaElement>(null);
	/** Passage whose field has had the cursor. */
	const entered = useRef('');

	const { units } = entry;
	const { helper, refused } = snapshot;
	const text = session.text(passage.id);
	const isTyped = snapshot.typed.has(passage.id);
	const beside = useBeside(session, passage, text);
	const findings = snapshot.findings?.unit === passage.id ? snapshot.findings : undefined;
	const checks = findings?.results ?? (text.trim() ? beside?.checks : undefined);
	const nextFinding = useFinding({ passage, text, isTyped, checks, field, onSaid });
	const { canTranslate, canCheck } = entry.can;
	const canApprove = canCheck && passage.state !== 'missing';
	/** The next step for who checks what somebody else translated. */
	const isApproving = canApprove && passage.state === 'translated' && passage.staleness !== 'changed' && !isTyped;
	const isStill = isPaused || isRejecting;

	useEffect(() => {
		if (isStill || entered.current === passage.id || !field.current) return;
		entered.current = passage.id;
		field.current.focus();
		field.current.closest('.pair')?.scrollIntoView({ block: 'nearest' });
		if (wanted.current) selectWords(field.current, wanted.current);
		wanted.current = '';
	}, [passage.id, isStill]);

	/** Does it; then the next passage that waits, with the cursor in its field. */
	const settle = async (work: Promise<boolean>, done: 'done.confirm' | 'done.approve' | 'done.reject' | 'done.sameMeaning', waits?: (passage: Passage) => boolean): Promise<void> => {
		onSaid('');
		if (!(await work)) return;
		const next = nextToDo(session.snapshot().entry?.units ?? [], passage.id, waits);
		onSaid(`${say(done)} ${next ? next.label : say('editor.alldone')}`);
		onFinished(!next);
		onGo(next);
	};
	const confirm = (): void => void settle(session.confirm(passage.id), 'done.confirm');
	const approve = (): void => void settle(session.approve(passage.id), 'done.approve', ({ state, staleness }) => state === 'translated' || staleness === 'changed');
	const accept = (): void => {
		if (findings) void settle(findings.retry([...new Set(findings.results.map(({ check }) => check))]), 'done.confirm');
	};
	const insert = (words: string, replaceAll = false): void => {
		if (field.current && !field.current.readOnly) insertText(field.current, words, replaceAll);
	};
	const copy = (): void => insert(passage.source, true);
	const index = units.findIndex(({ id }) => id === passage.id);
	const [before, after] = [units[index - 1], units[index + 1]];

	useKeys(
		{
			confirm,
			approve: () => canApprove && approve(),
			previous: () => onGo(before),
			next: () => onGo(after),
			insertMatch: (match) => beside?.matches[match] && insert(beside.matches[match].target, text.trim() === '' || passage.unread),
			copySource: copy,
			nextToken: () => insert(openTokens(passage.source, text)[0] ?? ''),
			nextFinding,
			acceptFindings: accept,
			nextView: () => onView(views[(views.indexOf(view) + 1) % views.length] ?? 'both'),
			toggleHelper: onHelper,
			find: onFind,
			showKeys: onKeys,
		},
		{ singleKeys, isPaused: isStill },
	);

	return (
		<div className="desk">
			<PassageList entry={entry} current={passage} typed={snapshot.typed} onGo={onGo}>
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
					key={passage.id}
					entry={entry}
					passage={passage}
					text={text}
					isTyped={isTyped}
					helper={helper}
					field={field}
					onType={(typed) => session.type(passage.id, typed)}
					view={view}
					onView={onView}
					refusal={refused?.unit === passage.id ? refused.message : undefined}
					checks={checks}
					onAccept={findings ? accept : undefined}
					terms={[...(beside?.terms ?? []), ...(beside?.vocabulary ?? [])].map(({ words }) => words).filter(Boolean)}
				>
					<PassageActions
						can={entry.can}
						passage={passage}
						isApproving={isApproving}
						canApprove={canApprove}
						onConfirm={confirm}
						onApprove={approve}
						onReject={() => setRejecting(true)}
						onCopy={copy}
						onSameMeaning={() => void settle(session.sameMeaning(passage.id), 'done.sameMeaning')}
					/>
				</PassageView>
				{after && <Neighbour entry={entry} passage={after} text={session.text(after.id)} />}
			</div>
			<BesidePanel entry={entry} passage={passage} beside={beside} session={session} onInsert={insert} />
			{isRejecting && (
				<RejectDialog
					onClose={() => setRejecting(false)}
					onReject={(comment) => {
						setRejecting(false);
						void settle(session.reject(passage.id, comment), 'done.reject', ({ state }) => state === 'translated');
					}}
				/>
			)}
		</div>
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
