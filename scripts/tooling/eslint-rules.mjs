/** Our own lint rules. Each message says what to do instead. */

/** Lines begin with tabs; a single space is the margin of a block comment. */
const tabs = {
	meta: { type: 'layout', schema: [], messages: { spaces: 'Indent with tabs.' } },
	create: (context) => ({
		Program() {
			const templates = templateLines(context.sourceCode.ast);
			for (const [index, line] of context.sourceCode.lines.entries()) {
				if (/^\t* {2}/.test(line) && !/^\t* +\*/.test(line) && !templates.has(index + 1)) context.report({ loc: { line: index + 1, column: 0 }, messageId: 'spaces' });
			}
		},
	}),
};

/** Lines inside of template literals and markup text belong to their content. */
function templateLines(ast) {
	const lines = new Set();
	for (const token of [...(ast.tokens ?? []), ...(ast.comments ?? [])]) {
		if (!['Template', 'Block', 'HTMLText', 'SvelteText', 'HTMLComment'].includes(token.type)) continue;
		for (let line = token.loc.start.line + 1; line <= token.loc.end.line; line += 1) lines.add(line);
	}
	return lines;
}

/** Catch to convert, to add a cause, or to fall back; never to be quiet. */
const silentCatch = {
	meta: { type: 'problem', schema: [], messages: { silent: 'An empty catch hides a failure. Fall back visibly, or say in a comment why nothing is lost.' } },
	create: (context) => ({
		CatchClause({ body }) {
			if (body.body.length === 0 && context.sourceCode.getCommentsInside(body).length === 0) context.report({ node: body, messageId: 'silent' });
		},
	}),
};

/** A rule switched off needs its reason beside it. */
const explainedException = {
	meta: { type: 'suggestion', schema: [], messages: { reason: 'Say why after " -- ", so that the next person can judge whether it still holds.' } },
	create: (context) => ({
		Program() {
			for (const comment of context.sourceCode.getAllComments()) {
				if (/^\s*(eslint-disable|@ts-expect-error|@ts-ignore)/.test(comment.value) && !/(--|@ts-\S+:?\s+\S)/.test(comment.value)) context.report({ loc: comment.loc, messageId: 'reason' });
			}
		},
	}),
};

/** Svelte drops the space at the edge of a block, and two words stand together on the page. */
const blockEdge = {
	meta: { type: 'problem', schema: [], messages: { dropped: 'Svelte drops this space. Put it outside of the block.' } },
	create: (context) => ({
		'SvelteIfBlock, SvelteElseBlock, SvelteEachBlock, SvelteKeyBlock, SvelteSnippetBlock'({ children }) {
			const { text } = context.sourceCode;
			const [first, last] = [children.at(0), children.at(-1)];
			// A text holds its own space; the space beside an element is in no node.
			if (first && text[first.range[0] - (first.type === 'SvelteText' ? 0 : 1)] === ' ') context.report({ node: first, messageId: 'dropped' });
			if (last && text[last.range[1] - (last.type === 'SvelteText' ? 1 : 0)] === ' ') context.report({ node: last, messageId: 'dropped' });
		},
	}),
};

export const own = { rules: { tabs, 'block-edge': blockEdge, 'silent-catch': silentCatch, 'explained-exception': explainedException } };
