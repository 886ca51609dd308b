/** The field of a passage, in the editor as in the list of all passages. */
export const fieldOf = (passage: string): HTMLTextAreaElement | null => document.querySelector(`[data-passage="${CSS.escape(passage)}"] textarea`);

/** Puts the cursor into the field, with the words selected where it says them. */
export function selectWords(field: HTMLTextAreaElement, words: string): void {
	const start = field.value.toLocaleLowerCase().indexOf(words.toLocaleLowerCase());
	field.focus();
	if (start >= 0) field.setSelectionRange(start, start + words.length);
}
