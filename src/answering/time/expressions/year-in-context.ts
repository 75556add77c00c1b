import type { Surroundings } from './time-expression.js';

/** Names and signs after which four digits are no year. */
const NUMBERED =
  /(?:[$€£¥#№+]|\b(?:no\.?|nos\.?|number|version|windows|office|boeing|airbus|flight|room|page|chapter|section|article|resolution|route|highway|channel|model|suite|box|bill|rule|rs\.?|usd|eur|psalm))\s?$/i;
/** A house: '1600 Pennsylvania Avenue'. */
const ADDRESS =
  /^(?:\s+\p{Lu}[\p{L}.]*){1,3}\s+(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Square|Place|Terrace)\b/u;
/** What is counted or measured in thousands. */
const COUNTED =
  /^[\s-]+(?:(?:of\s+(?:the|them|these|those)|or\s+(?:more|so)|more|other|new|young|local|foreign|armed|civilian|square|cubic|metric|light|nautical)\s+)*(?:people|persons|men|women|children|students|pupils|troops|soldiers|members|employees|workers|jobs|residents|inhabitants|homes|houses|families|votes|seats|species|books|copies|articles|volumes|cars|ships|aircraft|calories|dollars|euros|pounds|roubles|rubles|yen|yuan|rupees|percent|per\s+cent|million|billion|thousand|k[mgw]|km²|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|feet|ft|inch(?:es)?|acres?|hectares?|tons?|tonnes?|kilograms?|grams?|lit(?:re|er)s?|watts?|volts?|hours?|minutes|seconds|days|weeks|months|years|times|points|degrees)\b/i;
/** Words before a year; after the first ones four digits are one whatever follows. */
const SURELY =
  /\b(?:in|since|until|till|during|throughout|circa|ca?\.|year|years|early|late|mid|as\s+(?:early|late|recently|far\s+back)\s+as|spring|summer|autumn|winter|season)[\s-]+$/i;
const PERHAPS =
  /(?:\b(?:by|before|after|from|of|to|through|around|about|between|and|or|for|the|this|its)\s+|[(–—-]\s?|,\s+)$/i;
/** What may follow a year that stands alone. */
const CLOSED =
  /^(?:\s*$|\s*[.,;:!?)\]–—"”’]|\s+(?:and|to|or|as|at|by|but|for|from|in|into|of|on|that|the|a|an|this|until|through|via|was|were|is|are|had|has|he|she|it|they|his|her|their|when|where|which|who|with|after|before|between|because|following|while|under|over|during)\b)/i;
/** 'the 2000 protesters': a plural of common nouns counts where no article or name stands before the number. */
const PLURAL =
  /^\s+(?:[a-z]+\s+)?[a-z]{2,}s\b(?<!\b(?:was|his|is|as|this|its|has|us|plus|across|towards|series|crisis|campus|press|process|congress|business|census))/;
const DETERMINED = /\b(?:the|this|its|their|his|her|our|that|a|every)\s+$|['’]s\s+$/i;

/** 'the Confession of 1559 shows'. */
const TITLED = /\p{Lu}\p{L}+\s+of\s+$/u;

/** A time of day in four digits: '2015 GMT', '1945 hours', 'at about 2030 on Monday'. */
const HOUR = /^(?:[01]\d|2[0-3])[0-5]\d$/;
const ZONE_AFTER = /^\s?(?:GMT|UTC|BST|CET|CEST|EST|EDT|PST|PDT|IST|JST|MSK|hours|hrs|local\s+time)\b/;
const AT_BEFORE = /\bat\s+(?:(?:about|around|approximately|just\s+(?:after|before))\s+)?$/i;
const DAY_AFTER =
  /^\s+(?:on\s+(?:\p{L}+day\b|\d)|yesterday\b|today\b|tomorrow\b|\p{L}+day\b|last\s+night\b)/u;

/** Whether four digits are a time of day where they stand. */
export function isHour(digits: string, { before, after }: Pick<Surroundings, 'before' | 'after'>): boolean {
  return HOUR.test(digits) && (ZONE_AFTER.test(after) || (AT_BEFORE.test(before) && DAY_AFTER.test(after)));
}

/** First year that is taken for one wherever it stands alone; earlier ones are numbers as often. */
const MODERN = 1900;
const NEWER = 1600;
/** Beyond it four digits that stand alone are more often a model or an amount. */
const FORESEEABLE = 2050;

/** 'On 9 June 68 were hurt', '68 of them'. */
const COUNTED_ALONE = /^\s+(?:were|are|have|of|more|others|or|to)\b/i;

/** Whether what follows a number is what it counts. */
export function isCount(after: string): boolean {
  return COUNTED.test(after) || PLURAL.test(after) || COUNTED_ALONE.test(after);
}

/** Whether four digits name a year where they stand. */
export function isYear(year: number, { before, after }: Pick<Surroundings, 'before' | 'after'>): boolean {
  if (NUMBERED.test(before) || ADDRESS.test(after) || COUNTED.test(after)) return false;
  if (SURELY.test(before) || TITLED.test(before)) return true;
  if (year > FORESEEABLE) return false;
  if (PLURAL.test(after) && !(DETERMINED.test(before) && year >= MODERN)) return false;
  if (year >= MODERN) return true;
  const closed = CLOSED.test(after);
  return closed && (year >= NEWER || PERHAPS.test(before));
}
