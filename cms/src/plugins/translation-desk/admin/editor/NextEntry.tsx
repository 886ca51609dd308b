import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { ask } from '../client.ts';
import type { Entry } from '../desk.ts';
import { entryPath, listOf, workPath } from '../paths.ts';
import { useLoaded } from '../../../../admin/desk/use-loaded.ts';
import { useWords } from '../use-words.ts';

/** Where to go when nothing is left here: on in the work list one came from, or back to it. Has the focus, so that Enter goes there. */
export function NextEntry({ entry: { documentId, locale } }: { entry: Entry }) {
	const { say } = useWords();
	const [address] = useSearchParams();
	const list = listOf(address);
	const [next] = useLoaded(documentId, () => ask<{ type: string; documentId: string } | null>('/next', { ...list, locale, after: documentId }));
	const link = useRef<HTMLAnchorElement>(null);
	const isThere = next.state === 'there';
	useEffect(() => {
		if (isThere) link.current?.focus();
	}, [isThere]);
	if (!isThere) return null;
	return (
		<p>
			<Link ref={link} className="button" to={next.value ? entryPath({ ...next.value, locale }, list) : workPath({ locale, ...list })}>
				{say(next.value ? 'editor.nextEntry' : 'editor.back')}
			</Link>
		</p>
	);
}
