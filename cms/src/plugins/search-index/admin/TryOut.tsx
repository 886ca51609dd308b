import { useEffect, useRef, useState, type FormEvent } from 'react';
import { directionOf, isLocale, locales, type Locale } from '@erasmi/config/locales';
import type { ShownPlan } from '@erasmi/config/search/desk';
import { ask } from './client.ts';
import { Plan } from './Plan.tsx';
import { useWords } from './use-words.ts';

interface Props {
	/** A query that somebody chose elsewhere on the page. */
	given: { text: string; locale: string } | undefined;
	sites: readonly string[];
}

/** Shows how the search reads a query. Only a site knows the words of its index, so a site is asked. */
export function TryOut({ given, sites }: Props) {
	const { say, language, locale: own } = useWords();
	const [query, setQuery] = useState('');
	const [locale, setLocale] = useState<Locale>(isLocale(own) ? own : 'en');
	const [site, setSite] = useState('');
	const [plan, setPlan] = useState<ShownPlan | 'failed'>();
	const field = useRef<HTMLInputElement>(null);

	const show = async (text: string, of: Locale): Promise<void> => {
		setPlan(await ask<ShownPlan>('/plan', { query: text, locale: of, ...(site && { site }) }).catch(() => 'failed' as const));
	};
	const submit = (event: FormEvent): void => {
		event.preventDefault();
		void show(query, locale);
	};
	useEffect(() => {
		if (!given || !isLocale(given.locale)) return;
		setQuery(given.text);
		setLocale(given.locale);
		field.current?.focus();
		void show(given.text, given.locale);
		// Only a new choice fills the box again.
	}, [given]);

	return (
		<section className="card" aria-labelledby="try">
			<h2 id="try">{say('try')}</h2>
			<p>
				<small>{say('try.about')}</small>
			</p>
			<form className="bar" role="search" aria-labelledby="try" style={{ marginBlock: '1.2rem', alignItems: 'end' }} onSubmit={submit}>
				<label style={{ flex: '1 1 24rem' }}>
					<span>{say('try.query')}</span>
					<input ref={field} type="search" lang={locale} dir={directionOf(locale)} maxLength={256} value={query} onChange={({ target }) => setQuery(target.value)} />
				</label>
				<label>
					<span>{say('language')}</span>
					<select value={locale} onChange={({ target }) => isLocale(target.value) && setLocale(target.value)}>
						{locales.map((each) => (
							<option key={each} value={each}>
								{language(each)}
							</option>
						))}
					</select>
				</label>
				{sites.length > 1 && (
					<label>
						<span>{say('try.site')}</span>
						<select value={site} onChange={({ target }) => setSite(target.value)}>
							{sites.map((each, at) => (
								<option key={each} value={at === 0 ? '' : each}>
									{each}
								</option>
							))}
						</select>
					</label>
				)}
				<button type="submit" className="primary">
					{say('try.submit')}
				</button>
			</form>
			<div aria-live="polite">{plan === 'failed' ? <p className="note bad">{say('try.failed')}</p> : plan && <Plan plan={plan} locale={locale} />}</div>
		</section>
	);
}
