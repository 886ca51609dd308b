/** May an entry be handed in, sent back, published? Pure: facts in, verdict out. */

export type SubmissionState = 'waiting' | 'returned' | 'published';

export interface Submission {
	id: number;
	documentId: string;
	state: SubmissionState;
	/** Milliseconds since 1970. */
	at: number;
	person: number;
	note: string;
	decidedAt?: number;
	decidedBy?: number;
	reply?: string;
}

export type Act = { act: 'submit' } | { act: 'return'; reply: string } | { act: 'publish' };

export interface Facts {
	/** The newest submission of the entry. */
	latest?: Submission;
	/** Things that publishing still needs. */
	missing: number;
	/** Whether the draft differs from what is published. */
	isChanged: boolean;
	/** Who acts. */
	person: number;
}

export type Outcome = { ok: true; state: SubmissionState } | { ok: false; reason: 'incomplete' | 'unchanged' | 'nothing-waits' | 'reply-missing' | 'own-text' };

export function decide(act: Act, { latest, missing, isChanged, person }: Facts): Outcome {
	switch (act.act) {
		case 'submit':
			if (missing > 0) return { ok: false, reason: 'incomplete' };
			return isChanged ? { ok: true, state: 'waiting' } : { ok: false, reason: 'unchanged' };
		case 'return':
			if (latest?.state !== 'waiting') return { ok: false, reason: 'nothing-waits' };
			return act.reply.trim() ? { ok: true, state: 'returned' } : { ok: false, reason: 'reply-missing' };
		case 'publish':
			if (missing > 0) return { ok: false, reason: 'incomplete' };
			// The second check is for another person than the one who handed it in.
			if (latest?.state === 'waiting' && latest.person === person) return { ok: false, reason: 'own-text' };
			return isChanged ? { ok: true, state: 'published' } : { ok: false, reason: 'unchanged' };
	}
}
