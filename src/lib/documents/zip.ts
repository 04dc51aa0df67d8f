/** What is used of fflate, and no more of it: see `docxParts`. */
export { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
