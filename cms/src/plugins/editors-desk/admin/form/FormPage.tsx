import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate, useParams } from 'react-router-dom';
import { Page } from '@strapi/strapi/admin';
import { isLocale } from '@erasmi/config/locales';
import { isGuidedType, type GuidedType } from '../../forms/index.ts';
import { formPath } from '../paths.ts';
import { Failed, Room, Waiting } from '../Room.tsx';
import { useWords } from '../use-words.ts';
import { Form } from './Form.tsx';
import { FormSession } from './session.ts';

const NEW = 'new';

/** Sessions of entries that were begun on this page: the address changes with the first save, the person goes on writing. */
const begun = new Map<string, FormSession>();

/** Opens one entry and keeps what is answered until the server has it. */
export function FormPage() {
	const { type, documentId = NEW } = useParams();
	return isGuidedType(type) ? <Opened key={type} type={type} documentId={documentId} /> : <Page.NoData />;
}

function Opened({ type, documentId }: { type: GuidedType; documentId: string }) {
	const { locale } = useIntl();
	const { say } = useWords();
	const navigate = useNavigate();
	const session = useMemo(() => {
		const known = begun.get(documentId);
		if (known) return known;
		const made: FormSession = new FormSession(type, documentId === NEW ? undefined : documentId, isLocale(locale) ? locale : 'en', (id) => {
			begun.set(id, made);
			navigate(formPath(type, id, new URLSearchParams(location.search).get('step') ?? ''), { replace: true });
		});
		return made;
		// A language chosen in the profile later does not begin the entry anew.
	}, [documentId]);
	const snapshot = useSyncExternalStore(session.subscribe, session.snapshot);

	useEffect(() => {
		if (!session.snapshot().entry) void session.open();
		// Phones end a hidden page without asking.
		const save = (): void => void (document.hidden && session.flush());
		document.addEventListener('visibilitychange', save);
		return () => {
			document.removeEventListener('visibilitychange', save);
			session.close();
		};
	}, [session]);

	// Coming back later shows what the server has by then.
	useEffect(() => () => void begun.delete(documentId), [documentId]);

	const { entry, failure } = snapshot;
	return (
		<Room title={entry?.title || say(`enter.${type}`)}>
			{failure && <Failed text={failure.message} onRetry={() => void session.retryOpen()} />}
			{!failure && !entry && <Waiting />}
			{entry && <Form session={session} snapshot={snapshot} entry={entry} />}
		</Room>
	);
}
