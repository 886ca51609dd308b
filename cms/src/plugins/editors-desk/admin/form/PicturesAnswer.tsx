import { useWords } from '../use-words.ts';
import { ItemsAnswer } from './ItemsAnswer.tsx';
import type { AnswerProps } from './Question.tsx';

/** Pictures, each with what can be seen on it, who made it, and whether others may use it. */
export function PicturesAnswer(props: AnswerProps) {
	const { say } = useWords();
	return <ItemsAnswer {...props} help={{ alt: say('picture.alt'), credit: say('picture.credit'), licence: say('picture.licence') }} />;
}
