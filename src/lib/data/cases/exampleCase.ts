/** The interviewed team whose answers the example shows. */
export const exampleCase = 'fuji-xerox-cert';
