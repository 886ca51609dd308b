import { useWords } from '../use-words.ts';
import { newKey } from './answers.ts';
import { AddressField } from './field/plain.tsx';
import type { AnswerProps } from './Question.tsx';
import { written } from './written.ts';

interface Source {
	key: string;
	title: string | null;
	url: string | null;
	archivedUrl?: string | null;
	accessed: string | null;
	kind: 'published' | 'own_knowledge';
}

/** Where one knows it from: own knowledge, or a page with its address and the day it was looked at. */
export function SourcesAnswer({ describedBy, ...form }: AnswerProps) {
	const { session, snapshot, isReadOnly } = form;
	const { say } = useWords();
	const sources = (session.value('sources') ?? []) as Source[];
	const set = (next: readonly Source[]): void => session.answer('sources', next);
	const change = (source: Source, part: Partial<Source>): void => set(sources.map((each) => (each === source ? { ...each, ...part } : each)));
	const add = (source: Partial<Source> & Pick<Source, 'kind'>): void => set([...sources, { key: newKey(), title: null, url: null, archivedUrl: null, accessed: null, ...source }]);
	return (
		<div role="group" aria-labelledby="form-question" aria-describedby={describedBy}>
			<ul>
				{sources.map((source) => (
					<li key={source.key} className="note" style={{ background: 'var(--n100)' }}>
						<label className="field">
							<span>{say('sources.title')}</span>
							<input type="text" readOnly={isReadOnly} value={source.title ?? ''} {...written(snapshot.locale)} onChange={({ target }) => change(source, { title: target.value })} />
						</label>
						{source.kind === 'published' && (
							<>
								<div className="field">
									<AddressField label={say('sources.url')} id={`${source.key}-url`} describedBy={undefined} value={source.url} form={form} onChange={(url) => change(source, { url: url as string | null })} />
								</div>
								<div className="field">
									<AddressField label={say('sources.archived')} id={`${source.key}-archivedUrl`} describedBy={undefined} value={source.archivedUrl} form={form} onChange={(archivedUrl) => change(source, { archivedUrl: archivedUrl as string | null })} />
								</div>
								<label className="field">
									<span>{say('sources.accessed')}</span>
									<input type="date" readOnly={isReadOnly} value={source.accessed ?? ''} onChange={({ target }) => change(source, { accessed: target.value || null })} />
								</label>
							</>
						)}
						{!isReadOnly && (
							<p className="field">
								<button type="button" onClick={() => set(sources.filter((each) => each !== source))}>
									{say('remove', { name: source.title ?? say('untitled') })}
								</button>
							</p>
						)}
					</li>
				))}
			</ul>
			{!isReadOnly && (
				<p className="bar field">
					<button type="button" onClick={() => add({ kind: 'own_knowledge', title: say('sources.own.title') })}>
						{say('sources.own')}
					</button>
					<button type="button" onClick={() => add({ kind: 'published', accessed: new Date().toISOString().slice(0, 10) })}>
						{say('sources.page')}
					</button>
				</p>
			)}
		</div>
	);
}
