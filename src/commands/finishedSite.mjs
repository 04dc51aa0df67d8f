import { finishEarlyPages } from './earlyPages.mjs';
import { leaveOutParts } from './leaveOutParts.mjs';
import { addPreloads } from './preloads.mjs';
import { makeReadable } from './readable.mjs';
import { stampWorker } from './stampWorker.mjs';

/**
 * An adapter that finishes what another one has written: the pages are there in two languages
 * and ask for their scripts at once, the worker knows what belongs to it, servers find compressed files beside the others and may read all.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter Writes the site.
 * @param {string} folder Where it writes it.
 * @param {(path: string) => readonly string[]} fetchedBy See {@link addPreloads}.
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function finished(adapter, folder, fetchedBy) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			finishEarlyPages(builder, folder);
			leaveOutParts(builder, folder);
			addPreloads(builder, folder, fetchedBy);
			// After every change to a file, or the worker would refuse it.
			stampWorker(folder);
			await builder.compress(folder);
			makeReadable(folder);
		}
	};
}
