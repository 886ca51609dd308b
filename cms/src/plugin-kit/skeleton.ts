/** Names as people type them without the right keyboard: the same text for `Århus` and `arhus`, `İzmir` and `izmir`. Pure. */

/** Letters that no decomposition turns into what people type instead. */
const typed: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', ı: 'i', œ: 'oe', đ: 'd', ł: 'l', ة: 'ه', أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي' };

/** Small letters without marks, words divided by one space. */
export const skeletonOf = (text: string): string =>
	text
		.toLocaleLowerCase('und')
		.replace(/[ßæøıœđłةأإآى]/gu, (letter) => typed[letter] ?? letter)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
