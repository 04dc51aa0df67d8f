/** Whether stories are told at their full length: `npm run test:long`. `npm test` has less time. */
export const isLong = process.env.LONG === '1';
