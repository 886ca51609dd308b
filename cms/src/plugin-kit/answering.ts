/** How the routes of our plugins answer people: what was found as `data`, what stood in the way in their language. */
import { isLocale, type Locale } from '@erasmi/config/locales';

/** Something that stands in the way of what a person wants. Its sentence depends on the code and the person's language. */
export abstract class Refusal<Code extends string = string> extends Error {
	readonly code: Code;
	/** For the page that shows it, beside the sentence. A `message` among them replaces the sentence of the code. */
	readonly details: Readonly<Record<string, unknown>>;

	constructor(code: Code, details: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
		super(code, { cause });
		this.code = code;
		this.details = details;
	}
}

/** The part of a Koa context that answering needs. */
interface Asked {
	state: { user: Speaker };
	status: number;
	body: unknown;
}

interface Speaker {
	preferedLanguage?: string | null;
}

interface Rules<Code extends string> {
	/** The plugin's own refusals; every other error is a fault and goes on to Strapi. */
	refusal: abstract new (...given: never[]) => Refusal<Code>;
	say(locale: Locale, code: Code): string;
	/** 400 for a code that is not named. */
	statuses: Partial<Record<Code, number>>;
	/** What the log should know of it. */
	onRefusal?(refused: Refusal<Code>): void;
}

export type Handler<C> = (context: C) => Promise<unknown>;

/** Wraps handlers of routes that return what they found and throw what stands in the way. */
export function answering<Code extends string, C extends Asked, Name extends string>({ refusal, say, statuses, onRefusal }: Rules<Code>, handlers: Record<Name, Handler<C>>): Record<Name, Handler<C>> {
	const wrapped = (handler: Handler<C>): Handler<C> => async (context) => {
		try {
			context.body = { data: (await handler(context)) ?? null };
		} catch (error) {
			if (!(error instanceof refusal)) throw error;
			onRefusal?.(error);
			const { code, details, name } = error;
			const message = typeof details.message === 'string' ? details.message : say(languageOf(context.state.user), code);
			context.status = statuses[code] ?? 400;
			context.body = { data: null, error: { status: context.status, name, message, details: { code, ...details } } };
		}
	};
	return Object.fromEntries(Object.entries<Handler<C>>(handlers).map(([name, handler]) => [name, wrapped(handler)])) as Record<Name, Handler<C>>;
}

/** The language a person has chosen for the admin; English as long as none of ours is. */
export const languageOf = ({ preferedLanguage }: Speaker): Locale => (isLocale(preferedLanguage) ? preferedLanguage : 'en');
