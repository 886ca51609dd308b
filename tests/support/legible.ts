/// <reference lib="dom" />
/** Letters that cannot be seen, judged by the picture of a page: in forced colours the browser paints other colours than styles tell axe. */
import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** WCAG 2.2, 1.4.3, for text of the usual size. */
const CONTRAST = 4.5;
/** Seen by nobody, or only by whoever comes by keyboard. */
const UNSEEN = '.vh, .skip, .hop, script, option';

/** Pixels of a line, without what may be drawn under its letters. */
interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** What stands together in one colour. */
interface Run {
	text: string;
	lines: Box[];
}

/** @returns texts that nobody can tell from what lies behind them */
export async function illegible(page: Page): Promise<string[]> {
	const runs = await page.evaluate(runsOfPage, UNSEEN);
	const { data, info } = await sharp(await page.screenshot({ fullPage: true })).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	return runs.filter(({ lines }) => {
		let [darkest, lightest] = [1, 0];
		for (const { left, top, right, bottom } of lines)
			for (let y = Math.ceil(top); y < Math.min(bottom, info.height); y++)
				for (let x = Math.ceil(left); x < Math.min(right, info.width); x++) {
					const here = luminance(data, (y * info.width + x) * info.channels);
					darkest = Math.min(darkest, here);
					lightest = Math.max(lightest, here);
				}
		return (lightest + 0.05) / (darkest + 0.05) < CONTRAST;
	}).map(({ text }) => text);
}

/** Relative luminance of a point, as WCAG 2.2 defines it. */
function luminance(data: Uint8Array, at: number): number {
	return 0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]);
}

function linear(channel = 0): number {
	const share = channel / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Runs in the page. */
function runsOfPage(unseen: string): Run[] {
	const runs: Run[] = [];
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const text = texts.currentNode as Text;
		const around = text.parentElement;
		// A full stop alone is hardly in the picture.
		if (!around?.checkVisibility() || !/[\p{L}\p{N}]/u.test(text.data) || around.closest(unseen)) continue;
		const range = document.createRange();
		range.selectNodeContents(text);
		// What a wide table hides until it is scrolled is not in the picture.
		const frame = around.closest('.scroll')?.getBoundingClientRect();
		const lines = [...range.getClientRects()].map(({ left, top, right, height }) => ({ left: Math.max(left, frame?.left ?? 0), top: scrollY + top + height * 0.15, right: Math.min(right, frame?.right ?? Infinity), bottom: scrollY + top + height * 0.7 })).filter(({ left, right }) => right > left);
		if (lines.length > 0) runs.push({ text: text.data.trim(), lines });
	}
	return runs;
}
