/** Look of our pages in the admin: Strapi's, with colours whose contrast is enough for small text in light and dark. */
import { styled } from 'styled-components';

interface Themed {
	theme: { colors?: { neutral0?: string } };
}

/** Strapi's themes do not say which of them is dark; only one has a white surface. */
const scheme = ({ theme }: Themed): string => (/^#f{3}(f{3})?$/iu.test(theme.colors?.neutral0 ?? '#fff') ? 'light' : 'dark');

export const DeskStyle = styled.div`
	color-scheme: ${scheme};
	--n0: light-dark(#fff, #212134); --n100: light-dark(#f6f6f9, #181826); --n150: light-dark(#eaeaef, #32324d); --n300: light-dark(#8e8ea9, #8e8ea9); --n600: light-dark(#5b5b7b, #c0c0cf); --n800: light-dark(#32324d, #fff);
	--p100: light-dark(#f0f0ff, #2b2b52); --p600: light-dark(#4945ff, #9b98ff); --act: #4945ff;
	--ok: light-dark(#2f6846, #8ae0a5); --okb: light-dark(#eafbe7, #1c3a2b); --warn: light-dark(#8a4a00, #ffc98a); --warnb: light-dark(#fdf4dc, #46330f); --bad: light-dark(#a8241a, #ffada5); --badb: light-dark(#fcecea, #4a1f1c);
	padding: 2rem clamp(0.75rem, 3vw, 3.5rem); color: var(--n800); font-size: 1.4rem; line-height: 1.45; min-inline-size: 0; overflow-wrap: anywhere;
	text-align: start;
	*, ::before, ::after { box-sizing: border-box; }
	/* The panel's own pages guess a direction from the first letter; here every text says its language, and an Arabic one may begin with a Latin name. */
	&& :is(input, textarea, p, span, h1, h2, h3, li) { unicode-bidi: revert; }
	h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
	ul, ol { list-style: none; }
	a { color: var(--p600); }
	:focus-visible { outline: 2px solid var(--p600); outline-offset: 2px; }
	h1 { font-size: clamp(2rem, 5vw, 2.6rem); font-weight: 700; line-height: 1.25; } h2 { font-size: 1.8rem; font-weight: 600; }
	h3, h2.minor { margin-block-end: 0.6rem; font-size: 1.2rem; font-weight: 600; color: var(--n600); }
	small { font-size: 1.2rem; color: var(--n600); } b, strong { font-weight: 600; }
	.vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
	.bar { display: flex; flex-wrap: wrap; gap: 0.8rem 1.2rem; align-items: center; } .bar.spread > :first-child { margin-inline-end: auto; }
	button, .button { min-block-size: 3.2rem; padding: 0.6rem 1.4rem; border: 1px solid var(--n300); border-radius: 4px; background: var(--n0); color: var(--n800); font: inherit; font-size: 1.2rem; font-weight: 600; line-height: 1.4; text-decoration: none; cursor: pointer; }
	button.primary { border-color: var(--act); background: var(--act); color: #fff; } button:hover, .button:hover { border-color: var(--p600); } button:disabled { opacity: 0.6; cursor: default; }
	button[aria-pressed='true'] { background: var(--p100); border-color: var(--p600); color: var(--p600); }
	.card { margin-block-start: 1.6rem; padding: clamp(1rem, 2vw, 2.4rem); border-radius: 4px; background: var(--n0); box-shadow: 0 1px 4px rgb(33 33 52 / 0.1); }
	.scroll { position: relative; overflow-x: auto; margin-block-start: 1.2rem; }
	table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; } .overview { min-inline-size: 78rem; } .work { min-inline-size: 56rem; } .work thead th { white-space: nowrap; }
	th, td { padding: 1rem 0; padding-inline-end: 1.6rem; border-block-end: 1px solid var(--n150); text-align: start; vertical-align: top; } thead th { color: var(--n600); font-size: 1.2rem; font-weight: 600; }
	th[scope='row'] { font-weight: 600; } td a { color: inherit; } td small, th small { display: block; font-weight: 400; }
	.figure { white-space: nowrap; } .overview :is(th, td) { padding-inline-end: 1.2rem; } .overview th { overflow-wrap: normal; hyphens: auto; } .overview td { min-inline-size: 7.2rem; } .overview td a { display: inline-block; min-block-size: 2.4rem; }
	svg.share { display: block; inline-size: 100%; block-size: 0.6rem; margin-block: 0.5rem 0.2rem; } &[dir='rtl'] svg.share { transform: scaleX(-1); }
	.m { fill: var(--n150); stroke: var(--n300); vector-effect: non-scaling-stroke; } .c { fill: var(--p600); } .b { fill: light-dark(#d07512, #ffb454); }
	.leg svg { display: inline-block; inline-size: 2rem; block-size: 1.2rem; vertical-align: -0.1rem; margin-inline-end: 0.4rem; }
	.tag { display: inline-block; padding: 0.1rem 0.8rem; border-radius: 4px; background: var(--n150); color: var(--n800); font-size: 1.2rem; font-weight: 600; }
	.ok { background: var(--okb); color: var(--ok); } .warn { background: var(--warnb); color: var(--warn); } .bad { background: var(--badb); color: var(--bad); }
	.filters { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); gap: 1rem; align-items: end; }
	label { display: block; } label > span, .label { display: block; margin-block-end: 0.3rem; font-size: 1.2rem; font-weight: 600; }
	label.tick { display: flex; gap: 0.8rem; align-items: center; min-block-size: 3.6rem; } label.tick > span { margin: 0; }
	select, input[type='text'], input[type='search'], input[type='date'], textarea { inline-size: 100%; min-block-size: 3.6rem; padding: 0.6rem 1rem; border: 1px solid var(--n300); border-radius: 4px; background: var(--n0); color: inherit; font: inherit; }
	input[type='checkbox'] { inline-size: 1.8rem; block-size: 1.8rem; accent-color: var(--act); }
	textarea { resize: vertical; }
	.desk { display: grid; gap: 2rem; margin-block-start: 1.6rem; } .desk > * { min-inline-size: 0; }
	.passages ol { max-block-size: 24rem; overflow-y: auto; }
	.passages button { display: flex; justify-content: space-between; gap: 0.8rem; inline-size: 100%; border: 0; font-weight: 400; text-align: start; } .passages [aria-current] { background: var(--p100); color: var(--p600); font-weight: 600; } .passages .tag { flex: none; align-self: start; }
	.passages button { display: grid; grid-template-columns: minmax(min-content, 1fr) auto; } .passages button > span { overflow-wrap: break-word; } .passages button small { grid-column: 1 / -1; overflow: hidden; max-block-size: 1.45em; font-weight: 400; } .tools { margin-block-start: 1.2rem; } .tools select, .tools input { inline-size: auto; max-inline-size: 16rem; }
	.pair { background: var(--n0); display: grid; gap: 1rem 2rem; padding: 1.4rem; border: 1px solid var(--n150); border-radius: 4px; margin-block-end: 0.8rem; } .pair > * { min-inline-size: 0; } .pair.now { border: 2px solid var(--p600); }
	.text, .pair textarea, .conflict textarea { font-size: 1.6rem; line-height: 1.6; white-space: pre-wrap; }
	.text + :is(.bar, button), .beside form, .beside form .bar, .card > h2 + .field, .card > p + :is(label, .filters) { margin-block-start: 1rem; }
	.card + .bar { margin-block-start: 1.6rem; } .card > * + form, .card > :is(.bar, .filters) + p, .card > h2 + .bar, label:has(> textarea) + .bar { margin-block-start: 0.8rem; }
	& > :is(p, nav):first-child + *, & > .bar + p { margin-block-start: 0.6rem; }
	.text[lang='ar'], .pair textarea[lang='ar'], .conflict textarea[lang='ar'], [lang='ar'] > .text { font-size: 1.8rem; line-height: 1.85; }
	.pair textarea { min-block-size: 12rem; field-sizing: content; } .pair.short textarea { min-block-size: 4rem; }
	.wide { grid-column: 1 / -1; }
	del { background: var(--badb); color: var(--bad); text-decoration: line-through; } del + ins { margin-inline-start: 0.25em; } ins { background: var(--okb); color: var(--ok); text-decoration: none; border-block-end: 2px solid; }
	mark { background: none; color: inherit; text-decoration: underline dotted 2px var(--p600); text-underline-offset: 0.3em; }
	.token { border-radius: 3px; background: var(--p100); color: var(--p600); font-size: 0.85em; }
	.beside .text { font-size: 1.3rem; line-height: 1.5; }
	.beside section + section { margin-block-start: 2rem; } .beside li { padding-block: 0.8rem; border-block-start: 1px solid var(--n150); }
	details > summary { cursor: pointer; font-size: 1.2rem; font-weight: 600; color: var(--n600); min-block-size: 2.4rem; }
	kbd { direction: ltr; unicode-bidi: isolate; display: inline-block; min-inline-size: 2.2rem; padding: 0 0.5rem; border: 1px solid var(--n300); border-block-end-width: 2px; border-radius: 4px; background: var(--n0); color: var(--n800); font: inherit; font-size: 1.2rem; font-weight: 600; text-align: center; }
	.keys { display: grid; grid-template-columns: auto 1fr; gap: 0.8rem 1.6rem; } .keys dt { white-space: nowrap; }
	.note { padding: 1rem 1.4rem; border-radius: 4px; margin-block: 1rem; }
	dialog { margin: auto; inline-size: min(72rem, calc(100vw - 2rem)); max-block-size: calc(100vh - 2rem); overflow: auto; padding: clamp(1.2rem, 3vw, 2.4rem); border: 0; border-radius: 6px; background: var(--n0); color: var(--n800); box-shadow: 0 8px 40px rgb(0 0 0 / 0.4); } dialog::backdrop { background: rgb(20 20 40 / 0.5); } dialog > * + *, dialog .bar.end { margin-block-start: 1.4rem; }
	.two { display: grid; gap: 1.4rem; }
	@media (min-width: 48em) { .pair.two-up, .two { grid-template-columns: 1fr 1fr; } .pair.three-up { grid-template-columns: 1fr 1fr 1fr; } }
	/* Beside the lists three columns would leave each of them two words a line: the helper language goes below the original. */
	@media (min-width: 48em) and (max-width: 110em) { .desk .pair.three-up { grid-template-columns: 1fr 1fr; grid-auto-flow: row dense; } .desk .help { grid-column: 1; } .desk .three-up > .goal { grid-area: auto / 2 / span 2; } }
	@media (min-width: 78em) { .desk { grid-template-columns: 24rem minmax(0, 1fr) 28rem; } .passages ol { max-block-size: calc(100vh - 20rem); } .passages, .beside { position: sticky; inset-block-start: 1rem; align-self: start; } .beside { max-block-size: calc(100vh - 4rem); overflow-y: auto; } }
`;
