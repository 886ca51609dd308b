import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Page } from '@strapi/strapi/admin';
import { DeskStyle } from '../../../admin/desk/style.ts';
import { accountsPath, peoplePath } from './paths.ts';
import { useWords } from './use-words.ts';

/** Frame of both pages. `withPeople`: the person may look after all accounts. */
export function Room({ title, withPeople, children }: { title: string; withPeople: boolean; children: ReactNode }) {
	const { say, locale, dir } = useWords();
	return (
		<Page.Main>
			<Page.Title>{title}</Page.Title>
			<DeskStyle lang={locale} dir={dir}>
				{withPeople && (
					<nav className="bar" aria-label={say('people.title')}>
						<Link to={accountsPath}>{say('title')}</Link>
						<Link to={peoplePath}>{say('people.title')}</Link>
					</nav>
				)}
				<h1>{title}</h1>
				{children}
			</DeskStyle>
		</Page.Main>
	);
}
