/*
 * Says in one sentence that Node is too old, before anything newer than ES5 is parsed.
 * Runs before the dependencies are there: Node's built-ins only.
 */
var needed = [20, 19];
var found = process.versions.node.split('.').map(Number);

if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
	console.error(
		'This project needs Node.js ' +
			needed.join('.') +
			' or newer; this is ' +
			process.versions.node +
			'. Install a newer one from https://nodejs.org and try again.'
	);
	process.exit(1);
}
