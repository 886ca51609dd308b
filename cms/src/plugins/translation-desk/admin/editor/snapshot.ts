/** What the editor of one entry draws. */
import type { Saving } from '../../../../admin/desk/session.ts';
import type { Refusal } from '../client.ts';
import type { CheckResult, Entry, Passage } from '../desk.ts';
import type { Typed } from './local-copy.ts';

export interface Conflict {
	unit: string;
	mine: string;
	theirs: string;
	/** Of the other text. */
	revision: number;
	/** What the person wanted when it came up. */
	confirm: boolean;
}

/** What the checks found when somebody wanted to confirm. */
export interface Findings {
	unit: string;
	results: CheckResult[];
	retry: (accepted: readonly string[]) => Promise<boolean>;
}

/** Why the server did not do it, in its words. */
export interface Refused {
	/** Empty when it is about the whole entry. */
	unit: string;
	message: string;
}

export interface Snapshot {
	entry?: Entry;
	/** Why the entry cannot be shown. */
	failure?: Refusal;
	/** Texts that differ from what the server has acknowledged. */
	typed: ReadonlyMap<string, Typed>;
	saving: Saving;
	savedAt?: number;
	/** The last thing that did not happen. */
	refused?: Refused;
	conflict?: Conflict;
	findings?: Findings;
	restored: number;
	/** Kept texts of passages that are gone. */
	orphans: readonly string[];
	helper: string;
}

/** The entry with what the server says of a passage, which comes without the label and the helper's text: those stay. */
export function withPassage(entry: Entry, fresh: Partial<Passage> & { id: string }): Entry {
	const units = entry.units.map((passage) => {
		if (passage.id !== fresh.id) return passage;
		const { comment: _answered, ...rest } = passage;
		return { ...rest, ...(fresh.state === undefined && passage.comment ? { comment: passage.comment } : {}), ...fresh };
	});
	return { ...entry, units };
}
