import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, inflateSync } from 'node:zlib';

// Programs that share no code with ours. Where they are not installed there is nothing to try.
export const python = ['/usr/bin/python3', 'python3'].find(
	(program) => spawnSync(program, ['-c', 'import openpyxl, docx']).status === 0
);
export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

export interface Sheet {
	title: string;
	state: string;
	rows: (string | number)[][];
	formats: string[];
	formulas: string[];
	comments: string[];
	frozen: string;
	printed: string;
	repeated: string;
	across: number;
	tables: string[];
	charts: number;
	foot: string;
}

export interface Word {
	paragraphs: [style: string, text: string][];
	tables: string[][][];
	heads: string[];
	feet: string[];
}

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
const pathOf = (name: string) => join(folder, name);

export function write(name: string, bytes: Uint8Array | string): void {
	writeFileSync(pathOf(name), bytes);
}

export function removeAll(): void {
	rmSync(folder, { recursive: true, force: true });
}

/** What a program prints. It runs beside this one. @throws Error if it ends badly. */
function printedBy(program: string, args: readonly string[]): Promise<string> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args);
		let [out, problems] = ['', ''];
		child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (problems += text));
		child.on('error', reject);
		child.on('close', (code) =>
			code === 0 ? resolve(out) : reject(new Error(`${program}: ${code} ${problems}`))
		);
	});
}

/** What openpyxl and python-docx find in files, by their names: one start for all of them. */
export async function readByOthers(
	names: readonly string[]
): Promise<ReadonlyMap<string, unknown>> {
	const script = join(import.meta.dirname, 'readByOthers.py');
	const printed = await printedBy(python ?? '', [script, ...names.map(pathOf)]);
	const found = JSON.parse(printed) as Record<string, unknown>;
	return new Map(names.map((name) => [name, found[pathOf(name)]]));
}

/** Lets LibreOffice convert files: one start for all. @param profile Two at once need one each. */
export async function convert(
	to: 'pdf' | 'xlsx',
	names: readonly string[],
	profile: string,
	filter: readonly string[] = []
): Promise<void> {
	const own = `-env:UserInstallation=file://${pathOf(profile)}`;
	const args = [own, '--headless', ...filter, '--convert-to', to, '--outdir', folder];
	await printedBy('soffice', [...args, ...names.map(pathOf)]);
}

/**
 * As a person opens it who lets LibreOffice find out what each cell is: commas, double quotes, UTF-8, from
 * the first line, in the language, quoted words not taken for text, and days and numbers looked for.
 */
export function openedAs(tongue: 'ja' | 'en'): string[] {
	return [`--infilter=CSV:44,34,76,1,,${tongue === 'ja' ? 1041 : 2057},false,true`];
}

/** The number of sheets of paper that a PDF has. */
export function pagesOf(name: string): number {
	const { stdout } = spawnSync('pdfinfo', [pathOf(name)], { encoding: 'utf8' });
	return Number(/^Pages: +(\d+)/m.exec(stdout)?.[1]);
}

/** Each page of a PDF: its words, and how large its first letters are, in points. */
export function paperOf(name: string): { text: string; points: number }[] {
	const { stdout } = spawnSync('pdftotext', ['-layout', pathOf(name), '-'], { encoding: 'utf8' });
	const points = streamsIn(readFileSync(pathOf(name))).flatMap((drawn) => {
		const size = /BT[^]*?\/F\d+ ([\d.]+) Tf/.exec(drawn)?.[1];
		return size === undefined ? [] : [Number(size)];
	});
	const texts = stdout.split('\f').slice(0, -1);
	if (texts.length !== points.length) throw new RangeError(`${points.length} pages of ${name}`);
	return texts.map((text, page) => ({ text, points: points[page] ?? 0 }));
}

/** What a PDF holds packed: that of a page among them, in the order of the pages. */
function streamsIn(pdf: Buffer): string[] {
	const text = pdf.toString('latin1');
	return [...text.matchAll(/stream\r?\n([^]*?)\nendstream/g)].flatMap(([, packed = '']) => {
		try {
			// What is packed may end with what looks like the end of a line.
			const options = { finishFlush: constants.Z_SYNC_FLUSH };
			return [inflateSync(Buffer.from(packed, 'latin1'), options).toString('latin1')];
		} catch {
			return []; // Not packed so, such as a typeface.
		}
	});
}
