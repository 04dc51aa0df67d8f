import { root } from './install.mjs';

/** Where the one HTML file is built. */
export const singleFile = new URL('build-single/csirt-self-assessment.html', root);
