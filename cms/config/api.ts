/** Unknown parameters are refused instead of ignored, so a mistyped filter never answers with everything. */
export default {
	rest: { defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true },
	documents: { strictParams: true, strictRelations: true },
};
