import type { ReactNode } from 'react';
import { Page } from '@strapi/strapi/admin';
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
	return (
		<div className="card" role="alert">
			<p>{text || say('load.failed')}</p>
			<p>
				<button type="button" onClick={onRetry}>
					{say('load.retry')}
				</button>
			</p>
		</div>
	);
}

export function Waiting() {
	const { say } = useWords();
	return (
		<p className="card" role="status">
			{say('loading')}
		</p>
	);
}
