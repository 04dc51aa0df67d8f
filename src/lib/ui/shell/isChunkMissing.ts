/**
 * Whether an error says that a script or a style could not be fetched, as after a deployment, when the
 * server has the files of the version before no longer. Each browser has words of its own.
 *
 * @param message In Chromium's words, Firefox's, WebKit's, or Vite's about a style.
 */
export function isChunkMissing(message: string): boolean {
	return /dynamically imported module|Importing a module script failed|Unable to preload CSS/i.test(
		message
	);
}
