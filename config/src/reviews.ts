/** When an entry on the site is looked at again. */

/** What nobody gave a date is looked at a year after it was published. @returns ISO date */
export function reviewDay({ reviewDue, publishedAt }: { reviewDue?: string | null | undefined; publishedAt: string }): string {
	if (reviewDue) return reviewDue;
	const [year = '', ...rest] = publishedAt.slice(0, 10).split('-');
	return [Number(year) + 1, ...rest].join('-');
}
