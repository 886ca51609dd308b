import type { ReactNode } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Loading, NotLoaded } from '../../../admin/desk/Absent.tsx';
import { DeskStyle } from '../../../admin/desk/style.ts';
import { useWords } from './use-words.ts';

/** Frame of every desk page: title, language and direction of the person. */
export function Room({ title, children }: { title: string; children: ReactNode }) {
	const { locale, dir, say } = useWords();
	return (
		<Page.Main>
			<Page.Title>{`${title} – ${say('desk.title')}`}</Page.Title>
			<DeskStyle lang={locale} dir={dir}>
				{children}
			</DeskStyle>
		</Page.Main>
	);
}

export function Failed({ onRetry, text }: { onRetry: () => void; text?: string }) {
	const { say } = useWords();
	return <NotLoaded text={text || say('load.failed')} retry={say('load.retry')} onRetry={onRetry} />;
}

export function Waiting() {
	const { say } = useWords();
	return <Loading text={say('loading')} />;
}
