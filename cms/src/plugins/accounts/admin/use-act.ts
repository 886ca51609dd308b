import { useState } from 'react';
import { Refusal } from './client.ts';
import { useWords } from './use-words.ts';

/** Does one thing at a time and says what came of it; what stood in the way is said in the server's words. */
export function useAct() {
	const { say } = useWords();
	const [isBusy, setBusy] = useState(false);
	const [said, setSaid] = useState<{ text: string; isGood: boolean }>();
	const perform = async (act: () => Promise<unknown>, done = ''): Promise<boolean> => {
		setBusy(true);
		try {
			await act();
			setSaid(done ? { text: done, isGood: true } : undefined);
			return true;
		} catch (error) {
			setSaid({ text: (error instanceof Refusal && error.message) || say('undone'), isGood: false });
			return false;
		} finally {
			setBusy(false);
		}
	};
	return { isBusy, said, perform };
}
