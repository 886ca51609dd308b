import { f as escape_html, i as ensure_array_like, l as attr, n as derived } from "./server2.js";
import { i as Actors, n as Obstacles, r as Factors, t as Stats } from "./Stats.js";
import { t as Cards } from "./Cards.js";
import { t as Chapters } from "./Chapters.js";
import { t as EntryHead } from "./EntryHead.js";
import { t as Fact } from "./Fact.js";
import { t as Inline } from "./Inline.js";
import { t as Moment } from "./Moment.js";
import { t as Name } from "./Name.js";
import { t as Notices } from "./Notices.js";
import { t as placeSteps } from "./place-steps.js";
import { t as Rest } from "./Rest.js";
import { n as safeUrl } from "./safe-url.js";
import { n as seated, t as membersOf } from "./seats.js";
import { t as Section } from "./Section.js";
import { t as Terms } from "./Terms2.js";
import { t as TermsFact } from "./TermsFact.js";
import { t as Where } from "./Where.js";
import { n as evidenceWords, s as phaseWords } from "./words.js";
import { n as actorFigure } from "./card-line.js";
import { t as messages } from "./messages.js";
import { T as writePath } from "./routes.js";
// src/routes/[locale=locale]/network/[slug]/growth.ts
function growthOf({ founded, phases }) {
	const steps = phases.map(({ phase, from }) => ({
		what: "phase",
		date: from,
		phase
	}));
	return (founded ? [{
		what: "founded",
		date: founded
	}, ...steps] : steps).sort((a, b) => a.date && b.date ? a.date.localeCompare(b.date) : 0);
}
// src/routes/[locale=locale]/network/[slug]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const entry = derived(() => data.entry.value);
		const $$d = derived(() => data.site.value), locale = derived(() => $$d().locale), pages = derived(() => $$d().pages);
		const t = derived(() => messages(locale()));
		const members = derived(() => membersOf(entry()));
		const growth = derived(() => growthOf(entry()));
		const website = derived(() => safeUrl(entry().website));
		EntryHead($$renderer, {
			entry: entry(),
			locale: locale(),
			lead: entry().mission,
			steps: placeSteps(entry()),
			figure: actorFigure(seated(members()), {
				size: 360,
				numbers: true
			})
		});
		$$renderer.push(`<!----> <div class="wrap">`);
		Notices($$renderer, {
			entry: entry(),
			locale: locale(),
			helpUrl: pages()["take-part"]?.url
		});
		$$renderer.push(`<!----> `);
		if (members().length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "who",
				title: t()["section.members"](),
				wide: true,
				children: ($$renderer) => {
					Actors($$renderer, {
						actors: members(),
						locale: locale(),
						isNetwork: true
					});
					$$renderer.push(`<!----><p><a${attr("href", writePath(locale(), {
						kind: "fact",
						page: decodeURI(entry().url)
					}))}>${escape_html(t()["take.member"]())}</a></p>`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (entry().figures.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "num",
				title: t()["section.numbers"](),
				wide: true,
				children: ($$renderer) => {
					Stats($$renderer, {
						figures: entry().figures,
						locale: locale()
					});
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		Section($$renderer, {
			id: "facts",
			title: t()["section.facts"](),
			wide: true,
			children: ($$renderer) => {
				$$renderer.push(`<dl class="facts cols">`);
				if (entry().shortName) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.short"](),
						children: ($$renderer) => {
							$$renderer.push(`<bdi>${escape_html(entry().shortName)}</bdi>`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (entry().place || entry().country) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.place"](),
						children: ($$renderer) => {
							Where($$renderer, {
								at: entry(),
								locale: locale()
							});
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				TermsFact($$renderer, {
					label: t()["fact.form"](),
					terms: [entry().form],
					locale: locale()
				});
				$$renderer.push(`<!---->`);
				if (entry().founded) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.founded"](),
						children: ($$renderer) => {
							Moment($$renderer, {
								date: entry().founded,
								locale: locale()
							});
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (entry().phase) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.phase"](),
						children: ($$renderer) => {
							Terms($$renderer, {
								terms: [entry().phase],
								locale: locale()
							});
							$$renderer.push(`<!----><small class="below">${escape_html(phaseWords(locale(), entry().phase.id))}</small>`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (entry().coordinator) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.coordinator"](),
						children: ($$renderer) => {
							Name($$renderer, {
								organisation: entry().coordinator,
								locale: locale()
							});
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				TermsFact($$renderer, {
					label: t()["fact.territory"](),
					terms: [entry().territorialLevel, entry().setting],
					locale: locale()
				});
				$$renderer.push(`<!---->`);
				TermsFact($$renderer, {
					label: t()["fact.targets"](),
					terms: entry().targetGroups,
					locale: locale()
				});
				$$renderer.push(`<!---->`);
				TermsFact($$renderer, {
					label: t()["fact.fields"](),
					terms: entry().fieldsOfAction,
					locale: locale()
				});
				$$renderer.push(`<!---->`);
				TermsFact($$renderer, {
					label: t()["fact.methods"](),
					terms: entry().methods,
					locale: locale()
				});
				$$renderer.push(`<!---->`);
				TermsFact($$renderer, {
					label: t()["fact.funding"](),
					terms: entry().funding,
					locale: locale()
				});
				$$renderer.push(`<!---->`);
				if (entry().evidenceLevel) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.evidence-level"](),
						children: ($$renderer) => {
							$$renderer.push(`<!---->${escape_html(evidenceWords(locale(), entry().evidenceLevel))}`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (website()) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.website"](),
						children: ($$renderer) => {
							$$renderer.push(`<a${attr("href", website())} rel="external" dir="ltr">${escape_html(website().replace(/^https?:\/\/(www\.)?|\/$/g, ""))}</a>`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></dl>`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----> `);
		if (growth().length > 1 || growth().some(({ what }) => what === "phase")) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "grew",
				title: t()["section.grew"](),
				children: ($$renderer) => {
					$$renderer.push(`<ol class="time"><!--[-->`);
					const each_array = ensure_array_like(growth());
					for (let i = 0, $$length = each_array.length; i < $$length; i++) {
						let step = each_array[i];
						$$renderer.push(`<li>`);
						if (step.date) {
							$$renderer.push("<!--[0-->");
							Moment($$renderer, {
								date: step.date,
								locale: locale(),
								style: "short"
							});
						} else $$renderer.push(`<!--[-1--><span></span>`);
						$$renderer.push(`<!--]--><p>`);
						if (step.what === "founded") $$renderer.push(`<!--[0-->${escape_html(t()["network.founded"]())}`);
						else {
							$$renderer.push("<!--[-1-->");
							const plain = phaseWords(locale(), step.phase.id);
							$$renderer.push(`<b>${escape_html(step.phase.label)}</b>`);
							if (plain) $$renderer.push(`<!--[0--><small class="below">${escape_html(plain)}</small>`);
							else $$renderer.push("<!--[-1-->");
							$$renderer.push(`<!--]-->`);
						}
						$$renderer.push(`<!--]--></p></li>`);
					}
					$$renderer.push(`<!--]--></ol>`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		Chapters($$renderer, {
			id: "b",
			text: entry().story,
			locale: locale(),
			title: t()["section.story"]()
		});
		$$renderer.push(`<!----> `);
		if (entry().workingGroups.length > 0 || entry().meetingRhythm || entry().meetings.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "groups",
				title: entry().workingGroups.length > 0 ? t()["section.groups"]() : t()["section.meetings"](),
				children: ($$renderer) => {
					if (entry().meetingRhythm) {
						$$renderer.push(`<!--[0--><p>${escape_html(t()["network.rhythm"]())} `);
						Inline($$renderer, {
							text: entry().meetingRhythm,
							locale: locale()
						});
						$$renderer.push(`<!----></p>`);
					} else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]-->`);
					if (entry().workingGroups.length > 0) {
						$$renderer.push(`<!--[0--><ul class="cols plain"><!--[-->`);
						const each_array_1 = ensure_array_like(entry().workingGroups);
						for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
							let { key, name, topic, rhythm } = each_array_1[$$index_1];
							$$renderer.push(`<li class="stack">`);
							if (name) {
								$$renderer.push(`<!--[0--><strong>`);
								Inline($$renderer, {
									text: name,
									locale: locale()
								});
								$$renderer.push(`<!----></strong>`);
							} else $$renderer.push("<!--[-1-->");
							$$renderer.push(`<!--]-->`);
							if (topic) {
								$$renderer.push(`<!--[0--><p>`);
								Terms($$renderer, {
									terms: [topic],
									locale: locale()
								});
								$$renderer.push(`<!----></p>`);
							} else $$renderer.push("<!--[-1-->");
							$$renderer.push(`<!--]-->`);
							if (rhythm) {
								$$renderer.push(`<!--[0--><p class="soft">`);
								Inline($$renderer, {
									text: rhythm,
									locale: locale()
								});
								$$renderer.push(`<!----></p>`);
							} else $$renderer.push("<!--[-1-->");
							$$renderer.push(`<!--]--></li>`);
						}
						$$renderer.push(`<!--]--></ul>`);
					} else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]-->`);
					if (entry().meetings.length > 0) {
						$$renderer.push("<!--[0-->");
						if (entry().workingGroups.length > 0) $$renderer.push(`<!--[0--><h3>${escape_html(t()["section.meetings"]())}</h3>`);
						else $$renderer.push("<!--[-1-->");
						$$renderer.push(`<!--]--><ol class="time"><!--[-->`);
						const each_array_2 = ensure_array_like(entry().meetings);
						for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
							let { key, start, place, link } = each_array_2[$$index_2];
							const url = safeUrl(link);
							$$renderer.push(`<li>`);
							Moment($$renderer, {
								date: start,
								locale: locale(),
								style: "short"
							});
							$$renderer.push(`<!----><p>`);
							if (place) $$renderer.push(`<!--[0--><bdi>${escape_html(place)}</bdi>`);
							else $$renderer.push("<!--[-1-->");
							$$renderer.push(`<!--]--> `);
							if (url) $$renderer.push(`<!--[0--><a${attr("href", url)} rel="external">${escape_html(t()["network.online"]())}</a>`);
							else $$renderer.push("<!--[-1-->");
							$$renderer.push(`<!--]--></p></li>`);
						}
						$$renderer.push(`<!--]--></ol>`);
					} else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]-->`);
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		Factors($$renderer, {
			factors: entry().successFactors,
			locale: locale()
		});
		$$renderer.push(`<!----> `);
		Obstacles($$renderer, {
			obstacles: entry().obstacles,
			locale: locale()
		});
		$$renderer.push(`<!----> `);
		if (entry().plans.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "plans",
				title: t()["section.plans"]({ count: entry().plans.length }),
				wide: true,
				children: ($$renderer) => {
					Cards($$renderer, {
						teasers: entry().plans,
						locale: locale()
					});
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		Rest($$renderer, {
			entry: entry(),
			contact: entry().contact,
			media: entry().media,
			locale: locale()
		});
		$$renderer.push(`<!----></div>`);
	});
}
export { _page as t };

//# sourceMappingURL=_page5.js.map