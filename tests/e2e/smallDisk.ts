import { execFileSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of our own, small enough to be filled. */
export interface SmallDisk {
	/** Where it is mounted. */
	folder: string;
	/** Fills it until so many kilobytes are left, also when something has just been deleted from it. */
	fillTo: (kilobytes: number) => void;
	/** Takes away what filled it. */
	makeRoom: () => void;
	/** Unmounts it and deletes it. */
	remove: () => Promise<void>;
}

/**
 * Makes an ext4 image and mounts it: Linux, as root, with loop devices.
 *
 * @returns Nothing where that cannot be done, with the reason.
 */
export async function mountSmallDisk(
	megabytes: number
): Promise<{ disk: SmallDisk; reason?: undefined } | { disk?: undefined; reason: string }> {
	const beside = await mkdtemp(join(tmpdir(), 'csirt-disk-'));
	const image = join(beside, 'image');
	const folder = join(beside, 'mounted');
	try {
		run('truncate', ['-s', `${megabytes}M`, image]);
		run('mkfs.ext4', ['-q', '-m', '0', image]);
		run('mkdir', [folder]);
		run('mount', ['-o', 'loop', image, folder]);
	} catch (problem) {
		await rm(beside, { recursive: true, force: true });
		return { reason: problem instanceof Error ? (problem.message.split('\n')[0] ?? '') : '' };
	}
	const filler = join(folder, 'filler');
	return {
		disk: {
			folder,
			fillTo: (kilobytes) => fill(filler, folder, kilobytes * 1024),
			makeRoom: () => rmSync(filler, { force: true }),
			remove: async () => {
				run('umount', ['-l', folder]);
				await rm(beside, { recursive: true, force: true });
			}
		}
	};
}

function run(command: string, args: readonly string[]): void {
	execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

function fill(filler: string, folder: string, left: number): void {
	const block = Buffer.alloc(1 << 20, 0x55);
	const file = openSync(filler, 'a');
	try {
		for (;;) {
			const { bavail, bsize } = statfsSync(folder);
			const bytes = Math.min(block.length, bavail * bsize - left);
			if (bytes < bsize) break;
			writeSync(file, block, 0, bytes);
			fsyncSync(file);
		}
	} finally {
		closeSync(file);
	}
}
