import type { Translation } from '../catalogue.js';
import type { ingestProblems as english } from '../en/ingest-problems.js';

export const ingestProblems: Translation<typeof english> = {
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
  'ingest-problem.front-matter-too-long': 'tem um cabeçalho de mais de {limit} KB; encurte-o',
  'ingest-problem.nested-too-deep':
    'não contém artigo: seus elementos são demais ou estão aninhados em excesso',
  'ingest-problem.page-without-text': 'não contém artigo: nenhum texto foi encontrado na página',
  'ingest-problem.not-json': 'não é JSON válido ({what})',
  'ingest-problem.line-too-long': 'passa de {limit} MB; divida o artigo',
  'ingest-problem.not-an-object': 'não é um objeto com “id”, “title” e “text”',
  'ingest-problem.no-text-field': 'não tem um campo “text” com texto',
  'ingest-problem.empty-text': 'tem um texto vazio',
  'ingest-problem.id-too-long': 'tem um identificador longo demais para um número; escreva-o entre aspas',
  'ingest-problem.id-half-character': 'tem um identificador com meio caractere; dê-lhe outro',
  'ingest-problem.no-id': 'não tem “id” nem “url”, então não seria reconhecido na próxima vez',
  'ingest-problem.took-too-long':
    'foi abandonado: a leitura levou mais de {seconds} segundos; salve só o texto',
  'ingest-problem.took-too-much-memory':
    'foi abandonado: a leitura precisava de mais de {limit} MB de memória; salve só o texto',
  'ingest-problem.too-many-sentences':
    'tem frases ou linhas demais (mais de {limit}); divida em vários artigos',
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
  'ingest-problem.revision-of':
    'é agora a versão {revision} de “{title}” ({id}); se aquele era outro artigo, adicione-o de novo com outro nome de arquivo',
  'ingest-problem.headline-too-long': 'o título tem mais de {limit} caracteres; foi encurtado',
  'ingest-problem.address-not-whole':
    'o endereço “{address}” não é um endereço http(s) completo; foi deixado de fora',
  'ingest-problem.folder-emptied':
    'não contém mais artigos; os que vinham de lá ({count}) foram mantidos: remova-os um a um se for essa a intenção',
  'ingest-problem.folder-without-articles':
    'não contém artigos: não há nela nenhum arquivo com uma destas extensões: {types}',
};
