import { directionOf } from '@erasmi/config/locales';
import type { Overview } from '../server/overview.ts';
import { useWords } from './use-words.ts';

interface Props {
	unanswered: Overview['unanswered'];
	busy: boolean;
	/** Absent for those who may only look. */
	onKeep: ((keep: boolean) => void) | undefined;
	onTry: (query: string, locale: string) => void;
}

/** What visitors looked for and did not find. */
export function Unanswered({ unanswered: { isKept, lines }, busy, onKeep, onTry }: Props) {
	const { say, language, number, day } = useWords();
	return (
		<section className="card" aria-labelledby="unanswered">
			<h2 id="unanswered">{say('unanswered')}</h2>
			<p>
				<small>{say('unanswered.about')}</small>
			</p>
			<label className="tick">
				<input type="checkbox" checked={isKept} disabled={busy || !onKeep} onChange={({ target }) => onKeep?.(target.checked)} />
				<span>{say('unanswered.keep')}</span>
			</label>
			{!isKept && <p>{say('unanswered.off')}</p>}
			{isKept && lines.length === 0 && <p>{say('unanswered.none')}</p>}
			{lines.length > 0 && (
				<div className="scroll" tabIndex={0} role="group" aria-labelledby="unanswered">
					<table className="work">
						<thead>
							<tr>
								{(['unanswered.query', 'language', 'unanswered.count', 'unanswered.day', 'try'] as const).map((key) => (
									<th key={key} scope="col">
										{say(key)}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{lines.map(({ query, locale, count, day: last }) => (
								<tr key={`${locale} ${query}`}>
									<th scope="row">
										<bdi lang={locale} dir={directionOf(locale)}>
											{query}
										</bdi>
									</th>
									<td>{language(locale)}</td>
									<td>{number(count)}</td>
									<td>{day(last)}</td>
									<td>
										<button type="button" aria-label={`${say('try.submit')}: ${query}`} onClick={() => onTry(query, locale)}>
											{say('try.submit')}
										</button>
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
			)}
		</section>
	);
}
