// What a page needs that asks for a month or a number of people: the fields, and what is wrong in them.

export { fieldProblems } from '$lib/engine/answers/fieldProblems';
export { default as ErrorSummary } from './ErrorSummary.svelte';
export { default as TypedItem } from './TypedItem.svelte';
