import type { ReactNode } from 'react';
import { Page } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import { Loading, NotLoaded } from '../../../admin/desk/Absent.tsx';
import { DeskStyle } from '../../../admin/desk/style.ts';
import { useWords } from './use-words.ts';

/** What this desk adds to the look of all desks. */
const EditorsStyle = styled(DeskStyle)`
	.plain li { padding-block: 1rem; border-block-end: 1px solid var(--n150); } .plain li:last-child { border: 0; }
	.plain a { font-weight: 600; }
	.button.primary { border-color: var(--act); background: var(--act); color: #fff; }
	.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 34rem), 1fr)); gap: 0 1.6rem; align-items: start; } .card.all { grid-column: 1 / -1; } .card.all ul { columns: 34rem; column-gap: 3.2rem; } .card.all li { break-inside: avoid; }
	.form { display: grid; gap: 0 2rem; } .form > * { min-inline-size: 0; }
	.question h2 { font-size: clamp(1.8rem, 4vw, 2.2rem); } .question .help { margin-block: 0.4rem 1.4rem; color: var(--n600); }
	.question textarea { min-block-size: 16rem; field-sizing: content; font-size: 1.6rem; line-height: 1.6; } .question input[type='text'], .question input[type='url'], .question input[type='email'], .question input[type='search'] { font-size: 1.6rem; }
	input[type='url'], input[type='email'], input[type='number'], input[type='month'], input[type='datetime-local'], input[type='date'], input[type='search'] { inline-size: 100%; min-block-size: 3.6rem; padding: 0.6rem 1rem; border: 1px solid var(--n300); border-radius: 4px; background: var(--n0); color: inherit; font: inherit; }
	input[type='radio'] { inline-size: 1.8rem; block-size: 1.8rem; margin: 0; accent-color: var(--act); } input[type='range'] { inline-size: 100%; min-block-size: 3.2rem; accent-color: var(--act); }
	fieldset { min-inline-size: 0; margin: 0; padding: 0; border: 0; } legend { padding: 0; margin-block-end: 0.4rem; font-weight: 600; }
	.field + .field, fieldset + .field, .field + fieldset { margin-block-start: 1.4rem; }
	.example { margin-block-start: 1.6rem; padding: 1.2rem 1.4rem; border-inline-start: 3px solid var(--n300); background: var(--n100); } .example h3 { margin: 0 0 0.4rem; }
	.steps a { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.4rem 0.8rem; padding: 0.7rem 0.8rem; border-radius: 4px; color: var(--n800); text-decoration: none; } .steps a[aria-current] { background: var(--p100); color: var(--p600); font-weight: 600; } .steps a > :first-child { flex: 1 1 9rem; min-inline-size: min-content; overflow-wrap: break-word; hyphens: auto; } .steps .tag { flex: none; align-self: start; }
	.count { display: block; margin-block-start: 0.4rem; font-size: 1.3rem; font-weight: 400; color: var(--n600); } label > .count { font-weight: 400; } .count.over, label > .count.over { color: var(--bad); font-weight: 600; }
	.terms { max-block-size: 44rem; overflow-y: auto; border: 1px solid var(--n150); border-radius: 4px; } .terms label { display: flex; gap: 1rem; padding: 0.8rem 1rem; border-block-end: 1px solid var(--n150); cursor: pointer; } .terms input { flex: none; margin-block-start: 0.2rem; } .terms small { display: block; }
	.row { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); gap: 1rem; align-items: end; }
	.chosen li { display: flex; flex-wrap: wrap; gap: 0.8rem 1.2rem; align-items: center; padding-block: 0.8rem; border-block-end: 1px solid var(--n150); } .chosen li > :first-child { flex: 1 1 18rem; }
	.choices { display: flex; flex-wrap: wrap; gap: 0.8rem; margin-block: 0.8rem; } .choices label { display: flex; gap: 0.8rem; align-items: center; min-block-size: 4.4rem; padding: 0 1.2rem; border: 1px solid var(--n300); border-radius: 4px; cursor: pointer; } .choices label:has(:checked) { border-color: var(--p600); background: var(--p100); }
	.rich { min-block-size: 20rem; padding: 1rem 1.4rem; border: 1px solid var(--n300); border-radius: 4px; background: var(--n0); font-size: 1.6rem; line-height: 1.6; } .rich[lang='ar'] { font-size: 1.8rem; line-height: 1.85; } .rich > * + * { margin-block-start: 1rem; } .rich h3 { margin: 0; font-size: 2rem; color: inherit; } .rich h4 { margin: 0; font-size: 1.7rem; } .rich > h3:not(:first-child), .rich > h4:not(:first-child) { margin-block-start: 1.8rem; }
	.rich ul { padding-inline-start: 2.4rem; list-style: disc; } .rich ol { padding-inline-start: 2.4rem; list-style: decimal; } .rich blockquote { margin-inline: 0; padding-inline-start: 1.2rem; border-inline-start: 3px solid var(--n300); } .rich .link { color: var(--p600); text-decoration: underline; }
	.rich .kept { padding: 0.8rem 1.2rem; border: 1px dashed var(--n300); border-radius: 4px; } .rich .kept.now { outline: 2px solid var(--p600); } .tools { gap: 0.6rem; margin-block-end: 0.8rem; }
	.told { padding-inline-start: 2.4rem; margin-block: 0.8rem; } ol.told { list-style: decimal; } ul.told { list-style: disc; } dl.told { padding: 0; } .told > * + * { margin-block-start: 0.6rem; }
	.more { position: relative; } .more ul { margin-block-start: 0.6rem; } .more li { padding-block: 0.4rem; }
	.items > li { padding-block: 1rem; border-block-end: 1px solid var(--n150); } .items summary { font-size: 1.4rem; color: var(--n800); } .items .field > .note { margin-block-end: 0; }
	.thumb { max-inline-size: 16rem; max-block-size: 12rem; border-radius: 4px; } .upload { inline-size: fit-content; } .upload > span { margin: 0; } .upload:focus-within { outline: 2px solid var(--p600); outline-offset: 2px; } .upload:has(:disabled) { opacity: 0.6; }
	.measures > li { padding-block: 1.4rem; border-block-end: 1px solid var(--n150); } .measures h3 { margin: 0; font-size: 1.6rem; color: inherit; } .measures button { min-block-size: 4.4rem; margin-block-start: 0.6rem; }
	.difference + .field, [aria-live] + .field { margin-block-start: 1.4rem; } .difference { padding-block: 1.4rem; border-block-end: 1px solid var(--n150); } .difference h3 { display: flex; gap: 0.8rem; color: var(--n800); font-size: 1.4rem; } .difference small { display: block; margin-block-start: 0.6rem; line-height: 1.5; }
	progress { inline-size: 100%; block-size: 0.8rem; accent-color: var(--act); }
	@media (min-width: 62em) { .form { grid-template-columns: 26rem minmax(0, 1fr); align-items: start; } .steps { position: sticky; inset-block-start: 1rem; } }
`;

/** Frame of every page: title, language and direction of the person. */
export function Room({ title, children }: { title: string; children: ReactNode }) {
	const { locale, dir } = useWords();
	return (
		<Page.Main>
			<Page.Title>{title}</Page.Title>
			<EditorsStyle lang={locale} dir={dir}>
				{children}
			</EditorsStyle>
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
