/** Parts of countries and cities that news tell of most; countries come from Intl. */
const CITIES_AND_STATES =
  'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming England Scotland Wales Bavaria Catalonia Crimea Donbas Kashmir Tibet Xinjiang Siberia Gaza Ontario Quebec Queensland London Paris Berlin Rome Madrid Moscow Kyiv Kiev Warsaw Vienna Brussels Geneva Zurich Amsterdam Stockholm Oslo Helsinki Copenhagen Dublin Lisbon Athens Prague Budapest Istanbul Ankara Jerusalem Damascus Beirut Baghdad Tehran Kabul Islamabad Karachi Delhi Mumbai Kolkata Dhaka Bangkok Hanoi Manila Jakarta Beijing Shanghai Wuhan Shenzhen Guangzhou Taipei Tokyo Osaka Kyoto Hiroshima Okinawa Seoul Pyongyang Sydney Melbourne Brisbane Canberra Auckland Wellington Cairo Lagos Abuja Nairobi Johannesburg Pretoria Kinshasa Tripoli Washington Chicago Boston Houston Dallas Miami Atlanta Seattle Denver Detroit Philadelphia Phoenix Manhattan Brooklyn Toronto Montreal Vancouver Ottawa Havana Bogota Caracas Lima Santiago Manchester Liverpool Birmingham Edinburgh Glasgow Belfast Munich Hamburg Frankfurt Milan Barcelona Europe Asia Africa Antarctica';
/** How news write what Intl calls otherwise. */
const OTHER_NAMES =
  'US|U.S|USA|U.S.A|UK|U.K|EU|UAE|America|Britain|Holland|Burma|Turkey|Czech Republic|Ivory Coast|Congo|North Korea|South Korea|Hong Kong|Macau|Palestine|Bosnia|Vatican|New York|Los Angeles|San Francisco|New Orleans|Las Vegas|San Diego|New Jersey|New Mexico|New Hampshire|North Carolina|South Carolina|North Dakota|South Dakota|West Virginia|Rhode Island|New Delhi|Northern Ireland|Middle East|Silicon Valley|St Petersburg|Buenos Aires|Sao Paulo|São Paulo|Rio de Janeiro|Mexico City|Cape Town|Tel Aviv|Abu Dhabi|Saint Petersburg|West Bank|European Union|Latin America|South America|North America|Southeast Asia';

/** Names of people as often as of a state or a city. */
const AMBIGUOUS = /^(?:Georgia|Jordan|Chad|Virginia|Lima|Washington|Phoenix|Dallas|Houston|Chelsea)$/;

let known: ReadonlySet<string> | undefined;

/** Whether a name is one of a country, a state or a large city. */
export function isPlace(name: string): boolean {
  known ??= new Set([...countries(), ...CITIES_AND_STATES.split(' '), ...OTHER_NAMES.split('|')]);
  return known.has(name);
}

/** Whether it is that and hardly ever a person's name. */
export function isOnlyPlace(name: string): boolean {
  return isPlace(name) && !AMBIGUOUS.test(name);
}

/** 'Russian', 'Japanese', 'British': from a place, and no name of one. */
export function isDemonym(word: string): boolean {
  return /^\p{Lu}(?:\p{Ll}{2,}ian|\p{Ll}{2,}ese|\p{Ll}{2,}ish|\p{Ll}+ean|\p{Ll}+[icx]an|erman|rench|utch|reek|hai|sraeli|raqi|audi|wiss|zech)s?$/u.test(
    word,
  );
}

function countries(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) =>
    letters.flatMap((second) => {
      const name = names.of(first + second);
      return name === undefined ? [] : [name];
    }),
  );
}
