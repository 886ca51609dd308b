import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { ask } from '../client.ts';
import type { Entry } from '../desk.ts';
import { entryPath, listOf } from '../paths.ts';
import { useLoaded } from '../../../../admin/desk/use-loaded.ts';
import { useWords } from '../use-words.ts';

/** Where to go when nothing is left here; has the focus, so that Enter goes on. */
export function NextEntry({ entry: { documentId, locale } }: { entry: Entry }) {
	const { say } = useWords();
	const [address] = useSearchParams();
	const [next] = useLoaded(documentId, () => ask<{ type: string; documentId: string } | null>('/next', { locale, after: documentId }));
	const link = useRef<HTMLAnchorElement>(null);
	const isThere = next.state === 'there' && next.value !== null;
	useEffect(() => {
		if (isThere) link.current?.focus();
	}, [isThere]);
	if (next.state !== 'there' || !next.value) return null;
	return (
		<p>
			<Link ref={link} className="button" to={entryPath({ ...next.value, locale }, listOf(address))}>
				{say('editor.nextEntry')}
			</Link>
		</p>
	);
}
