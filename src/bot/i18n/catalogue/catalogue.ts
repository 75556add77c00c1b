/** Messages by the keys of the English catalogue, and the texts of commands (`../command-key.ts`). */
export type Catalogue = Readonly<Record<string, string>>;
