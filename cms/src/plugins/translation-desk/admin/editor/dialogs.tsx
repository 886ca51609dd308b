import { useState } from 'react';
import { directionOf } from '@erasmi/config/locales';
import type { Entry, Passage } from '../desk.ts';
import type { Key } from '../translations.ts';
import { useWords } from '../use-words.ts';
import { Dialog, DialogEnd } from '../../../../admin/desk/Dialog.tsx';
import type { Conflict } from './snapshot.ts';
import { Changes } from './Texts.tsx';

/** Two people wrote at the same time: both texts, and one that counts. */
export function ConflictDialog({ conflict, entry, onSettle, onLater }: { conflict: Conflict; entry: Entry; onSettle: (text: string) => void; onLater: () => void }) {
	const { say } = useWords();
	const [text, setText] = useState(conflict.mine);
	const target = { lang: entry.locale, dir: directionOf(entry.locale) };
	return (
		<Dialog title={say('conflict.title')} onClose={onLater}>
			<p>{say('conflict.text')}</p>
			<div className="two conflict">
				<section>
					<h3>{say('conflict.mine')}</h3>
					<p className="text" {...target}>
						{conflict.mine}
					</p>
					<button type="button" onClick={() => setText(conflict.mine)}>
						{say('conflict.useMine')}
					</button>
				</section>
				<section>
					<h3>{say('conflict.theirs')}</h3>
					<Changes before={conflict.mine} after={conflict.theirs} locale={entry.locale} view="both" />
					<button type="button" onClick={() => setText(conflict.theirs)}>
						{say('conflict.useTheirs')}
					</button>
				</section>
				<label className="wide">
					<span>{say('conflict.merged')}</span>
					<textarea rows={5} value={text} {...target} onChange={({ target: field }) => setText(field.value)} />
				</label>
			</div>
			<DialogEnd yes={say('conflict.save')} no={say('conflict.later')} onYes={() => onSettle(text)} onNo={onLater} />
		</Dialog>
	);
}

export function RejectDialog({ onReject, onClose }: { onReject: (comment: string) => void; onClose: () => void }) {
	const { say } = useWords();
	const [comment, setComment] = useState('');
	return (
		<Dialog title={say('act.reject')} onClose={onClose}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					if (comment.trim()) onReject(comment);
				}}
			>
				<label>
					<span>{say('act.reject.why')}</span>
					<textarea rows={3} dir="auto" maxLength={2000} required value={comment} onChange={({ target }) => setComment(target.value)} />
				</label>
				<DialogEnd yes={say('act.reject')} no={say('act.cancel')} onNo={onClose} />
			</form>
		</Dialog>
	);
}

/** Says what readers will see before anything becomes public. */
export function PublishDialog({ entry, onPublish, onClose }: { entry: Entry; onPublish: () => void; onClose: () => void }) {
	const { say, language } = useWords();
	const count = (test: (passage: Passage) => boolean): number => entry.units.filter(test).length;
	const unread = count((passage) => passage.unread);
	const behind = count(({ staleness }) => staleness === 'changed');
	const missing = count(({ state }) => state === 'missing');
	const isLeadMissing = entry.units.some(({ lead, state }) => lead && state === 'missing');
	return (
		<Dialog title={say('publish.title', { language: language(entry.locale) })} onClose={onClose}>
			<p>{say('publish.text')}</p>
			<ul>
				<li>{say('publish.checked', { checked: count(({ state }) => state === 'checked'), all: entry.units.length })}</li>
				{unread > 0 && <li>{say('publish.unread', { count: unread })}</li>}
				{behind > 0 && <li>{say('publish.behind', { count: behind })}</li>}
				{missing > 0 && <li>{say('publish.missing', { count: missing })}</li>}
				{unread + behind + missing === 0 && <li>{say('publish.good')}</li>}
			</ul>
			{isLeadMissing && <p className="note bad">{say('publish.lead')}</p>}
			<DialogEnd yes={say('publish.go')} no={say('act.cancel')} isOff={isLeadMissing} onYes={onPublish} onNo={onClose} />
		</Dialog>
	);
}

const keys: readonly { keys: readonly string[]; text: Key }[] = [
	{ keys: ['Ctrl', 'Enter'], text: 'keys.confirm' },
	{ keys: ['Ctrl', 'Shift', 'Enter'], text: 'keys.approve' },
	{ keys: ['Alt', '↑', '↓'], text: 'keys.passage' },
	{ keys: ['Alt', '1–5'], text: 'keys.match' },
	{ keys: ['Alt', '0'], text: 'keys.copy' },
	{ keys: ['Alt', 'T'], text: 'keys.token' },
	{ keys: ['Alt', 'G'], text: 'keys.find' },
	{ keys: ['Alt', 'D'], text: 'keys.view' },
	{ keys: ['Alt', 'H'], text: 'keys.helper' },
	{ keys: ['F8'], text: 'keys.finding' },
	{ keys: ['Alt', 'A'], text: 'keys.accept' },
	{ keys: ['Alt', 'K'], text: 'keys.list' },
];

export function KeysDialog({ singleKeys, onSingleKeys, onClose }: { singleKeys: boolean; onSingleKeys: (on: boolean) => void; onClose: () => void }) {
	const { say } = useWords();
	const all = [...keys, ...(singleKeys ? [{ keys: ['h'], text: 'keys.helper' as const }, { keys: ['?'], text: 'keys.list' as const }] : [])];
	return (
		<Dialog title={say('keys.title')} onClose={onClose}>
			<dl className="keys">
				{all.map(({ keys: pressed, text }, index) => (
					<div key={index} style={{ display: 'contents' }}>
						<dt dir="ltr">
							{pressed.map((key) => (
								<kbd key={key}>{key}</kbd>
							))}
						</dt>
						<dd>{say(text)}</dd>
					</div>
				))}
			</dl>
			<label className="tick">
				<input type="checkbox" checked={singleKeys} onChange={({ target }) => onSingleKeys(target.checked)} />
				<span>{say('keys.single')}</span>
			</label>
			<button type="button" onClick={onClose}>
				{say('act.close')}
			</button>
		</Dialog>
	);
}
