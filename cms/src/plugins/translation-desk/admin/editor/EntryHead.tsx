import { Link, useSearchParams } from 'react-router-dom';
import { directionOf } from '@erasmi/config/locales';
import { uidOf } from '@erasmi/config/types';
import { isShared } from '../../desk-types.ts';
import type { Entry } from '../desk.ts';
import { MachineDraft } from '../MachineDraft.tsx';
import { listOf, workPath } from '../paths.ts';
import { useWords } from '../use-words.ts';
import type { Snapshot } from './snapshot.ts';

/** Which entry this is, where it stands, and whether everything is saved. */
export function EntryHead({ entry, snapshot, onPublish, onReload }: { entry: Entry; snapshot: Snapshot; onPublish: () => void; onReload: () => Promise<void> }) {
	const { say, language } = useWords();
	const [address] = useSearchParams();
	const { type, locale, sourceLocale, title, summary, page, can } = entry;
	return (
		<>
			<p className="bar">
				<Link to={workPath({ locale, ...listOf(address) })}>{say('editor.back')}</Link>
				<a href={contentManager(entry)}>{say('editor.entry')}</a>
				{page && (
					<a href={page.url} target="_blank" rel="noreferrer">
						{say(page.locale === locale ? 'editor.site' : 'editor.site.original')}
					</a>
				)}
			</p>
			<div className="bar spread">
				<div style={{ flex: '1 1 30rem' }}>
					<h1 lang={sourceLocale} dir={directionOf(sourceLocale)}>
						{title}
					</h1>
					<p>
						<small>{`${say(`type.${type}`)} · ${say('editor.languages', { from: language(sourceLocale), to: language(locale) })}`}</small>{' '}
						<span className={`tag ${summary?.published ? 'ok' : ''}`}>{say(summary?.published ? 'work.published' : 'work.unpublished')}</span>
					</p>
				</div>
				<SaveState snapshot={snapshot} />
				<MachineDraft entry={entry} onReload={onReload} />
				{can.canCheck && !isShared(type) && (
					<button type="button" onClick={onPublish}>
						{say('act.publish')}
					</button>
				)}
			</div>
		</>
	);
}

function SaveState({ snapshot: { saving, savedAt } }: { snapshot: Snapshot }) {
	const { say, clock } = useWords();
	const isBad = saving === 'unreachable' || saving === 'signedout' || saving === 'refused';
	return (
		<small role="status" className={isBad ? 'note bad' : ''}>
			{saving === 'saved' && savedAt ? say('save.savedAt', { time: clock(savedAt) }) : say(`save.${saving}`)}
		</small>
	);
}

const contentManager = ({ type, documentId, locale }: Entry): string => `/admin/content-manager/collection-types/${uidOf(type)}/${documentId}?plugins[i18n][locale]=${locale}`;
