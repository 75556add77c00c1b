import type { Translation } from '../catalogue.js';
import type { errors as english } from '../en/errors.js';

export const errors: Translation<typeof english> = {
  'error.empty-library.message': 'In dieser Bibliothek gibt es noch keine Artikel.',
  'error.empty-library.advice': 'Die Redaktion kann mit /ingest welche hinzufügen.',
  'error.empty-base.message': 'Für Direktnachrichten gibt es noch keine Artikel.',
  'error.empty-base.advice':
    'Fragen Sie mich auf einem Server, oder sagen Sie dem Betreiber dieses Bots Bescheid.',
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
  'error.nothing-by-that-id.message': 'Hier gibt es weder eine Antwort noch einen Artikel mit der ID „{id}“.',
  'error.nothing-by-that-id.advice':
    'Wählen Sie eine Antwort aus den Vorschlägen, oder fragen Sie noch einmal.',
  'error.no-such-answer.message': 'Diese Antwort ist nicht mehr gespeichert.',
  'error.no-such-answer.advice': 'Fragen Sie noch einmal, um zu sehen, was unsere Artikel jetzt sagen.',
  'error.sources-removed.message': 'Die Artikel, die diese Antwort zitiert hat, wurden inzwischen entfernt.',
  'error.sources-removed.advice': 'Fragen Sie noch einmal, um zu sehen, was unsere Artikel jetzt sagen.',
  'error.no-such-article.message': 'Hier gibt es keinen Artikel mit der ID „{id}“.',
  'error.no-such-article.advice': 'Die IDs stehen in /library list.',
  'error.article-unknown.message': 'Diesen Artikel gibt es in der Bibliothek nicht.',
  'error.article-unknown.advice':
    'Wählen Sie einen aus den Vorschlägen, oder sehen Sie in /library list nach.',
  'error.base-article.message': 'Dieser Artikel gehört zum Grundbestand, den alle Server teilen.',
  'error.base-article.advice': 'Bitten Sie den Betreiber dieses Bots, ihn zu entfernen.',
  'error.article-damaged.message':
    'Der gespeicherte Text von „{title}“ wurde auf der Festplatte verändert und wird deshalb nicht zitiert.',
  'error.article-damaged.advice': 'Bitten Sie den Betreiber, ihn neu zu importieren.',
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
};
