import { spawnSync } from 'node:child_process';
import { expect, test, type Page } from '@playwright/test';
import { canReadPaper } from '../provide/chromium.mjs';

/**
 * Prints the page as the browser does, and reads the sheets back.
 *
 * @returns The text of each sheet without white space: lines break where the paper ends.
 */
export async function print(page: Page): Promise<string[]> {
	// `npm test` says so at its end.
	test.skip(!canReadPaper(), 'pdftotext is not installed');
	return sheetsOf(await page.pdf({ preferCSSPageSize: true })).map(bare);
}

/** @returns The text of each sheet of a PDF, line by line. @throws Error unless it is A4. */
export function sheetsOf(paper: Buffer): string[] {
	const info = run('pdfinfo', ['-'], paper);
	expect(info).toContain('(A4)');
	const count = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
	// All at once: a process for each sheet reads the whole file and its letters again. Each ends with a form feed.
	const sheets = run('pdftotext', ['-raw', '-', '-'], paper).normalize('NFKC').split('\f');
	expect(sheets.pop()).toBe('');
	expect(sheets).toHaveLength(count);
	return sheets;
}

/** A text without white space, in the one form that print and page share. */
export function bare(text: string): string {
	return text.normalize('NFKC').replace(/\s+/g, '');
}

function run(program: string, args: readonly string[], input: Buffer): string {
	const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8' });
	if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
	return stdout;
}
