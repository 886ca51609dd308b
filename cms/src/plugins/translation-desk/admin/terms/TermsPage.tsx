import { useState } from 'react';
import { Dialog, DialogEnd } from '../../../../admin/desk/Dialog.tsx';
import { useLoaded } from '../../../../admin/desk/use-loaded.ts';
import { directionOf, locales, type Locale } from '@erasmi/config/locales';
import { ask, Refusal, tell } from '../client.ts';
import { DeskMenu } from '../DeskMenu.tsx';
import type { Term, TermList } from '../desk.ts';
import { Failed, Room, Waiting } from '../Room.tsx';
import { useWords } from '../use-words.ts';
import { nameOf, TermForm } from './TermForm.tsx';

const looks = { approved: 'ok', forbidden: 'bad', keep: 'warn' } as const;

/** The project's own terms: seen by everybody at the desk, changed in one's own languages. */
export function TermsPage() {
	const { say } = useWords();
	const [loaded, reload] = useLoaded('terms', () => ask<TermList>('/terms'));
	const [changed, setChanged] = useState<TermList>();
	const list = changed ?? (loaded.state === 'there' ? loaded.value : undefined);
	return (
		<Room title={say('terms.page')}>
			<DeskMenu />
			<h1>{say('terms.page')}</h1>
			<p>
				<small>{say('terms.subtitle')}</small>
			</p>
			{!list && loaded.state === 'loading' && <Waiting />}
			{!list && loaded.state === 'failed' && <Failed onRetry={reload} />}
			{list && <Terms list={list} onChange={setChanged} />}
		</Room>
	);
}

function Terms({ list, onChange }: { list: TermList; onChange: (list: TermList) => void }) {
	const { say } = useWords();
	const [text, setText] = useState('');
	const [open, setOpen] = useState<{ act: 'edit'; term?: Term } | { act: 'remove'; term: Term }>();
	const [said, setSaid] = useState('');
	const shown = list.terms.filter(({ words }) => !text || Object.values(words).flat().some((word) => word.toLowerCase().includes(text.toLowerCase())));
	const mayAdd = list.everything || list.languages.length > 0;

	const done = (after: TermList, message: string): void => {
		onChange(after);
		setOpen(undefined);
		setSaid(message);
	};

	return (
		<section className="card" aria-label={say('terms.page')}>
			<div className="bar spread">
				<label>
					<span>{say('terms.search')}</span>
					<input type="search" value={text} onChange={({ target }) => setText(target.value)} />
				</label>
				{mayAdd && (
					<button type="button" className="primary" onClick={() => setOpen({ act: 'edit' })}>
						{say('terms.add')}
					</button>
				)}
			</div>
			<p role="status">{said}</p>
			<h2 aria-live="polite" style={{ marginBlockStart: '1.2rem' }}>{say('terms.count', { count: shown.length })}</h2>
			{list.terms.length === 0 && <p>{say('terms.empty')}</p>}
			<ul>
				{shown.map((term) => (
					<li key={term.id} className="bar spread" style={{ paddingBlock: '1.2rem', borderBlockEnd: '1px solid var(--n150)' }}>
						<div>
							<span className={`tag ${looks[term.status]}`}>{say(term.status === 'keep' ? 'terms.keeping' : `terms.${term.status}`)}</span>
							<WordsOf term={term} />
							{term.note && (
								<small dir="auto" style={{ display: 'block' }}>
									{term.note}
								</small>
							)}
						</div>
						{(term.mayAll || list.languages.length > 0) && (
							<button type="button" aria-label={say('terms.edit.of', { words: nameOf(term) })} onClick={() => setOpen({ act: 'edit', term })}>
								{say('terms.edit')}
							</button>
						)}
						{term.mayAll && (
							<button type="button" aria-label={say('terms.remove.of', { words: nameOf(term) })} onClick={() => setOpen({ act: 'remove', term })}>
								{say('terms.remove')}
							</button>
						)}
					</li>
				))}
			</ul>
			{open?.act === 'edit' && <TermForm term={open.term} list={list} onDone={(after) => done(after, say('terms.saved'))} onClose={() => setOpen(undefined)} />}
			{open?.act === 'remove' && <Removal term={open.term} onDone={(after) => done(after, say('terms.removed'))} onClose={() => setOpen(undefined)} />}
		</section>
	);
}

function WordsOf({ term }: { term: Term }) {
	const { language } = useWords();
	const said = locales.flatMap((locale) => (term.words[locale]?.length ? [{ locale, words: term.words[locale] }] : []));
	return (
		<dl className="keys" style={{ gap: '0.2rem 1.2rem', marginBlockStart: '0.4rem' }}>
			{said.map(({ locale, words }: { locale: Locale; words: string[] }) => (
				<div key={locale} style={{ display: 'contents' }}>
					<dt>
						<small>{language(locale)}</small>
					</dt>
					<dd lang={locale} dir={directionOf(locale)}>
						{words.join('; ')}
					</dd>
				</div>
			))}
		</dl>
	);
}

function Removal({ term, onDone, onClose }: { term: Term; onDone: (list: TermList) => void; onClose: () => void }) {
	const { say } = useWords();
	const [said, setSaid] = useState('');
	const remove = (): void =>
		void tell<TermList>(`/terms/${term.id}/remove`, {}).then(onDone, (error: unknown) => setSaid((error instanceof Refusal && error.message) || say('load.failed')));
	return (
		<Dialog title={say('terms.remove')} onClose={onClose}>
			<p>{say('terms.remove.sure', { words: nameOf(term) })}</p>
			{said && (
				<p role="alert" className="note bad">
					{said}
				</p>
			)}
			<DialogEnd yes={say('terms.remove')} no={say('terms.cancel')} onYes={remove} onNo={onClose} />
		</Dialog>
	);
}
