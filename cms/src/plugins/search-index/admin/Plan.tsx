import { directionOf, type Locale } from '@erasmi/config/locales';
import { shownFields, type ShownPlan, type ShownWay } from '@erasmi/config/search/desk';
import { useWords } from './use-words.ts';

/** Terms that fit into a cell; a topic may have a hundred. */
const TERMS_SHOWN = 12;

/** A query as the search reads it: the whole, each word with its ways, and what is found. `locale`: language of the query. */
export function Plan({ plan, locale }: { plan: ShownPlan; locale: Locale }) {
	const { say, list } = useWords();
	const tongue = { lang: locale, dir: directionOf(locale) };
	const facts = [
		['plan.read', plan.text],
		['plan.corrected', plan.corrected],
		['plan.understood', plan.understood.length > 0 ? list(plan.understood.map(({ words, label }) => `${label} (${words})`)) : undefined],
		['plan.phrases', plan.phrases.length > 0 ? list(plan.phrases) : undefined],
		['plan.excluded', plan.excluded.length > 0 ? list(plan.excluded) : undefined],
	] as const;
	return (
		<>
			<dl className="keys">
				{facts.map(
					([key, value]) =>
						value && (
							<div key={key} style={{ display: 'contents' }}>
								<dt>{say(key)}</dt>
								<dd>
									<bdi {...tongue}>{value}</bdi>
								</dd>
							</div>
						),
				)}
			</dl>
			{plan.words.length === 0 && <p>{say('plan.none')}</p>}
			{plan.words.map((word, at) => (
				<Word key={at} word={word} tongue={tongue} id={`word-${at}`} />
			))}
			<Found plan={plan} />
		</>
	);
}

type Tongue = { lang: Locale; dir: 'ltr' | 'rtl' };

function Word({ word, tongue, id }: { word: ShownPlan['words'][number]; tongue: Tongue; id: string }) {
	const { say } = useWords();
	const fields = shownFields.filter((field) => word.ways.some((way) => way.fields.some((each) => each.field === field)));
	return (
		<>
			<h3 id={id} style={{ marginBlockStart: '1.6rem' }}>
				{say('plan.word', { word: word.written })} <small>{say('plan.stem', { stem: word.stem })}</small> {word.misspelt && <span className="tag warn">{say('plan.misspelt')}</span>}
			</h3>
			<div className="scroll" tabIndex={0} role="group" aria-labelledby={id}>
				<table className="overview">
					<thead>
						<tr>
							{(['way', 'way.terms', 'way.trust'] as const).map((key) => (
								<th key={key} scope="col">
									{say(key)}
								</th>
							))}
							{fields.map((field) => (
								<th key={field} scope="col">
									{say(`field.${field}`)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{word.ways.map((way, at) => (
							<Way key={at} way={way} fields={fields} tongue={tongue} />
						))}
					</tbody>
				</table>
			</div>
		</>
	);
}

function Way({ way: { kind, by, trust, terms, fields: weights }, fields, tongue }: { way: ShownWay; fields: readonly ShownWay['fields'][number]['field'][]; tongue: Tongue }) {
	const { say, number } = useWords();
	const weightOf = (field: string): number | undefined => weights.find((each) => each.field === field)?.weight;
	return (
		<tr>
			<th scope="row">
				{say(`way.${kind}`)}
				{by && (
					<small>
						<bdi {...tongue}>{by}</bdi>
					</small>
				)}
			</th>
			<td>
				<bdi {...tongue}>{terms.slice(0, TERMS_SHOWN).join(', ')}</bdi>
				{terms.length > TERMS_SHOWN && ' …'}
			</td>
			<td className="figure">{number(trust)}</td>
			{fields.map((field) => {
				const weight = weightOf(field);
				return (
					<td key={field} className="figure">
						{weight === undefined ? '–' : number(weight)}
					</td>
				);
			})}
		</tr>
	);
}

function Found({ plan: { total, partial, hits, engine, tookMs } }: { plan: ShownPlan }) {
	const { say } = useWords();
	return (
		<>
			<h3 style={{ marginBlockStart: '1.6rem' }}>{say('hits', { count: total })}</h3>
			{partial && <p>{say('hits.partial')}</p>}
			{hits.length > 0 && (
				<ol aria-label={say('hits.first')} style={{ listStyle: 'decimal', paddingInlineStart: '2.4rem' }}>
					{hits.map(({ id, title, source }) => (
						<li key={id}>
							<bdi lang={source} dir={directionOf(source)}>
								{title}
							</bdi>
						</li>
					))}
				</ol>
			)}
			<p>
				<small>{say('hits.took', { engine: say(`engine.${engine}`), ms: Math.max(1, Math.round(tookMs)) })}</small>
			</p>
		</>
	);
}
