import { useId, type ReactNode, type RefObject } from 'react';
import { directionOf } from '@erasmi/config/locales';
import type { CheckResult, Entry, Passage } from '../desk.ts';
import { useWords } from '../use-words.ts';
import { Checks } from './BesidePanel.tsx';
import { stateOf } from './states.ts';
import { Changes, Text, type View } from './Texts.tsx';
import { countWords, openTokens } from './placeholders.ts';

interface Props {
	entry: Entry;
	passage: Passage;
	text: string;
	isTyped: boolean;
	helper: string;
	field?: RefObject<HTMLTextAreaElement>;
	onType: (text: string) => void;
	/** Small, for reading many. */
	isShort?: boolean;
	view: View;
	onView?: (view: View) => void;
	/** Why the last save of this passage was refused. */
	refusal?: string | undefined;
	/** Absent: what they find is not known yet. */
	checks?: readonly CheckResult[] | undefined;
	onAccept?: (() => void) | undefined;
	/** Words of the original that have an agreed translation. */
	terms?: readonly string[];
	children?: ReactNode;
}

/** One passage: original with what changed, helper language, and the field for the translation. */
export function PassageView({ entry, passage, text, isTyped, helper, field, onType, isShort = false, view, onView, refusal, checks, onAccept, terms = [], children }: Props) {
	const { say, language, locale: own, dir } = useWords();
	const id = useId();
	const { sourceLocale, locale } = entry;
	const state = stateOf(passage, isTyped);
	const isChanged = passage.staleness === 'changed' && passage.sourceThen !== undefined && passage.sourceThen !== passage.source;
	const showsHelper = helper !== '' && helper !== sourceLocale && helper !== locale;
	const tokens = openTokens(passage.source, text);
	const canEdit = entry.can.canTranslate || entry.can.canCheck;
	return (
		<section className={`pair two-up ${showsHelper ? 'three-up' : ''} ${isShort ? 'short' : 'now'}`} aria-label={passage.label} data-passage={passage.id}>
			<div className="bar spread wide">
				<b>{passage.label}</b>
				<span className={`tag ${state.look}`}>{say(state.key)}</span>
			</div>
			{passage.comment && <p className="note bad wide">{say('editor.sentback', { comment: passage.comment })}</p>}
			<div>
				<h2 className="minor">{say(isChanged ? 'editor.changes' : 'editor.source', { language: language(sourceLocale) })}</h2>
				{isChanged ? <Changes before={passage.sourceThen ?? ''} after={passage.source} locale={sourceLocale} view={view} /> : <Text text={passage.source} locale={sourceLocale} terms={terms} />}
				{isChanged && onView && (
					<div className="bar" role="group" aria-label={say('editor.view')}>
						{(['both', 'old', 'new'] as const).map((choice) => (
							<button key={choice} type="button" aria-pressed={view === choice} onClick={() => onView(choice)}>
								{say(`editor.view.${choice}`)}
							</button>
						))}
					</div>
				)}
			</div>
			{showsHelper && (
				<div className="help">
					<h2 className="minor">{say('editor.helper', { language: language(helper) })}</h2>
					{passage.helper ? <Text text={passage.helper.text} locale={helper as typeof locale} /> : <small>{say('editor.helper.missing', { language: language(helper) })}</small>}
					{passage.helper?.unread && <span className="tag warn">{say('editor.helper.unread')}</span>}
				</div>
			)}
			<div className="goal">
				<h2 className="minor">
					<label htmlFor={id}>
						{say('editor.target', { language: language(locale) })}
						<span className="vh" lang={own} dir={dir}>{`: ${passage.label}`}</span>
					</label>
				</h2>
				<textarea id={id} ref={field} lang={locale} dir={directionOf(locale)} value={text} readOnly={!canEdit} spellCheck aria-invalid={refusal !== undefined} aria-describedby={`${id}-hints`} onChange={({ target }) => onType(target.value)} />
				<div id={`${id}-hints`}>
					{refusal && (
						<p role="alert" className="note bad">
							{refusal}
						</p>
					)}
					{!isShort && <small>{say('editor.words', { target: countWords(text, locale), source: passage.words })}</small>}
					{passage.codes.length > 0 && !isShort && <small style={{ display: 'block' }}>{say('editor.tokens')}</small>}
					{passage.unread && !isTyped && !isShort && <small style={{ display: 'block' }}>{say('editor.machine')}</small>}
					{passage.borrowed && <small style={{ display: 'block' }}>{say('editor.borrowed')}</small>}
				</div>
				{canEdit && tokens.length > 0 && !isShort && (
					<button type="button" data-token={tokens[0]}>
						{say('editor.token.next', { token: tokens[0] ?? '' })} <kbd>Alt T</kbd>
					</button>
				)}
			</div>
			{(checks || !isShort) && <Checks known={checks} locale={locale} {...(onAccept ? { onAccept } : {})} />}
			{children}
		</section>
	);
}
