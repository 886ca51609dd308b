import { a as head, l as attr, n as derived } from "./server2.js";
import { t as messages } from "./messages.js";
// src/islands/progress.ts?worker&url
var progress_default = "/_app/immutable/workers/progress-CyfO9Jni.js";
// src/islands/quiz.ts?worker&url
var quiz_default = "/_app/immutable/workers/quiz-BQlmNAsZ.js";
// src/lib/components/Progress.svelte
function Progress($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Where the island for learning progress puts its buttons; nothing is seen of it without JavaScript. */
		/** `module`: document id. `part`: the one the reader is on; a learning path has none. The quiz is judged on the spot by the same module. */
		const { locale, module, part } = $$props;
		const t = derived(() => messages(locale));
		head("pyqjfx", $$renderer, ($$renderer) => {
			$$renderer.push(`<script type="module"${attr("src", part === "quiz" ? quiz_default : progress_default)}><\/script>`);
			$$renderer.push(`<!---->`);
		});
		$$renderer.push(`<p id="progress" class="row" hidden=""${attr("data-module", module)}${attr("data-part", part)}${attr("data-yes", t()["progress.yes"]())}${attr("data-hint", t()["progress.hint"]())}${attr("data-done", t()["progress.done"]())}${attr("data-undo", t()["progress.undo"]())}${attr("data-forget", t()["progress.forget"]())}${attr("data-mark", t()["progress.mark"]())}${attr("data-count", t()["progress.count"]())}></p>`);
	});
}
export { Progress as t };

//# sourceMappingURL=Progress.js.map