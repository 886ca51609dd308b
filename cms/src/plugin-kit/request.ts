/** Who asks our admin routes, and the part of a Koa context that their handlers use. */

/** The signed-in person. */
export interface Person {
	id: number;
	firstname?: string | null;
	preferedLanguage?: string | null;
	roles?: readonly { code: string }[];
	[more: string]: unknown;
}

export interface Context<User extends { id: number } = Person> {
	params: Record<string, string>;
	query: Record<string, unknown>;
	request: { body?: unknown };
	state: { user: User };
	status: number;
	body: unknown;
	badRequest(message: string): void;
}
