/** Titles as they stand before a name; a full stop may follow the short ones. */
export const TITLES =
  'Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady|President|Minister|Secretary|Senator|Sen|Rep|Gov|Governor|Mayor|Judge|Justice|King|Queen|Prince|Princess|Pope|Captain|Capt|Colonel|General|Gen|Sgt|Chancellor|Ambassador|Chairman|Director|CEO|Coach|Officer|Detective|Rev|Bishop|Archbishop|Saint';

/** What somebody is besides, and the small words that lead up to it. */
const OTHER_WORDS =
  'the|a|an|of|and|prime|foreign|vice|deputy|former|ex|then|us|uk|eu|chief|representative|congressman|congresswoman|chairwoman|spokesman|spokeswoman|spokesperson|founder|co|owner|analyst|economist|author|actor|actress|singer|star|leader|head|executive|manager|premier|attorney|lawyer|his|her|their|its|one|another';

/** A word, in small letters, that says what somebody is, not who. */
export const ROLE = new RegExp(`^(?:${TITLES.toLowerCase()}|${OTHER_WORDS})$`);
