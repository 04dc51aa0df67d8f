// Stands where age would import what locks with public keys; see vite.config.ts. A file is locked with a
// passphrase only, and the header of one that is not is refused before any of this could be asked for.

export const MLKEM768P256 = undefined;
export const MLKEM768X25519 = undefined;
export const p256 = undefined;
export const x25519 = undefined;
