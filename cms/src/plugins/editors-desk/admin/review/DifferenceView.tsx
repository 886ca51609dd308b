import type { ReactNode } from 'react';
import { wordDiff } from '../../../../admin/desk/word-diff.ts';
import type { Shown } from '../../server/review/shown.ts';
import { written } from '../form/written.ts';
import { useWords } from '../use-words.ts';

interface Props {
	difference: Shown;
	/** Language of the entry. */
	locale: string;
	/** Language of the translation that stands beside it. */
	translation?: string | undefined;
	/** Everything is new, so nothing is marked as such. */
	isFirst?: boolean;
	children?: ReactNode;
}

/** What a field said and says: words that changed in their place, pictures side by side, everything else before and after. */
export function DifferenceView({ difference, locale, translation, isFirst = false, children }: Props) {
	const { say, language } = useWords();
	const { label, kind, isText, before, after, pictures, translated } = difference;
	const words = isText ? written(locale) : {};
	return (
		<article className="difference">
			<h3>
				<span>{label}</span>
				{!isFirst && <span className="tag">{say(`review.${kind}`)}</span>}
			</h3>
			{kind === 'changed' && isText ? (
				<p className="text" {...words}>
					{wordDiff(before, after, locale).map(({ kind: piece, text }, index) => (piece === 'same' ? <span key={index}>{text}</span> : piece === 'was' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>))}
				</p>
			) : (
				<>
					<Side text={before} picture={pictures?.before} words={words} hint={say('review.before')} as="del" />
					<Side text={after} picture={pictures?.after} words={words} hint={say('review.after')} as={isFirst ? 'span' : 'ins'} />
				</>
			)}
			{translated && translation && (
				<p className="text" {...written(translation)}>
					<small>{say(translated.isBehind ? 'review.translated.behind' : 'review.translated', { language: language(translation), text: translated.text })}</small>
				</p>
			)}
			{children}
		</article>
	);
}

function Side({ text, picture, words, hint, as: Mark }: { text: string; picture: string | null | undefined; words: object; hint: string; as: 'del' | 'ins' | 'span' }) {
	if (!text) return null;
	return (
		<div className="text" {...words}>
			{picture && <img className="thumb" src={picture} alt="" />}
			<p>
				<Mark>
					{Mark !== 'span' && <span className="vh">{`${hint}: `}</span>}
					{text}
				</Mark>
			</p>
		</div>
	);
}
