import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { Page } from '@strapi/strapi/admin';
import { directionOf } from '@erasmi/config/locales';
import { isWorkType, type WorkType } from '@erasmi/config/types';
import { Loading, NotLoaded } from '../../../admin/desk/Absent.tsx';
import { DeskStyle } from '../../../admin/desk/style.ts';
import { useLoaded } from '../../../admin/desk/use-loaded.ts';
import type { Approvals, OwnerLink } from '../server/links.ts';
import { ask, Refusal, tell } from './client.ts';
import { contentPath } from './paths.ts';
import { useWords } from './use-words.ts';

/** Links of one entry for those whose practice it is, and what they answered. */
export function LinksPage() {
	const { say, locale, dir } = useWords();
	const { type, documentId = '' } = useParams();
	return (
		<Page.Main>
			<Page.Title>{say('title')}</Page.Title>
			<DeskStyle lang={locale} dir={dir}>
				<h1>{say('title')}</h1>
				{isWorkType(type) && <Links type={type} documentId={documentId} />}
			</DeskStyle>
		</Page.Main>
	);
}

function Links({ type, documentId }: { type: WorkType; documentId: string }) {
	const { say, moment } = useWords();
	const path = `/entries/${type}/${documentId}`;
	const [loaded, reload] = useLoaded(path, () => ask<Approvals>(path));
	const [fresh, setFresh] = useState<Approvals>();
	const [said, setSaid] = useState<{ text: string; isGood: boolean }>();
	const [recipient, setRecipient] = useState('');
	const approvals = fresh ?? (loaded.state === 'there' ? loaded.value : undefined);

	const perform = async (more: string, body: object): Promise<boolean> => {
		try {
			setFresh(await tell<Approvals>(path + more, body));
			setSaid(undefined);
			return true;
		} catch (error) {
			setSaid({ text: (error instanceof Refusal && error.message) || say('undone'), isGood: false });
			return false;
		}
	};
	const make = async (): Promise<void> => {
		if (await perform('', { recipient })) setRecipient('');
	};

	if (loaded.state === 'loading') return <Loading text={say('loading')} />;
	if (!approvals) return <NotLoaded text={say('failed')} retry={say('retry')} onRetry={reload} />;
	const { title, locale, links, can, approval } = approvals;
	const askAgain = async (): Promise<void> => {
		if (await perform('', { recipient: approval?.recipient ?? '' })) setSaid({ text: say('again.done'), isGood: true });
	};
	return (
		<>
			<p>
				<bdi lang={locale} dir={directionOf(locale)}>
					{title}
				</bdi>{' '}
				<Link to={contentPath(type, documentId, locale)}>{say('edit')}</Link>
			</p>
			<p role="alert" className={said ? `note ${said.isGood ? 'ok' : 'bad'}` : ''}>
				{said?.text}
			</p>
			{approval?.isChanged && (
				<div className="note warn bar spread">
					<p>{say('changed', { by: approval.by, at: moment(approval.at) })}</p>
					{can.allowed && (
						<button type="button" onClick={() => void askAgain()}>
							{say('again')}
						</button>
					)}
				</div>
			)}
			<form
				className="card"
				onSubmit={(event) => {
					event.preventDefault();
					void make();
				}}
			>
				<p>{can.allowed ? say('help') : can.message}</p>
				{can.allowed && (
					<div className="bar" style={{ marginBlockStart: '1.2rem', alignItems: 'end' }}>
						<label style={{ flex: '1 1 18rem' }}>
							<span>{say('recipient')}</span>
							<input type="text" dir="auto" value={recipient} maxLength={120} onChange={({ target }) => setRecipient(target.value)} />
						</label>
						<button type="submit" className="primary">
							{say('make')}
						</button>
					</div>
				)}
			</form>
			<section className="card" aria-labelledby="owner-links">
				<h2 id="owner-links">{say('links')}</h2>
				{links.length === 0 && <p>{say('none')}</p>}
				<ul>
					{links.map((link) => (
						<OneLink key={link.id} link={link} canEnd={can.allowed} onEnd={() => void perform(`/${link.id}/end`, {})} />
					))}
				</ul>
			</section>
		</>
	);
}

function OneLink({ link, canEnd, onEnd }: { link: OwnerLink; canEnd: boolean; onEnd: () => void }) {
	const { say, moment } = useWords();
	const [said, setSaid] = useState('');
	const { id, recipient, url, isOpen, until, approved, words } = link;
	const copy = async (): Promise<void> => {
		await navigator.clipboard.writeText(url);
		setSaid(say('copied'));
	};
	return (
		<li style={{ paddingBlock: '1.4rem' }}>
			<h3>
				<bdi>{recipient || say('nobody')}</bdi> <span className={`tag ${approved ? 'ok' : isOpen ? '' : 'warn'}`}>{approved ? say('approved', { by: approved.by, at: moment(approved.at) }) : isOpen ? say('until', { at: moment(until) }) : say('over')}</span>
			</h3>
			{isOpen && canEnd && (
				<div className="bar" style={{ alignItems: 'end' }}>
					<label style={{ flex: '1 1 22rem' }}>
						<span>{say('address')}</span>
						<input type="text" dir="ltr" readOnly value={url} onFocus={({ target }) => target.select()} />
					</label>
					<button type="button" onClick={() => void copy()}>
						{say('copy')}
					</button>
					<button type="button" onClick={onEnd}>
						{say('end')}
						<span className="vh">{`: ${recipient || say('nobody')}`}</span>
					</button>
					<small role="status">{said}</small>
				</div>
			)}
			{words.length > 0 && (
				<details open>
					<summary>{say('words')}</summary>
					<ul>
						{words.map(({ id: word, name, text, at }) => (
							<li key={`${id} ${word}`} style={{ paddingBlock: '0.6rem' }}>
								<small>{say('words.line', { name, at: moment(at) })}</small>
								<p dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
									{text}
								</p>
							</li>
						))}
					</ul>
				</details>
			)}
		</li>
	);
}
