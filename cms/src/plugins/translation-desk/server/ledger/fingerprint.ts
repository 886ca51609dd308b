/** What makes two texts the same text. Two hashes a passage: one for its words, one for its marks and links. */
import { createHash } from 'node:crypto';
import { withoutTokens, type Code } from './tokens.ts';

export interface Fingerprint {
	/** Over the words, NFC, white space folded: retyping a line break changes nothing. */
	textHash: string;
	/** Over marks, link addresses and the words they stand on. */
	codeHash: string;
	/** Over letters and digits only: equal when just punctuation, case or quotation marks differ. */
	coreHash: string;
}

const HASH_LENGTH = 22; // 132 bits of SHA-256 in base64url: no two texts of an installation will ever share one

export function fingerprint(text: string, codes: readonly Code[]): Fingerprint {
	const words = normalize(withoutTokens(text));
	return {
		textHash: hash(words),
		codeHash: codes.length ? hash(normalize(text) + JSON.stringify(codes)) : '',
		coreHash: hash(words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')),
	};
}

/** NFC, white space folded and trimmed. */
export const normalize = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH);
