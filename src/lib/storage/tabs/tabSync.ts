/**
 * What one tab tells the others of the same browser. Nothing of an answer is in it: who is told reads
 * the store.
 */
export type News =
	/** An assessment has been changed on the disk. */
	| { kind: 'changed'; id: string }
	/** Assessments have been added, taken out or brought back. */
	| { kind: 'listed' }
	/** The tab `to` asks whoever writes an assessment to leave that to it. */
	| { kind: 'handOver'; id: string; to: string }
	/** Everything is on the disk, and the tab that was asked writes no more. */
	| { kind: 'handedOver'; id: string; to: string };

/** A way to tell other tabs, and to hear from them. */
export interface TabSync {
	tell: (news: News) => void;
	/** Calls `hear` with what other tabs tell, never with one's own. @returns What stops it. */
	listen: (hear: (news: News) => void) => () => void;
}

/** A lone tab. */
export const noOtherTab: TabSync = { tell: () => {}, listen: () => () => {} };

/** The tabs of this browser; a lone tab where the browser has no way to reach others. */
export function connectTabSync(): TabSync {
	if (typeof BroadcastChannel === 'undefined') return noOtherTab;
	const channel = new BroadcastChannel('csirt-self-assessment');
	return {
		tell: (news) => channel.postMessage(news),
		listen: (hear) => {
			const onmessage = ({ data }: MessageEvent<News>) => hear(data);
			channel.addEventListener('message', onmessage);
			return () => channel.removeEventListener('message', onmessage);
		}
	};
}
