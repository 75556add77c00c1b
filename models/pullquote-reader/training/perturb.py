"""Questions as readers type them, and questions or passages changed so that the answer is not there."""

import re

from corpus import sentences, without

STOP = frozenset("a an the of in on at to for from by with and or is are was were be been do does did has have had "
                 "what which who whom whose when where why how it its this that these those as".split())
ASKED = {"when": ["date", "when", ""], "where": ["location", "where", ""], "who": ["who", "", ""],
         "why": ["reason", "why"], "how": ["how", ""]}
OPPOSITES = [pair.split("/") for pair in (
    "first/last highest/lowest largest/smallest biggest/smallest before/after increase/decrease increased/decreased "
    "won/lost win/lose north/south northern/southern east/west eastern/western most/least more/fewer start/end "
    "started/ended began/ended begin/end above/below bought/sold buy/sell accepted/rejected accept/reject "
    "support/oppose supported/opposed oldest/youngest older/younger open/close opened/closed male/female men/women "
    "maximum/minimum arrive/leave arrived/left enter/leave earliest/latest longest/shortest best/worst rise/fall "
    "rose/fell allowed/banned allow/ban strong/weak joined/left hired/fired father/mother "
    "brother/sister son/daughter husband/wife inside/outside upper/lower advantage/disadvantage").split()]
OPPOSITE = {a: b for pair in OPPOSITES for a, b in (pair, pair[::-1])}
MONTHS = ("January February March April May June July August September October November December").split()
NAME = re.compile(r"\b[A-Z][\w’'-]+(?:(?: (?:of|the|de|von|van|and))? [A-Z][\w’'-]+)*")
NUMBER = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\w])")
MONTH = re.compile(r"\b(?:" + "|".join(MONTHS) + r")\b")
YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
DATE = re.compile(r"\b(?:in|on|since|from)\s+(?:\d{1,2}\s+)?(?:(?:" + "|".join(MONTHS)
                  + r")\s*)?(?:\d{1,2}\s*,?\s*)?(?:1[0-9]{3}|20[0-9]{2})\b")
RELATIVE = ["last year", "this year", "on Friday", "last month", "yesterday", "earlier this week", "on Monday"]


def typo(question, rng):
    """One edit in one long word."""
    words = [m for m in re.finditer(r"[A-Za-z]{6,}", question)]
    if not words:
        return question
    word = rng.choice(words)
    at = rng.randrange(word.start() + 1, word.end() - 1)
    edits = (question[at + 1] + question[at], question[at + 1], question[at] * 2 + question[at + 1],
             rng.choice("abcdefghijklmnoprstuvwy") + question[at + 1])
    return question[:at] + rng.choice(edits) + question[at + 2:]


def keywords(question, rng):
    """The question without stop words; the question word becomes what is asked for, or goes."""
    words = re.findall(r"[\w’'.,-]*\w", question.lower())
    asked = next((rng.choice(ASKED[w]) for w in words if w in ASKED), "")
    kept = [w for w in words if w not in STOP]
    return " ".join(kept + [asked] if asked else kept) if len(kept) > 1 else question.lower()


def noisy(question, rng):
    """The question with one of the flaws of hasty typing."""
    kind = rng.choices(("lower", "bare", "upper", "keywords", "typo"), (3, 2, 1, 3, 3))[0]
    if kind == "upper":
        return question.upper()
    if kind == "keywords":
        return keywords(question, rng)
    if kind == "typo":
        return typo(question, rng)
    bare = question.rstrip(" ?")
    return bare.lower() if kind == "lower" else bare


def answer_cut_out(row):
    """The passage without its answering sentences, if the answer then stands nowhere in it."""
    parts = sentences(row.passage)
    answering = {i for i, (s, e) in enumerate(parts) if any(a < e and s < b for a, b in row.spans)}
    rest, _ = without(row.passage, [], answering)
    low = rest.lower()
    if len(rest.split()) < 25 or any(a.lower().strip() in low for a in row.answers):
        return None
    return rest


def chatter_cut_out(row, rng):
    """The passage without one sentence that does not answer, so that a gap alone means nothing."""
    parts = sentences(row.passage)
    others = [i for i, (s, e) in enumerate(parts) if not any(a < e and s < b for a, b in row.spans)]
    if len(others) < 2:
        return row.passage, row.spans
    passage, spans = without(row.passage, row.spans, {rng.choice(others)})
    return (passage, spans) if spans else (row.passage, row.spans)


def names(text):
    """Names in a text: runs of capitalised words, those that only begin a sentence left out."""
    starts = {s for s, _ in sentences(text)}
    return [m.group() for m in NAME.finditer(text)
            if (m.start() not in starts or " " in m.group()) and m.group().lower() not in STOP]


def _swap(question, old, new):
    return re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", lambda _: new, question, count=1, flags=re.I)


def false_premise(row, nearby, rng):
    """The question with a name, number or month swapped for another of the passage or of `nearby`.

    Names that stand in an answering sentence, or share a word with the question or the answer, are
    not swapped in. None if the question has nothing to swap.
    """
    question, low = row.question, row.question.lower()
    elsewhere = answer_cut_out(row) or ""
    found = {n for n in names(row.passage) + NAME.findall(question[1:])
             if len(n) > 3 and re.search(rf"(?<!\w){re.escape(n.lower())}(?!\w)", low)}
    slots = [(n, "name") for n in found] + [(m.group(), "number") for m in NUMBER.finditer(question)]
    slots += [(m.group(), "month") for m in MONTH.finditer(question)]
    rng.shuffle(slots)
    taken = set(re.findall(r"\w+", low + " " + " ".join(row.answers if row.exact else []).lower()))
    for old, kind in sorted(slots, key=lambda slot: slot[1] == "name" and rng.random() < 0.5):
        if kind == "month":
            return _swap(question, old, rng.choice([m for m in MONTHS if m != old]))
        if kind == "number":
            return _swap(question, old, _other_number(old, elsewhere, taken, rng))
        for text in (elsewhere, nearby):
            new = [n for n in names(text) if len(n) > 3 and not taken & set(re.findall(r"\w+", n.lower()))]
            same = [n for n in new if (" " in n) == (" " in old)]
            if same:
                name = rng.choice(same)
                return _swap(question, old, name.lower() if question.islower() else name)
    return None


def _other_number(old, text, taken, rng):
    """A number of the same kind from `text`, or one near `old`."""
    year = bool(YEAR.fullmatch(old))
    same = [n for n in NUMBER.findall(text) if n not in taken and bool(YEAR.fullmatch(n)) == year]
    if same and rng.random() < 0.6:
        return rng.choice(same)
    if year:
        return str(int(old) + rng.choice([-12, -7, -3, -2, -1, 1, 2, 3, 5, 9]))
    digits = list(old)
    at = rng.choice([i for i, c in enumerate(digits) if c.isdigit()])
    digits[at] = rng.choice([d for d in "123456789" if d != digits[at]])
    return "".join(digits)


def opposite(question, rng):
    """The question with one word turned into its opposite; None if it has none."""
    found = [w for w in re.findall(r"[a-z]+", question.lower()) if w in OPPOSITE]
    if not found:
        return None
    word = rng.choice(found)
    return _swap(question, word, OPPOSITE[word])


def vague_twin(row, rng):
    """For a 'when' question: the passage with a twin of the answering sentence that gives only a
    relative date, before or after the rest; the dated sentence stays the answer. None if it does not fit."""
    if not row.exact or not re.search(r"\b(when|what year|which year|what date)\b", row.question.lower()):
        return None
    for start, end in row.spans:
        part = next(((s, e) for s, e in sentences(row.passage) if s <= start and end <= e), None)
        if not part or not re.search(r"\d{4}", row.passage[start:end]):
            continue
        text = row.passage[part[0]:part[1]]
        twin = DATE.sub(rng.choice(RELATIVE), text, count=1)
        if twin == text or len(text.split()) > 40 or row.passage[start:end] in twin:
            continue
        if rng.random() < 0.5:
            shift = len(twin) + 1
            return f"{twin} {row.passage}", [(start + shift, end + shift)]
        return f"{row.passage} {twin}", [(start, end)]
    return None
