import { fileURLToPath } from 'node:url';
import { installIfNeeded, npm, root } from './install.mjs';
import { readPort, tryPorts } from './port.mjs';
import { serve } from './serve.mjs';
import { requireWritable } from './writable.mjs';

try {
	const port = readPort(process.argv[2] ?? process.env.PORT);
	await tryPorts(port);
	requireWritable(fileURLToPath(root));
	installIfNeeded();
	npm(['run', '--silent', 'build']);
	const { address } = await serve(port);
	console.log(`\nCSIRT self-assessment is running at ${address}\nPress Ctrl+C to stop.`);
} catch (problem) {
	console.error(problem instanceof Error ? problem.message : problem);
	process.exitCode = 1;
}
