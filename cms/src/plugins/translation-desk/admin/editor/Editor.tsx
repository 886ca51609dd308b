import { useRef, useState } from 'react';
import type { Entry, Passage } from '../desk.ts';
import { useWords } from '../use-words.ts';
import { ConflictDialog, KeysDialog, PublishDialog } from './dialogs.tsx';
import { EntryHead } from './EntryHead.tsx';
import { findPassage } from './find.ts';
import { NextEntry } from './NextEntry.tsx';
import { RefusedElsewhere, Restored } from './Notes.tsx';
import { OnePassage } from './OnePassage.tsx';
import { ReadMode } from './ReadMode.tsx';
import { fieldOf, selectWords } from './select.ts';
import type { EntrySession } from './session.ts';
import { singleKeySetting } from './settings.ts';
import type { Snapshot } from './snapshot.ts';
import { firstOf } from './states.ts';
import type { View } from './Texts.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useHelper } from './use-helper.ts';
import { usePlace } from './use-place.ts';
import { usePresence } from './use-presence.ts';

/** The editor of one entry in one language: passage by passage, or the whole at once. */
export function Editor({ session, snapshot, entry }: { session: EntrySession; snapshot: Snapshot; entry: Entry }) {
	const { say, list } = useWords();
	const place = usePlace();
	const [dialog, setDialog] = useState<'keys' | 'publish'>();
	const [view, setView] = useState<View>('both');
	const [singleKeys, setSingleKeys] = useState(singleKeySetting.read() !== 'off');
	const [said, setSaid] = useState('');
	const [isFinished, setFinished] = useState(false);
	const others = usePresence(session);
	const helper = useHelper(session, entry, snapshot.helper);
	const finder = useRef<HTMLInputElement>(null);
	const wanted = useRef('');
	/** Where the last search ended, so that the next one goes on behind it. */
	const lastFound = useRef('');

	const { units } = entry;
	const { conflict, refused } = snapshot;
	const { isReading } = place;
	// Chosen once: a passage that is saved meanwhile must not take the field away from who types in it.
	const [start] = useState(() => firstOf(units, place.listState)?.id);
	const current = units.find(({ id }) => id === place.passage) ?? units.find(({ id }) => id === start) ?? units[0];
	const isPaused = dialog !== undefined || conflict !== undefined;

	const go = (passage: Passage | undefined): void => {
		if (!passage) return;
		void session.flush();
		place.goTo(passage.id);
	};
	const find = (words: string): void => {
		const found = findPassage(units, words, isReading ? lastFound.current : (current?.id ?? ''), (passage) => session.text(passage.id), entry);
		setSaid(found ? found.label : say('editor.find.none', { words }));
		if (!found) return;
		lastFound.current = found.id;
		const field = fieldOf(found.id);
		if (field) return selectWords(field, words);
		wanted.current = words;
		go(found);
	};
	const shared = { session, snapshot, entry, isPaused, onSaid: setSaid, onFind: () => finder.current?.focus(), onKeys: () => setDialog('keys') };

	return (
		<>
			<EntryHead entry={entry} snapshot={snapshot} onPublish={() => setDialog('publish')} onReload={() => session.open()} />
			<Toolbar entry={entry} isReading={isReading} onMode={place.setMode} helper={snapshot.helper} onHelper={helper.choose} finder={finder} onFind={find} onKeys={shared.onKeys} />
			{others.length > 0 && <p>{say('here.others', { names: list(others) })}</p>}
			<p role="status" className="said">
				{said}
			</p>
			{isFinished && <NextEntry entry={entry} />}
			{refused && (isReading ? !units.some(({ id }) => id === refused.unit) : refused.unit !== current?.id) && <RefusedElsewhere refused={refused} passage={units.find(({ id }) => id === refused.unit)} onGo={go} />}
			<Restored snapshot={snapshot} session={session} locale={entry.locale} />
			{!current && <p className="card">{say('editor.empty')}</p>}
			{current && isReading && <ReadMode {...shared} />}
			{current && !isReading && <OnePassage {...shared} passage={current} singleKeys={singleKeys} view={view} onView={setView} wanted={wanted} onGo={go} onFinished={setFinished} onHelper={helper.toggle} />}
			{conflict && <ConflictDialog key={`${conflict.unit}/${conflict.revision}`} conflict={conflict} entry={entry} onSettle={(chosen) => void session.settle(chosen)} onLater={() => session.postpone()} />}
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
		</>
	);
}
