/** A name as it stands in a text. */
export interface ProperName {
  readonly text: string;
  readonly start: number;
  /** One word that opens a sentence, so that its capital says little. */
  readonly initial: boolean;
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:['’.&-](?=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}]+)*";
const PARTICLE = '(?:of|of the|de|de la|del|van|van der|von|der|al|bin|ibn|da|do|dos|di|du|la|le|el)';
/** Capitalised words in a row, joined by initials ('John F. Kennedy') and by the small words of names. */
const NAMES = new RegExp(`${WORD}(?:(?:(?<=\\b\\p{Lu})\\.)?[ \\u00a0](?:${PARTICLE} )?${WORD})*`, 'gu');
const SENTENCE_EDGE = /(?:^\s*|[.!?…:]["”’)]?\s+|["“‘(«–—-]\s?)$/;

/** Capitals at the beginning of a sentence that name nobody. */
const OPENERS =
  /^(?:The|A|An|In|On|At|By|For|From|To|With|Of|As|If|It|Its|He|She|They|We|You|I|His|Her|Their|Our|My|Your|This|That|These|Those|There|Here|But|And|Or|So|Yet|Then|When|While|Where|What|Who|Why|How|Which|After|Before|Since|During|Under|Over|About|Although|Though|Because|However|Meanwhile|Also|Both|Each|Every|Some|Many|Most|More|Several|Other|Another|All|No|Not|Nor|Only|Just|Even|Still|Now|Once|Until|Despite|According|Among|Between|Through|Into|Last|Next|First|Earlier|Later|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Yes|Well|Do|Does|Did|Is|Are|Was|Were|Has|Have|Had|Can|Could|Will|Would|Should|May|Might|Must|Let|Instead|Moreover|Furthermore|Nevertheless|Today|Yesterday|Tomorrow|Recently|People|Officials|Police|Sources|Experts|Prosecutors|Authorities|Researchers|Scientists|Such|Like|Unlike|Without|Within|Against|Along|Around|Per|Than|Too|Much|Few|Nearly|Almost|Thus|Hence|Asked|Speaking|Following|Given|Neither|Sometimes|Mostly|(?:I|You|We|They|He|She|It|That|There|What|Who|Let|Don|Isn|Doesn|Didn)['’]\p{L}+)$/u;
const NO_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|I|OK|AM|PM|GMT|EST|UTC|Mr|Mrs|Ms|Dr|Christmas|Easter|Thanksgiving)$/;

/** The names in a text in Latin, Greek or Cyrillic letters, by their capitals; months and days are none. */
export function properNames(text: string): ProperName[] {
  const names: ProperName[] = [];
  for (const match of text.matchAll(NAMES)) {
    let name = match[0];
    let start = match.index;
    let initial = SENTENCE_EDGE.test(text.slice(Math.max(0, start - 4), start));
    // 'In Moscow', 'But Abe': the opener is no part of the name, and what follows it has its own capital.
    for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ')) {
      const first = name.slice(0, space);
      if (!OPENERS.test(first) && !NO_NAME.test(first)) break;
      name = name.slice(space + 1);
      start += space + 1;
      initial = false;
    }
    if (NO_NAME.test(name) || (initial && OPENERS.test(name))) continue;
    names.push({ text: name.replace(/['’]s$/, ''), start, initial: initial && !name.includes(' ') });
  }
  return names;
}
