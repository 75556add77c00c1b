import type { CommandTexts } from '../catalogue.js';

export const commandTexts: CommandTexts = {
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
