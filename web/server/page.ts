/** A finished answer, compressed once, ready to be written out many times. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';
import { tagsHeader, visitTag } from '#lib/server/cache/headers.ts';
import { closedPolicy, flat, securityHeaders } from './headers.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

export interface Variant {
	/** Its bytes, one letter each (`latin1`): Node sends head and text in one piece, which costs less than head and buffer. */
	body: string;
	etag: string;
	/** Names and values in turn. */
	head: string[];
}

export interface Page {
	status: number;
	tags: string[];
	/** The site said what this was made from, so it can be kept. */
	keepable: boolean;
	variants: Partial<Record<Encoding, Variant>>;
	/** What is counted when it is read. */
	visit?: string;
	/** Bytes in memory. */
	size: number;
}

const brotli = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);
const zip = promisify(gzip);
const textual = /^(text\/|image\/svg|application\/(json|xml|[\w.-]+\+(json|xml)))/;
/** Smaller answers do not get smaller. */
const MIN_BYTES = 256;

/**
 * Compressed quickly: a tenth larger than the best, in a thirtieth of the time.
 * @param wanted the one encoding that is needed; all that are worth keeping without it
 */
export async function pageOf(response: Response, wanted?: Encoding): Promise<Page> {
	const body = Buffer.from(await response.arrayBuffer());
	// A copy: those of a redirect cannot be changed.
	const headers = new Headers(response.headers);
	const tags = headers.get(tagsHeader)?.split(' ').filter(Boolean) ?? [];
	const type = headers.get('content-type') ?? '';
	for (const name of [tagsHeader, 'x-sveltekit-page', 'content-length', 'etag']) headers.delete(name);
	if (type === 'text/html') headers.set('content-type', 'text/html; charset=utf-8');
	if (!headers.has('content-security-policy')) headers.set('content-security-policy', closedPolicy);
	if (!headers.has('cache-control')) headers.set('cache-control', 'no-cache');

	const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16);
	const base = [...headers].filter(([name]) => name !== 'vary');
	const vary = [headers.get('vary'), 'accept-encoding'].filter(Boolean).join(', ');
	const isText = textual.test(type) && body.length >= MIN_BYTES;
	const encodings = isText ? (wanted ? [wanted] : (['br', 'gzip'] as const)) : (['identity'] as const);
	const variants: Page['variants'] = {};
	for (const encoding of encodings) {
		const data = (await encode(body, encoding, 'quick')).toString('latin1');
		const etag = `"${hash}${encoding === 'identity' ? '' : `-${encoding}`}"`;
		variants[encoding] = {
			body: data,
			etag,
			head: flat([...base, ...(encoding === 'identity' ? [] : ([['content-encoding', encoding]] as const)), ['vary', vary], ['etag', etag], ['content-length', String(data.length)], ...securityHeaders]),
		};
	}
	const size = Object.values(variants).reduce((sum, variant) => sum + variant.body.length + OVERHEAD, OVERHEAD);
	return { ...visitIn(tags), status: response.status, tags, keepable: response.status === 200 && tags.length > 0 && !headers.has('set-cookie'), variants, size };
}

/** @param tags one of them may say what kind of page it is */
export function visitIn(tags: readonly string[]): Pick<Page, 'visit'> {
	const tag = tags.find((each) => each.startsWith(visitTag));
	return tag ? { visit: tag.slice(visitTag.length) } : {};
}

/** Bytes that head, tags and book-keeping of a page take, roughly. */
const OVERHEAD = 2_000;

export function encodingFor(accepted: string | undefined): Encoding {
	if (!accepted) return 'identity';
	if (accepts(accepted, 'br')) return 'br';
	return accepts(accepted, 'gzip') ? 'gzip' : 'identity';
}

function accepts(header: string, encoding: string): boolean {
	const at = header.indexOf(encoding);
	return at >= 0 && !/^\s*;\s*q=0(\.0*)?\s*(,|$)/.test(header.slice(at + encoding.length));
}

/** 256 kB, more than any page: a larger window only takes memory. */
const WINDOW_BITS = 18;

/** Quality of the quick and of the best compression that pays. */
const qualities = { br: { quick: 5, best: 11 }, gzip: { quick: 5, best: 9 } } as const;
type Effort = 'quick' | 'best';

function encode(body: Buffer, encoding: Encoding, effort: Effort): Promise<Buffer> | Buffer {
	if (encoding === 'identity') return body;
	if (encoding === 'gzip') return zip(body, { level: qualities.gzip[effort] });
	return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: qualities.br[effort], [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_LGWIN]: WINDOW_BITS, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
}

/** @returns the same page, compressed as well as it can be; takes some 30 ms of a processor, on another thread */
export async function compressedBest(page: Page): Promise<Page> {
	const { br, gzip: zipped } = page.variants;
	if (!br || !zipped) return page;
	const body = await decompress(bytesOf(br));
	const [bestBr, bestGzip] = [await repacked(br, body, 'br'), await repacked(zipped, body, 'gzip')];
	const saved = br.body.length + zipped.body.length - bestBr.body.length - bestGzip.body.length;
	return { ...page, variants: { br: bestBr, gzip: bestGzip }, size: page.size - saved };
}

async function repacked({ etag, head }: Variant, plain: Buffer, encoding: Encoding): Promise<Variant> {
	const body = (await encode(plain, encoding, 'best')).toString('latin1');
	return { body, etag, head: withHeader(head, 'content-length', String(body.length)) };
}

/** The page without compression, for the few who cannot read it otherwise. */
export async function unpacked({ variants }: Page): Promise<Variant> {
	if (variants.identity || !variants.br) return variants.identity ?? { body: '', etag: '""', head: [] };
	const { etag, head } = variants.br;
	const body = (await decompress(bytesOf(variants.br))).toString('latin1');
	const own = etag.replace('-br"', '"');
	return { body, etag: own, head: withHeader(withHeader(withHeader(head, 'content-length', String(body.length)), 'etag', own), 'content-encoding', undefined) };
}

export const bytesOf = ({ body }: Pick<Variant, 'body'>): Buffer => Buffer.from(body, 'latin1');

function withHeader(head: readonly string[], name: string, value: string | undefined): string[] {
	const at = head.findIndex((each, index) => index % 2 === 0 && each === name);
	return at < 0 ? [...head] : head.toSpliced(at, 2, ...(value === undefined ? [] : [name, value]));
}
