/** Puts words where the cursor is, as if they were typed: the browser's own undo takes them back. */
export function insertText(field: HTMLTextAreaElement, text: string, replaceAll = false): void {
	field.focus();
	if (replaceAll) field.select();
	// The only way that keeps the undo history; browsers without it get the plain one.
	if (document.execCommand('insertText', false, text)) return;
	field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
	field.dispatchEvent(new Event('input', { bubbles: true }));
}
