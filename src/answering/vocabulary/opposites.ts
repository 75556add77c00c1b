/** Forms of a word that may be asked of, and of one that says the opposite: 'largest, biggest' and 'smallest'. English. */
export interface Opposites {
  readonly named: ReadonlySet<string>;
  readonly opposite: ReadonlySet<string>;
}

/**
 * Each pair both ways.
 * @param list a pair on each line, with the forms of either word
 */
function bothWays(list: string): readonly Opposites[] {
  return list
    .trim()
    .split('\n')
    .flatMap((pair) => {
      const [one, other] = pair.split('|').map((side) => new Set(side.trim().split(' ')));
      if (!one || !other) throw new TypeError(`'${pair}' is no pair`);
      return [
        { named: one, opposite: other },
        { named: other, opposite: one },
      ];
    });
}

/** What is the one is hardly ever spoken of as the other in the same sentence. */
export const PLAIN_OPPOSITES = bothWays(
  `
  largest biggest | smallest
  highest tallest | lowest
  longest | shortest
  oldest | youngest newest
  fastest | slowest
  heaviest | lightest
  strongest | weakest
  best | worst
  maximum | minimum
  positive | negative
  external | internal
  horizontal | vertical
  include included includes including | exclude excluded excludes excluding
  import imports imported importing | export exports exported exporting
  rural | urban
  majority | minority
  organic | inorganic
  finite | infinite
  singles | doubles
  sunrise | sunset
  singular | plural
  ascending | descending
  advantage advantages | disadvantage disadvantages
`,
);

/** Of something: 'the first term' and 'the last term'; before what they go with. */
export const OPPOSITES_OF_SOMETHING = bothWays(
  `
  first earliest | last latest final
  most | least fewest
  north northern | south southern
  east eastern | west western
  male men man | female women woman
  higher greater larger bigger | lower smaller
  more | less fewer
  longer | shorter
  older | younger
  before | after
  major | minor
  old used | new
  strong | weak
  fast | slow
  hot warm | cold cool
  early earlier | late later
  domestic | foreign
  rich | poor
  odd | even
  left | right
  former | current
  inner | outer
  high | low
  long | short
  good | bad
  large big | small
  dark | light
  front | back rear
  top | bottom
  heavy | light
  thick | thin
  wide | narrow
  deep | shallow
  hard | soft
  wet | dry
  full | empty
  simple | complex
  easy | difficult hard
  safe | dangerous unsafe
  cheap | expensive
  liberal | conservative
  past | future
  morning | evening
  day | night
  home | away
  above over | below under
  with | without
  within inside | outside
  present | absent
  local | national
  temporary | permanent
  indirect | direct
  unsuccessful | successful
  unknown | known
  impossible | possible
  unnecessary | necessary
  unable | able
  unemployed | employed
  summer | winter
  active | passive inactive
  visible | invisible
  stable | unstable
  equal | unequal
  complete | incomplete
  dependent | independent
  religious | secular
  civilian | military
  ancient | modern
  offensive | defensive
  legal | illegal
  upper | lower
  public | private
  common | rare uncommon
`,
);

/** Beside who does it or what it is done to: 'profits rose' and 'profits fell'. */
export const OPPOSITES_OF_DOING = bothWays(
  `
  increase increased increases increasing rise rose | decrease decreased decreases decreasing fall fell decline declined reduce reduced
  open opened opens | close closed closes
  arrive arrived arrives | leave left leaves departed
  support supported supports | oppose opposed opposes
  accept accepted accepts | reject rejected refused
  succeed succeeded | fail failed
  gain gained gains | lose lost loses
  raise raised | lower lowered
  strengthen strengthened | weaken weakened
  encourage encouraged | discourage discouraged
  approve approved | reject rejected
  praise praised | criticise criticised criticize criticized
  create created | destroy destroyed
  expand expanded | shrink shrank contract contracted
  appear appeared | disappear disappeared
  join joined joins | leave left leaves quit
  enter entered | leave left exit exited
  hire hired | fire fired
  confirm confirmed | deny denied
  allow allowed allows permit permitted | ban banned bans prohibit prohibited forbid forbidden
  agree agreed agrees | disagree disagreed
  start started begin began begun | stop stopped end ended ceased finish finished
`,
);
