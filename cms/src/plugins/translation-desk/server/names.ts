/** What people are called at the desk: who shares a name with somebody is told apart by organisation, or else by address. */

export interface Account {
	id: number;
	/** Of the person; several may have it. */
	name: string;
	email: string;
	organisation?: string;
}

export interface Named {
	id: number;
	/** Nobody else has it. */
	name: string;
	/** The name alone, where others have it too. */
	shared?: string;
}

export function toldApart(accounts: readonly Account[]): Named[] {
	return accounts.map((account) => {
		const { id, name, email, organisation } = account;
		const namesakes = accounts.filter((other) => other.id !== id && isSame(other.name, name));
		if (namesakes.length === 0) return { id, name };
		const isOnlyThere = organisation !== undefined && !namesakes.some((other) => isSame(other.organisation ?? '', organisation));
		return { id, name: `${name} (${isOnlyThere ? organisation : email})`, shared: name };
	});
}

export const haveNamesakes = (accounts: readonly Pick<Account, 'name'>[]): boolean => new Set(accounts.map(({ name }) => folded(name))).size < accounts.length;

const folded = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
const isSame = (one: string, other: string): boolean => folded(one) === folded(other);
