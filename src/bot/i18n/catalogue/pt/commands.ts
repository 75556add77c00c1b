import type { CommandTexts } from '../catalogue.js';

export const commandTexts: CommandTexts = {
  'command.ask.name': 'perguntar',
  'command.ask.description': 'Buscar o que nossos artigos dizem, palavra por palavra',
  'command.ask.option.question.name': 'pergunta',
  'command.ask.option.question.description': 'O que você quer saber?',
  'command.ask.option.from.name': 'desde',
  'command.ask.option.from.description': 'Publicado nesse dia ou depois: 2017, 2017-07 ou 2017-07-07',
  'command.ask.option.to.name': 'até',
  'command.ask.option.to.description': 'Publicado nesse dia ou antes: 2017, 2017-07 ou 2017-07-07',
  'command.ask.option.source.name': 'fonte',
  'command.ask.option.source.description': 'Só deste veículo',
  'command.ask.option.private.name': 'privado',
  'command.ask.option.private.description': 'Mostrar a resposta só para você',

  'command.timeline.name': 'cronologia',
  'command.timeline.description': 'O que nossos artigos dizem sobre um tema, pelo momento de que falam',
  'command.timeline.option.topic.name': 'tema',
  'command.timeline.option.topic.description': 'Sobre o que deve ser, em poucas palavras?',
  'command.timeline.option.from.name': 'desde',
  'command.timeline.option.from.description':
    'O que aconteceu nesse dia ou depois: 2017, 2017-07 ou 2017-07-07',
  'command.timeline.option.to.name': 'até',
  'command.timeline.option.to.description': 'O que aconteceu nesse dia ou antes: 2017, 2017-07 ou 2017-07-07',
  'command.timeline.option.private.name': 'privado',
  'command.timeline.option.private.description': 'Mostrar a cronologia só para você',

  'command.source.name': 'fonte',
  'command.source.description': 'Mostrar de onde vem uma citação: artigo, veículo, data, lugar no texto',
  'command.source.option.answer.name': 'resposta',
  'command.source.option.answer.description': 'Qual resposta; se não escolher, a última deste canal',
  'command.source.option.format.name': 'formato',
  'command.source.option.format.description':
    'De que forma: com a citação, em um estilo bibliográfico ou para um gerenciador de referências',
  'command.source.option.format.choice.text.name': 'Texto com a citação',
  'command.source.option.format.choice.apa.name': 'APA',
  'command.source.option.format.choice.chicago.name': 'Chicago',
  'command.source.option.format.choice.mla.name': 'MLA',
  'command.source.option.format.choice.bibtex.name': 'BibTeX',
  'command.source.option.format.choice.ris.name': 'RIS',
  'command.source.option.format.choice.csl-json.name': 'CSL-JSON',

  'command.ingest.name': 'importar',
  'command.ingest.description': 'Adicionar artigos: de um arquivo ou relendo a pasta de artigos',
  'command.ingest.option.file.name': 'arquivo',
  'command.ingest.option.file.description':
    'Artigos em .txt, .md, .html, .json ou .jsonl; sem arquivo, a pasta é relida',
  'command.ingest.option.year.name': 'ano',
  'command.ingest.option.year.description': 'O ano dos artigos cujo texto só dá dia e mês',

  'command.library.name': 'biblioteca',
  'command.library.description': 'Ver o que há na biblioteca e remover artigos',
  'command.library.option.list.name': 'lista',
  'command.library.option.list.description': 'Mostrar todos os artigos, os mais recentes primeiro',
  'command.library.option.list.option.page.name': 'página',
  'command.library.option.list.option.page.description': 'Qual página; se não escolher, a primeira',
  'command.library.option.info.name': 'detalhes',
  'command.library.option.info.description': 'Mostrar o que se sabe de um artigo',
  'command.library.option.info.option.article.name': 'artigo',
  'command.library.option.info.option.article.description': 'O título ou o ID',
  'command.library.option.remove.name': 'remover',
  'command.library.option.remove.description': 'Remover um artigo com todas as versões, após confirmação',
  'command.library.option.remove.option.article.name': 'artigo',
  'command.library.option.remove.option.article.description': 'O título ou o ID',

  'command.gaps.name': 'lacunas',
  'command.gaps.description': 'O que foi perguntado e nossos artigos não responderam',
  'command.gaps.option.days.name': 'dias',
  'command.gaps.option.days.description': 'Quantos dias para trás; se não escolher, 30',

  'command.stats.name': 'estatísticas',
  'command.stats.description': 'Quantos artigos há, quanto se pergunta e quanto se responde',
  'command.stats.option.days.name': 'dias',
  'command.stats.option.days.description': 'Quantos dias para trás; se não escolher, 30',

  'command.settings.name': 'configurações',
  'command.settings.description': 'Onde e como respondo, e quem pode adicionar artigos',

  'command.privacy.name': 'privacidade',
  'command.privacy.description': 'O que fica guardado das suas perguntas, e por quanto tempo',

  'command.help.name': 'ajuda',
  'command.help.description': 'Como perguntar, e o que perguntar aqui',

  'command.find-coverage-of-this.name': 'Buscar em nossos artigos',
};
