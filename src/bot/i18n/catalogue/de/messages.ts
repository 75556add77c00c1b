import type { Translation } from '../catalogue.js';
import type { messages as english } from '../en/messages.js';

export const messages: Translation<typeof english> = {
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
  'quote.may-not-answer': 'Dieses Zitat beantwortet die Frage vielleicht nicht.',

  'mention.may-not-write':
    'Ich darf in {channel} nicht schreiben und kann Ihnen dort nicht antworten. Verwenden Sie /ask, oder bitten Sie einen Admin, mir in diesem Kanal „Nachrichten senden“ und „Links einbetten“ zu erlauben.',
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
  'answer.filtered-out':
    'Von dieser Publikation und aus dieser Zeit gibt es keine Artikel. Wählen Sie eine Publikation aus den Vorschlägen, oder fragen Sie ohne Zeitraum.',
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
  'aside.names-nothing': 'Sagen Sie mir, wen oder was Sie meinen, zum Beispiel: wann war Abe in Russland',
  'aside.too-many-questions': 'Stellen Sie mir höchstens drei Fragen auf einmal.',

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
  'ingest.cannot-move':
    'Das dauert länger, als Discord eine Antwort ändern lässt, und in diesem Kanal darf ich nicht schreiben: Das Ergebnis kann hier nicht angezeigt werden. {told, select, yes {Der Admin-Kanal erfährt es.} other {Wenn der Import beendet ist, zeigt /library list die Artikel.}}',
  'ingest.told': '{user} hat Artikel hinzugefügt: {summary}',
  'ingest.told-failed': '{user} wollte Artikel hinzufügen, aber es ist fehlgeschlagen. {reason}',
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
    'Ich sehe Befehle, Nachrichten, die mich erwähnen, und neue Beiträge in Foren, die die Redaktion ausgewählt hat; auch Direktnachrichten an mich lese und beantworte ich. An andere Dienste als Discord wird nichts gesendet.',
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

  'failure.unexpected':
    'Bei mir ist etwas schiefgegangen. Versuchen Sie es noch einmal; wenn es wieder passiert, nennen Sie dem Betreiber diese Kennung: {id}',
};
