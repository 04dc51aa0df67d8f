import type { Assessment } from '$lib/data/assessment';
import type { HandOut } from '$lib/data/part';
import { currentVersion } from '$lib/data/formatVersion';
import { only, type Part } from './partFile';

/** What the person who hands out chooses. */
interface HandOutWishes {
	items: readonly string[];
	recipient: string;
	by?: string | undefined;
	/** Whether what is answered so far goes with it. */
	isAnswered: boolean;
	/** Whether the titles of the assessment and of the organisation are shown. */
	isNamed: boolean;
}

/** A part of an assessment, to be written into a file. */
export function handedOut(
	{ id: assessment, title, organisation, confidentiality, entries }: Assessment,
	{ items, recipient, by, isAnswered, isNamed }: HandOutWishes,
	id: string,
	handedOutAt: string
): Part {
	const base = isAnswered ? only(items, entries) : {};
	const handOut: HandOut = {
		id,
		assessment,
		...(isNamed && { title, organisation }),
		...(confidentiality && { confidentiality }),
		recipient,
		handedOutAt,
		...(by && { by }),
		items: [...items],
		base
	};
	return { handOut, changedAt: handedOutAt, entries: base };
}

/** A part as it is filled in: an assessment of its own, which is kept like any other. */
export function filledIn({ handOut, entries }: Part, id: string, title: string): Assessment {
	const { handedOutAt, organisation = '', confidentiality } = handOut;
	return {
		format: 'csirt-self-assessment',
		version: currentVersion,
		id,
		title,
		organisation,
		...(confidentiality && { confidentiality }),
		createdAt: handedOutAt,
		changedAt: handedOutAt,
		entries: { ...entries },
		part: handOut
	};
}

/** What goes back of a part that was filled in. @throws RangeError if the assessment is no part. */
export function toReturn({ id, part, changedAt, entries }: Assessment): Part {
	if (!part) throw new RangeError(`${id} is no part`);
	return { handOut: part, copy: id, changedAt, entries };
}
