type Optional<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> };

/** The object without the fields that are null or undefined: an unknown fact is absent. */
export function defined<T extends object>(fields: T): Optional<T> {
	const known: Partial<T> = {};
	for (const name in fields) if (fields[name] !== null && fields[name] !== undefined) known[name] = fields[name];
	return known as Optional<T>;
}
