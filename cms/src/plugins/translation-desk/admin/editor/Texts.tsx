/** Texts of a passage as people read them: placeholders stand out, changes have words and not only colours. */
import { directionOf, type Locale } from '@erasmi/config/locales';
import { useWords } from '../use-words.ts';
import { wordDiff } from '../../../../admin/desk/word-diff.ts';

export type View = 'both' | 'old' | 'new';

/** @param terms words with an agreed translation, which are marked */
export function Text({ text, locale, terms = [] }: { text: string; locale: Locale; terms?: readonly string[] }) {
	return (
		<p className="text" lang={locale} dir={directionOf(locale)}>
			<Tokens text={text} terms={terms} />
		</p>
	);
}

/** The source as it was when the translation was confirmed, and as it is. */
export function Changes({ before, after, locale, view }: { before: string; after: string; locale: Locale; view: View }) {
	const { say, locale: own, dir } = useWords();
	if (view !== 'both') return <Text text={view === 'old' ? before : after} locale={locale} />;
	const word = (key: 'editor.was' | 'editor.now') => (
		<span className="vh" lang={own} dir={dir}>{` ${say(key)} `}</span>
	);
	return (
		<p className="text" lang={locale} dir={directionOf(locale)}>
			{wordDiff(before, after, locale).map(({ kind, text }, index) => {
				if (kind === 'same') return <Tokens key={index} text={text} />;
				return kind === 'was' ? (
					<del key={index}>
						{word('editor.was')}
						<Tokens text={text} />
					</del>
				) : (
					<ins key={index}>
						{word('editor.now')}
						<Tokens text={text} />
					</ins>
				);
			})}
		</p>
	);
}

function Tokens({ text, terms = [] }: { text: string; terms?: readonly string[] }) {
	return (
		<>
			{text.split(/((?<!\\)\[\/?\d+\])/u).map((part, index) =>
				index % 2 ? (
					<bdi key={index} className="token">
						{part}
					</bdi>
				) : (
					<Terms key={index} text={part} terms={terms} />
				),
			)}
		</>
	);
}

function Terms({ text, terms }: { text: string; terms: readonly string[] }) {
	if (!terms.length) return <>{text}</>;
	const escaped = [...terms].sort((a, b) => b.length - a.length).map((term) => term.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
	return <>{text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u')).map((part, index) => (index % 2 ? <mark key={index}>{part}</mark> : part))}</>;
}
