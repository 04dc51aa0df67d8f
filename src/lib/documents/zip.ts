/**
 * What is used of fflate, and no more of it: who asks for the whole of a package on demand has the whole of it in the
 * single file.
 */
export { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
