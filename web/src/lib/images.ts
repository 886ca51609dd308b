/** Pictures in fixed sizes: the site makes each once, and browsers take the smallest that is sharp enough. */

export const pictureWidths = [480, 960, 1600] as const;
export type PictureWidth = (typeof pictureWidths)[number];

/** Best first. The last one is for browsers that know neither of the others. */
export const pictureFormats = ['avif', 'webp', 'jpg'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** Uploads of the CMS are served through the site. @returns `undefined` for a picture elsewhere: a page loads nothing from others */
export function ownPicture(url: unknown): string | undefined {
	const [, name] = typeof url === 'string' ? (/^(?:https?:\/\/[^/]+)?\/(?:uploads|media)\/([\w-][\w.-]*)$/.exec(url.trim()) ?? []) : [];
	return name && /\.(?:avif|webp|jpe?g|png)$/i.test(name) ? `/media/${name}` : undefined;
}

export const sizedPath = (picture: string, width: PictureWidth, format: PictureFormat): string => `${picture.replace('/media/', `/media/${width}/`)}.${format}`;

/** @param natural width of the picture; it is never made larger */
export function srcset(picture: string, natural: number, format: PictureFormat): string {
	const fitting = pictureWidths.filter((width) => width <= natural);
	const [smallest] = pictureWidths;
	return (fitting.length > 0 ? fitting : [smallest]).map((width) => `${sizedPath(picture, width, format)} ${Math.min(width, natural)}w`).join(', ');
}
