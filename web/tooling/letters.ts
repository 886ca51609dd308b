/** Letters that a face has to have. */

/** @param from of Unicode, as `to`, which is included */
const through = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');

/**
 * What Arabic is written with: its letters, vowel signs and digits, the letters it borrows for foreign names, its
 * punctuation and the marks of direction (Unicode CLDR, exemplar characters of `ar`). A letter from elsewhere is shown by
 * the device's own face.
 */
export const arabicLetters = [through(0x0621, 0x063a), through(0x0640, 0x0655), through(0x0660, 0x066c), '\u0670\u0671', 'پچژڜڢڤڥٯڧڨکگی', '،؛؟٪', ' .,:;!?()[]«»“”‘’–—…/%+-0123456789', '\u200c\u200d\u200e\u200f'].join('');
