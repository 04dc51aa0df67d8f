/**
 * What is made as soon as a file is read, in a way of which no bundler can tell that it does nothing else.
 *
 * @type {readonly { file: RegExp, made: RegExp, said: string }[]}
 */
const cases = [
	// A function that another one makes, such as `var patchDocument = function() {…}();`.
	{
		file: /\/node_modules\/docx\/dist\/index\.mjs$/,
		made: /^(var [\w$]+ = )(function\(\) \{)$/gm,
		said: '$1/* @__PURE__ */ $2'
	},
	// A member of something else, such as `static defaults = TimeScale.defaults`.
	{
		file: /\/node_modules\/chart\.js\/dist\/chart\.js$/,
		made: /^(\s+(?:callback:|static defaults =) )(\w+(?:\.\w+)+)/gm,
		said: '$1/* @__PURE__ */ (() => $2)()'
	}
];

/**
 * Says it of them, so that what nobody asks for stays out of the product: all of docx that fills in templates,
 * and of Chart.js the scales of other charts than ours.
 *
 * @returns {import('vite').Plugin[]}
 */
export function pureCalls() {
	return cases.map(({ file, made, said }) => ({
		name: 'pure-calls',
		apply: 'build',
		transform: {
			filter: { id: file },
			handler(code) {
				const changed = code.replace(made, said);
				// Another version may be written otherwise, and weigh more, unseen.
				if (changed === code) this.error('nothing is made here in that way any more');
				return { code: changed, map: null };
			}
		}
	}));
}
