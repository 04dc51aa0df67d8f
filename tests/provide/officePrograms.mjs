import { spawnSync } from 'node:child_process';
import { canInstall, install } from './aptGet.mjs';
import { findProgram } from './program.mjs';

/** A Python with openpyxl and python-docx. @returns {string | undefined} Its path, or nothing. */
function findPython() {
	const pythons = ['/usr/bin/python3', findProgram(['python3', 'python'])];
	return pythons.find(
		(path) => path && spawnSync(path, ['-c', 'import openpyxl, docx']).status === 0
	);
}

/** LibreOffice. @returns {string | undefined} Its path, or nothing. */
function findOffice() {
	return findProgram(['soffice']);
}

/**
 * Finds or installs the Python that reads the documents back. LibreOffice is large, and only looked for.
 *
 * @returns {string[]} What is not here, each with what to install.
 */
export function provideOfficePrograms() {
	if (!findPython() && canInstall()) {
		install('openpyxl and python-docx', ['python3-openpyxl', 'python3-docx']);
	}
	return [
		...(findPython()
			? []
			: ['the documents, by openpyxl and python-docx: install both for python3']),
		...(findOffice() ? [] : ['the documents, by LibreOffice: install it'])
	];
}
