/** The picture that messengers show beside a link: one for each language, with the name of the site and what it is about. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { directionOf, type Locale } from '@erasmi/config/locales';
import { faceOf, family } from './face.ts';

const shareSize = { width: 1200, height: 630 } as const;

export interface ShareWords {
	name: string;
	claim: string;
}

/** The sign of the site in its colours on white. */
const favicon = readFileSync(join(import.meta.dirname, '../static/favicon.svg'), 'utf8');
const MARGIN = 80;
const LINE_LETTERS = 26;

/** @returns PNGs by locale */
export async function sharePictures(words: Readonly<Record<Locale, ShareWords>>): Promise<Map<Locale, Buffer>> {
	const folder = mkdtempSync(join(tmpdir(), 'erasmi-fonts-'));
	try {
		// Read once, when the library is first loaded: the pictures look the same whatever fonts a machine has.
		process.env['FONTCONFIG_FILE'] = await writeFonts(folder, Object.values(words).map(({ name, claim }) => name + claim).join(' '));
		const { default: sharp } = await import('sharp');
		const pictures = Object.entries(words).map(async ([locale, own]) => [locale as Locale, await sharp(Buffer.from(shareSvg(locale as Locale, own))).png({ palette: true, effort: 10 }).toBuffer()] as const);
		return new Map(await Promise.all(pictures));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function shareSvg(locale: Locale, { name, claim }: ShareWords): string {
	const { width, height } = shareSize;
	const isRtl = directionOf(locale) === 'rtl';
	const text = (y: number, size: number, weight: 400 | 700, words: string): string => `<text x="${isRtl ? width - MARGIN : MARGIN}" y="${y}" direction="${isRtl ? 'rtl' : 'ltr'}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="#1b1f1d">${escaped(words)}</text>`;
	const sign = favicon.replace('<svg ', `<svg x="${isRtl ? MARGIN : width - MARGIN - 260}" y="${height - MARGIN - 260}" width="260" height="260" `);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="#dfeedc" d="M0 0h${width}v${height}H0z"/>${text(180, 84, 700, name)}${lines(claim).map((line, at) => text(290 + at * 76, 54, 400, line)).join('')}${sign}</svg>`;
}

/** Breaks between words, so that a line leaves room for the sign. */
function lines(claim: string): string[] {
	const found: string[] = [];
	for (const word of claim.split(' ')) {
		const last = found.at(-1);
		if (last !== undefined && `${last} ${word}`.length <= LINE_LETTERS) found[found.length - 1] = `${last} ${word}`;
		else found.push(word);
	}
	return found;
}

/**
 * @param letters all that is drawn
 * @returns the file that tells the drawing library where the fonts are
 */
async function writeFonts(folder: string, letters: string): Promise<string> {
	const fonts = join(folder, 'fonts');
	mkdirSync(fonts);
	for (const part of ['arabic', 'latin', 'latin-ext'] as const) {
		for (const weight of [400, 700]) writeFileSync(join(fonts, `${part}-${weight}.ttf`), await faceOf(part, letters, weight, 'sfnt'));
	}
	const file = join(folder, 'fonts.conf');
	writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`);
	return file;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
