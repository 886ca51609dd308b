import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { directionOf, isLocale, localeNames, type Locale } from '@erasmi/config/locales';
import { isDeskType } from '../desk-types.ts';
import { ask, Refusal } from './client.ts';
import { DeskMenu } from './DeskMenu.tsx';
import type { Cell, Overview } from './desk.ts';
import { entryPath, workPath } from './paths.ts';
import { Failed, Room, Waiting } from './Room.tsx';
import { useLoaded } from '../../../admin/desk/use-loaded.ts';
import { useWords } from './use-words.ts';

/** Languages by types: what is there, what fell behind, what nobody has read, and what comes next for the person. */
export function OverviewPage() {
	const { say } = useWords();
	const [overview, reload] = useLoaded('overview', () => ask<Overview>('/overview'));
	return (
		<Room title={say('overview.where')}>
			{overview.state === 'loading' && <Waiting />}
			{overview.state === 'failed' && <Failed onRetry={reload} />}
			{overview.state === 'there' && <Standing overview={overview.value} />}
		</Room>
	);
}

function Standing({ overview }: { overview: Overview }) {
	const { say, language, number } = useWords();
	const [filters, setFilters] = useSearchParams();
	const type = filters.get('type');
	const set = (name: string, value: string): void => setFilters((before) => withFilter(before, name, value), { replace: true });

	const own = overview.languages;
	const onlyOwn = filters.get('languages') === 'own' && own.length > 0;
	const rows = [...own, ...overview.locales.filter((locale) => !own.includes(locale) && !onlyOwn)];
	const types = overview.types.filter((candidate) => (isDeskType(type) ? candidate === type : overview.cells.some((cell) => cell.type === candidate)));
	const cellOf = (locale: Locale, of: string): Cell | undefined => overview.cells.find((cell) => cell.locale === locale && cell.type === of);

	return (
		<>
			<DeskMenu />
			<div className="bar spread">
				<div>
					<h1>{say('desk.title')}</h1>
					<p>
						<small>{say('overview.subtitle')}</small>
					</p>
				</div>
				<Link className="button" to={workPath(own[0] ? { locale: own[0], state: 'todo' } : {})}>
					{say('overview.worklist')}
				</Link>
				{(own.length > 0 && own.length <= 3 ? own : []).map((locale) => (
					<Continue key={locale} locale={locale} />
				))}
			</div>
			<section className="card" aria-labelledby="desk-where">
				<div className="bar spread">
					<h2 id="desk-where">{say('overview.where')}</h2>
					<small className="bar leg">
						<Sample name="c" text={say('legend.fresh')} />
						<Sample name="b" text={say('legend.behind')} />
						<Sample name="m" text={say('legend.missing')} />
						<span>{say('legend.unread')}</span>
					</small>
				</div>
				<div className="filters" style={{ marginBlockStart: '1.2rem' }}>
					<label>
						<span>{say('filter.type')}</span>
						<select value={type ?? ''} onChange={({ target }) => set('type', target.value)}>
							<option value="">{say('filter.all')}</option>
							{overview.types.map((candidate) => (
								<option key={candidate} value={candidate}>
									{say(`type.${candidate}`)}
								</option>
							))}
						</select>
					</label>
					{own.length > 0 && (
						<label>
							<span>{say('overview.languages')}</span>
							<select value={onlyOwn ? 'own' : ''} onChange={({ target }) => set('languages', target.value)}>
								<option value="">{say('overview.all')}</option>
								<option value="own">{say('overview.own')}</option>
							</select>
						</label>
					)}
				</div>
				{overview.cells.length === 0 ? (
					<p>{say('overview.empty')}</p>
				) : (
					<div className="scroll" role="region" aria-label={say('overview.region')} tabIndex={0}>
						<table className="overview">
							<thead>
								<tr>
									<th scope="col">{say('column.language')}</th>
									<th scope="col">{say('column.words')}</th>
									<th scope="col">{say('column.mine')}</th>
									{types.map((of) => (
										<th scope="col" key={of}>
											{say(`type.${of}`)}
										</th>
									))}
								</tr>
							</thead>
							<tbody>
								{rows.map((locale) => (
									<tr key={locale}>
										<th scope="row">
											{language(locale)}
											<small lang={locale} dir={directionOf(locale)}>
												{localeNames[locale]}
											</small>
											{own.includes(locale) && <span className="tag ok">{say('overview.yours')}</span>}
										</th>
										<td className="figure">{number(types.reduce((sum, of) => sum + (cellOf(locale, of)?.wordsToDo ?? 0), 0))}</td>
										<td className="figure">{overview.mine[locale] ? <Link to={workPath({ locale, mine: '1', state: 'todo' })}>{say('cell.entries', { count: overview.mine[locale] })}</Link> : <small>{say('cell.none')}</small>}</td>
										{types.map((of) => (
											<td key={of}>
												<CellView cell={cellOf(locale, of)} />
											</td>
										))}
									</tr>
								))}
							</tbody>
						</table>
					</div>
				)}
			</section>
		</>
	);
}

const Sample = ({ name, text }: { name: string; text: string }) => (
	<span>
		<svg viewBox="0 0 9 6" aria-hidden="true">
			<path className={name} d="M0 0h9v6H0z" />
		</svg>
		{text}
	</span>
);

function CellView({ cell }: { cell: Cell | undefined }) {
	const { say, language } = useWords();
	if (!cell) return <small>{say('cell.none')}</small>;
	const { locale, type, available, entries, behind, unread, inReview } = cell;
	const percent = (count: number): number => (entries === 0 ? 0 : (100 * count) / entries);
	const to = (state: string): string => workPath({ locale, type, state });
	const lines = [
		{ state: 'stale', count: behind, text: say('cell.behind', { count: behind }) },
		{ state: 'unread', count: unread, text: say('cell.unread', { count: unread }) },
		{ state: 'review', count: inReview, text: say('cell.review', { count: inReview }) },
	];
	return (
		<>
			<Link to={workPath({ locale, type })}>
				{say('cell.of', { available, entries })}
				<span className="vh">{`, ${say(`type.${type}`)}, ${language(locale)}`}</span>
			</Link>
			<svg className="share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
				<path className="m" d="M0 0h100v6H0z" />
				<path className="c" d={`M0 0h${percent(available)}v6H0z`} />
				{behind > 0 && <path className="b" d={`M${percent(Math.max(0, available - behind))} 0h${percent(Math.min(behind, available))}v6h-${percent(Math.min(behind, available))}z`} />}
			</svg>
			{lines.map(
				({ state, count, text }) =>
					count > 0 && (
						<small key={state}>
							<Link to={to(state)}>
								{text}
								<span className="vh">{`, ${say(`type.${type}`)}, ${language(locale)}`}</span>
							</Link>
						</small>
					),
			)}
		</>
	);
}

/** Opens the entry that is the person's next; says so when there is none. */
function Continue({ locale }: { locale: Locale }) {
	const { say, language } = useWords();
	const navigate = useNavigate();
	const [said, setSaid] = useState('');
	const go = async (): Promise<void> => {
		try {
			const next = await ask<{ type: string; documentId: string } | null>('/next', { locale });
			if (next) navigate(entryPath({ ...next, locale }));
			else setSaid(say('overview.nothing', { language: language(locale) }));
		} catch (error) {
			setSaid((error instanceof Refusal && error.message) || say('load.failed'));
		}
	};
	return (
		<span className="bar">
			<button type="button" className="primary" onClick={() => void go()}>
				{say('overview.continue', { language: language(locale) })}
			</button>
			<small role="status">{said}</small>
		</span>
	);
}

/** The same filters with one changed; an empty one leaves the address. */
export function withFilter(before: URLSearchParams, name: string, value: string): URLSearchParams {
	const after = new URLSearchParams(before);
	if (value) after.set(name, value);
	else after.delete(name);
	if (name !== 'page') after.delete('page');
	return after;
}

export const localeOr = (value: string | null, otherwise: Locale): Locale => (isLocale(value) ? value : otherwise);
