import { readFileSync } from 'node:fs';
import type { Assessment } from '$lib/data/assessment';
import { buildReport } from '$lib/engine/report/buildReport';
import { readFile } from '$lib/storage/files/assessmentFile';
import { assessmentOf, listsOf } from './copies';
import { timed, warmMedian } from './timed';

/**
 * Measures the report of a fully answered assessment, in milliseconds.
 *
 * @param path The assessment's file.
 * @returns What was measured, a line each.
 * @throws RangeError if the file is no assessment.
 */
export function benchReport(path: string): string[] {
	const assessment = assessmentIn(path);

	// Before anything else: nothing is compiled or solved yet.
	const cold = listsOf(1);
	const first = timed(() => void buildReport(assessment, cold));
	const second = timed(() => void buildReport(assessment, cold));
	const kept = warmMedian(() => void buildReport(assessment, cold));
	const solved = warmMedian(() => void buildReport(assessment, listsOf(1)));

	return [
		line('first report, everything cold', first),
		line('second report, bounds kept', second),
		line('warm, bounds kept (median of 51)', kept),
		line('warm, every bound solved anew (median of 51)', solved),
		'growth, every bound solved anew:',
		...[1, 2, 4, 8].map((copies) => growthLine(assessment, copies))
	];
}

function growthLine(assessment: Assessment, copies: number): string {
	const answers = assessmentOf(assessment, copies);
	const count = listsOf(copies).items.length;
	const time = warmMedian(() => void buildReport(answers, listsOf(copies)), { runs: 21 });
	return `${line(`  ${copies} × the survey, ${count} items`, time)}, ${((1000 * time) / count).toFixed(0)} µs an item`;
}

function line(label: string, milliseconds: number): string {
	return `${label.padEnd(48)}${milliseconds.toFixed(2).padStart(8)} ms`;
}

function assessmentIn(path: string): Assessment {
	const read = readFile(readFileSync(path, 'utf8'));
	if (read.status === 'refused') throw new RangeError(`${path}: ${read.reason}, ${read.detail}`);
	return read.assessment;
}
