/** What an abbreviation's full stop says about the sentence. */
type AbbreviationKind =
  /** A name or more of the sentence always follows: 'Gen. Idris', 'e.g. this'. */
  | 'goes-on'
  /** It stands before a number; before anything else it is a word: 'No. 5', 'Art. 3'. */
  | 'before-number'
  /** It may be the sentence's last word: 'Inc.', 'U.S.', 'Jan.'; the next word decides. */
  | 'may-end';

/** English first, then what German, French, Spanish, Italian, Portuguese and Russian news use. Case counts: 'Mass.' is a state. */
export const ABBREVIATIONS: Readonly<Record<AbbreviationKind, string>> = {
  'goes-on': `
    Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Sgt Cpl Pvt Capt Cmdr Comdr Adm Brig Gov Sen Sens Rep Reps Rev Hon Pres Supt
    Insp Det Fr Msgr Messrs Amb Atty Asst Mt Ft MR MRS MS DR GEN SEN REP GOV
    vs v viz cf ca approx Approx e.g i.e E.g I.e
    Hr Hrn Frl bzw z.B d.h u.a o.ä s.o vgl Vgl sog z.Z z.T Dipl Ing Mag
    M MM Mme Mmes Mlle Mgr p.ex
    Sra Sres Srta Dña Dra Lic p.ej Sig Dott Avv Exmo
    ул просп им`,
  'before-number': `
    No Nos no nos Nr nr Núm núm Nro nro p pp pág págs s Vol vol Bd Art art Arts Abs Ziff Fig fig Abb Sec sec Ch ch
    chap par Tz Rn Kap tel Tel c b d r fl Op op pg apt Apt
    д стр тел`,
  'may-end': `
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Okt Dez Mon Tue Tues Wed Thu Thur Thurs Fri
    janv févr avr juil déc ene abr dic
    Inc Corp Co Cos Ltd Bros Jr Sr Esq etc al St Ste Sta ST Ave Blvd Rd Dept Univ Assn Assoc Est Nat Natl Intl Bhd Pty
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va
    Vt Wash Wis Wyo Alta Ont Que Sask Mass
    usw Std Str Mio Mrd Tsd geb gest evtl ggf inkl Cía Cia Av Ud Uds Vd Vds env Cie Lda
    г гг в вв тыс руб коп`,
};

/** Words that look like names in capitals but open sentences: after 'may-end' they tell that a new one begins. */
const STARTERS = `
  The A An This That These Those There Here He She It They We You I His Her Its Their Our My Your One Some Many Most Both
  All Each Every Another Other Others No None Neither Either Such Several Few Two Three Four Five
  And But Or Nor So Yet For If When While Where Whether Because Since As Although Though Unless Until Once After Before
  During By In On At To From With Without Within Under Over Between Among Against Through Throughout Despite About Of
  According However Moreover Meanwhile Instead Also Then Now Still Later Earlier Today Yesterday Not Only Even Just
  What Who Why How Which Whose Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should May Might Let Like
  Der Die Das Ein Eine Einer Er Sie Es Wir Ich Ihr Dieser Diese Dieses Und Aber Oder Doch Im Am Zum Zur Mit Nach Bei Von
  Für Auf Aus Seit Vor Als Wenn Weil Dass Auch Nun Dort Hier Zudem Allerdings
  Le La Les Un Une Des Il Elle Ils Elles Nous Vous Je Ce Cette Ces Cet Et Mais Ou Dans En Pour Par Avec Sur Selon
  Après Avant Depuis Si Quand Lorsque
  El Los Las Una Unos Unas Ella Ellos Ellas Yo Este Esta Estos Estas Ese Esa Y Pero O Con Sin Por Para Según Desde Hasta
  Cuando Como Tras Al Del Su Sus Se Lo
  Он Она Оно Они Мы Вы Я Это Этот Эта Эти В Во На По С Со К У За Из От До Для При Но А И Потом Затем Также Тогда Теперь
  Однако Если Когда Как Что Кто Где Так Его Её Их После Уже Не Все`;

/** Verbs that credit what was just called out: '"Stop!" Smith shouted.' */
const SAYING = `
  said says asked asks added adds shouted shouts cried cries replied replies answered answers exclaimed yelled wrote
  writes told tells declared declares insisted joked wondered warned called
  tweeted posted`;

/** Before a number and a full stop these make it a German ordinal: 'am 5. Juli', 'der 3. Platz'. */
const ORDINAL_LEADS =
  'der die das dem den des am im vom zum zur beim bis ab seit und nach vor Der Die Das Dem Den Am Im Vom Zum Zur Seit Ab';
const ORDINAL_FOLLOWERS =
  'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert Platz Runde';

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const KIND_BY_WORD: ReadonlyMap<string, AbbreviationKind> = new Map(
  (Object.keys(ABBREVIATIONS) as AbbreviationKind[]).flatMap((kind) =>
    [...setOf(ABBREVIATIONS[kind])].map((word) => [word, kind]),
  ),
);
const STARTER_WORDS = setOf(STARTERS);
const SAYING_VERBS = setOf(SAYING);
const ORDINAL_LEAD_WORDS = setOf(ORDINAL_LEADS);
const ORDINAL_FOLLOWER_WORDS = setOf(ORDINAL_FOLLOWERS);

/** 'U.S', 'a.m', 'Ph.D', 'EE.UU': short parts with full stops between, the last one being the mark in question. */
const DOTTED = /^\p{L}{1,3}(?:\.-?\p{L}{1,3})+$/u;
const INITIAL = /^(?:\p{L}-)?[\p{Lu}\p{Lt}]$/u;

/** What kind of abbreviation a word before a full stop is, if any. `word` comes without that full stop. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  return KIND_BY_WORD.get(word) ?? (DOTTED.test(word) || INITIAL.test(word) ? 'may-end' : undefined);
}

/** Whether a capitalised word is one that opens sentences rather than a name. */
export function startsSentences(word: string): boolean {
  return STARTER_WORDS.has(word);
}

/** Whether a word after what was called out credits it: '"Stop!" Smith shouted.' */
export function isSayingVerb(word: string): boolean {
  return SAYING_VERBS.has(word);
}

/** Whether '5.' between these two words is a German ordinal. */
export function isOrdinal(lead: string | undefined, follower: string): boolean {
  return ORDINAL_FOLLOWER_WORDS.has(follower) || (lead !== undefined && ORDINAL_LEAD_WORDS.has(lead));
}
