import { fileURLToPath } from 'node:url';
import { exitCodes, mindStreams } from './ending.mjs';
import { installIfNeeded, npm, root } from './install.mjs';
import { readPort, tryPorts } from './port.mjs';
import { serve } from './serve.mjs';
import { requireWritable } from './writable.mjs';

mindStreams();
if (['--help', '-h'].includes(process.argv[2] ?? '')) {
	console.log(
		`使い方：npm start [-- ポート番号]　画面を組み立て、このパソコンだけで開けるように配信します。Ctrl+C で終わります。
Usage: npm start [-- PORT]  Builds the pages and serves them to this computer only, until Ctrl+C.
0  done / 終了　1  a fault of ours, no port or folder to be had / 配信できない　2  no such port / 指定の誤り`
	);
	process.exit();
}
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
	process.exitCode = problem instanceof RangeError ? exitCodes.use : exitCodes.fault;
}
