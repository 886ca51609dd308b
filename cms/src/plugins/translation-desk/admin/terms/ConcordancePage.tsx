import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { directionOf, locales, type Locale } from '@erasmi/config/locales';
import { useLoaded } from '../../../../admin/desk/use-loaded.ts';
import { ask } from '../client.ts';
import { DeskMenu } from '../DeskMenu.tsx';
import type { Concordance, Found, Overview } from '../desk.ts';
import { localeOr } from '../OverviewPage.tsx';
import { entryPath } from '../paths.ts';
import { Failed, Room, Waiting } from '../Room.tsx';
import { useWords } from '../use-words.ts';
import { highlight } from './highlight.ts';

/** Words looked up in everything that was translated between two languages. The question is in the address. */
export function ConcordancePage() {
	const { say } = useWords();
	const [address, setAddress] = useSearchParams();
	const [own] = useLoaded('own', () => (address.get('to') ? Promise.resolve([]) : ask<Overview>('/overview').then(({ languages }) => languages)));
	const to = localeOr(address.get('to'), (own.state === 'there' ? own.value[0] : undefined) ?? 'de');
	const from = localeOr(address.get('from'), to === 'en' ? 'de' : 'en');
	const q = address.get('q') ?? '';
	const [found, reload] = useLoaded(`${from} ${to} ${q}`, () => (q && from !== to ? ask<Concordance>('/concordance', { from, to, q }) : Promise.resolve(undefined)));
	const search = (change: Record<string, string>): void => setAddress({ from, to, q, ...change });

	return (
		<Room title={say('concordance.title')}>
			<DeskMenu />
			<h1>{say('concordance.title')}</h1>
			<p>
				<small>{say('concordance.subtitle')}</small>
			</p>
			<section className="card" aria-label={say('concordance.search')}>
				<Question key={q} q={q} from={from} to={to} onSearch={search} />
			</section>
			{from === to && <p className="card">{say('concordance.same')}</p>}
			{found.state === 'loading' && q && <Waiting />}
			{found.state === 'failed' && <Failed onRetry={reload} />}
			{found.state === 'there' && found.value && <Results found={found.value} from={from} to={to} q={q} />}
		</Room>
	);
}

function Question({ q, from, to, onSearch }: { q: string; from: Locale; to: Locale; onSearch: (change: Record<string, string>) => void }) {
	const { say, language } = useWords();
	const [text, setText] = useState(q);
	const choice = (name: 'from' | 'to', value: Locale) => (
		<label>
			<span>{say(`concordance.${name}`)}</span>
			<select value={value} onChange={({ target }) => onSearch({ [name]: target.value, q: text.trim() })}>
				{locales.map((locale) => (
					<option key={locale} value={locale}>
						{language(locale)}
					</option>
				))}
			</select>
		</label>
	);
	return (
		<form
			role="search"
			className="filters"
			onSubmit={(event) => {
				event.preventDefault();
				onSearch({ q: text.trim() });
			}}
		>
			{choice('from', from)}
			{choice('to', to)}
			<label>
				<span>{say('concordance.words')}</span>
				<input type="search" dir="auto" maxLength={200} value={text} onChange={({ target }) => setText(target.value)} />
			</label>
			<div>
				<button type="submit" className="primary">
					{say('concordance.search')}
				</button>
			</div>
		</form>
	);
}

function Results({ found, from, to, q }: { found: Concordance; from: Locale; to: Locale; q: string }) {
	const { say, language } = useWords();
	return (
		<div className="card">
			<h2 id="desk-found" aria-live="polite">
				{say('concordance.count', { count: found.total })}
			</h2>
			{found.total > found.pairs.length && <p>{say('concordance.more', { count: found.pairs.length })}</p>}
			{found.pairs.length > 0 && (
				<div className="scroll" role="region" aria-labelledby="desk-found" tabIndex={0}>
					<table className="work">
						<thead>
							<tr>
								<th scope="col">{language(from)}</th>
								<th scope="col">{language(to)}</th>
							</tr>
						</thead>
						<tbody>
							{found.pairs.map((pair) => (
								<Row key={pair.id} pair={pair} from={from} to={to} q={q} />
							))}
						</tbody>
					</table>
				</div>
			)}
		</div>
	);
}

function Row({ pair, from, to, q }: { pair: Found; from: Locale; to: Locale; q: string }) {
	const { say } = useWords();
	const { source, target, where, unread, type, documentId, unit } = pair;
	return (
		<tr>
			<td>
				<p lang={from} dir={directionOf(from)}>
					<Marked text={source} phrase={q} />
				</p>
				<small>
					<Link to={`${entryPath({ type, documentId, locale: to })}?${new URLSearchParams({ passage: unit })}`} dir="auto">
						{where}
					</Link>
				</small>
			</td>
			<td>
				<p lang={to} dir={directionOf(to)}>
					<Marked text={target} phrase={q} />
				</p>
				{unread && <span className="tag warn">{say('memory.unread')}</span>}
			</td>
		</tr>
	);
}

const Marked = ({ text, phrase }: { text: string; phrase: string }) => <>{highlight(text, phrase).map((piece, index) => (piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text))}</>;
