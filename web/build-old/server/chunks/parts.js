import { a as defined } from "./languages.js";
import { r as organisation } from "./organisations.js";
import { n as pairs } from "./said.js";
import { a as optionalTerm, s as term } from "./terms.js";
// src/lib/server/content/parts.ts
function place(shown, original, speak, wanted) {
	return defined({
		place: speak.text(shown.place, original?.place),
		country: optionalTerm(shown.country, wanted),
		region: optionalTerm(shown.region, wanted),
		lat: shown.lat,
		lon: shown.lon,
		territorialLevel: optionalTerm(shown.territorialLevel, wanted),
		setting: optionalTerm(shown.setting, wanted)
	});
}
var figures = (shown, original, speak) => pairs(shown, original).map(({ key, shown: { label, value, unit, date, source }, original: first }) => ({
	key,
	...defined({
		label: speak.text(label, first?.label),
		value,
		unit,
		date,
		source
	})
}));
var factors = (shown, original, speak, wanted) => pairs(shown, original).flatMap(({ key, shown: item, original: first }) => item.factor ? [{
	key,
	factor: term(item.factor, wanted),
	...defined({ comment: speak.text(item.comment, first?.comment) })
}] : []);
var obstacles = (shown, original, speak, wanted) => pairs(shown, original).flatMap(({ key, shown: item, original: first }) => item.obstacle ? [{
	key,
	obstacle: term(item.obstacle, wanted),
	...defined({ howOvercome: speak.text(item.howOvercome, first?.howOvercome) })
}] : []);
/** @returns `undefined` for a contact that names nobody */
function contact(shown, original, speak, wanted) {
	const found = defined({
		function: speak.text(shown?.function, original?.function),
		organisation: organisation(shown?.organisation, wanted)
	});
	return Object.keys(found).length > 0 ? found : void 0;
}
export { place as a, obstacles as i, factors as n, figures as r, contact as t };

//# sourceMappingURL=parts.js.map