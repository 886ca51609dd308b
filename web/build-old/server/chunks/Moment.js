import { f as escape_html, l as attr } from "./server2.js";
import { n as date } from "./format.js";
// src/lib/components/Moment.svelte
function Moment($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A date, as exact as known. */
		const { date: date$1, locale, style = "long" } = $$props;
		$$renderer.push(`<time${attr("datetime", date$1.slice(0, 10))}>${escape_html(date(locale, date$1, style))}</time>`);
	});
}
export { Moment as t };

//# sourceMappingURL=Moment.js.map