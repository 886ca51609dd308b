import { f as escape_html, i as ensure_array_like, l as attr, n as derived, s as stringify } from "./server2.js";
import { t as messages } from "./messages.js";
import { t as Inline } from "./Inline.js";
import { t as Said } from "./Said2.js";
// src/routes/[locale=locale]/module/[slug]/quiz.ts
/** @param answers `undefined` until the form is sent */
function judge(quiz, answers) {
	return quiz.map((question) => {
		const options = question.options.map(({ key }) => key);
		const chosen = (answers?.[question.key] ?? []).filter((key) => options.includes(key));
		return {
			question,
			chosen,
			verdict: verdictOf(question.correct, chosen, answers !== void 0),
			isMultiple: question.correct.length > 1
		};
	});
}
function verdictOf(correct, chosen, isSent) {
	if (!isSent) return "open";
	if (chosen.length === 0) return "unanswered";
	return chosen.length === correct.length && correct.every((key) => chosen.includes(key)) ? "correct" : "wrong";
}
// src/routes/[locale=locale]/module/[slug]/Quiz.svelte
function Quiz($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The quiz of a module: a form that answers on the same page. */
		const { quiz, answers, locale } = $$props;
		const t = derived(() => messages(locale));
		const judged = derived(() => judge(quiz, answers));
		const right = derived(() => judged().filter(({ verdict }) => verdict === "correct").length);
		const open = derived(() => judged().filter(({ verdict }) => verdict === "unanswered").length);
		const isJudged = (verdict) => verdict === "correct" || verdict === "wrong";
		$$renderer.push(`<form action="#quiz">`);
		if (answers) {
			$$renderer.push(`<!--[0--><p class="note" role="status"><strong>${escape_html(t()["quiz.right"]({
				right: right(),
				total: quiz.length
			}))}</strong> `);
			if (open() > 0) $$renderer.push(`<!--[0-->${escape_html(t()["quiz.open"]({ count: open() }))}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></p>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <!--[-->`);
		const each_array = ensure_array_like(judged());
		for (let i = 0, $$length = each_array.length; i < $$length; i++) {
			let { question, chosen, verdict, isMultiple } = each_array[i];
			$$renderer.push(`<fieldset${attr("aria-describedby", verdict === "unanswered" ? `e${question.key}` : void 0)}><legend><small>${escape_html(t()["quiz.question"]({
				number: i + 1,
				total: quiz.length
			}))}`);
			if (isMultiple) $$renderer.push(`<!--[0-->${escape_html(t()["list.comma"]())}${escape_html(t()["quiz.several"]({ count: question.correct.length }))}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></small>`);
			Inline($$renderer, {
				text: question.question,
				locale
			});
			$$renderer.push(`<!----></legend> `);
			if (verdict === "unanswered") $$renderer.push(`<!--[0--><p class="error"${attr("id", `e${stringify(question.key)}`)}>${escape_html(t()["quiz.choose"]())}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <!--[-->`);
			const each_array_1 = ensure_array_like(question.options);
			for (let $$index = 0, $$length = each_array_1.length; $$index < $$length; $$index++) {
				let { key, text } = each_array_1[$$index];
				$$renderer.push(`<label><input${attr("type", isMultiple ? "checkbox" : "radio")}${attr("name", `q.${stringify(question.key)}`)}${attr("value", key)}${attr("checked", chosen.includes(key), true)}/><span>`);
				Inline($$renderer, {
					text,
					locale
				});
				$$renderer.push(`<!----> `);
				if (isJudged(verdict) && question.correct.includes(key)) $$renderer.push(`<!--[0--><b>${escape_html(t()["quiz.correct"]())}</b>`);
				else if (isJudged(verdict) && chosen.includes(key)) $$renderer.push(`<!--[1--><b>${escape_html(t()["quiz.wrong"]())}</b>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></span></label>`);
			}
			$$renderer.push(`<!--]--> `);
			if (isJudged(verdict) && question.feedback) {
				$$renderer.push(`<!--[0--><div class="note thin">`);
				Said($$renderer, {
					text: question.feedback,
					locale
				});
				$$renderer.push(`<!----></div>`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></fieldset>`);
		}
		$$renderer.push(`<!--]--><button>${escape_html(t()["quiz.check"]())}</button></form>`);
	});
}
export { Quiz as t };

//# sourceMappingURL=Quiz.js.map