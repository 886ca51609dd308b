/** What the server tells the page; its home is server/people.ts. */
import type { Choice, Person } from '../server/people.ts';

export type { Choice, Person };

export interface People {
	people: Person[];
	organisations: Choice[];
	networks: Choice[];
}

/** The organisation and limits of a person, as the form holds and the server takes them. */
export type Limits = Pick<Person, 'organisation' | 'organisations' | 'sourceLanguages' | 'networks'>;

export const nameOf = (choices: readonly Choice[], documentId: string): string => choices.find((choice) => choice.documentId === documentId)?.name ?? documentId;

export const hasTask = (person: Person, kind: 'publisher' | 'coordinator'): boolean => person.roles.some((role) => role.kind === kind);
