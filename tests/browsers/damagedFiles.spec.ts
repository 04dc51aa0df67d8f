import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/commands/serve.mjs';
import { says, test, visit } from './story';

/** Encrypted by the `age` tool itself, in letters. */
const whole = new URL('../fixtures/encryptedByAge.json.age', import.meta.url);

/** What may become of a file on its way. */
const damages: Record<string, (file: Buffer) => Buffer> = {
	'one bit of the content': (file) => flipped(file, file.length - 20),
	'the end is missing': (file) => file.subarray(0, file.length - 30),
	'all after the head is missing': (file) => file.subarray(0, file.indexOf('\n--- ') + 49)
};

// What is not caught is said on the console, and no story may end with a message there.
test('a damaged encrypted file is refused, and nothing is said on the console', async ({
	driven: browser
}) => {
	const site = await serve(0);
	const lines = (await readFile(fileURLToPath(whole), 'latin1')).trim().split('\n');
	const file = Buffer.from(lines.slice(1, -1).join(''), 'base64');
	for (const [name, damage] of Object.entries(damages)) {
		const path = join(dirname(browser.downloads), `${name}.age`);
		await writeFile(path, damage(Buffer.from(file)));
		await visit(browser, `${site.address}files/`);
		await browser.choose({ css: 'input[type=file]', name: '読み込むファイル' }, [path]);
		await browser.type({ css: 'input', name: 'ファイルのパスフレーズ' }, passphrase);
		await browser.press({ css: 'button', name: '開く' });
		await says(browser, 'パスフレーズが違うか、ファイルが壊れています');
	}
	await site.close();
});

const passphrase = 'correct horse battery staple';

function flipped(file: Buffer, place: number): Buffer {
	file[place] = (file[place] ?? 0) ^ 1;
	return file;
}
