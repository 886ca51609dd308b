type Optional<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> };

/** The object without the fields that are null or undefined: an unknown fact is absent. */
export function defined<T extends object>(fields: T): Optional<T> {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as Optional<T>;
}
