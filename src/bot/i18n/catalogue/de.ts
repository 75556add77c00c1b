import type { Catalogue } from './catalogue.js';

/** German, with the commands’ texts last. */
export const de: Catalogue = {
  'answer.publisher': 'Quelle',
  'answer.published': 'Veröffentlicht',
  'answer.also': 'Siehe auch',
  'answer.sources': 'Quellen',
  'answer.more-context': 'Mehr Kontext',
  'answer.next': 'Weiter',
  'answer.previous': 'Zurück',
  'answer.reject': 'Nicht meine Antwort',
  'answer.rejected':
    'Danke. Die Redaktion sieht, dass diese Antwort die Frage verfehlt hat; sie sieht nicht, von wem der Hinweis kam.',
  'answer.rejected-before': 'Das haben Sie uns zu dieser Antwort schon gesagt. Danke.',

  'quote.page': 'Zitat {page, number} von {pages, number}',

  'mention.may-not-write':
    'Ich darf in {channel} nicht schreiben und kann Ihnen dort nicht antworten. Verwenden Sie /ask, oder bitten Sie einen Admin, mir in diesem Kanal „Nachrichten senden“ zu erlauben.',
  'mention.hint':
    'Stellen Sie mir in derselben Nachricht eine Frage, oder nutzen Sie /ask. Mehr dazu: /help.',

  'help.readers': 'So fragen Sie',
  'help.editors': 'Für die Redaktion',
  'help.what':
    'Ich antworte aus den Artikeln dieser Redaktion, Wort für Wort: Jedes Zitat steht genau so in einem Artikel.',
  'help.ask': '/ask findet die Stelle, die antwortet. Mit „privat“ sehen nur Sie die Antwort.',
  'help.filters': '/ask nimmt auch Zeiträume („2017“, „2017-07“, „2017-07-07“) und eine Publikation an.',
  'help.timeline':
    '/timeline ordnet, was in unseren Artikeln zu einem Thema steht, nach der Zeit, von der die Rede ist.',
  'help.follow-up':
    'Erwähnen Sie mich mit einer Frage, und ich antworte. In einem Thread verstehe ich auch Nachfragen wie „und im September?“',
  'help.message': 'Im Menü einer Nachricht unter „Apps“ suchen Sie, was in unseren Artikeln dazu steht.',
  'help.buttons':
    'Unter einer Antwort: ihre Quellen, die Absätze ringsum, weitere Zitate und „Nicht meine Antwort“, wenn sie danebenliegt. /source gibt Quellenangaben in mehreren Formaten.',
  'help.examples': 'Fragen Sie zum Beispiel:',
  'help.empty': 'In dieser Bibliothek gibt es noch keine Artikel.',
  'help.ingest': '/ingest fügt Artikel aus einer Datei hinzu oder liest den Artikelordner neu.',
  'help.library': '/library listet Artikel auf, zeigt Details und entfernt sie.',
  'help.gaps':
    '/gaps zeigt, was gefragt wurde und in unseren Artikeln nicht steht; /stats zeigt Fragen und Antworten je Tag.',
  'help.settings':
    '/settings regelt, wo und wie ich antworte, wer Artikel hinzufügen darf und wie Antworten aussehen.',
  'help.privacy': '/privacy sagt, was von den Fragen gespeichert wird.',

  'answer.read-article': 'Zum Artikel',
  'answer.nothing-found': 'In unseren Artikeln habe ich nichts gefunden, was diese Frage beantwortet.',
  'answer.closest-headlines': 'Am nächsten kommen diese Artikel:',
  'answer.read-as': 'Verstanden als: {question}',
  'answer.may-help': 'Das könnte helfen, beantwortet die Frage aber vielleicht nicht direkt:',
  'answer.older': 'ältere Berichte',
  'answer.times': 'Zeitangaben im Zitat',
  'answer.time': '„{said}“: {days}',
  'aside.greeting':
    'Hallo! Stellen Sie mir eine Frage, und ich suche in unseren Artikeln, was sie beantwortet.',
  'aside.thanks': 'Gern geschehen!',
  'aside.insult':
    'Ich helfe lieber: Stellen Sie mir eine Frage, und ich suche in unseren Artikeln, was sie beantwortet.',
  'aside.instruction':
    'Ich zitiere nur, was in unseren Artikeln steht, und folge keinen anderen Anweisungen. Stellen Sie mir eine Frage dazu.',
  'aside.about-the-bot':
    'Ich bin ein Bot und beantworte Fragen mit Zitaten aus den Artikeln dieser Redaktion, Wort für Wort. Mehr dazu: /help.',

  'article.untitled': 'Artikel ohne Titel',

  'timeline.title':
    '„{topic}“: {count, plural, =0 {keine datierten Sätze} one {ein datierter Satz} other {# datierte Sätze}}',
  'timeline.none':
    'Zu diesem Thema habe ich keinen Satz gefunden, der eine Zeit nennt. Versuchen Sie es mit anderen Wörtern oder einem anderen Zeitraum.',
  'timeline.likely': 'wahrscheinlich {days}',
  'timeline.resolved': '{when} („{said}“)',
  'timeline.also':
    '{count, plural, one {auch in einem weiteren Artikel} other {auch in # weiteren Artikeln}}',
  'timeline.left':
    '{count, plural, one {Ein weiterer Satz, der weniger mit dem Thema zu tun hat, fehlt hier.} other {# weitere Sätze, die weniger mit dem Thema zu tun haben, fehlen hier.}}',

  'citations.count': '{count, plural, =0 {Es wurde nichts zitiert.} one {Eine Quelle} other {# Quellen}}',
  'citations.count-cut': '{shown, plural, one {Eine Quelle} other {# Quellen}} und {left, number} weitere',
  'citations.author': 'Von {author}',
  'citations.article': 'Artikel {id}, Fassung {revision, number}',
  'citations.passage': 'Abschnitt: Zeichen {start}–{end}',
  'citations.sentence': 'Zitierter Satz: Zeichen {start}–{end}',
  'citations.written': 'Quellenangabe als {format}',
  'citations.go-to-sentence': 'Zum Satz im Artikel',

  'ingest.waiting': 'Warte, bis ein anderer Import endet …',
  'ingest.reading': 'Lese … bisher {count, plural, one {# Artikel} other {# Artikel}}, gerade {name}',
  'ingest.indexing': 'Indexiere … {done, number} von {total, number} Abschnitten',
  'ingest.saved': 'Gespeichert … {count, plural, one {# Artikel} other {# Artikel}}',
  'ingest.finished': 'Import abgeschlossen',
  'ingest.added': '{count, number} neu',
  'ingest.revised': '{count, number} geändert',
  'ingest.unchanged': '{count, number} unverändert',
  'ingest.removed': '{count, number} entfernt',
  'ingest.failed-count': '{count, number} fehlgeschlagen',
  'ingest.failed': 'Fehlgeschlagen',
  'ingest.warnings': 'Hinweise',

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
  'ingest-problem.nested-too-deep': 'enthält keinen Artikel: Die Elemente sind zu tief verschachtelt',
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
  'ingest-problem.address-not-whole':
    'die Adresse „{address}“ ist keine vollständige http(s)-Adresse; sie wurde weggelassen',
  'ingest-problem.folder-emptied':
    'enthält keine Artikel mehr; die von dort ({count}) wurden behalten: Entfernen Sie sie einzeln, wenn das so sein soll',

  'list.more': 'und {count, number} weitere',
  'list.page': 'Seite {page, number} von {pages, number}',

  'ingest.cancel': 'Abbrechen',
  'ingest.cancelling': 'Der Import wird angehalten. Was gespeichert ist, bleibt.',
  'ingest.not-running': 'Dieser Import läuft nicht mehr.',
  'ingest.stopped':
    'Ich werde gerade neu gestartet, deshalb wurde dieser Import angehalten. Schon gespeicherte Artikel, die bleiben: {count, number}. Geben Sie /ingest in einer Minute noch einmal ein, um den Rest aufzunehmen.',
  'ingest.cancelled':
    '{count, plural, =0 {Der Import wurde abgebrochen, bevor etwas gespeichert war. Die Bibliothek ist unverändert.} one {Der Import wurde abgebrochen. Ein Artikel war schon gespeichert und bleibt; der Rest wurde ausgelassen.} other {Der Import wurde abgebrochen. # Artikel waren schon gespeichert und bleiben; der Rest wurde ausgelassen.}}',
  'ingest.moved':
    'Das dauert länger, als Discord eine Antwort ändern lässt: Es geht in einer eigenen Nachricht in diesem Kanal weiter.',
  'ingest.told': '{user} hat Artikel hinzugefügt: {summary}',
  'ingest.told-failed': '{user} wollte Artikel hinzufügen, und es ist fehlgeschlagen. {reason}',
  'ingest.failed-by-fault': 'Der Fehler liegt bei mir; das Protokoll des Betreibers sagt mehr.',

  'library.count': '{count, plural, =0 {Keine Artikel} one {Ein Artikel} other {# Artikel}}',
  'library.empty': 'In dieser Bibliothek gibt es noch keine Artikel. Fügen Sie mit /ingest welche hinzu.',
  'library.base': 'Grundbestand',
  'library.base-note':
    'Der Artikel gehört zum Grundbestand, den alle Server teilen, und kann hier nicht entfernt werden.',
  'library.size':
    '{passages, plural, one {Ein Abschnitt} other {# Abschnitte}}, {characters, plural, one {ein Zeichen} other {# Zeichen}}',
  'library.read-from': 'Gelesen aus {path}, {when}',
  'library.remove-ask': 'Entfernen …',
  'library.changed': 'Der Artikel hat sich seit der Frage geändert: Sehen Sie ihn noch einmal an.',
  'library.remove-question':
    '{revisions, plural, one {Diesen Artikel entfernen? Frühere Antworten, die ihn zitieren, verlieren ihre Quelle.} other {Diesen Artikel mit allen # Fassungen entfernen? Frühere Antworten, die ihn zitieren, verlieren ihre Quelle.}}',
  'library.remove': 'Entfernen',
  'library.keep': 'Behalten',
  'library.removed': '„{title}“ ({id}) wurde entfernt.',
  'library.kept': '„{title}“ bleibt.',
  'library.told': '{user} hat einen Artikel entfernt. {what}',

  'gaps.title':
    '{count, plural, =0 {Keine Lücken} one {Eine Frage ohne Antwort} other {# Fragen ohne Antwort}}, {days, plural, one {heute} other {letzte # Tage}}',
  'gaps.rejected-count': '{count, plural, one {eine abgelehnte Antwort} other {# abgelehnte Antworten}}',
  'gaps.kind-unanswered': 'keine Antwort',
  'gaps.kind-rejected': 'Antwort abgelehnt',
  'gaps.none': 'Unsere Artikel haben alle gestellten Fragen beantwortet.',
  'gaps.off': 'Fragen werden hier nicht gespeichert: Der Betreiber hat das abgeschaltet.',
  'gaps.kept':
    '{days, plural, =0 {Fragen werden nicht gespeichert} one {Fragen werden einen Tag lang ohne Namen gespeichert} other {Fragen werden # Tage lang ohne Namen gespeichert}}',
  'gaps.times': '{count, number}×',
  'gaps.also':
    '{more, plural, =0 {auch: {wording}} one {auch: {wording} – und eine weitere Formulierung} other {auch: {wording} – und # weitere Formulierungen}}',
  'gaps.export': 'CSV exportieren',
  'gaps.left-out':
    '{count, plural, one {Eine Frage fehlt: Größere Dateien nimmt Discord hier nicht an.} other {# Fragen fehlen: Größere Dateien nimmt Discord hier nicht an.}}',
  'gaps.column-question': 'Frage',
  'gaps.column-count': 'Wie oft gestellt',
  'gaps.column-last': 'Zuletzt gestellt',
  'gaps.column-wordings': 'Andere Formulierungen',
  'gaps.column-kind': 'Art',

  'privacy.title': 'Was von Ihren Fragen gespeichert wird',
  'privacy.questions':
    'Ihre Frage, wann sie gestellt und ob sie beantwortet wurde: {days, plural, one {einen Tag} other {# Tage}} lang, ohne Ihren Namen oder Ihre ID. Die Redaktion sieht daran, was in den Artikeln fehlt. Das gilt auch für private Fragen.',
  'privacy.no-questions':
    'Ihre Fragen werden nicht gespeichert: Der Betreiber hat das abgeschaltet. Für Anschlussfragen merke ich mir die letzten eine halbe Stunde lang, nur im Arbeitsspeicher.',
  'privacy.direct':
    'Was Sie in Direktnachrichten fragen, wird getrennt aufbewahrt: Keine Redaktion eines Servers sieht es.',
  'privacy.answers':
    'Welche Stellen eine Antwort zitiert hat, wann und in welchem Kanal, damit ihre Schaltflächen weiter funktionieren: die neuesten 11.000 Antworten, ohne Ihren Namen oder Ihre ID. Private Antworten werden nie anderen gezeigt.',
  'privacy.feedback':
    'Dass eine Antwort als nicht hilfreich markiert wurde, nicht von wem, so lange wie die Fragen.',
  'privacy.reading':
    'Ich sehe Befehle, Nachrichten, die mich erwähnen, und neue Beiträge in Foren, die die Redaktion ausgewählt hat. An andere Dienste als Discord wird nichts gesendet.',
  'privacy.discord': 'Was Sie und ich auf diesem Server schreiben, speichert Discord wie jede Nachricht.',

  'stats.title': '{days, plural, one {Heute} other {Die letzten # Tage}}',
  'stats.library':
    'Bibliothek: {articles, plural, one {ein Artikel} other {# Artikel}}, {passages, plural, one {ein Abschnitt} other {# Abschnitte}}',
  'stats.base':
    'Grundbestand: {articles, plural, one {ein Artikel} other {# Artikel}}, {passages, plural, one {ein Abschnitt} other {# Abschnitte}}',
  'stats.asked':
    '{asked, plural, =0 {Keine Fragen} one {Eine Frage} other {# Fragen}}{asked, plural, =0 {} other {, {share} beantwortet}}',
  'stats.busiest': 'Stärkster Tag: {day}, {asked, plural, one {eine Frage} other {# Fragen}}',
  'stats.rejected':
    '{count, plural, =0 {Keine Antwort wurde zurückgewiesen} one {Eine Antwort wurde von Lesern zurückgewiesen} other {# Antworten wurden von Lesern zurückgewiesen}}',
  'stats.latency': 'Antwortzeit: {median} im Median, {p95} im 95. Perzentil',
  'stats.milliseconds': '{count, number} ms',
  'stats.legend': '{answered} beantwortet, {unanswered} nicht beantwortet',
  'stats.off':
    'Fragen werden hier nicht gespeichert, also gibt es nichts zu zählen: Der Betreiber hat das abgeschaltet.',
  'stats.alt':
    'Balkendiagramm der Fragen je Tag, {from} bis {to}: {asked, plural, =0 {keine Frage} one {eine Frage} other {# Fragen}}, {answered, number} beantwortet. {busiest}',

  'settings.title': 'Einstellungen',
  'settings.line': '**{setting}:** {value}',
  'settings.places': 'Wo ich antworte',
  'settings.answers': 'Wie ich antworte',
  'settings.channels': 'Kanäle',
  'settings.forums': 'Foren',
  'settings.ingestRoles': 'Rollen der Redaktion',
  'settings.adminChannel': 'Admin-Kanal',
  'settings.mentions': 'Erwähnungen',
  'settings.threads': 'Threads',
  'settings.name': 'Redaktion',
  'settings.accentColour': 'Farbe',
  'settings.footer': 'Fußzeile',
  'settings.language': 'Sprache',
  'settings.quotes': 'Artikel je Antwort',
  'settings.certainty': 'Sicherheit',
  'settings.choose-channels': 'Kanäle, in denen ich antworte (leer: alle)',
  'settings.choose-forums': 'Foren, deren Beiträge ich beantworte',
  'settings.choose-roles': 'Rollen, die Artikel hinzufügen und entfernen dürfen',
  'settings.choose-admin-channel': 'Kanal, der von Änderungen erfährt',
  'settings.all-channels': 'alle, die ich sehe',
  'settings.none': 'nicht festgelegt',
  'settings.mentions-on': 'Erwähnungen: beantwortet',
  'settings.mentions-off': 'Erwähnungen: ignoriert',
  'settings.threads-on': 'Erwähnungen: im Thread',
  'settings.threads-off': 'Erwähnungen: an Ort und Stelle',
  'settings.mentions-value': '{on, select, yes {werden beantwortet} other {werden ignoriert, nur Befehle}}',
  'settings.threads-value':
    '{on, select, yes {Antworten auf Erwähnungen öffnen einen Thread} other {Antworten auf Erwähnungen bleiben im Kanal}}',
  'settings.texts': 'Name, Farbe, Fußzeile …',
  'settings.to-places': 'Wo ich antworte',
  'settings.to-answers': 'Wie ich antworte',
  'settings.roles-note':
    'Discord bietet die Befehle der Redaktion allen an, die den Server verwalten dürfen. Geben Sie sie für andere Rollen auch unter Servereinstellungen → Integrationen frei.',
  'settings.language-value':
    '{language, select, en {English} fr {Français} de {Deutsch} es {Español} pt {Português} ru {Русский} ja {日本語} other {die jedes Lesers}}',
  'settings.certainty-value':
    '{certainty, select, careful {vorsichtig: antwortet seltener, irrt seltener} generous {großzügig: antwortet öfter, irrt öfter} other {ausgewogen}}',
  'settings.quotes-value': '{count, plural, one {nur der beste} other {bis zu #}}',
  'settings.form-title': 'Name, Farbe, Fußzeile',
  'settings.form-name': 'Name der Redaktion',
  'settings.form-colour': 'Farbe neben Antworten, etwa #2f5d8a',
  'settings.form-footer': 'Zeile unter jeder Antwort',
  'settings.told': '{user} hat die Einstellungen geändert:',
  'settings.change': '{setting}: {before} → {after}',

  'failure.unexpected':
    'Bei mir ist etwas schiefgegangen. Versuchen Sie es noch einmal; wenn es wieder passiert, nennen Sie dem Betreiber diese Kennung: {id}',

  'error.empty-library.message': 'In dieser Bibliothek gibt es noch keine Artikel.',
  'error.empty-library.advice': 'Fügen Sie mit /ingest welche hinzu.',
  'error.question-without-words.message': 'Diese Frage enthält keine Wörter.',
  'error.question-without-words.advice': 'Fragen Sie in Worten, zum Beispiel: wann war Abe in Russland',
  'error.question-too-long.message':
    'Diese Frage hat {length, number} Zeichen; ich lese höchstens {limit, number}.',
  'error.question-too-long.advice': 'Stellen Sie sie in ein oder zwei Sätzen.',
  'error.message-without-text.message': 'Diese Nachricht enthält keinen Text.',
  'error.message-without-text.advice': 'Wählen Sie eine mit Text, oder nutzen Sie /ask.',
  'error.topic-without-words.message': 'Dieses Thema enthält keine Wörter.',
  'error.topic-without-words.advice': 'Nennen Sie es in wenigen Wörtern, zum Beispiel: Friedensvertrag',
  'error.topic-too-long.message':
    'Dieses Thema ist {length, number} Zeichen lang; ich nehme bis zu {limit, number}.',
  'error.topic-too-long.advice': 'Nennen Sie es in wenigen Wörtern, zum Beispiel: Friedensvertrag',
  'error.unreadable-date.message': '„{written}“ kann ich nicht als Datum lesen.',
  'error.unreadable-date.advice':
    'Schreiben Sie ein Jahr, einen Monat oder einen Tag, zum Beispiel 2017, 2017-07 oder 2017-07-07.',
  'error.dates-reversed.message': 'Der erste Tag des Zeitraums liegt nach dem letzten.',
  'error.dates-reversed.advice': 'Vertauschen Sie die beiden.',
  'error.no-answer-yet.message': 'Hier wurde noch nichts beantwortet.',
  'error.no-answer-yet.advice':
    'Stellen Sie erst eine Frage, oder nennen Sie die ID einer Antwort oder eines Artikels.',
  'error.nothing-by-that-id.message': 'Hier gibt es weder eine Antwort noch einen Artikel mit der ID {id}.',
  'error.nothing-by-that-id.advice':
    'Wählen Sie eine Antwort aus den Vorschlägen, oder fragen Sie noch einmal.',
  'error.no-such-answer.message': 'Diese Antwort ist nicht mehr gespeichert.',
  'error.no-such-answer.advice': 'Fragen Sie noch einmal, um zu sehen, was unsere Artikel jetzt sagen.',
  'error.sources-removed.message': 'Die Artikel, die diese Antwort zitiert hat, wurden inzwischen entfernt.',
  'error.sources-removed.advice': 'Fragen Sie noch einmal, um zu sehen, was unsere Artikel jetzt sagen.',
  'error.no-such-article.message': 'Hier gibt es keinen Artikel mit der ID {id}.',
  'error.no-such-article.advice': 'Die IDs stehen in /library list.',
  'error.article-unknown.message': 'Diesen Artikel gibt es in der Bibliothek nicht.',
  'error.article-unknown.advice':
    'Wählen Sie einen aus den Vorschlägen, oder sehen Sie in /library list nach.',
  'error.base-article.message': 'Dieser Artikel gehört zum Grundbestand, den alle Server teilen.',
  'error.base-article.advice': 'Bitten Sie den Betreiber dieses Bots, ihn zu entfernen.',
  'error.article-damaged.message':
    'Der gespeicherte Text von „{title}“ wurde auf der Festplatte verändert und wird deshalb nicht zitiert.',
  'error.article-damaged.advice': 'Bitten Sie den Betreiber, ihn zu entfernen und neu zu importieren.',
  'error.server-only.message': 'Das geht nur auf einem Server.',
  'error.server-only.advice': 'Nutzen Sie es in einem Kanal Ihres Servers.',
  'error.not-permitted.message': 'Dafür brauchen Sie die Berechtigung „Server verwalten“.',
  'error.not-permitted.advice': 'Wenden Sie sich an die Admins des Servers.',
  'error.editors-only.message':
    'Dafür brauchen Sie die Berechtigung „Server verwalten“ oder eine Rolle der Redaktion.',
  'error.editors-only.advice': 'Wenden Sie sich an die Admins des Servers; die Rollen stehen in /settings.',
  'error.unknown-command.message': 'Diesen Befehl kenne ich nicht mehr.',
  'error.unknown-command.advice': 'Versuchen Sie es mit /ask.',
  'error.unknown-button.message': 'Diese Schaltfläche kenne ich nicht mehr.',
  'error.unknown-button.advice': 'Versuchen Sie es mit /ask.',
  'error.stopping.message': 'Ich werde gerade neu gestartet und bin damit nicht fertig geworden.',
  'error.stopping.advice': 'Versuchen Sie es in einer Minute noch einmal.',
  'error.form-too-late.message':
    'Ich bin gerade ausgelastet und konnte das Formular nicht rechtzeitig öffnen.',
  'error.form-too-late.advice': 'Versuchen Sie es in einer Minute noch einmal.',
  'error.attachment-unavailable.message': 'Ich konnte die Datei nicht von Discord laden.',
  'error.attachment-unavailable.advice': 'Hängen Sie sie noch einmal an.',
  'error.unknown-file-type.message': 'Diese Art Datei kann ich nicht lesen.',
  'error.unknown-file-type.advice': 'Hängen Sie eine an, die auf {types} endet.',
  'error.file-too-large.message': 'Die Datei ist größer als {megabytes, number} MB.',
  'error.file-too-large.advice':
    'Teilen Sie sie auf, oder bitten Sie den Betreiber, sie im Terminal zu importieren.',
  'error.no-coverage-folder.message':
    'Dieser Server hat keinen Artikelordner, der neu gelesen werden könnte.',
  'error.no-coverage-folder.advice':
    'Hängen Sie eine Datei an. Der Ordner des Betreibers (COVERAGE_DIR) wird nur auf dem Server neu gelesen, den HOME_GUILD nennt, oder auf dem einzigen.',
  'error.no-colour.message': 'Das ist keine Farbe; es wurde nichts geändert.',
  'error.no-colour.advice':
    'Schreiben Sie sechs Hexadezimalziffern, etwa #2f5d8a, oder nichts für die Standardfarbe.',
  'error.ingest-running.message': 'Auf diesem Server läuft oder wartet schon ein Import.',
  'error.ingest-running.advice': 'Starten Sie diesen, wenn der andere fertig ist.',
  'error.too-many-ingests.message': 'Es warten schon viele Importe anderer Server.',
  'error.too-many-ingests.advice': 'Versuchen Sie es in einer Stunde noch einmal.',
  'error.library-busy.message': 'In diese Bibliothek werden gerade Artikel aufgenommen.',
  'error.library-busy.advice':
    'Fragen werden weiter beantwortet; warten Sie das Ende ab und versuchen Sie es noch einmal.',
  'error.lock-lost.message':
    'Die Sperre der Bibliothek ging vor dem Speichern verloren; es wurde nichts geändert.',
  'error.lock-lost.advice': 'Starten Sie den Import noch einmal.',
  'error.library-read-only.message':
    'In die Bibliothek kann nicht geschrieben werden; es wurde nichts geändert.',
  'error.library-read-only.advice': 'Sagen Sie dem Betreiber, dass der Datenordner Schreibrechte braucht.',
  'error.disk-full.message': 'Die Festplatte ist voll; die Bibliothek ist wie vor dieser Änderung.',
  'error.disk-full.advice': 'Bitten Sie den Betreiber, Platz zu schaffen, und versuchen Sie es noch einmal.',
  'error.library-unreadable.message': 'Die Bibliothek kann nicht gelesen werden.',
  'error.library-unreadable.advice': 'Sagen Sie dem Betreiber Bescheid; im Protokoll steht, welche Datei.',
  'error.library-damaged.message': 'Die Bibliothek ist beschädigt.',
  'error.library-damaged.advice': 'Sagen Sie dem Betreiber Bescheid; im Protokoll steht, was unversehrt ist.',
  'error.library-older.message': 'Die Bibliothek stammt von einer älteren Version.',
  'error.library-older.advice': 'Bitten Sie den Betreiber, sie neu zu indexieren.',
  'error.library-newer.message': 'Die Bibliothek stammt von einer neueren Version.',
  'error.library-newer.advice': 'Bitten Sie den Betreiber, Pullquote zu aktualisieren.',
  'error.embedder-mismatch.message': 'Die Bibliothek wurde mit einem anderen Modell indexiert.',
  'error.embedder-mismatch.advice':
    'Bitten Sie den Betreiber, sie neu zu indexieren oder das Modell zurückzustellen.',
  'error.model-unavailable.message': 'Das Sprachmodell konnte nicht geladen werden.',
  'error.model-unavailable.advice':
    'Sagen Sie dem Betreiber Bescheid; im Protokoll steht, welche Datei fehlt.',
  'error.forbidden-here.message': 'Discord lässt mich in diesem Kanal nicht antworten.',
  'error.forbidden-here.advice':
    'Bitten Sie einen Admin, mir hier „Kanal anzeigen“, „Nachrichten senden“, „Links einbetten“ und „Dateien anhängen“ zu geben.',
  'error.settings-unreadable.message':
    'Die Einstellungen dieses Servers sind nicht lesbar; bis dahin tue ich hier nichts.',
  'error.settings-unreadable.advice':
    'Sagen Sie es dem Betreiber: settings.json im Datenordner muss repariert oder weggelegt werden; das Protokoll nennt die Datei.',
  'error.too-fast.message':
    'Das waren viele Fragen in kurzer Zeit; in {seconds, number} s kann ich Ihnen wieder antworten.',
  'error.too-fast.advice': 'Es ist nichts verloren: Senden Sie es dann noch einmal.',
  'error.server-too-fast.message':
    'Auf diesem Server kamen viele Fragen in kurzer Zeit; in {seconds, number} s kann ich hier wieder antworten.',
  'error.server-too-fast.advice': 'Es ist nichts verloren: Senden Sie es dann noch einmal.',
  'error.other-channel.message': 'In diesem Kanal antworte ich nicht.',
  'error.other-channel.advice': 'Fragen Sie in {channels}.',
  'error.channels-deleted.message':
    'In diesem Kanal antworte ich nicht, und die Kanäle, in denen ich antworten soll, wurden gelöscht.',
  'error.channels-deleted.advice':
    'Bitten Sie ein Mitglied, das diesen Server verwalten darf, in /settings andere auszuwählen.',

  'command.ask.name': 'fragen',
  'command.ask.description': 'Finden, was in unseren Artikeln steht, Wort für Wort',
  'command.ask.option.question.name': 'frage',
  'command.ask.option.question.description': 'Was möchten Sie wissen?',
  'command.ask.option.from.name': 'von',
  'command.ask.option.from.description':
    'An diesem Tag oder später erschienen: 2017, 2017-07 oder 2017-07-07',
  'command.ask.option.to.name': 'bis',
  'command.ask.option.to.description': 'An diesem Tag oder früher erschienen: 2017, 2017-07 oder 2017-07-07',
  'command.ask.option.source.name': 'quelle',
  'command.ask.option.source.description': 'Nur aus dieser Publikation',
  'command.ask.option.private.name': 'privat',
  'command.ask.option.private.description': 'Die Antwort nur Ihnen zeigen',

  'command.timeline.name': 'zeitleiste',
  'command.timeline.description':
    'Was unsere Artikel zu einem Thema sagen, nach der Zeit geordnet, von der die Rede ist',
  'command.timeline.option.topic.name': 'thema',
  'command.timeline.option.topic.description': 'Worum soll es gehen, in wenigen Wörtern?',
  'command.timeline.option.from.name': 'von',
  'command.timeline.option.from.description':
    'Was an diesem Tag oder später geschah: 2017, 2017-07 oder 2017-07-07',
  'command.timeline.option.to.name': 'bis',
  'command.timeline.option.to.description':
    'Was an diesem Tag oder früher geschah: 2017, 2017-07 oder 2017-07-07',
  'command.timeline.option.private.name': 'privat',
  'command.timeline.option.private.description': 'Die Zeitleiste nur Ihnen zeigen',

  'command.source.name': 'quelle',
  'command.source.description': 'Zeigen, woher ein Zitat stammt: Artikel, Publikation, Datum, Stelle im Text',
  'command.source.option.answer.name': 'antwort',
  'command.source.option.answer.description': 'Welche Antwort; sonst die letzte in diesem Kanal',
  'command.source.option.format.name': 'format',
  'command.source.option.format.description':
    'In welcher Form: mit Zitat, im Zitierstil oder für ein Literaturprogramm',
  'command.source.option.format.choice.text.name': 'Text mit dem Zitat',
  'command.source.option.format.choice.apa.name': 'APA',
  'command.source.option.format.choice.chicago.name': 'Chicago',
  'command.source.option.format.choice.mla.name': 'MLA',
  'command.source.option.format.choice.bibtex.name': 'BibTeX',
  'command.source.option.format.choice.ris.name': 'RIS',
  'command.source.option.format.choice.csl-json.name': 'CSL-JSON',

  'command.ingest.name': 'importieren',
  'command.ingest.description': 'Artikel hinzufügen: aus einer Datei oder durch Neulesen des Artikelordners',
  'command.ingest.option.file.name': 'datei',
  'command.ingest.option.file.description':
    'Artikel als .txt, .md, .html, .json oder .jsonl; ohne Datei wird der Ordner neu gelesen',
  'command.ingest.option.year.name': 'jahr',
  'command.ingest.option.year.description': 'Das Jahr von Artikeln, deren Ortsmarke nur Tag und Monat nennt',

  'command.library.name': 'bibliothek',
  'command.library.description': 'Sehen, was in der Bibliothek ist, und Artikel entfernen',
  'command.library.option.list.name': 'liste',
  'command.library.option.list.description': 'Alle Artikel zeigen, die neuesten zuerst',
  'command.library.option.list.option.page.name': 'seite',
  'command.library.option.list.option.page.description': 'Welche Seite; sonst die erste',
  'command.library.option.info.name': 'details',
  'command.library.option.info.description': 'Zeigen, was über einen Artikel bekannt ist',
  'command.library.option.info.option.article.name': 'artikel',
  'command.library.option.info.option.article.description': 'Seine Überschrift oder ID',
  'command.library.option.remove.name': 'entfernen',
  'command.library.option.remove.description': 'Einen Artikel mit allen Fassungen entfernen, nach Rückfrage',
  'command.library.option.remove.option.article.name': 'artikel',
  'command.library.option.remove.option.article.description': 'Seine Überschrift oder ID',

  'command.gaps.name': 'lücken',
  'command.gaps.description': 'Was gefragt wurde und in unseren Artikeln nicht steht',
  'command.gaps.option.days.name': 'tage',
  'command.gaps.option.days.description': 'Wie viele Tage zurück; sonst 30',

  'command.stats.name': 'statistik',
  'command.stats.description': 'Wie viele Artikel es gibt, wie viel gefragt und wie viel beantwortet wird',
  'command.stats.option.days.name': 'tage',
  'command.stats.option.days.description': 'Wie viele Tage zurück; sonst 30',

  'command.settings.name': 'einstellungen',
  'command.settings.description': 'Wo und wie ich antworte, und wer Artikel hinzufügen darf',

  'command.privacy.name': 'datenschutz',
  'command.privacy.description': 'Was von Ihren Fragen gespeichert wird, und wie lange',

  'command.help.name': 'hilfe',
  'command.help.description': 'Wie man fragt, und was man hier fragen kann',

  'command.find-coverage-of-this.name': 'In unseren Artikeln suchen',
};
