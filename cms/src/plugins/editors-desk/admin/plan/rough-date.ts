/** A date as exact as it is known: `2026`, `November 2026`, `26 Nov 2026`. */
export function roughDate(date: string, locale: string): string {
	const [year, month, day] = date.split('-').map(Number);
	if (!year || !month) return date;
	const at = new Date(year, month - 1, day ?? 1);
	return new Intl.DateTimeFormat(locale, day ? { dateStyle: 'medium' } : { year: 'numeric', month: 'long' }).format(at);
}
