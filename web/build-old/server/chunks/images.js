// src/lib/images.ts
/** Pictures in fixed sizes: the site makes each once, and browsers take the smallest that is sharp enough. */
var pictureWidths = [
	480,
	960,
	1600
];
/** Best first. The last one is for browsers that know neither of the others. */
var pictureFormats = [
	"avif",
	"webp",
	"jpg"
];
/** Uploads of the CMS are served through the site. @returns `undefined` for a picture elsewhere: a page loads nothing from others */
function ownPicture(url) {
	const [, name] = typeof url === "string" ? /^(?:https?:\/\/[^/]+)?\/(?:uploads|media)\/([\w-][\w.-]*)$/.exec(url.trim()) ?? [] : [];
	return name && /\.(?:avif|webp|jpe?g|png)$/i.test(name) ? `/media/${name}` : void 0;
}
var sizedPath = (picture, width, format) => `${picture.replace("/media/", `/media/${width}/`)}.${format}`;
/** @param natural width of the picture; it is never made larger */
function srcset(picture, natural, format) {
	const fitting = pictureWidths.filter((width) => width <= natural);
	const [smallest] = pictureWidths;
	return (fitting.length > 0 ? fitting : [smallest]).map((width) => `${sizedPath(picture, width, format)} ${Math.min(width, natural)}w`).join(", ");
}
export { srcset as a, sizedPath as i, pictureFormats as n, pictureWidths as r, ownPicture as t };

//# sourceMappingURL=images.js.map