/** A page of this very site as a document to take parts from. Browsers with Trusted Types only take HTML that a named policy let through. */
interface Policy {
	createHTML(html: string): string;
}
const policy: Policy = (window as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes?.createPolicy('erasmi-fragment', { createHTML: (html) => html }) ?? { createHTML: (html) => html };

/** @throws Error when the site does not answer well */
export async function parsed(url: URL, signal?: AbortSignal): Promise<Document> {
	const answer = await fetch(url, { signal: signal ?? null });
	if (!answer.ok) throw new Error(String(answer.status));
	return new DOMParser().parseFromString(policy.createHTML(await answer.text()), 'text/html');
}
