import { expect, it } from 'vitest';
import { cellText } from '$lib/documents/content/cells';
import { matterBlocks } from '$lib/documents/content/matterBlocks';
import { assessmentOf, reportOfTeam } from '../../engine/report/fixtures';
import '../../wording/inJapanese';

it('where nothing is left to be done about a criterion, its cell says so with a dash', () => {
	const { entries } = assessmentOf('matureTeam');
	const nexts = reportOfTeam('matureTeam').matters.flatMap((matter) =>
		matterBlocks(matter, entries).flatMap((block) =>
			block.kind === 'table' ? block.rows.map((row) => row.map(cellText)[3]) : []
		)
	);
	expect(nexts).toContain('–');
	expect(nexts).not.toContain('');
});
