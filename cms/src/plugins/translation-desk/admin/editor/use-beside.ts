import { useEffect, useState } from 'react';
import { ask, tell } from '../client.ts';
import type { Beside, CheckResult, Passage } from '../desk.ts';
import type { EntrySession } from './session.ts';

/** Long enough not to ask at every letter, short enough to be there when the sentence is. */
const CHECK_MS = 700;

/** What stands beside the field; checks follow the typing. */
export function useBeside(session: EntrySession, passage: Passage, text: string): Beside | undefined {
	const [beside, setBeside] = useState<{ unit: string; value: Beside }>();
	const [live, setLive] = useState<{ unit: string; text: string; checks: CheckResult[] }>();
	const { id: unit, target, revision } = passage;

	useEffect(() => {
		let isWanted = true;
		ask<Beside>(`${session.path}/beside`, { unit }).then(
			(value) => isWanted && setBeside({ unit, value }),
			// The field works without what stands beside it; saving says when the server is away.
			() => undefined,
		);
		return () => {
			isWanted = false;
		};
	}, [session, unit, revision]);

	useEffect(() => {
		if (text === target) return;
		let isWanted = true;
		const timer = setTimeout(() => {
			tell<CheckResult[]>(`${session.path}/check`, { unit, target: text }).then(
				(checks) => isWanted && setLive({ unit, text, checks }),
				() => undefined,
			);
		}, CHECK_MS);
		return () => {
			isWanted = false;
			clearTimeout(timer);
		};
	}, [session, unit, text, target]);

	if (beside?.unit !== unit) return undefined;
	// Of words that were saved meanwhile the checks are known already.
	const isLive = live?.unit === unit && (text !== target || text === live.text);
	return isLive ? { ...beside.value, checks: live.checks } : beside.value;
}
