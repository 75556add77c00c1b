import type { Catalogue } from './catalogue.js';

/** Portuguese (Brazil), with the commands’ texts last. Zero counts as one in it, hence =1 where one is a word. */
export const pt: Catalogue = {
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

  'mention.may-not-write':
    'Não posso escrever em {channel}, por isso não consigo responder lá. Use /ask ou peça a um administrador que me dê “Enviar mensagens” nesse canal.',
  'mention.hint': 'Faça uma pergunta na mesma mensagem ou use /ask. Saiba mais em /help.',

  'help.readers': 'Como perguntar',
  'help.editors': 'Para a redação',
  'help.what':
    'Respondo com as reportagens desta redação, palavra por palavra: cada citação está exatamente assim em um artigo.',
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

  'ingest-problem.missing': 'não existe; confira o caminho',
  'ingest-problem.name-not-utf-8': 'tem um nome que não é UTF-8; mude o nome',
  'ingest-problem.no-permission': 'não pode ser lido; dê permissão de leitura ao usuário que executa o bot',
  'ingest-problem.is-folder': 'é uma pasta, não um arquivo',
  'ingest-problem.own-folder':
    'é a pasta de dados, onde fica só a própria biblioteca; ponha os artigos em outra pasta',
  'ingest-problem.path-too-long': 'tem um caminho longo demais',
  'ingest-problem.unreadable': 'não pôde ser lido ({cause})',
  'ingest-problem.not-a-file': 'não é arquivo nem pasta (é um pipe, socket ou dispositivo)',
  'ingest-problem.link-to-itself': 'é um link que leva a si mesmo; não foi seguido',
  'ingest-problem.link-to-ancestor': 'é um link de volta a uma pasta que o contém; não foi seguido',
  'ingest-problem.empty': 'está vazio',
  'ingest-problem.only-white-space': 'está vazio: só contém espaços em branco',
  'ingest-problem.no-records': 'está vazio: não contém nenhum artigo',
  'ingest-problem.too-large':
    'é grande demais: {size} MB, e são lidos no máximo {limit} MB; divida-o em artigos',
  'ingest-problem.unknown-format': 'está em um formato desconhecido aqui',
  'ingest-problem.binary': 'não é texto: seu tipo é {type}',
  'ingest-problem.zero-bytes': 'não é texto: contém bytes nulos',
  'ingest-problem.control-characters': 'não é texto: está cheio de caracteres de controle',
  'ingest-problem.damaged': 'é texto {encoding} danificado no byte {byte}; salve-o de novo',
  'ingest-problem.cut-off':
    'é texto {encoding} que termina no meio de um caractere, no byte {byte}; salve-o de novo ou envie o arquivo inteiro',
  'ingest-problem.half-character': 'é texto {encoding} danificado: contém meio caractere',
  'ingest-problem.unknown-encoding':
    'não é UTF-8 (byte {byte}) e a codificação não foi reconhecida; salve-o como UTF-8',
  'ingest-problem.json-not-utf-8': 'não é UTF-8, como o JSON exige',
  'ingest-problem.no-text': 'não contém texto',
  'ingest-problem.only-front-matter': 'tem um cabeçalho YAML e nenhum texto',
  'ingest-problem.front-matter-invalid': 'tem um cabeçalho que não é YAML válido (linha {line}: {what})',
  'ingest-problem.front-matter-unreadable': 'tem um cabeçalho que não é YAML válido ({what})',
  'ingest-problem.front-matter-no-fields': 'tem um cabeçalho que não é uma lista de linhas “nome: valor”',
  'ingest-problem.nested-too-deep': 'não contém artigo: seus elementos estão aninhados em excesso',
  'ingest-problem.page-without-text': 'não contém artigo: nenhum texto foi encontrado na página',
  'ingest-problem.not-json': 'não é JSON válido ({what})',
  'ingest-problem.line-too-long': 'passa de {limit} MB; divida o artigo',
  'ingest-problem.not-an-object': 'não é um objeto com “id”, “title” e “text”',
  'ingest-problem.no-text-field': 'não tem um campo “text” com texto',
  'ingest-problem.empty-text': 'tem um texto vazio',
  'ingest-problem.id-too-long': 'tem um identificador longo demais para um número; escreva-o entre aspas',
  'ingest-problem.id-half-character': 'tem um identificador com meio caractere; dê-lhe outro',
  'ingest-problem.no-id': 'não tem “id” nem “url”, então não seria reconhecido na próxima vez',
  'ingest-problem.given-up':
    'foi abandonado: {count} artigos seguidos não podiam ser lidos; corrija-os e importe-o de novo',
  'ingest-problem.same-in-file':
    'tem o mesmo identificador ou endereço ({id}) de um artigo anterior no mesmo arquivo; o primeiro foi mantido',
  'ingest-problem.same-elsewhere':
    'tem o mesmo identificador ou endereço ({id}) de um artigo que já estava em {where}; o primeiro foi mantido',
  'ingest-problem.id-taken': 'tem o identificador de outro artigo, {id} (“{title}”); dê a ele um próprio',
  'ingest-problem.date-unknown':
    'a data “{date}” não é legível; escreva-a como 2017-07-07; o artigo fica sem data',
  'ingest-problem.date-without-day':
    'a data “{date}” não diz o dia; escreva-a inteira, como 2017-07-07; o artigo fica sem data',
  'ingest-problem.date-ambiguous':
    'a data “{date}” pode ser lida de duas formas ({dayFirst}, {monthFirst}); escreva uma delas; o artigo fica sem data',
  'ingest-problem.date-impossible': 'a data “{date}” não existe; o artigo fica sem data',
  'ingest-problem.dateline-impossible':
    'o dia indicado no começo do texto não existe em {year}; o artigo fica sem data',
  'ingest-problem.year-unknown':
    'o ano é desconhecido: o texto só dá mês e dia ({day}); ponha o ano no nome do arquivo ou importe com a opção “ano”',
  'ingest-problem.address-not-whole':
    'o endereço “{address}” não é um endereço http(s) completo; foi deixado de fora',
  'ingest-problem.folder-emptied':
    'não contém mais artigos; os que vinham de lá ({count}) foram mantidos: remova-os um a um se for essa a intenção',

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
  'ingest.told': '{user} adicionou artigos: {summary}',
  'ingest.told-failed': '{user} começou a adicionar artigos, e falhou. {reason}',
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
    'Vejo os comandos, as mensagens que me mencionam e as novas publicações nos fóruns que a redação escolheu. Nada é enviado a outro serviço além do Discord.',
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

  'settings.title': 'Configurações',
  'settings.line': '**{setting}:** {value}',
  'settings.places': 'Onde respondo',
  'settings.answers': 'Como respondo',
  'settings.channels': 'Canais',
  'settings.forums': 'Fóruns',
  'settings.ingestRoles': 'Cargos da redação',
  'settings.adminChannel': 'Canal de administração',
  'settings.mentions': 'Menções',
  'settings.threads': 'Tópicos',
  'settings.name': 'Redação',
  'settings.accentColour': 'Cor',
  'settings.footer': 'Rodapé',
  'settings.language': 'Idioma',
  'settings.quotes': 'Artigos por resposta',
  'settings.certainty': 'Certeza',
  'settings.choose-channels': 'Canais em que respondo (nenhum: todos)',
  'settings.choose-forums': 'Fóruns cujas postagens respondo',
  'settings.choose-roles': 'Cargos que podem adicionar e remover artigos',
  'settings.choose-admin-channel': 'Canal avisado das mudanças',
  'settings.all-channels': 'todos os que vejo',
  'settings.none': 'nenhum',
  'settings.mentions-on': 'Menções: respondidas',
  'settings.mentions-off': 'Menções: ignoradas',
  'settings.threads-on': 'Menções: em um tópico',
  'settings.threads-off': 'Menções: no próprio canal',
  'settings.mentions-value': '{on, select, yes {respondidas} other {ignoradas, só comandos}}',
  'settings.threads-value':
    '{on, select, yes {respostas a menções abrem um tópico} other {respostas a menções ficam no canal}}',
  'settings.texts': 'Nome, cor, rodapé …',
  'settings.to-places': 'Onde respondo',
  'settings.to-answers': 'Como respondo',
  'settings.roles-note':
    'O Discord oferece os comandos da redação a quem pode gerenciar o servidor. Para outros cargos, libere-os também em Configurações do servidor → Integrações.',
  'settings.language-value':
    '{language, select, en {English} fr {Français} de {Deutsch} es {Español} pt {Português} ru {Русский} ja {日本語} other {o de cada leitor}}',
  'settings.certainty-value':
    '{certainty, select, careful {cautelosa: responde menos, erra menos} generous {generosa: responde mais, erra mais} other {equilibrada}}',
  'settings.quotes-value': '{count, plural, =1 {só o melhor} other {até #}}',
  'settings.form-title': 'Nome, cor, rodapé',
  'settings.form-name': 'Nome da redação',
  'settings.form-colour': 'Cor das respostas, por ex. #2f5d8a',
  'settings.form-footer': 'Linha abaixo de cada resposta',
  'settings.told': '{user} mudou as configurações:',
  'settings.change': '{setting}: {before} → {after}',

  'failure.unexpected':
    'Algo deu errado do meu lado. Tente de novo; se acontecer outra vez, informe este código ao operador: {id}',

  'error.empty-library.message': 'Esta biblioteca ainda não tem artigos.',
  'error.empty-library.advice': 'Adicione alguns com /ingest.',
  'error.question-without-words.message': 'Essa pergunta não tem palavras.',
  'error.question-without-words.advice': 'Pergunte com palavras, por exemplo: quando Abe visitou a Rússia',
  'error.question-too-long.message':
    'Essa pergunta tem {length, number} caracteres, e leio no máximo {limit, number}.',
  'error.question-too-long.advice': 'Pergunte em uma ou duas frases.',
  'error.message-without-text.message': 'Essa mensagem não tem texto.',
  'error.message-without-text.advice': 'Escolha uma com palavras ou use /ask.',
  'error.topic-without-words.message': 'Esse tema não tem palavras.',
  'error.topic-without-words.advice': 'Diga-o em poucas palavras, por exemplo: tratado de paz',
  'error.topic-too-long.message': 'Esse tema tem {length, number} caracteres, e aceito até {limit, number}.',
  'error.topic-too-long.advice': 'Diga-o em poucas palavras, por exemplo: tratado de paz',
  'error.unreadable-date.message': 'Não entendo “{written}” como data.',
  'error.unreadable-date.advice':
    'Escreva um ano, um mês ou um dia, por exemplo 2017, 2017-07 ou 2017-07-07.',
  'error.dates-reversed.message': 'O primeiro dia do período vem depois do último.',
  'error.dates-reversed.advice': 'Inverta as datas.',
  'error.no-answer-yet.message': 'Nada foi respondido aqui ainda.',
  'error.no-answer-yet.advice': 'Pergunte algo primeiro ou informe o ID de uma resposta ou de um artigo.',
  'error.nothing-by-that-id.message': 'Não há aqui resposta nem artigo com o ID {id}.',
  'error.nothing-by-that-id.advice': 'Escolha uma resposta entre as sugestões ou pergunte de novo.',
  'error.no-such-answer.message': 'Essa resposta não está mais guardada.',
  'error.no-such-answer.advice': 'Pergunte de novo para ver o que nossos artigos dizem agora.',
  'error.sources-removed.message': 'Os artigos que esta resposta citava foram removidos.',
  'error.sources-removed.advice': 'Pergunte de novo para ver o que nossos artigos dizem agora.',
  'error.no-such-article.message': 'Não há aqui um artigo com o ID {id}.',
  'error.no-such-article.advice': 'Os IDs estão em /library list.',
  'error.article-unknown.message': 'Esse artigo não está na biblioteca.',
  'error.article-unknown.advice': 'Escolha um entre as sugestões ou veja /library list.',
  'error.base-article.message': 'Esse artigo pertence ao acervo comum a todos os servidores.',
  'error.base-article.advice': 'Peça ao operador deste bot que o remova.',
  'error.article-damaged.message':
    'O texto guardado de “{title}” foi alterado no disco, por isso não é citado.',
  'error.article-damaged.advice': 'Peça ao operador que o remova e importe de novo.',
  'error.server-only.message': 'Isso só funciona em um servidor.',
  'error.server-only.advice': 'Use em um canal do seu servidor.',
  'error.not-permitted.message': 'Para isso você precisa da permissão “Gerenciar servidor”.',
  'error.not-permitted.advice': 'Fale com um administrador do servidor.',
  'error.editors-only.message':
    'Para isso você precisa da permissão “Gerenciar servidor” ou de um cargo da redação.',
  'error.editors-only.advice': 'Fale com um administrador do servidor; os cargos estão em /settings.',
  'error.unknown-command.message': 'Esse comando não existe mais.',
  'error.unknown-command.advice': 'Tente /ask.',
  'error.unknown-button.message': 'Esse botão não funciona mais.',
  'error.unknown-button.advice': 'Tente /ask.',
  'error.stopping.message': 'Estou sendo reiniciado e não consegui terminar.',
  'error.stopping.advice': 'Tente de novo em um minuto.',
  'error.form-too-late.message': 'Estou sobrecarregado e não consegui abrir o formulário a tempo.',
  'error.form-too-late.advice': 'Tente de novo em um minuto.',
  'error.attachment-unavailable.message': 'Não consegui baixar esse arquivo do Discord.',
  'error.attachment-unavailable.advice': 'Anexe-o de novo.',
  'error.unknown-file-type.message': 'Não consigo ler esse tipo de arquivo.',
  'error.unknown-file-type.advice': 'Anexe um que termine em {types}.',
  'error.file-too-large.message': 'Esse arquivo passa de {megabytes, number} MB.',
  'error.file-too-large.advice': 'Divida-o ou peça ao operador que o importe por um terminal.',
  'error.no-coverage-folder.message': 'Este servidor não tem pasta de artigos para reler.',
  'error.no-coverage-folder.advice':
    'Anexe um arquivo. A pasta do operador (COVERAGE_DIR) só é relida no servidor indicado por HOME_GUILD, ou no único que houver.',
  'error.no-colour.message': 'Isso não é uma cor, então nada mudou.',
  'error.no-colour.advice': 'Escreva seis dígitos hexadecimais, como #2f5d8a, ou nada para a cor padrão.',
  'error.ingest-running.message': 'Já há uma importação em andamento ou à espera neste servidor.',
  'error.ingest-running.advice': 'Inicie esta quando aquela terminar.',
  'error.too-many-ingests.message': 'Muitas importações de outros servidores já esperam a vez.',
  'error.too-many-ingests.advice': 'Tente de novo daqui a uma hora.',
  'error.library-busy.message': 'Artigos estão sendo adicionados a esta biblioteca agora.',
  'error.library-busy.advice': 'As perguntas continuam sendo respondidas; espere terminar e tente de novo.',
  'error.lock-lost.message': 'A trava da biblioteca se perdeu antes de salvar, então nada mudou.',
  'error.lock-lost.advice': 'Inicie a importação de novo.',
  'error.library-read-only.message': 'Não é possível gravar na biblioteca, então nada mudou.',
  'error.library-read-only.advice': 'Avise o operador: a pasta de dados precisa de permissão de escrita.',
  'error.disk-full.message': 'O disco está cheio; a biblioteca continua como antes desta mudança.',
  'error.disk-full.advice': 'Peça ao operador que libere espaço e tente de novo.',
  'error.library-unreadable.message': 'Não é possível ler a biblioteca.',
  'error.library-unreadable.advice': 'Avise o operador; o log diz qual arquivo.',
  'error.library-damaged.message': 'A biblioteca está danificada.',
  'error.library-damaged.advice': 'Avise o operador; o log diz o que está intacto.',
  'error.library-older.message': 'A biblioteca foi criada por uma versão mais antiga.',
  'error.library-older.advice': 'Peça ao operador que a indexe de novo.',
  'error.library-newer.message': 'A biblioteca foi criada por uma versão mais nova.',
  'error.library-newer.advice': 'Peça ao operador que atualize o Pullquote.',
  'error.embedder-mismatch.message': 'A biblioteca foi indexada com outro modelo.',
  'error.embedder-mismatch.advice': 'Peça ao operador que a indexe de novo ou volte ao modelo anterior.',
  'error.model-unavailable.message': 'Não foi possível carregar o modelo de linguagem.',
  'error.model-unavailable.advice': 'Avise o operador; o log diz qual arquivo falta.',
  'error.forbidden-here.message': 'O Discord não me deixa responder neste canal.',
  'error.forbidden-here.advice':
    'Peça a um admin que me dê aqui “Ver canal”, “Enviar mensagens”, “Inserir links” e “Anexar arquivos”.',
  'error.settings-unreadable.message':
    'Não consigo ler as configurações deste servidor; até lá, não faço nada aqui.',
  'error.settings-unreadable.advice':
    'Avise o operador: o settings.json na pasta de dados precisa ser corrigido ou movido; o log indica o arquivo.',
  'error.too-fast.message':
    'Você perguntou muito em pouco tempo; posso responder de novo em {seconds, number} s.',
  'error.too-fast.advice': 'Nada se perdeu: envie de novo depois disso.',
  'error.server-too-fast.message':
    'Este servidor perguntou muito em pouco tempo; posso responder aqui de novo em {seconds, number} s.',
  'error.server-too-fast.advice': 'Nada se perdeu: envie de novo depois disso.',
  'error.other-channel.message': 'Não respondo neste canal.',
  'error.other-channel.advice': 'Pergunte em {channels}.',
  'error.channels-deleted.message':
    'Não respondo neste canal, e os canais em que eu respondia foram excluídos.',
  'error.channels-deleted.advice':
    'Peça a um membro que possa gerenciar este servidor para escolher outros em /settings.',

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
