import { useState } from 'react';
import type { Plan } from '../../server/plans.ts';
import { Refusal, tell } from '../client.ts';
import { useWords } from '../use-words.ts';

/** Sends one report. What was typed stays in the form when it could not be saved. */
export function useReport(onSaved: (plan: Plan) => void) {
	const { say } = useWords();
	const [isBusy, setBusy] = useState(false);
	const [said, setSaid] = useState<{ text: string; isGood: boolean }>();
	const send = async (path: string, body: object): Promise<boolean> => {
		setBusy(true);
		try {
			onSaved(await tell<Plan>(path, body));
			setSaid({ text: say('plan.saved'), isGood: true });
			return true;
		} catch (error) {
			setSaid({ text: (error instanceof Refusal && error.message) || say('form.unreachable'), isGood: false });
			return false;
		} finally {
			setBusy(false);
		}
	};
	return { isBusy, said, send, complain: (text: string) => setSaid({ text, isGood: false }) };
}
