/** What of an entry can be taken along as a file, beside its permanent address. */
import type { WorkType } from '@erasmi/config/types';

/** Endings of the files, by what they are. */
export const citationEndings = ['bib', 'ris', 'json'] as const;
export const dateEndings = ['ics', 'atom', 'csv'] as const;
export type Ending = (typeof citationEndings)[number] | (typeof dateEndings)[number];

const only: Partial<Record<Ending, readonly WorkType[]>> = { ics: ['network', 'action-plan'], atom: ['action-plan'], csv: ['action-plan'] };

/** Whether entries of this type have this file. */
export const hasFile = (type: WorkType, ending: Ending): boolean => only[ending]?.includes(type) ?? true;

/** What reference managers call their formats; the same in every language. */
export const formatNames = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const satisfies Record<(typeof citationEndings)[number], string>;
