// src/lib/components/place-steps.ts
function placeSteps({ region, country }) {
	const term = region?.url ? region : country;
	return term?.url ? [{
		label: term.label,
		url: term.url,
		lang: term.lang
	}] : [];
}
export { placeSteps as t };

//# sourceMappingURL=place-steps.js.map