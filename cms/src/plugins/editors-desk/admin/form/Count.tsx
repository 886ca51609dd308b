import { countWords } from '@erasmi/config/text/count-words';
import { useWords } from '../use-words.ts';

/** How many words there are, and when they are too many. */
export function Count({ id, text, locale, max }: { id: string; text: string; locale: string; max: number }) {
	const { say } = useWords();
	const words = countWords(text, locale);
	const isOver = words > max;
	return (
		<span className={isOver ? 'count over' : 'count'} id={id}>
			{isOver ? say('form.words.over', { over: words - max }) : say('form.words', { words, max })}
		</span>
	);
}
