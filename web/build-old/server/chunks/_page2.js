import { f as escape_html, i as ensure_array_like, n as derived } from "./server2.js";
/* empty css     */
import { i as Actors, n as Obstacles, r as Factors, t as Stats } from "./Stats.js";
import { t as Chapters } from "./Chapters.js";
import { t as EntryHead } from "./EntryHead.js";
import { t as Fact } from "./Fact.js";
import { t as Notices } from "./Notices.js";
import { t as placeSteps } from "./place-steps.js";
import { t as Inline } from "./Inline.js";
import { t as Moment } from "./Moment.js";
import { t as Name } from "./Name.js";
import { t as Said } from "./Said2.js";
import { t as messages } from "./messages.js";
import { t as Rest } from "./Rest.js";
import { t as SaidSection } from "./SaidSection.js";
import { n as seated } from "./seats.js";
import { t as Section } from "./Section.js";
import { t as TermsFact } from "./TermsFact.js";
import { t as Texts } from "./Texts.js";
import { t as Where } from "./Where.js";
import { n as evidenceWords, o as period } from "./words.js";
import { n as actorFigure } from "./card-line.js";
import { c as number, s as money } from "./format.js";
// src/lib/components/Quotes.svelte
function Quotes($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What people said, with their function; an invented person is called invented by the text itself. */
		const { quotes, locale } = $$props;
		const comma = derived(() => messages(locale)["list.comma"]());
		$$renderer.push(`<!--[-->`);
		const each_array = ensure_array_like(quotes);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { key, text, speaker, organisation, date, source } = each_array[$$index];
			$$renderer.push(`<blockquote>`);
			Said($$renderer, {
				text,
				locale
			});
			$$renderer.push(`<!---->`);
			if (speaker || organisation || date || source) {
				$$renderer.push(`<!--[0--><footer class="soft">`);
				if (speaker) {
					$$renderer.push("<!--[0-->");
					Inline($$renderer, {
						text: speaker,
						locale
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (organisation) {
					$$renderer.push(`<!--[0-->${escape_html(speaker ? comma() : "")}`);
					Name($$renderer, { organisation });
					$$renderer.push(`<!---->`);
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (date) {
					$$renderer.push(`<!--[0-->${escape_html(speaker || organisation ? comma() : "")}`);
					Moment($$renderer, {
						date,
						locale
					});
					$$renderer.push(`<!---->`);
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				if (source) $$renderer.push(`<!--[0-->${escape_html(speaker || organisation || date ? comma() : "")}${escape_html(source)}`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></footer>`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></blockquote>`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
// src/routes/[locale=locale]/case/[slug]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const { data } = $$props;
		const entry = derived(() => data.entry.value);
		const $$d = derived(() => data.site.value), locale = derived(() => $$d().locale), pages = derived(() => $$d().pages);
		const t = derived(() => messages(locale()));
		const time = derived(() => period(locale(), entry().startDate, entry().endDate));
		EntryHead($$renderer, {
			entry: entry(),
			locale: locale(),
			lead: entry().summary,
			steps: placeSteps(entry()),
			figure: actorFigure(seated(entry().actors), {
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
		if (entry().actors.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "who",
				title: t()["section.who"](),
				wide: true,
				children: ($$renderer) => {
					Actors($$renderer, {
						actors: entry().actors,
						locale: locale()
					});
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
				if (time() || entry().regularService) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.time"](),
						children: ($$renderer) => {
							$$renderer.push(`<!---->${escape_html(time())}`);
							if (entry().regularService) $$renderer.push(`<!--[0-->${escape_html(time() && t()["list.comma"]())}${escape_html(t()["fact.regular"]())}`);
							else $$renderer.push("<!--[-1-->");
							$$renderer.push(`<!--]-->`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
				TermsFact($$renderer, {
					label: t()["fact.targets"](),
					terms: entry().targetGroups,
					locale: locale()
				});
				$$renderer.push(`<!---->`);
				if (entry().reachedNumber) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.reached"](),
						children: ($$renderer) => {
							$$renderer.push(`<!---->${escape_html(number(locale(), entry().reachedNumber))}`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
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
					label: t()["fact.phase"](),
					terms: [entry().networkPhase],
					locale: locale()
				});
				$$renderer.push(`<!---->`);
				TermsFact($$renderer, {
					label: t()["fact.stage"](),
					terms: [entry().integrationStage],
					locale: locale()
				});
				$$renderer.push(`<!---->`);
				TermsFact($$renderer, {
					label: t()["fact.territory"](),
					terms: [entry().territorialLevel, entry().setting],
					locale: locale()
				});
				$$renderer.push(`<!---->`);
				TermsFact($$renderer, {
					label: t()["fact.funding"](),
					terms: entry().funding,
					locale: locale()
				});
				$$renderer.push(`<!---->`);
				if (entry().amount) {
					$$renderer.push("<!--[0-->");
					Fact($$renderer, {
						label: t()["fact.amount"](),
						children: ($$renderer) => {
							$$renderer.push(`<!---->${escape_html(money(locale(), entry().amount, entry().currency ?? "EUR"))}`);
						},
						$$slots: { default: true }
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
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
				$$renderer.push(`<!--]--></dl>`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----> `);
		SaidSection($$renderer, {
			id: "for",
			title: t()["section.beneficiaries"](),
			text: entry().beneficiaries,
			locale: locale()
		});
		$$renderer.push(`<!----> `);
		SaidSection($$renderer, {
			id: "context",
			title: t()["section.context"](),
			text: entry().context,
			locale: locale()
		});
		$$renderer.push(`<!----> `);
		if (entry().goals.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "goals",
				title: t()["section.goals"](),
				children: ($$renderer) => {
					Texts($$renderer, {
						texts: entry().goals,
						locale: locale()
					});
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		SaidSection($$renderer, {
			id: "approach",
			title: t()["section.approach"](),
			text: entry().approach,
			locale: locale()
		});
		$$renderer.push(`<!----> `);
		Chapters($$renderer, {
			id: "b",
			text: entry().body,
			locale: locale(),
			title: t()["section.story"]()
		});
		$$renderer.push(`<!----> `);
		SaidSection($$renderer, {
			id: "results",
			title: t()["section.results"](),
			text: entry().results,
			locale: locale()
		});
		$$renderer.push(`<!----> `);
		SaidSection($$renderer, {
			id: "voice",
			title: t()["section.voice"](),
			text: entry().usersVoice,
			locale: locale()
		});
		$$renderer.push(`<!----> `);
		if (entry().quotes.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "quotes",
				title: t()["section.quotes"](),
				children: ($$renderer) => {
					Quotes($$renderer, {
						quotes: entry().quotes,
						locale: locale()
					});
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
		if (entry().dos.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "dos",
				title: t()["section.dos"](),
				children: ($$renderer) => {
					Texts($$renderer, {
						texts: entry().dos,
						locale: locale()
					});
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (entry().donts.length > 0) {
			$$renderer.push("<!--[0-->");
			Section($$renderer, {
				id: "donts",
				title: t()["section.donts"](),
				children: ($$renderer) => {
					Texts($$renderer, {
						texts: entry().donts,
						locale: locale()
					});
				},
				$$slots: { default: true }
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		SaidSection($$renderer, {
			id: "transfer",
			title: t()["section.transfer"](),
			text: entry().transferability,
			locale: locale()
		});
		$$renderer.push(`<!----> `);
		SaidSection($$renderer, {
			id: "eval",
			title: t()["section.evaluation"](),
			text: entry().evaluation,
			locale: locale()
		});
		$$renderer.push(`<!----> `);
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

//# sourceMappingURL=_page2.js.map