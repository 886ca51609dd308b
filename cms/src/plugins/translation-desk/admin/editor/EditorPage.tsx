import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useParams } from 'react-router-dom';
import { Failed, Room, Waiting } from '../Room.tsx';
import { useWords } from '../use-words.ts';
import { Editor } from './Editor.tsx';
import { helperSetting } from './settings.ts';
import { EntrySession } from './session.ts';

/** Opens one entry in one language and keeps what is typed until the server has it. */
export function EditorPage() {
	const { type = '', documentId = '', locale = '' } = useParams();
	const { say } = useWords();
	const session = useMemo(() => new EntrySession({ type, documentId, locale }), [type, documentId, locale]);
	const snapshot = useSyncExternalStore(session.subscribe, session.snapshot);

	useEffect(() => {
		void session.open(helperSetting.read());
		// Phones end a hidden page without asking.
		const save = (): void => void (document.hidden && session.flush());
		document.addEventListener('visibilitychange', save);
		return () => {
			document.removeEventListener('visibilitychange', save);
			session.close();
		};
	}, [session]);

	const { entry, failure } = snapshot;
	return (
		<Room title={entry?.title ?? say('editor.passages')}>
			{failure && <Failed text={failure.message} onRetry={() => void session.retryOpen()} />}
			{!failure && !entry && <Waiting />}
			{entry && <Editor key={`${documentId}/${locale}`} session={session} snapshot={snapshot} entry={entry} />}
		</Room>
	);
}
