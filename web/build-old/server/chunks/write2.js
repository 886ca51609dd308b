import { i as messageLimits, t as isMessageKind } from "./letters.js";
import { createHmac, randomBytes } from "node:crypto";
import { LRUCache } from "lru-cache";
import { isIPv6 } from "node:net";
// src/lib/server/forms/rate-limit.ts
/**
* How often somebody may send a form. An address is only ever seen as a hash with a salt of the day, in memory: at
* midnight (UTC) and at a restart nobody can tell any more who had sent something.
*/
/** Addresses remembered at most; the oldest are forgotten first. */
var MAX_ADDRESSES = 2e4;
var DAY_MS = 864e5;
var RateLimit = class {
	#limits;
	#sent = new LRUCache({ max: MAX_ADDRESSES });
	#all = [];
	#day = -1;
	#salt = randomBytes(32);
	constructor(limits) {
		this.#limits = limits;
	}
	/** Counts this attempt when it is allowed. */
	take(address, now = Date.now()) {
		this.#startDay(Math.floor(now / DAY_MS));
		const { windowMs, inWindow, inDay, overall } = this.#limits;
		const who = createHmac("sha256", this.#salt).update(householdOf(address)).digest("base64");
		const own = this.#sent.get(who) ?? [];
		const recent = own.filter((at) => now - at < windowMs);
		this.#all = this.#all.filter((at) => now - at < windowMs);
		if (own.length >= inDay) return {
			ok: false,
			retryAfterMs: (this.#day + 1) * DAY_MS - now
		};
		const full = recent.length >= inWindow ? recent : this.#all.length >= overall ? this.#all : void 0;
		if (full) return {
			ok: false,
			retryAfterMs: windowMs - (now - Math.min(...full))
		};
		this.#sent.set(who, [...own, now]);
		this.#all.push(now);
		return { ok: true };
	}
	#startDay(day) {
		if (day === this.#day) return;
		this.#day = day;
		this.#salt = randomBytes(32);
		this.#sent.clear();
	}
};
/** One household has a whole network of IPv6 addresses: its first 64 bits say who it is. */
function householdOf(address) {
	const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
	if (!isIPv6(plain)) return plain;
	const [head = "", tail] = plain.split("::");
	const front = head.split(":").filter(Boolean);
	const back = tail?.split(":").filter(Boolean) ?? [];
	const zeros = Array.from({ length: tail === void 0 ? 0 : Math.max(0, 8 - front.length - back.length) }, () => "0");
	return [
		...front,
		...zeros,
		...back
	].slice(0, 4).map((part) => part.toLowerCase().replace(/^0+(?=.)/, "")).join(":");
}
// src/lib/server/forms/write.ts
/** The form "Write to us": what came in becomes a message, or a reason beside each field with everything typed kept. */
/** A field that people do not see; programs that fill in everything give themselves away. */
var trapField = "website";
/** What a link to the form has filled in. */
function prefilled(params) {
	const kind = params.get("kind");
	return {
		kind: isMessageKind(kind) ? kind : void 0,
		page: ownPath(params.get("page") ?? "", "") ?? "",
		text: "",
		email: ""
	};
}
var typedIn = (form) => {
	const kind = field(form, "kind");
	return {
		kind: isMessageKind(kind) ? kind : void 0,
		page: field(form, "page").trim(),
		text: field(form, "text"),
		email: field(form, "email").trim()
	};
};
var isTrapped = (form) => field(form, trapField) !== "";
/** @param origin of the site: a page may be given by its whole address */
function parseWritten(typed, origin) {
	const text = typed.text.trim();
	const page = typed.page === "" ? "" : ownPath(typed.page, origin);
	const issues = {};
	if (!typed.kind) issues.kind = "kind-missing";
	if (text === "") issues.text = "text-missing";
	else if (text.length > messageLimits.text) issues.text = "text-long";
	if (page === void 0) issues.page = "page-foreign";
	if (typed.email !== "" && !isEmail(typed.email)) issues.email = "email-wrong";
	if (!typed.kind || Object.keys(issues).length > 0) return {
		ok: false,
		typed,
		issues
	};
	return {
		ok: true,
		written: {
			kind: typed.kind,
			text,
			...page && { page },
			...typed.email && { email: typed.email }
		}
	};
}
/** Browsers send line ends as two characters; one is enough. */
var field = (form, name) => {
	const value = form.get(name);
	return typeof value === "string" ? value.replaceAll("\r\n", "\n") : "";
};
/** @returns a path of this site in readable letters, `undefined` for an address elsewhere */
function ownPath(value, origin) {
	const path = origin && value.startsWith(`${origin}/`) ? value.slice(origin.length) : value;
	if (path === "") return "";
	if (!/^\/(?![/\\])[^\s\\]*$/.test(path) || path.length > messageLimits.page) return void 0;
	try {
		return decodeURI(path);
	} catch {
		return;
	}
}
/** Enough to catch a slip; only a letter that arrives proves an address. */
var isEmail = (value) => value.length <= messageLimits.email && /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]{2,}$/.test(value);
export { RateLimit as a, typedIn as i, parseWritten as n, prefilled as r, isTrapped as t };

//# sourceMappingURL=write2.js.map