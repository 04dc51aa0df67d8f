import type { Count } from './countAll';
import type { Asked } from './readArguments';
export function packText(counts: readonly Count[], asked: Asked): string {
	return JSON.stringify({ counts, title: asked.title });
}
