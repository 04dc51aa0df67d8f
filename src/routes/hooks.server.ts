import type { Handle } from '@sveltejs/kit';
import { language } from '$lib/wording/language';

/** In which language a page is made when the product is built: see src/commands/renderIn.mjs. */
export const handle: Handle = ({ event, resolve }) => {
	language.use(event.request.headers.get('accept-language') === 'en' ? 'en' : 'ja');
	return resolve(event);
};
