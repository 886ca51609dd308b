import { locales } from '@erasmi/config/locales';
import type { Overview } from '../server/overview.ts';
import { nameOf, placesOf } from './places.ts';
import { useWords } from './use-words.ts';

/** How many entries each index holds in each language, beside how many there should be. */
export function Documents({ overview }: { overview: Overview }) {
	const words = useWords();
	const { say, language, number } = words;
	const places = placesOf(overview).filter(({ documents }) => documents);
	if (places.length === 0) return null;
	return (
		<section className="card" aria-labelledby="documents">
			<h2 id="documents">{say('documents')}</h2>
			<p>
				<small>{say('documents.about')}</small>
			</p>
			<div className="scroll" tabIndex={0} role="group" aria-labelledby="documents">
				<table className="work">
					<thead>
						<tr>
							<th scope="col">{say('language')}</th>
							<th scope="col">{say('published')}</th>
							{places.map(({ id }) => (
								<th key={id} scope="col">
									<bdi>{nameOf(id, words)}</bdi>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{locales.map((locale) => (
							<tr key={locale}>
								<th scope="row">{language(locale)}</th>
								<td>{number(overview.published)}</td>
								{places.map(({ id, documents }) => (
									<td key={id}>
										<span className={documents?.[locale] === overview.published ? undefined : 'tag warn'}>{number(documents?.[locale] ?? 0)}</span>
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	);
}
