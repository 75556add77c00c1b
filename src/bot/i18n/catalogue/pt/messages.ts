import type { Translation } from '../catalogue.js';
import type { messages as english } from '../en/messages.js';

export const messages: Translation<typeof english> = {
  'answer.publisher': 'Fonte',
  'answer.published': 'Publicado em',
  'answer.also': 'Veja também',
  'answer.sources': 'Fontes',
  'answer.more-context': 'Mais contexto',
  'answer.next': 'Próxima',
  'answer.previous': 'Anterior',
  'answer.reject': 'Não é minha resposta',
  'answer.rejected': 'Obrigado. A redação vê que esta resposta não acertou; ela não vê quem avisou.',
  'answer.rejected-before': 'Você já nos avisou sobre esta resposta. Obrigado.',

  'quote.page': 'Citação {page, number} de {pages, number}',
  'quote.may-not-answer': 'Talvez esta citação não responda à pergunta.',

  'mention.may-not-write':
    'Não tenho permissão para escrever em {channel}, por isso não consigo responder lá. Use /ask ou peça a um administrador que me dê “Enviar mensagens” e “Inserir links” nesse canal.',
  'mention.hint': 'Faça uma pergunta na mesma mensagem ou use /ask. Saiba mais em /help.',

  'help.readers': 'Como perguntar',
  'help.editors': 'Para a redação',
  'help.what':
    'Respondo com as reportagens desta redação, palavra por palavra: cada citação aparece em um artigo exatamente como mostrada.',
  'help.ask': '/ask encontra o trecho que responde. Com “privado”, só você vê a resposta.',
  'help.filters': '/ask também aceita datas (“2017”, “2017-07”, “2017-07-07”) e um veículo.',
  'help.timeline': '/timeline ordena o que nossos artigos dizem sobre um tema pelo momento de que falam.',
  'help.follow-up':
    'Mencione-me com uma pergunta e eu respondo. Em um tópico, entendo a continuação, por exemplo: “e em setembro?”',
  'help.message': 'Abra o menu de qualquer mensagem e escolha Apps para buscar o que nossos artigos dizem.',
  'help.buttons':
    'Abaixo de cada resposta: as fontes, os parágrafos ao redor, mais citações e “Não é minha resposta” se ela errou. /source traz as referências em vários formatos.',
  'help.examples': 'Experimente, por exemplo:',
  'help.empty': 'Esta biblioteca ainda não tem artigos.',
  'help.ingest': '/ingest adiciona artigos de um arquivo ou relê a pasta de artigos.',
  'help.library': '/library mostra os artigos, detalha um deles ou o remove.',
  'help.gaps':
    '/gaps mostra o que foi perguntado e nossos artigos não responderam; /stats mostra perguntas e respostas por dia.',
  'help.settings':
    '/settings define onde e como respondo, quem pode adicionar artigos e a aparência das respostas.',
  'help.privacy': '/privacy explica o que fica guardado das perguntas.',

  'answer.read-article': 'Ler o artigo',
  'answer.nothing-found': 'Não encontrei nada em nossos artigos que responda a isso.',
  'answer.filtered-out':
    'Não há artigos desse veículo e desse período. Escolha um veículo nas sugestões, ou pergunte sem datas.',
  'answer.closest-headlines': 'Os títulos mais próximos:',
  'answer.read-as': 'Entendido como: {question}',
  'answer.may-help': 'Isto pode ajudar, mas talvez nossos artigos não respondam diretamente:',
  'answer.older': 'artigo mais antigo',
  'answer.times': 'Datas na citação',
  'answer.time': '“{said}”: {days}',
  'aside.greeting': 'Olá! Faça uma pergunta, e eu procuro em nossos artigos o que a responde.',
  'aside.thanks': 'De nada!',
  'aside.insult': 'Prefiro ajudar: faça uma pergunta, e eu procuro em nossos artigos o que a responde.',
  'aside.instruction':
    'Só cito o que está em nossos artigos e não sigo outras instruções. Faça uma pergunta sobre eles.',
  'aside.about-the-bot':
    'Sou um bot que responde a perguntas com citações dos artigos desta redação, palavra por palavra. Saiba mais com /help.',
  'aside.names-nothing': 'Diga a quem ou a que você se refere, por exemplo: quando Abe visitou a Rússia',
  'aside.too-many-questions': 'Faça no máximo três perguntas de cada vez.',

  'article.untitled': 'Artigo sem título',

  'timeline.title':
    '“{topic}”: {count, plural, =0 {nenhuma frase com data} one {# frase com data} other {# frases com data}}',
  'timeline.none':
    'Não encontrei sobre esse tema nenhuma frase que diga quando. Tente outras palavras ou outras datas.',
  'timeline.likely': 'provavelmente {days}',
  'timeline.resolved': '{when} (“{said}”)',
  'timeline.also': '{count, plural, one {também em # outro artigo} other {também em outros # artigos}}',
  'timeline.left':
    '{count, plural, one {# outra frase, menos ligada ao tema, ficou de fora.} other {Outras # frases, menos ligadas ao tema, ficaram de fora.}}',

  'citations.count': '{count, plural, =0 {Nada foi citado.} =1 {Uma fonte} other {# fontes}}',
  'citations.count-cut': '{shown, plural, =1 {Uma fonte} other {# fontes}} e mais {left, number}',
  'citations.author': 'Por {author}',
  'citations.article': 'Artigo {id}, versão {revision, number}',
  'citations.passage': 'Trecho: caracteres {start}–{end}',
  'citations.sentence': 'Frase citada: caracteres {start}–{end}',
  'citations.written': 'Referência no formato {format}',
  'citations.go-to-sentence': 'Ir para a frase no artigo',

  'ingest.waiting': 'Aguardando o fim de outra importação …',
  'ingest.reading': 'Lendo … {count, plural, one {# artigo} other {# artigos}} até agora, no momento: {name}',
  'ingest.indexing': 'Indexando … {done, number} de {total, number} trechos',
  'ingest.saved': 'Salvo … {count, plural, one {# artigo} other {# artigos}}',
  'ingest.finished': 'Importação concluída',
  'ingest.added': 'Novos: {count, number}',
  'ingest.revised': 'Revisados: {count, number}',
  'ingest.unchanged': 'Sem mudanças: {count, number}',
  'ingest.removed': 'Removidos: {count, number}',
  'ingest.failed-count': 'Falhas: {count, number}',
  'ingest.failed': 'Falhas',
  'ingest.warnings': 'Avisos',

  'list.more': 'e mais {count, number}',
  'list.page': 'Página {page, number} de {pages, number}',

  'ingest.cancel': 'Cancelar',
  'ingest.cancelling': 'Interrompendo a importação. O que foi salvo permanece.',
  'ingest.not-running': 'Essa importação não está mais em andamento.',
  'ingest.stopped':
    'Estou sendo reiniciado, por isso esta importação foi interrompida. Artigos já salvos, que permanecem: {count, number}. Repita /ingest em um minuto para o resto.',
  'ingest.cancelled':
    '{count, plural, =0 {Importação cancelada antes de salvar qualquer coisa. A biblioteca continua como estava.} =1 {Importação cancelada. Um artigo já estava salvo e permanece; o resto ficou de fora.} other {Importação cancelada. # artigos já estavam salvos e permanecem; o resto ficou de fora.}}',
  'ingest.moved':
    'Isso demora mais do que o Discord permite alterar uma resposta: continua em uma mensagem à parte neste canal.',
  'ingest.cannot-move':
    'Isso demora mais do que o Discord permite alterar uma resposta, e não tenho permissão para escrever neste canal: o resultado não poderá ser mostrado aqui. {told, select, yes {O canal de administração será avisado.} other {Quando terminar, /library list mostrará os artigos.}}',
  'ingest.told': '{user} adicionou artigos: {summary}',
  'ingest.told-failed': '{user} tentou adicionar artigos, mas não deu certo. {reason}',
  'ingest.failed-by-fault': 'O erro foi meu; o log do operador diz mais.',

  'library.count': '{count, plural, =0 {Nenhum artigo} =1 {Um artigo} other {# artigos}}',
  'library.empty': 'Esta biblioteca ainda não tem artigos. Adicione alguns com /ingest.',
  'library.base': 'acervo comum',
  'library.base-note': 'Pertence ao acervo comum a todos os servidores e não pode ser removido aqui.',
  'library.size':
    '{passages, plural, =1 {Um trecho} other {# trechos}}, {characters, plural, =1 {um caractere} other {# caracteres}}',
  'library.read-from': 'Lido de {path}, {when}',
  'library.remove-ask': 'Remover …',
  'library.changed': 'O artigo mudou desde a pergunta: veja-o de novo.',
  'library.remove-question':
    '{revisions, plural, =1 {Remover este artigo? As respostas que o citam perderão a fonte.} other {Remover este artigo com as # versões? As respostas que o citam perderão a fonte.}}',
  'library.remove': 'Remover',
  'library.keep': 'Manter',
  'library.removed': '“{title}” ({id}) foi removido.',
  'library.kept': '“{title}” foi mantido.',
  'library.told': '{user} removeu um artigo. {what}',

  'gaps.title':
    '{count, plural, =0 {Nenhuma lacuna} =1 {Uma pergunta sem resposta} other {# perguntas sem resposta}}, {days, plural, =1 {hoje} other {últimos # dias}}',
  'gaps.rejected-count': '{count, plural, =1 {uma resposta rejeitada} other {# respostas rejeitadas}}',
  'gaps.kind-unanswered': 'sem resposta',
  'gaps.kind-rejected': 'resposta rejeitada',
  'gaps.none': 'Nossos artigos responderam a tudo o que foi perguntado.',
  'gaps.off': 'As perguntas não são guardadas aqui: o operador desativou isso.',
  'gaps.kept':
    '{days, plural, =0 {As perguntas não são guardadas} =1 {As perguntas são guardadas por um dia, sem nomes} other {As perguntas são guardadas por # dias, sem nomes}}',
  'gaps.times': '{count, number}×',
  'gaps.also':
    '{more, plural, =0 {também: {wording}} =1 {também: {wording} – e mais uma formulação} other {também: {wording} – e mais # formulações}}',
  'gaps.export': 'Exportar CSV',
  'gaps.left-out':
    '{count, plural, =1 {Falta uma pergunta: o Discord não aceita aqui um arquivo maior.} other {Faltam # perguntas: o Discord não aceita aqui um arquivo maior.}}',
  'gaps.column-question': 'Pergunta',
  'gaps.column-count': 'Vezes',
  'gaps.column-last': 'Última vez',
  'gaps.column-wordings': 'Outras formulações',
  'gaps.column-kind': 'Tipo',

  'privacy.title': 'O que fica guardado das suas perguntas',
  'privacy.questions':
    'Sua pergunta, quando foi feita e se teve resposta: por {days, plural, =1 {um dia} other {# dias}}, sem seu nome ou ID. Com isso a redação vê o que falta em suas reportagens. Vale também para perguntas privadas.',
  'privacy.no-questions':
    'Suas perguntas não são guardadas: o operador desativou isso. Para entender as seguintes, lembro das últimas por meia hora, só na memória.',
  'privacy.direct':
    'O que você pergunta por mensagem direta é guardado à parte: a redação de nenhum servidor vê.',
  'privacy.answers':
    'Quais trechos uma resposta citou, quando e em que canal, para que os botões continuem funcionando: as 11.000 respostas mais recentes, sem seu nome ou ID. Respostas privadas nunca são mostradas a outras pessoas.',
  'privacy.feedback':
    'Que uma resposta foi marcada como inútil, sem dizer por quem, enquanto as perguntas ficarem guardadas.',
  'privacy.reading':
    'Vejo os comandos, as mensagens que me mencionam e as novas publicações nos fóruns que a redação escolheu; também leio e respondo as mensagens diretas que recebo. Nada é enviado a outro serviço além do Discord.',
  'privacy.discord': 'O que você e eu escrevemos neste servidor é guardado pelo Discord, como toda mensagem.',

  'stats.title': '{days, plural, =1 {Hoje} other {Os últimos # dias}}',
  'stats.library':
    'Biblioteca: {articles, plural, =1 {um artigo} other {# artigos}}, {passages, plural, =1 {um trecho} other {# trechos}}',
  'stats.base':
    'Acervo comum: {articles, plural, =1 {um artigo} other {# artigos}}, {passages, plural, =1 {um trecho} other {# trechos}}',
  'stats.asked':
    '{asked, plural, =0 {Nenhuma pergunta} =1 {Uma pergunta} other {# perguntas}}{asked, plural, =0 {} other {, {share} com resposta}}',
  'stats.busiest': 'Dia mais movimentado: {day}, {asked, plural, =1 {uma pergunta} other {# perguntas}}',
  'stats.rejected':
    '{count, plural, =0 {Nenhuma resposta foi rejeitada} =1 {Uma resposta foi rejeitada por um leitor} other {# respostas foram rejeitadas por leitores}}',
  'stats.latency': 'Tempo de resposta: mediana de {median}, {p95} no percentil 95',
  'stats.milliseconds': '{count, number} ms',
  'stats.legend': '{answered} com resposta, {unanswered} sem resposta',
  'stats.off': 'As perguntas não são guardadas aqui, então não há o que contar: o operador desativou isso.',
  'stats.alt':
    'Gráfico de barras de perguntas por dia, de {from} a {to}: {asked, plural, =0 {nenhuma} =1 {uma pergunta} other {# perguntas}}, {answered, number} com resposta. {busiest}',

  'failure.unexpected':
    'Algo deu errado do meu lado. Tente de novo; se acontecer outra vez, informe este código ao operador: {id}',
};
