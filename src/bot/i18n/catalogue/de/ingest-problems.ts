import type { Translation } from '../catalogue.js';
import type { ingestProblems as english } from '../en/ingest-problems.js';

export const ingestProblems: Translation<typeof english> = {
  'ingest-problem.missing': 'gibt es nicht; prüfen Sie den Pfad',
  'ingest-problem.name-not-utf-8': 'hat einen Namen, der kein UTF-8 ist; benennen Sie die Datei um',
  'ingest-problem.no-permission':
    'darf nicht gelesen werden; geben Sie dem Benutzer, unter dem ich laufe, das Leserecht',
  'ingest-problem.is-folder': 'ist ein Ordner, keine Datei',
  'ingest-problem.own-folder':
    'ist der Datenordner, in dem nur die Bibliothek selbst liegt; legen Sie Artikel in einen anderen Ordner',
  'ingest-problem.path-too-long': 'hat einen zu langen Pfad',
  'ingest-problem.unreadable': 'konnte nicht gelesen werden ({cause})',
  'ingest-problem.not-a-file': 'ist weder Datei noch Ordner (sondern eine Pipe, ein Socket oder ein Gerät)',
  'ingest-problem.link-to-itself': 'ist ein Link, der auf sich selbst führt; ihm wurde nicht gefolgt',
  'ingest-problem.link-to-ancestor':
    'ist ein Link zurück in einen Ordner, in dem er selbst liegt; ihm wurde nicht gefolgt',
  'ingest-problem.empty': 'ist leer',
  'ingest-problem.only-white-space': 'ist leer: Es enthält nur Leerraum',
  'ingest-problem.no-records': 'ist leer: Es steht kein Artikel darin',
  'ingest-problem.too-large':
    'ist zu groß: {size} MB, wo höchstens {limit} MB gelesen werden; teilen Sie es in Artikel auf',
  'ingest-problem.unknown-format': 'hat ein Format, das hier nicht bekannt ist',
  'ingest-problem.binary': 'ist kein Text: Der Typ ist {type}',
  'ingest-problem.zero-bytes': 'ist kein Text: Es enthält Null-Bytes',
  'ingest-problem.control-characters': 'ist kein Text: Es ist voller Steuerzeichen',
  'ingest-problem.damaged':
    'ist {encoding}-Text, der bei Byte {byte} beschädigt ist; speichern Sie ihn noch einmal',
  'ingest-problem.cut-off':
    'ist {encoding}-Text, der bei Byte {byte} mitten in einem Zeichen endet; speichern Sie ihn noch einmal, oder senden Sie die ganze Datei',
  'ingest-problem.half-character': 'ist beschädigter {encoding}-Text: Er enthält ein halbes Zeichen',
  'ingest-problem.unknown-encoding':
    'ist nicht UTF-8 (Byte {byte}), und die Kodierung war nicht zu erkennen; speichern Sie es als UTF-8',
  'ingest-problem.json-not-utf-8': 'ist nicht UTF-8, wie es JSON sein muss',
  'ingest-problem.no-text': 'enthält keinen Text',
  'ingest-problem.only-front-matter': 'enthält nur einen YAML-Kopf und keinen Text',
  'ingest-problem.front-matter-invalid': 'hat einen Kopf, der kein gültiges YAML ist (Zeile {line}: {what})',
  'ingest-problem.front-matter-unreadable': 'hat einen Kopf, der kein gültiges YAML ist ({what})',
  'ingest-problem.front-matter-no-fields': 'hat einen Kopf, der keine Liste von Zeilen „Name: Wert“ ist',
  'ingest-problem.front-matter-too-long': 'hat einen Kopf von mehr als {limit} KB; kürzen Sie ihn',
  'ingest-problem.nested-too-deep':
    'enthält keinen Artikel: Es sind zu viele Elemente, oder sie sind zu tief verschachtelt',
  'ingest-problem.page-without-text': 'enthält keinen Artikel: Auf der Seite wurde kein Text gefunden',
  'ingest-problem.not-json': 'ist kein gültiges JSON ({what})',
  'ingest-problem.line-too-long': 'ist länger als {limit} MB; teilen Sie den Artikel auf',
  'ingest-problem.not-an-object': 'ist kein Objekt mit „id“, „title“ und „text“',
  'ingest-problem.no-text-field': 'hat kein Feld „text“ mit Text darin',
  'ingest-problem.empty-text': 'hat einen leeren Text',
  'ingest-problem.id-too-long':
    'hat eine id, die für eine Zahl zu lang ist; setzen Sie sie in Anführungszeichen',
  'ingest-problem.id-half-character':
    'hat eine id, in der ein halbes Zeichen steht; geben Sie ihr eine andere',
  'ingest-problem.no-id': 'hat weder „id“ noch „url“ und wäre beim nächsten Mal nicht wiederzuerkennen',
  'ingest-problem.took-too-long':
    'wurde aufgegeben: Das Lesen dauerte länger als {seconds} Sekunden; speichern Sie nur den Text',
  'ingest-problem.took-too-much-memory':
    'wurde aufgegeben: Das Lesen brauchte mehr als {limit} MB Arbeitsspeicher; speichern Sie nur den Text',
  'ingest-problem.too-many-sentences':
    'hat zu viele Sätze oder Zeilen (mehr als {limit}); teilen Sie den Text in mehrere Artikel auf',
  'ingest-problem.given-up':
    'wurde aufgegeben: {count} Artikel hintereinander waren nicht lesbar; bessern Sie sie aus und importieren Sie die Datei dann noch einmal',
  'ingest-problem.same-in-file':
    'hat dieselbe id oder Adresse ({id}) wie ein früherer Artikel in derselben Datei; der erste wurde behalten',
  'ingest-problem.same-elsewhere':
    'hat dieselbe id oder Adresse ({id}) wie ein Artikel, der schon in {where} stand; der erste wurde behalten',
  'ingest-problem.id-taken': 'hat die id eines anderen Artikels, {id} („{title}“); geben Sie ihm eine eigene',
  'ingest-problem.date-unknown':
    'das Datum „{date}“ ist nicht lesbar; schreiben Sie es wie 2017-07-07; der Artikel hat kein Datum',
  'ingest-problem.date-without-day':
    'das Datum „{date}“ nennt keinen Tag; schreiben Sie es ganz, wie 2017-07-07; der Artikel hat kein Datum',
  'ingest-problem.date-ambiguous':
    'das Datum „{date}“ lässt sich auf zwei Arten lesen ({dayFirst}, {monthFirst}); schreiben Sie eine davon; der Artikel hat kein Datum',
  'ingest-problem.date-impossible': 'das Datum „{date}“ gibt es nicht; der Artikel hat kein Datum',
  'ingest-problem.dateline-impossible':
    'den Tag der Ortsmarke gibt es im Jahr {year} nicht; der Artikel hat kein Datum',
  'ingest-problem.year-unknown':
    'das Jahr ist unbekannt: Die Ortsmarke nennt nur Monat und Tag ({day}); nennen Sie das Jahr im Dateinamen, oder importieren Sie mit der Option „jahr“',
  'ingest-problem.revision-of':
    'ist nun Fassung {revision} von „{title}“ ({id}); war das ein anderer Artikel, lesen Sie jenen unter einem anderen Dateinamen neu ein',
  'ingest-problem.headline-too-long': 'die Überschrift hat mehr als {limit} Zeichen; sie wurde gekürzt',
  'ingest-problem.address-not-whole':
    'die Adresse „{address}“ ist keine vollständige http(s)-Adresse; sie wurde weggelassen',
  'ingest-problem.folder-emptied':
    'enthält keine Artikel mehr; die von dort ({count}) wurden behalten: Entfernen Sie sie einzeln, wenn das so sein soll',
  'ingest-problem.folder-without-articles':
    'enthält keine Artikel: Darin liegt keine Datei mit einer dieser Endungen: {types}',
};
