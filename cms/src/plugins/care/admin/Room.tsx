import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Page } from '@strapi/strapi/admin';
import { DeskStyle } from '../../../admin/desk/style.ts';
import { carePath, filesPath } from './paths.ts';
import { useWords } from './use-words.ts';

/** Frame of every page of care: title, language and direction of the person, and the way to the others. */
export function Room({ title, children }: { title: string; children: ReactNode }) {
	const { say, locale, dir } = useWords();
	return (
		<Page.Main>
			<Page.Title>{title}</Page.Title>
			<DeskStyle lang={locale} dir={dir}>
				<nav className="bar" aria-label={say('panel.title')}>
					<Link to={carePath}>{say('title')}</Link>
					<Link to={filesPath}>{say('files.title')}</Link>
				</nav>
				<h1>{title}</h1>
				{children}
			</DeskStyle>
		</Page.Main>
	);
}
