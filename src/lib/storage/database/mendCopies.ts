import { writesToBringIn } from './bringIn';
import { areSound, chooseCopies, type Roles } from './chooseCopies';
import { contentOf, repeat, takeOver, writesKey, type Content, type Copy } from './copy';
import { ownPlace } from './places';
import { tellStoreNews } from './storeNews';

/**
 * Gives each copy its role, and brings the first to what it should hold. No other tab may write meanwhile.
 */
export async function mended(copies: readonly [Copy, ...Copy[]]): Promise<Roles<Copy>> {
	const roles = chooseCopies(copies);
	const { first, strangers, third } = roles;
	const own = [...roles.outdated, ...strangers].find(({ place }) => place === ownPlace);
	const isOwnLost = own !== undefined && first.writes > 0;
	if (!isOwnLost) tellLoss(copies, first);
	if (areSound(roles)) return roles;
	if (strangers.length > 0 || isOwnLost) tellStoreNews('restored');
	for (const stranger of strangers) {
		await bringIn(await contentOf(stranger.database), first);
	}
	const outdated = [...roles.outdated, ...strangers];
	// What was brought in is in the first only, by now.
	const second = strangers.length > 0 ? undefined : roles.second;
	if (second !== roles.second && roles.second) outdated.push(roles.second);
	const level = async (copy: Copy | undefined) =>
		(await levelled(copy, first)) ? copy : undefined;
	if (third) return { ...roles, second, outdated, third: await level(third) };
	// The site's own place is the first again, once it holds everything.
	const again = second ? undefined : await level(own);
	return again
		? { ...roles, first: again, second: first, outdated: without(outdated, again) }
		: { ...roles, second, outdated };
}

/** Tells when the browser has emptied a copy, and others hold everything. */
export function tellLoss(copies: readonly Copy[], first: Copy): void {
	const isLost = copies.some(({ writes }) => writes === 0) && first.writes > 1;
	if (isLost) tellStoreNews('copyLost');
}

function without(copies: readonly Copy[], copy: Copy): readonly Copy[] {
	return copies.filter((each) => each !== copy);
}

/** Brings a copy to what the first holds. @returns Whether it is: a full disk may be in the way. */
async function levelled(copy: Copy | undefined, first: Copy): Promise<boolean> {
	if (!copy) return false;
	try {
		await takeOver(first.database, copy.database);
	} catch (problem) {
		console.error('a copy cannot be made anew', problem);
		return false;
	}
	copy.writes = first.writes;
	copy.origin = first.origin;
	copy.forgotten = first.forgotten;
	return true;
}

/** Brings what a copy holds beyond another one into that one. */
export async function bringIn(lost: Content, to: Copy): Promise<void> {
	const there = await contentOf(to.database);
	const writes = writesToBringIn(lost, there, new Date().toISOString());
	to.writes += 1;
	await repeat(to.database, [
		...writes,
		{ store: 'records', kind: 'put', key: writesKey, value: to.writes }
	]);
}
