import { useEffect, useState } from 'react';
import { Page, useRBAC } from '@strapi/strapi/admin';
import { useLoaded } from '../../../admin/desk/use-loaded.ts';
import type { Compared } from '../server/desk.ts';
import type { Overview } from '../server/overview.ts';
import { ask, tell } from './client.ts';
import { Documents } from './Documents.tsx';
import { managePermission, readPermission } from './paths.ts';
import { isComplete } from './places.ts';
import { Places } from './Places.tsx';
import { Absent, Room } from './Room.tsx';
import { TryOut } from './TryOut.tsx';
import { Unanswered } from './Unanswered.tsx';
import { useWords } from './use-words.ts';

/** Often enough to watch a rebuild go on. */
const REFRESH_MS = 3_000;

/** How the search is: its engines, what it does not find, and how it reads a query. */
export default function SearchPage() {
	return (
		<Page.Protect permissions={[readPermission]}>
			<Room>
				<Search />
			</Room>
		</Page.Protect>
	);
}

function Search() {
	const { say } = useWords();
	const { allowedActions } = useRBAC([managePermission]);
	const mayAct = allowedActions.canManage === true;
	const [overview, reload] = useLoaded('overview', () => ask<Overview>('/overview'));
	const [busy, setBusy] = useState(false);
	const [comparing, setComparing] = useState(false);
	const [failed, setFailed] = useState(false);
	const [compared, setCompared] = useState<Compared[]>();
	const [query, setQuery] = useState<{ text: string; locale: string }>();

	useEffect(() => {
		const timer = setInterval(() => !document.hidden && !busy && reload(), REFRESH_MS);
		return () => clearInterval(timer);
	}, [reload, busy]);

	/** One thing at a time; what came of it shows in the page. */
	const act = async (does: () => Promise<void>): Promise<void> => {
		setBusy(true);
		setFailed(false);
		await does().catch(() => setFailed(true));
		setBusy(false);
		reload();
	};

	if (overview.state !== 'there') return <Absent state={overview.state} onRetry={reload} />;
	const { value } = overview;
	const compare = async (): Promise<void> => {
		setComparing(true);
		await act(async () => setCompared((await tell<{ compared: Compared[] }>('/compare', {})).compared));
		setComparing(false);
	};
	return (
		<>
			<p className={`note ${isComplete(value) ? 'ok' : 'warn'}`} role="status">
				{isComplete(value) ? say('overall.fine', { count: value.published }) : say('overall.not')}
			</p>
			{failed && (
				<p className="note bad" role="alert">
					{say('done.failed')}
				</p>
			)}
			<Places overview={value} compared={compared} busy={busy} comparing={comparing} onCompare={mayAct ? () => void compare() : undefined} onRebuild={mayAct ? (place) => void act(async () => void (await tell('/rebuild', { place }))) : undefined} />
			<Documents overview={value} />
			<Unanswered unanswered={value.unanswered} busy={busy} onKeep={mayAct ? (keep) => void act(async () => void (await tell('/unanswered', { keep }))) : undefined} onTry={(text, locale) => setQuery({ text, locale })} />
			<TryOut given={query} sites={value.sites.map(({ address }) => address)} />
		</>
	);
}
