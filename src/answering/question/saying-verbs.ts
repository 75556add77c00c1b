/**
 * Verbs of saying in questions ('what did X say', 'how did X react'), in the forms that follow an auxiliary or a
 * subject there; verbs that ask as often for a thing ('call', 'state', 'write') are left out.
 */
export const SAYS =
  'says?|said|saying|thinks?|thought|believes?|claim(?:s|ed)?|comment(?:s|ed)?|describe[sd]?|react(?:s|ed)?|respond(?:s|ed)?|reply|replied|announced?|argue[sd]?|promised?|warn(?:s|ed)?|admit(?:ted)?|deny|denied|tweet(?:ed)?|suggest(?:s|ed)?|urge[sd]?|insist(?:s|ed)?|stated|noted|explain(?:s|ed)?|justify|predict(?:s|ed)?|tell|told|blamed?|recommend(?:ed)?|propose[sd]?|joked?|advise[sd]?|complain(?:ed)?|vow(?:ed)?|pledged?';
