import type { CommandTexts } from '../catalogue.js';

export const commandTexts: CommandTexts = {
  'command.ask.name': 'preguntar',
  'command.ask.description': 'Buscar lo que dicen nuestros artículos, palabra por palabra',
  'command.ask.option.question.name': 'pregunta',
  'command.ask.option.question.description': '¿Qué quieres saber?',
  'command.ask.option.from.name': 'desde',
  'command.ask.option.from.description': 'Publicado ese día o después: 2017, 2017-07 o 2017-07-07',
  'command.ask.option.to.name': 'hasta',
  'command.ask.option.to.description': 'Publicado ese día o antes: 2017, 2017-07 o 2017-07-07',
  'command.ask.option.source.name': 'fuente',
  'command.ask.option.source.description': 'Solo de esta publicación',
  'command.ask.option.private.name': 'privado',
  'command.ask.option.private.description': 'Mostrarte la respuesta solo a ti',

  'command.timeline.name': 'cronología',
  'command.timeline.description':
    'Lo que dicen nuestros artículos sobre un tema, según el momento del que hablan',
  'command.timeline.option.topic.name': 'tema',
  'command.timeline.option.topic.description': '¿De qué debe tratar, en pocas palabras?',
  'command.timeline.option.from.name': 'desde',
  'command.timeline.option.from.description': 'Lo que ocurrió ese día o después: 2017, 2017-07 o 2017-07-07',
  'command.timeline.option.to.name': 'hasta',
  'command.timeline.option.to.description': 'Lo que ocurrió ese día o antes: 2017, 2017-07 o 2017-07-07',
  'command.timeline.option.private.name': 'privado',
  'command.timeline.option.private.description': 'Mostrarte la cronología solo a ti',

  'command.source.name': 'fuente',
  'command.source.description':
    'Mostrar de dónde viene una cita: artículo, publicación, fecha y lugar en el texto',
  'command.source.option.answer.name': 'respuesta',
  'command.source.option.answer.description': 'Qué respuesta; si no eliges, la última de este canal',
  'command.source.option.format.name': 'formato',
  'command.source.option.format.description':
    'En qué forma: con la cita, en un estilo bibliográfico o para un gestor de referencias',
  'command.source.option.format.choice.text.name': 'Texto con la cita',
  'command.source.option.format.choice.apa.name': 'APA',
  'command.source.option.format.choice.chicago.name': 'Chicago',
  'command.source.option.format.choice.mla.name': 'MLA',
  'command.source.option.format.choice.bibtex.name': 'BibTeX',
  'command.source.option.format.choice.ris.name': 'RIS',
  'command.source.option.format.choice.csl-json.name': 'CSL-JSON',

  'command.ingest.name': 'importar',
  'command.ingest.description':
    'Añadir artículos: desde un archivo o volviendo a leer la carpeta de artículos',
  'command.ingest.option.file.name': 'archivo',
  'command.ingest.option.file.description':
    'Artículos en .txt, .md, .html, .json o .jsonl; sin archivo se vuelve a leer la carpeta',
  'command.ingest.option.year.name': 'año',
  'command.ingest.option.year.description': 'El año de los artículos cuya data solo da día y mes',

  'command.library.name': 'biblioteca',
  'command.library.description': 'Ver qué hay en la biblioteca y eliminar artículos',
  'command.library.option.list.name': 'lista',
  'command.library.option.list.description': 'Mostrar todos los artículos, los más recientes primero',
  'command.library.option.list.option.page.name': 'página',
  'command.library.option.list.option.page.description': 'Qué página; si no eliges, la primera',
  'command.library.option.info.name': 'detalles',
  'command.library.option.info.description': 'Mostrar lo que se sabe de un artículo',
  'command.library.option.info.option.article.name': 'artículo',
  'command.library.option.info.option.article.description': 'Su titular o identificador',
  'command.library.option.remove.name': 'eliminar',
  'command.library.option.remove.description':
    'Eliminar un artículo con todas sus versiones, previa confirmación',
  'command.library.option.remove.option.article.name': 'artículo',
  'command.library.option.remove.option.article.description': 'Su titular o identificador',

  'command.gaps.name': 'lagunas',
  'command.gaps.description': 'Lo que se preguntó y nuestros artículos no respondieron',
  'command.gaps.option.days.name': 'días',
  'command.gaps.option.days.description': 'Cuántos días atrás; si no eliges, 30',

  'command.stats.name': 'estadísticas',
  'command.stats.description': 'Cuántos artículos hay, cuánto se pregunta y cuánto se responde',
  'command.stats.option.days.name': 'días',
  'command.stats.option.days.description': 'Cuántos días atrás; si no eliges, 30',

  'command.settings.name': 'ajustes',
  'command.settings.description': 'Dónde y cómo respondo, y quién puede añadir artículos',

  'command.privacy.name': 'privacidad',
  'command.privacy.description': 'Qué se guarda de tus preguntas y durante cuánto tiempo',

  'command.help.name': 'ayuda',
  'command.help.description': 'Cómo preguntar y qué puedes preguntar aquí',

  'command.find-coverage-of-this.name': 'Buscar en nuestros artículos',
};
