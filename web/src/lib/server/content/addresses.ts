/** @returns `undefined` for everything that is not a web address, whatever an editor or an import has stored */
export function webAddress(value: string | null | undefined): string | undefined {
	if (!value || !URL.canParse(value)) return undefined;
	const { protocol } = new URL(value);
	return protocol === 'https:' || protocol === 'http:' ? value : undefined;
}

/** Uploads of the CMS are served through the site, see `/media`. @returns `undefined` for an address elsewhere */
export function mediaPath(url: string): string | undefined {
	const name = /^\/uploads\/([\w.-]+)$/.exec(url)?.[1];
	return name && `/media/${name}`;
}
