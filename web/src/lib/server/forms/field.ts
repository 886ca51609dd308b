/**
 * A field as it was typed: browsers send line ends as two characters, and one is enough. Other control characters,
 * which nobody types and PostgreSQL does not keep (NUL), are left out.
 * @returns an empty text for a file and for what was not sent
 */
export function field(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.replaceAll('\r\n', '\n').replace(/(?![\n\t])\p{Cc}/gu, '') : '';
}
