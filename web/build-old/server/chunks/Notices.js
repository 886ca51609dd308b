import { f as escape_html, n as derived } from "./server2.js";
import { a as languageName, n as date } from "./format.js";
import { t as messages } from "./messages.js";
import { t as Rich } from "./Rich.js";
// src/lib/components/Notices.svelte
function Notices($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What a reader must know before trusting this text: another language, a machine translation nobody has read, behind its original. */
		/** `helpUrl`: of the page that says how to translate or check; without it nothing is offered. */
		const { entry, locale, helpUrl } = $$props;
		const t = derived(() => messages(locale));
		const source = derived(() => languageName(locale, entry.sourceLocale));
		const isForeign = derived(() => entry.lang !== locale);
		const isUnread = derived(() => entry.origin === "machine" && !entry.checkedAt);
		const changed = derived(() => entry.outdatedSince ? date(locale, entry.outdatedSince) : void 0);
		if (isForeign() || isUnread() || changed()) {
			$$renderer.push(`<!--[0--><div class="note"><p>`);
			if (isForeign()) $$renderer.push(`<!--[0--><strong>${escape_html(t()["note.shown.title"]({ language: languageName(locale, entry.lang) }))}</strong> ${escape_html(t()["note.shown.text"]({ language: languageName(locale, locale) }))}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (isUnread()) $$renderer.push(`<!--[0--><strong>${escape_html(t()["note.machine.title"]())}</strong>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (changed()) {
				$$renderer.push("<!--[0-->");
				if (!isUnread()) $$renderer.push(`<!--[0--><strong>${escape_html(t()["note.outdated.title"]())}</strong>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> ${escape_html(t()["note.outdated.text"]({
					language: source(),
					date: changed()
				}))}`);
				if (entry.outdatedParts) $$renderer.push(`<!--[0-->${escape_html(t()["note.outdated.parts"]({ count: entry.outdatedParts }))}`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (entry.lang !== entry.sourceLocale) {
				$$renderer.push("<!--[0-->");
				Rich($$renderer, {
					parts: t()["note.original"]({ language: source() }),
					links: { original: {
						url: entry.originalUrl,
						hreflang: entry.sourceLocale
					} }
				});
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (helpUrl) {
				$$renderer.push("<!--[0-->");
				Rich($$renderer, {
					parts: isForeign() ? t()["note.help.translate"]() : t()["note.help.check"](),
					links: { help: { url: helpUrl } }
				});
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></p></div>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
export { Notices as t };

//# sourceMappingURL=Notices.js.map