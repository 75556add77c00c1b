/** Adjective and names of the nations that news tell of most. No parts of them: what is Scottish is British as well. */
const NATIONS =
  'Afghan:Afghanistan|Albanian:Albania|Algerian:Algeria|American:United States,America,USA,US|Argentine:Argentina|Australian:Australia|Austrian:Austria|Belgian:Belgium|Brazilian:Brazil|British:Britain,United Kingdom,UK|Bulgarian:Bulgaria|Canadian:Canada|Chilean:Chile|Chinese:China|Colombian:Colombia|Croatian:Croatia|Cuban:Cuba|Czech:Czech Republic,Czechia|Danish:Denmark|Dutch:Netherlands,Holland|Egyptian:Egypt|Estonian:Estonia|Ethiopian:Ethiopia|Finnish:Finland|French:France|German:Germany|Greek:Greece|Hungarian:Hungary|Icelandic:Iceland|Indian:India|Indonesian:Indonesia|Iranian:Iran|Iraqi:Iraq|Irish:Ireland|Israeli:Israel|Italian:Italy|Japanese:Japan|Kenyan:Kenya|Latvian:Latvia|Lithuanian:Lithuania|Malaysian:Malaysia|Mexican:Mexico|Moroccan:Morocco|Nigerian:Nigeria|Norwegian:Norway|Pakistani:Pakistan|Peruvian:Peru|Philippine:Philippines|Polish:Poland|Portuguese:Portugal|Romanian:Romania|Russian:Russia|Saudi:Saudi Arabia|Serbian:Serbia|Spanish:Spain|Swedish:Sweden|Swiss:Switzerland|Syrian:Syria|Thai:Thailand|Tunisian:Tunisia|Turkish:Turkey|Ukrainian:Ukraine|Venezuelan:Venezuela|Vietnamese:Vietnam';

/** Adjectives of nations, as a part of an expression. */
export const NATION_ADJECTIVE = NATIONS.split('|').map(adjectiveOf).join('|');
/** Names of nations, as a part of an expression. */
export const NATION_NAME = NATIONS.split('|').flatMap(namesOf).join('|');

const BY_WORD: ReadonlyMap<string, string> = new Map(
  NATIONS.split('|').flatMap((nation) =>
    [adjectiveOf(nation), ...namesOf(nation)].map(
      (word) => [word.toLowerCase(), adjectiveOf(nation)] as const,
    ),
  ),
);

/** The adjective of the nation that an adjective or a name is of, in whatever case. */
export function nationOf(word: string): string | undefined {
  return BY_WORD.get(word.toLowerCase());
}

function adjectiveOf(nation: string): string {
  return nation.slice(0, nation.indexOf(':'));
}

function namesOf(nation: string): string[] {
  return nation.slice(nation.indexOf(':') + 1).split(',');
}
