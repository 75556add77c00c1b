import type { CommandTexts } from '../catalogue.js';

export const commandTexts: CommandTexts = {
  'command.ask.name': 'demander',
  'command.ask.description': 'Chercher ce que disent nos articles, mot pour mot',
  'command.ask.option.question.name': 'question',
  'command.ask.option.question.description': 'Que voulez-vous savoir ?',
  'command.ask.option.from.name': 'depuis',
  'command.ask.option.from.description': 'Publié ce jour-là ou après : 2017, 2017-07 ou 2017-07-07',
  'command.ask.option.to.name': 'jusque',
  'command.ask.option.to.description': 'Publié ce jour-là ou avant : 2017, 2017-07 ou 2017-07-07',
  'command.ask.option.source.name': 'source',
  'command.ask.option.source.description': 'Seulement cette publication',
  'command.ask.option.private.name': 'privé',
  'command.ask.option.private.description': 'Ne montrer la réponse qu’à vous',

  'command.timeline.name': 'chronologie',
  'command.timeline.description': 'Ce que disent nos articles sur un sujet, selon le moment dont ils parlent',
  'command.timeline.option.topic.name': 'sujet',
  'command.timeline.option.topic.description': 'De quoi doit-il s’agir, en quelques mots ?',
  'command.timeline.option.from.name': 'depuis',
  'command.timeline.option.from.description':
    'Ce qui s’est passé ce jour-là ou après : 2017, 2017-07 ou 2017-07-07',
  'command.timeline.option.to.name': 'jusque',
  'command.timeline.option.to.description':
    'Ce qui s’est passé ce jour-là ou avant : 2017, 2017-07 ou 2017-07-07',
  'command.timeline.option.private.name': 'privé',
  'command.timeline.option.private.description': 'Ne montrer la chronologie qu’à vous',

  'command.source.name': 'source',
  'command.source.description':
    'Montrer d’où vient une citation : article, publication, date, place dans le texte',
  'command.source.option.answer.name': 'réponse',
  'command.source.option.answer.description': 'Quelle réponse ; par défaut la dernière de ce salon',
  'command.source.option.format.name': 'format',
  'command.source.option.format.description':
    'Sous quelle forme : avec la citation, en style bibliographique ou pour un logiciel',
  'command.source.option.format.choice.text.name': 'Texte avec la citation',
  'command.source.option.format.choice.apa.name': 'APA',
  'command.source.option.format.choice.chicago.name': 'Chicago',
  'command.source.option.format.choice.mla.name': 'MLA',
  'command.source.option.format.choice.bibtex.name': 'BibTeX',
  'command.source.option.format.choice.ris.name': 'RIS',
  'command.source.option.format.choice.csl-json.name': 'CSL-JSON',

  'command.ingest.name': 'importer',
  'command.ingest.description':
    'Ajouter des articles : depuis un fichier, ou en relisant le dossier d’articles',
  'command.ingest.option.file.name': 'fichier',
  'command.ingest.option.file.description':
    'Articles en .txt, .md, .html, .json ou .jsonl ; sans fichier, le dossier est relu',
  'command.ingest.option.year.name': 'année',
  'command.ingest.option.year.description':
    'L’année des articles dont le texte ne donne que le jour et le mois',

  'command.library.name': 'bibliothèque',
  'command.library.description': 'Voir ce que contient la bibliothèque et supprimer des articles',
  'command.library.option.list.name': 'liste',
  'command.library.option.list.description': 'Afficher tous les articles, les plus récents d’abord',
  'command.library.option.list.option.page.name': 'page',
  'command.library.option.list.option.page.description': 'Quelle page ; par défaut la première',
  'command.library.option.info.name': 'détails',
  'command.library.option.info.description': 'Afficher ce que l’on sait d’un article',
  'command.library.option.info.option.article.name': 'article',
  'command.library.option.info.option.article.description': 'Son titre ou son identifiant',
  'command.library.option.remove.name': 'supprimer',
  'command.library.option.remove.description':
    'Supprimer un article et toutes ses versions, après confirmation',
  'command.library.option.remove.option.article.name': 'article',
  'command.library.option.remove.option.article.description': 'Son titre ou son identifiant',

  'command.gaps.name': 'lacunes',
  'command.gaps.description': 'Les questions des lecteurs restées sans réponse dans nos articles',
  'command.gaps.option.days.name': 'jours',
  'command.gaps.option.days.description': 'Sur combien de jours ; 30 par défaut',

  'command.stats.name': 'stats',
  'command.stats.description': 'Combien d’articles, combien de questions, et combien de réponses',
  'command.stats.option.days.name': 'jours',
  'command.stats.option.days.description': 'Sur combien de jours ; 30 par défaut',

  'command.settings.name': 'réglages',
  'command.settings.description': 'Où et comment je réponds, et qui peut ajouter des articles',

  'command.privacy.name': 'confidentialité',
  'command.privacy.description': 'Ce qui est conservé de vos questions, et combien de temps',

  'command.help.name': 'aide',
  'command.help.description': 'Comment poser une question, et quoi demander ici',

  'command.find-coverage-of-this.name': 'Chercher dans nos articles',
};
