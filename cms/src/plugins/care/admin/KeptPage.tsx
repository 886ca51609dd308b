import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { directionOf } from '@erasmi/config/locales';
import { Loading, NotLoaded } from '../../../admin/desk/Absent.tsx';
import { useLoaded } from '../../../admin/desk/use-loaded.ts';
import type { ArchiveLine } from '../server/archive.ts';
import type { BinLine } from '../server/bin.ts';
import { ask, Refusal, tell } from './client.ts';
import { contentPath } from './paths.ts';
import { Room } from './Room.tsx';
import { useWords } from './use-words.ts';

interface Kept {
	bin: BinLine[];
	archive: ArchiveLine[];
}

/** What came back, for the link that leads there. */
type Returned = Pick<ArchiveLine, 'type' | 'documentId' | 'locale'>;
type Said = { text: string; isGood: boolean; to?: Returned };

/** Deleted drafts and archived entries, each with the way back. */
export function KeptPage() {
	const { say } = useWords();
	const [kept, reload] = useLoaded('kept', () => ask<Kept>('/kept'));
	const [said, setSaid] = useState<Said>();

	const bringBack = async (path: string, done: string, where: (answer: unknown) => Returned): Promise<void> => {
		try {
			setSaid({ text: done, isGood: true, to: where(await tell(path, {})) });
		} catch (error) {
			setSaid({ text: (error instanceof Refusal && error.message) || say('undone'), isGood: false });
		}
		reload();
	};
	return (
		<Room title={say('title')}>
			<div role="status">
				{said && (
					<p className={`note ${said.isGood ? 'ok' : 'bad'}`}>
						{said.text} {said.to && <Link to={contentPath(said.to.type, said.to.documentId, said.to.locale)}>{say('open')}</Link>}
					</p>
				)}
			</div>
			{kept.state === 'loading' && <Loading text={say('loading')} />}
			{kept.state === 'failed' && <NotLoaded text={say('failed')} retry={say('retry')} onRetry={reload} />}
			{kept.state === 'there' && (
				<>
					<Bin lines={kept.value.bin} onRestore={({ id }) => bringBack(`/bin/${id}`, say('bin.restored'), (answer) => answer as Returned)} />
					<Archive lines={kept.value.archive} onReturn={(line) => bringBack(`/entries/${line.type}/${line.documentId}/return`, say('archive.isBack'), () => line)} />
				</>
			)}
		</Room>
	);
}

function Bin({ lines, onRestore }: { lines: BinLine[]; onRestore: (line: BinLine) => Promise<void> }) {
	const { say, moment, list, language } = useWords();
	return (
		<List id="bin" title={say('bin.title')} help={say(lines.length > 0 ? 'bin.help' : 'bin.none')}>
			{lines.map((line) => (
				<Line key={line.id} title={line.title} locale={line.original} act={say('bin.restore')} onAct={() => onRestore(line)}>
					{[say('bin.line', { by: line.by, at: moment(line.at) }), list(line.languages.map(language)), say('bin.left', { count: line.daysLeft })].join(' · ')}
				</Line>
			))}
		</List>
	);
}

function Archive({ lines, onReturn }: { lines: ArchiveLine[]; onReturn: (line: ArchiveLine) => Promise<void> }) {
	const { say, moment } = useWords();
	return (
		<List id="archive" title={say('archive.title')} help={say(lines.length > 0 ? 'archive.help' : 'archive.none')}>
			{lines.map((line) => (
				<Line key={line.documentId} title={line.title} locale={line.locale} {...(line.canReturn && { act: say('archive.back'), onAct: () => onReturn(line) })}>
					{say('archive.line', { by: line.by, at: moment(line.at) })}
					{line.reason && (
						<>
							<br />
							<bdi>{line.reason}</bdi>
						</>
					)}
				</Line>
			))}
		</List>
	);
}

function List({ id, title, help, children }: { id: string; title: string; help: string; children: ReactNode }) {
	return (
		<section className="card" aria-labelledby={`kept-${id}`}>
			<h2 id={`kept-${id}`}>{title}</h2>
			<p>{help}</p>
			<ul>{children}</ul>
		</section>
	);
}

function Line({ title, locale, act, onAct, children }: { title: string; locale: BinLine['original']; act?: string; onAct?: () => Promise<void>; children: ReactNode }) {
	const { say } = useWords();
	const [isBusy, setBusy] = useState(false);
	return (
		<li className="bar spread" style={{ paddingBlock: '1rem' }}>
			<div>
				<b>{title ? <bdi lang={locale} dir={directionOf(locale)}>{title}</bdi> : say('untitled')}</b>
				<br />
				<small>{children}</small>
			</div>
			{act && (
				<button
					type="button"
					disabled={isBusy}
					onClick={() => {
						setBusy(true);
						void onAct?.().finally(() => setBusy(false));
					}}
				>
					{act}
					<span className="vh">{`: ${title || say('untitled')}`}</span>
				</button>
			)}
		</li>
	);
}
