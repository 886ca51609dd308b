// src/lib/server/bridge.ts
var key = Symbol.for("erasmi.bridge");
var shared = globalThis;
var bridge = shared[key] ??= {
	invalidated: /* @__PURE__ */ new Set(),
	visited: /* @__PURE__ */ new Set(),
	closing: /* @__PURE__ */ new Set()
};
function invalidate(tags) {
	for (const listener of bridge.invalidated) listener(tags);
}
export { invalidate as n, bridge as t };

//# sourceMappingURL=bridge.js.map