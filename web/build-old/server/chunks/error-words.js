import "./server-errors.js";
import { t as errorKeys } from "./error-keys.js";
import { t as messages } from "./messages.js";
import { n as date } from "./format.js";
import { c as getContext } from "./server2.js";
// ../node_modules/@sveltejs/kit/src/runtime/app/state/server.js
function context() {
	return getContext("__request__");
}
var page = {
	get data() {
		return context().page.data;
	},
	get error() {
		return context().page.error;
	},
	get form() {
		return context().page.form;
	},
	get params() {
		return context().page.params;
	},
	get route() {
		return context().page.route;
	},
	get shallow() {
		return context().page.shallow;
	},
	get state() {
		return context().page.state;
	},
	get status() {
		return context().page.status;
	},
	get url() {
		return context().page.url;
	}
};
// src/lib/components/error-words.ts
function errorWords(locale, status, error) {
	const t = messages(locale);
	if (error?.archived) return {
		tag: t["error.archived.tag"](),
		title: t["error.archived.title"](),
		text: t["error.archived.text"]({ date: date(locale, error.archived.on) })
	};
	const key = plainKeys.find((each) => each === error?.message) ?? keyOf(status);
	return {
		tag: t["error.tag"]({ status }),
		title: t[`error.${key}.title`](),
		text: t[`error.${key}.text`]()
	};
}
/** Those whose words need nothing but their name. */
var plainKeys = errorKeys.filter((each) => each !== "archived");
function keyOf(status) {
	if (status === 404) return "not-found";
	if (status === 410) return "gone";
	if (status === 503) return "unavailable";
	return status >= 500 ? "internal" : "bad-request";
}
export { page as n, errorWords as t };

//# sourceMappingURL=error-words.js.map