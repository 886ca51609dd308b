import { t as errorKeys } from "./error-keys.js";
// src/lib/server/errors.ts
/** The one table that turns an error into what a visitor gets and what the log says. */
/** The CMS did not answer in time, refused the connection or broke off. */
var CmsUnavailable = class extends Error {
	name = "CmsUnavailable";
	constructor(origin, what, cause) {
		super(`The CMS at ${origin} ${what}. Is it running? Pages that were loaded before are still served.`, { cause });
	}
};
/** The CMS answered, but with an error: a wrong token or a query it does not understand. */
var CmsRefused = class extends Error {
	name = "CmsRefused";
	constructor(origin, what, cause) {
		super(`The CMS at ${origin} refused: ${what}. Do SITE_TOKEN and the version of site and CMS fit together?`, { cause });
	}
};
/** The site has never heard from the CMS: it cannot tell what exists and what does not. */
var NothingReplicated = class extends Error {
	name = "NothingReplicated";
	constructor() {
		super("The site has not received any content from the CMS yet. It asks again every second.");
	}
};
var outcomes = {
	CmsUnavailable: {
		status: 503,
		message: "unavailable",
		level: "warn"
	},
	CmsRefused: {
		status: 503,
		message: "unavailable",
		level: "error"
	},
	SearchWorkerError: {
		status: 503,
		message: "unavailable",
		level: "error"
	},
	TooBusy: {
		status: 503,
		message: "unavailable",
		level: "warn"
	},
	NothingReplicated: {
		status: 503,
		message: "unavailable",
		level: "warn"
	}
};
var byStatus = {
	400: "bad-request",
	404: "not-found",
	410: "gone",
	503: "unavailable"
};
/** @param status of an error that somebody threw on purpose, `undefined` for one that nobody expected */
function outcomeOf(error, status) {
	if (status !== void 0) return {
		status,
		message: namedIn(error) ?? byStatus[status] ?? (status < 500 ? "bad-request" : "internal"),
		level: status < 500 ? "debug" : "error"
	};
	return (error instanceof Error ? outcomes[error.name] : void 0) ?? {
		status: 500,
		message: "internal",
		level: "error"
	};
}
/** Who throws an error on purpose may say which one it is, where its status alone does not. */
function namedIn(error) {
	const name = typeof error === "object" && error !== null && "message" in error ? error.message : void 0;
	return errorKeys.find((each) => each === name);
}
export { outcomeOf as i, CmsUnavailable as n, NothingReplicated as r, CmsRefused as t };

//# sourceMappingURL=errors.js.map