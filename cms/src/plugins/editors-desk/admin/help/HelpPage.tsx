import { useIntl } from 'react-intl';
import { Link, useParams } from 'react-router-dom';
import { Page } from '@strapi/strapi/admin';
import { isLocale, type Locale } from '@erasmi/config/locales';
import { isWorkType, sharedTypes, workTypes, type ContentType } from '@erasmi/config/types';
import { useLoaded } from '../../../../admin/desk/use-loaded.ts';
import { isGuidedType, stepsOf, type GuidedType } from '../../forms/index.ts';
import type { Help } from '../../server/help.ts';
import { ask } from '../client.ts';
import { asked } from '../form/asked.ts';
import { written } from '../form/written.ts';
import { helpPath, newPath } from '../paths.ts';
import { Failed, Room, Waiting } from '../Room.tsx';
import { useWords } from '../use-words.ts';
import { purposes, ways, type PlainType } from './purposes.ts';

const types: readonly ContentType[] = [...workTypes, ...sharedTypes, 'site-settings'];

/** What a type is for, how one is made, what publishing needs, who does what next, and a good example. */
export function HelpPage() {
	const { type } = useParams();
	const known = types.find((each) => each === type);
	return known ? <HelpOf key={known} type={known} /> : <Page.NoData />;
}

const languageOf = (locale: string): Locale => (isLocale(locale) ? locale : 'en');

/** Types are named by Strapi's menu too. */
const useTypeName = (): ((type: ContentType) => string) => {
	const { formatMessage } = useIntl();
	return (type) => formatMessage({ id: `content-manager.content-types.${type}`, defaultMessage: type });
};

function HelpOf({ type }: { type: ContentType }) {
	const { say, locale } = useWords();
	const nameOf = useTypeName();
	const [help, retry] = useLoaded(`${type} ${locale}`, () => ask<Help>(`/help/${type}`));
	return (
		<Room title={say('help.open', { type: nameOf(type) })}>
			<p>
				<Link to="/">{say('back')}</Link>
			</p>
			<div className="bar spread">
				<h1>{say('help.open', { type: nameOf(type) })}</h1>
				{isGuidedType(type) && (
					<Link className="button primary" to={newPath(type)}>
						{say('help.enter')}
					</Link>
				)}
			</div>
			<section className="card" aria-labelledby="help-for">
				<h2 id="help-for">{say('help.for')}</h2>
				<p>{purposes[type][languageOf(locale)]}</p>
			</section>
			<section className="card" aria-labelledby="help-steps">
				<h2 id="help-steps">{say('help.steps')}</h2>
				{isGuidedType(type) ? <Questions type={type} /> : <Way type={type} />}
			</section>
			{help.state === 'loading' && <Waiting />}
			{help.state === 'failed' && <Failed onRetry={retry} />}
			{help.state === 'there' && <Needs help={help.value} />}
			<section className="card" aria-labelledby="help-next">
				<h2 id="help-next">{say('help.next')}</h2>
				<ol className="told">
					{isWorkType(type) || type === 'site-settings' ? (
						<>
							<li>{say(isGuidedType(type) ? 'help.next.hand' : 'help.next.plain')}</li>
							<li>{say('help.next.check')}</li>
							<li>{say('help.next.translate')}</li>
							{isWorkType(type) && <li>{say('help.next.review')}</li>}
						</>
					) : (
						<li>{say('help.next.shared')}</li>
					)}
				</ol>
			</section>
			{isWorkType(type) && (
				<section className="card" aria-labelledby="help-example">
					<h2 id="help-example">{say('help.example')}</h2>
					{isGuidedType(type) && <Example type={type} />}
					{help.state === 'there' && <OnTheSite example={help.value.example} />}
				</section>
			)}
			<nav className="card" aria-labelledby="help-other">
				<h2 id="help-other">{say('help.other')}</h2>
				<ul className="bar">
					{types
						.filter((each) => each !== type)
						.map((each) => (
							<li key={each}>
								<Link to={helpPath(each)}>{nameOf(each)}</Link>
							</li>
						))}
				</ul>
			</nav>
		</Room>
	);
}

function Questions({ type }: { type: GuidedType }) {
	const { say, locale } = useWords();
	const list = (part: 'short' | 'more') => (
		<ol className="told">
			{stepsOf(type)
				.filter((step) => step.part === part)
				.map((step) => (
					<li key={step.id}>
						<strong>{asked(step, locale).ask}</strong> {asked(step, locale).help}
					</li>
				))}
		</ol>
	);
	return (
		<>
			<p>{say('help.steps.needed')}</p>
			{list('short')}
			<details>
				<summary>{say('help.steps.more')}</summary>
				{list('more')}
			</details>
		</>
	);
}

function Way({ type }: { type: PlainType }) {
	const { locale } = useWords();
	return (
		<ol className="told">
			{ways[type][languageOf(locale)].map((step) => (
				<li key={step}>{step}</li>
			))}
		</ol>
	);
}

function Needs({ help: { needs, given, translation, needsKinds } }: { help: Help }) {
	const { say, list } = useWords();
	return (
		<section className="card" aria-labelledby="help-needs">
			<h2 id="help-needs">{say('help.needs')}</h2>
			{needs.length === 0 && <p>{say('help.needs.none')}</p>}
			<ul className="told">
				{needs.map(({ label, words, min, unless }) => (
					<li key={label}>
						{words !== undefined ? say('help.words', { label, words }) : min !== undefined ? say('help.items', { label, min }) : label} {unless && say('help.unless', { field: unless })}
					</li>
				))}
				{needsKinds && <li>{say('help.kinds')}</li>}
			</ul>
			{given.length > 0 && <p>{say('help.given', { labels: list(given) })}</p>}
			{translation.length > 0 && <p>{say('help.translation', { labels: list(translation) })}</p>}
		</section>
	);
}

/** The examples beside the questions are one story. */
function Example({ type }: { type: GuidedType }) {
	const { locale } = useWords();
	return (
		<dl className="told">
			{stepsOf(type)
				.filter(({ part }) => part === 'short')
				.map((step) => (
					<div key={step.id}>
						<dt>
							<strong>{asked(step, locale).ask}</strong>
						</dt>
						<dd>{asked(step, locale).example}</dd>
					</div>
				))}
		</dl>
	);
}

function OnTheSite({ example }: { example: Help['example'] }) {
	const { say } = useWords();
	if (!example) return <p>{say('help.example.none')}</p>;
	const [before, after] = say('help.example.site', { title: '\n' }).split('\n');
	return (
		<p>
			{before}
			<a href={example.url}>
				<bdi {...written(example.locale)}>{example.title}</bdi>
			</a>
			{after}
		</p>
	);
}
