import { useState, type ReactNode } from 'react';
import type { Plan } from '../../server/plans.ts';
import { Refusal, tell } from '../client.ts';
import { useWords } from '../use-words.ts';

interface Report {
	path: string;
	body: object;
}

interface Props {
	/** Words on the button that opens the form. */
	open: string;
	/** What it is about, for those who hear the page. */
	about?: string;
	isAllowed: boolean;
	/** What is sent for what was filled in. */
	report: (filled: FormData) => Report;
	onSaved: (plan: Plan) => void;
	/** Named fields; they begin anew each time the form is opened. */
	children: ReactNode;
}

/** A short form behind a button. It closes when it was saved; what was typed stays when it could not be. */
export function ReportForm({ open, about, isAllowed, report, onSaved, children }: Props) {
	const { say } = useWords();
	const [isOpen, setOpen] = useState(false);
	const [isBusy, setBusy] = useState(false);
	const [said, setSaid] = useState<{ text: string; isGood: boolean }>();
	const send = async ({ path, body }: Report): Promise<void> => {
		setBusy(true);
		try {
			onSaved(await tell<Plan>(path, body));
			setSaid({ text: say('plan.saved'), isGood: true });
			setOpen(false);
		} catch (error) {
			setSaid({ text: (error instanceof Refusal && error.message) || say('form.unreachable'), isGood: false });
		}
		setBusy(false);
	};
	return (
		<>
			<p role="status" className={said ? `note ${said.isGood ? 'ok' : 'bad'}` : ''}>
				{said?.text}
			</p>
			{isAllowed && !isOpen && (
				<button type="button" onClick={() => setOpen(true)}>
					{open}
					{about && <span className="vh">{`: ${about}`}</span>}
				</button>
			)}
			{isOpen && (
				<form
					onSubmit={(event) => {
						event.preventDefault();
						void send(report(new FormData(event.currentTarget)));
					}}
				>
					{children}
					<p className="bar field">
						<button type="submit" className="primary" disabled={isBusy}>
							{say('plan.save')}
						</button>
						<button type="button" onClick={() => setOpen(false)}>
							{say('plan.cancel')}
						</button>
					</p>
				</form>
			)}
		</>
	);
}

/** A text field of a form as it was filled in. */
export const filledIn = (filled: FormData, name: string): string => {
	const value = filled.get(name);
	return typeof value === 'string' ? value : '';
};
