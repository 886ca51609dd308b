import { f as escape_html, i as ensure_array_like, l as attr, n as derived, s as stringify } from "../../../../../chunks/server2.js";
/* empty css                          */
import { t as ownerLimits } from "../../../../../chunks/owner-link.js";
import { n as date } from "../../../../../chunks/format.js";
import { t as messages } from "../../../../../chunks/messages.js";
import { t as DraftPage } from "../../../../../chunks/DraftPage.js";
// src/routes/[locale=locale]/owner/[link]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The draft, and above it what its owner can do. */
		const { $$slots, $$events, ...props } = $$props;
		const $$d = derived(() => props.data.site.value), locale = derived(() => $$d().locale);
		const owner = derived(() => props.data.owner.value);
		const t = derived(() => messages(locale()));
		const typed = derived(() => props.form?.typed ?? owner().typed);
		/** Until somebody who has sent too often may send again. */
		const minutes = derived(() => props.form && "minutes" in props.form && typeof props.form.minutes === "number" ? props.form.minutes : void 0);
		const fields = {
			name: ownerLimits.name,
			text: ownerLimits.text,
			organisation: ownerLimits.name
		};
		const problems = derived(() => [
			"name",
			"text",
			"organisation"
		].flatMap((name) => {
			const issue = props.form?.issues[name];
			return issue ? [{
				name,
				words: issue === "long" ? t()["owner.error.long"]({ max: fields[name] }) : t()[`owner.error.${name}`]()
			}] : [];
		}));
		const problem = derived(() => Object.fromEntries(problems().map(({ name, words }) => [name, words])));
		function error($$renderer, name) {
			if (problem()[name]) $$renderer.push(`<!--[0--><p class="error"${attr("id", `${stringify(name)}-error`)}>${escape_html(problem()[name])}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		}
		function trap($$renderer) {
			$$renderer.push(`<div hidden=""><label>${escape_html(t()["write.trap"]())}<input name="website" tabindex="-1" autocomplete="off"/></label></div>`);
		}
		$$renderer.push(`<div class="wrap"><section class="note" aria-labelledby="owner"><h2 id="owner">${escape_html(t()["owner.title"]())}</h2> <p>${escape_html(t()["owner.lead"]({ date: date(locale(), owner().until) }))}</p> `);
		if (owner().done) $$renderer.push(`<!--[0--><p role="status"><b>${escape_html(owner().done === "comment" ? t()["owner.done.comment"]() : t()["owner.done.approve"]())}</b></p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (owner().approved) $$renderer.push(`<!--[0--><p>${escape_html(t()["owner.approved"]({
			by: owner().approved.by,
			date: date(locale(), owner().approved.on)
		}))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (problems().length > 0) {
			$$renderer.push(`<!--[0--><div role="alert"><p class="error">${escape_html(t()["write.problems"]({ count: problems().length }))}</p><ul><!--[-->`);
			const each_array = ensure_array_like(problems());
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let { name, words } = each_array[$$index];
				$$renderer.push(`<li><a${attr("href", `#${stringify(name)}`)}>${escape_html(words)}</a></li>`);
			}
			$$renderer.push(`<!--]--></ul></div>`);
		} else if (props.form) $$renderer.push(`<!--[1--><p class="error" role="alert">${escape_html(minutes() ? t()["write.error.often"]({ minutes: minutes() }) : t()["owner.error.full"]())}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <details${attr("open", problem()["name"] || problem()["text"] ? true : void 0, true)}><summary>${escape_html(t()["owner.comment"]())}</summary> <form class="write" method="POST"${attr("action", `${stringify(owner().query)}&/comment`)} novalidate=""><div class="field"><label for="name">${escape_html(t()["owner.name"]())}</label>`);
		error($$renderer, "name");
		$$renderer.push(`<!----> <input id="name" name="name" dir="auto" autocomplete="name" required=""${attr("value", typed().name)}${attr("maxlength", fields.name)}${attr("aria-describedby", problem()["name"] && "name-error")}${attr("aria-invalid", problem()["name"] ? "true" : void 0)}/></div> <div class="field"><label for="text">${escape_html(t()["owner.text"]())}</label>`);
		error($$renderer, "text");
		$$renderer.push(`<!----> <textarea id="text" name="text" dir="auto" rows="6" required=""${attr("aria-describedby", problem()["text"] && "text-error")}${attr("aria-invalid", problem()["text"] ? "true" : void 0)}>`);
		const $$body = escape_html(typed().text);
		if ($$body) $$renderer.push(`${$$body}`);
		$$renderer.push(`</textarea></div> `);
		trap($$renderer);
		$$renderer.push(`<!----><button>${escape_html(t()["owner.comment.send"]())}</button></form></details> <details${attr("open", problem()["organisation"] ? true : void 0, true)}><summary>${escape_html(t()["owner.approve"]())}</summary> <form class="write" method="POST"${attr("action", `${stringify(owner().query)}&/approve`)} novalidate=""><p>${escape_html(t()["owner.approve.help"]())}</p> <div class="field"><label for="organisation">${escape_html(t()["owner.organisation"]())}</label>`);
		error($$renderer, "organisation");
		$$renderer.push(`<!----> <input id="organisation" name="organisation" dir="auto" autocomplete="organization" required=""${attr("value", typed().organisation)}${attr("maxlength", fields.organisation)}${attr("aria-describedby", problem()["organisation"] && "organisation-error")}${attr("aria-invalid", problem()["organisation"] ? "true" : void 0)}/></div> `);
		trap($$renderer);
		$$renderer.push(`<!----><button>${escape_html(t()["owner.approve.send"]())}</button></form></details></section></div> `);
		DraftPage($$renderer, {
			type: owner().type,
			data: props.data,
			form: props.form
		});
		$$renderer.push(`<!---->`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map