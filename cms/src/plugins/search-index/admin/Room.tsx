import type { ReactNode } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Loading, NotLoaded } from '../../../admin/desk/Absent.tsx';
import { DeskStyle } from '../../../admin/desk/style.ts';
import { useWords } from './use-words.ts';

/** Frame of the page: title, language and direction of the person. */
export function Room({ children }: { children: ReactNode }) {
	const { locale, dir, say } = useWords();
	return (
		<Page.Main>
			<Page.Title>{say('title')}</Page.Title>
			<DeskStyle lang={locale} dir={dir}>
				<h1>{say('title')}</h1>
				<p>
					<small>{say('subtitle')}</small>
				</p>
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
