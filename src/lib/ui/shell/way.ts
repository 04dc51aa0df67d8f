/**
 * How the product is run. `file`: one HTML file, opened from the disk. `plain`: from a server, over
 * a connection on which browsers do not put a page by. `kept`: put by, so that it opens offline.
 */
export type Way = 'file' | 'plain' | 'kept';

/** The way in which this page runs. */
export function wayOf(protocol: string, isSecureContext: boolean): Way {
	if (protocol === 'file:') return 'file';
	return isSecureContext ? 'kept' : 'plain';
}
