import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Page } from '@strapi/strapi/admin';
import { Loading, NotLoaded } from '../../../admin/desk/Absent.tsx';
import { DeskStyle } from '../../../admin/desk/style.ts';
import { inboxPath, visitsPath } from './paths.ts';
import { useWords } from './use-words.ts';

/** Frame of every page of the inbox: title, language and direction of the person, and the way to the others. */
export function Room({ title, children }: { title: string; children: ReactNode }) {
	const { locale, dir, say } = useWords();
	return (
		<Page.Main>
			<Page.Title>{title}</Page.Title>
			<DeskStyle lang={locale} dir={dir}>
				<nav className="bar" aria-label={say('title')}>
					<Link to={inboxPath}>{say('title')}</Link>
					<Link to={visitsPath}>{say('visits.title')}</Link>
				</nav>
				<h1>{title}</h1>
				{children}
			</DeskStyle>
		</Page.Main>
	);
}

/** What stands in place of something that is not there yet, or did not come. */
export function Absent({ state, onRetry }: { state: 'loading' | 'failed'; onRetry: () => void }) {
	const { say } = useWords();
	return state === 'loading' ? <Loading text={say('loading')} /> : <NotLoaded text={say('failed')} retry={say('retry')} onRetry={onRetry} />;
}
