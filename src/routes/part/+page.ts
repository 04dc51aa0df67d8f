import { items } from '$lib/data/survey/items';
import { fieldsFor } from '$lib/ui/form/fields';
import type { PageLoad } from './$types';

// A part may ask any item.
export const load: PageLoad = async () => ({ fields: await fieldsFor(items) });
