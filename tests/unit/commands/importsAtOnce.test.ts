import { build } from 'vite';
import { expect, test } from 'vitest';
import { importsAtOnce } from '../../../src/commands/importsAtOnce.mjs';

/** What is in each of the files that make up the one script. */
const files: Record<string, string> = {
	'./main.js': `
		export const asked = async () =>
			(await import('./page.js')).default + (await import('./other.js')).word;
		export const drawn = () => import('./barChart');`,
	'./page.js': `globalThis.order.push('page'); export default 'page';`,
	'./other.js': `export const word = ' and other';`,
	'./barChart': `globalThis.order.push('chart'); export const bars = 3;`
};

test('what is asked for on demand is there at once, but for what is long', async () => {
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [
			{
				name: 'files',
				enforce: 'pre',
				resolveId: (id) => Object.keys(files).find((name) => id.endsWith(name.slice(1))),
				load: (id) => files[id]
			},
			importsAtOnce()
		],
		build: {
			write: false,
			minify: false,
			modulePreload: false,
			lib: { entry: './main.js', formats: ['es'], fileName: 'main' },
			rolldownOptions: { output: { codeSplitting: false } }
		}
	});
	const [bundle] = [built].flat();
	if (!bundle || !('output' in bundle)) throw new Error('nothing was built');
	const order: string[] = [];
	Object.assign(globalThis, { order });
	const url = `data:text/javascript,${encodeURIComponent(bundle.output[0].code)}`;
	const { asked, drawn } = (await import(/* @vite-ignore */ url)) as {
		asked: () => Promise<string>;
		drawn: () => Promise<{ bars: number }>;
	};

	expect(order).toEqual(['page']);
	expect(await asked()).toBe('page and other');
	expect((await drawn()).bars).toBe(3);
	expect(order).toEqual(['page', 'chart']);
});
