import { f as escape_html, i as ensure_array_like, l as attr, n as derived, s as stringify } from "../../../../chunks/server2.js";
/* empty css                       */
import { i as messageLimits, r as messageKinds } from "../../../../chunks/letters.js";
import { t as Crumbs } from "../../../../chunks/Crumbs.js";
import { t as messages } from "../../../../chunks/messages.js";
import { T as writePath, c as homePath } from "../../../../chunks/routes.js";
// src/routes/[locale=locale]/write/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data, form } = $$props;
		const $$d = derived(() => data.site.value), locale = derived(() => $$d().locale);
		const t = derived(() => messages(locale()));
		const typed = derived(() => form?.typed ?? data.typed.value);
		const months = {
			closed: 12,
			most: 24
		};
		const problems = derived(() => [
			"kind",
			"page",
			"text",
			"email"
		].flatMap((name) => {
			const issue = form?.issues[name];
			return issue ? [{
				name,
				words: issue === "text-long" ? t()["write.error.text-long"]({ max: messageLimits.text }) : t()[`write.error.${issue}`]()
			}] : [];
		}));
		/** Until somebody who has sent too often may send again. */
		const minutes = derived(() => form && "minutes" in form && typeof form.minutes === "number" ? form.minutes : void 0);
		const problem = derived(() => Object.fromEntries(problems().map(({ name, words }) => [name, words])));
		/** What describes a field: its hint, and what is wrong with it. */
		const described = (name, hint) => [hint && `${name}-hint`, problem()[name] && `${name}-error`].filter(Boolean).join(" ") || void 0;
		function error($$renderer, name) {
			if (problem()[name]) $$renderer.push(`<!--[0--><p class="error"${attr("id", `${stringify(name)}-error`)}>${escape_html(problem()[name])}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		}
		$$renderer.push(`<div class="head"><div class="wrap">`);
		Crumbs($$renderer, {
			steps: data.isSent ? [{
				label: t()["write.title"](),
				url: writePath(locale())
			}] : [],
			locale: locale()
		});
		$$renderer.push(`<!----> <h1>${escape_html(data.isSent ? t()["write.thanks"]() : t()["write.title"]())}</h1> `);
		if (!data.isSent) $$renderer.push(`<!--[0--><p class="lead">${escape_html(t()["write.lead"]())}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div></div> <div class="wrap">`);
		if (data.isSent) $$renderer.push(`<!--[0--><section class="sec" aria-labelledby="next"><h2 id="next">${escape_html(t()["write.next"]())}</h2><div class="flow"><p>${escape_html(t()["write.next.read"]())}</p><p>${escape_html(t()["write.next.answer"]())}</p><p>${escape_html(t()["write.next.deleted"](months))}</p> <p class="row"><a${attr("href", writePath(locale()))}>${escape_html(t()["write.more"]())}</a> <a${attr("href", homePath(locale()))}>${escape_html(t()["crumbs.home"]())}</a></p></div></section>`);
		else {
			$$renderer.push("<!--[-1-->");
			if (problems().length > 0) {
				$$renderer.push(`<!--[0--><div class="note" role="alert"><p class="error">${escape_html(t()["write.problems"]({ count: problems().length }))}</p><ul><!--[-->`);
				const each_array = ensure_array_like(problems());
				for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
					let { name, words } = each_array[$$index];
					$$renderer.push(`<li><a${attr("href", `#${stringify(name === "kind" ? `kind-${messageKinds[0]}` : name)}`)}>${escape_html(words)}</a></li>`);
				}
				$$renderer.push(`<!--]--></ul></div>`);
			} else if (form) $$renderer.push(`<!--[1--><p class="note error" role="alert">${escape_html(minutes() ? t()["write.error.often"]({ minutes: minutes() }) : t()["write.error.full"]())}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <form class="write sec" method="POST"${attr("action", writePath(locale()))} novalidate=""><fieldset${attr("aria-describedby", described("kind", false))}><legend>${escape_html(t()["write.kind"]())}</legend>`);
			error($$renderer, "kind");
			$$renderer.push(`<!----> <!--[-->`);
			const each_array_1 = ensure_array_like(messageKinds);
			for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
				let kind = each_array_1[$$index_1];
				$$renderer.push(`<label><input type="radio" name="kind"${attr("id", `kind-${stringify(kind)}`)}${attr("value", kind)}${attr("checked", typed().kind === kind, true)} required=""/>${escape_html(t()[`write.kind.${kind}`]())}</label>`);
			}
			$$renderer.push(`<!--]--></fieldset> <div class="field"><label for="page">${escape_html(t()["write.page"]())}</label><small id="page-hint">${escape_html(t()["write.page.hint"]())}</small>`);
			error($$renderer, "page");
			$$renderer.push(`<!----> <input id="page" name="page" dir="auto"${attr("value", typed().page)}${attr("maxlength", messageLimits.page)}${attr("aria-describedby", described("page", true))}${attr("aria-invalid", problem()["page"] ? "true" : void 0)}/></div> <div class="field"><label for="text">${escape_html(t()["write.text"]())}</label><small id="text-hint">${escape_html(t()["write.text.hint"]())}</small>`);
			error($$renderer, "text");
			$$renderer.push(`<!----> <textarea id="text" name="text" dir="auto" rows="8" required=""${attr("aria-describedby", described("text", true))}${attr("aria-invalid", problem()["text"] ? "true" : void 0)}>`);
			const $$body = escape_html(typed().text);
			if ($$body) $$renderer.push(`${$$body}`);
			$$renderer.push(`</textarea></div> <div class="field"><label for="email">${escape_html(t()["write.email"]())}</label><small id="email-hint">${escape_html(t()["write.email.hint"]())}</small>`);
			error($$renderer, "email");
			$$renderer.push(`<!----> <input id="email" name="email" type="email" dir="ltr" autocomplete="email"${attr("value", typed().email)}${attr("maxlength", messageLimits.email)}${attr("aria-describedby", described("email", true))}${attr("aria-invalid", problem()["email"] ? "true" : void 0)}/></div> <div hidden=""><label for="website">${escape_html(t()["write.trap"]())}</label><input id="website" name="website" tabindex="-1" autocomplete="off"/></div> <button>${escape_html(t()["write.submit"]())}</button> <p class="soft">${escape_html(t()["write.private"](months))}</p></form>`);
		}
		$$renderer.push(`<!--]--></div>`);
	});
}
export { _page as default };

//# sourceMappingURL=_page.svelte.js.map