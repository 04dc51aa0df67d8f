import { installIfNeeded, run } from './install.mjs';
import { serve } from './serve.mjs';

try {
	installIfNeeded();
	run('npm', ['run', '--silent', 'build']);
	const { address } = await serve(Number(process.env.PORT ?? 4173));
	console.log(`\nCSIRT self-assessment is running at ${address}\nPress Ctrl+C to stop.`);
} catch (problem) {
	console.error(problem instanceof Error ? problem.message : problem);
	process.exitCode = 1;
}
