import type { Translation } from '../catalogue.js';
import type { messages as english } from '../en/messages.js';

export const messages: Translation<typeof english> = {
  'answer.publisher': 'Fuente',
  'answer.published': 'Publicado',
  'answer.also': 'Ver también',
  'answer.sources': 'Fuentes',
  'answer.more-context': 'Más contexto',
  'answer.next': 'Siguiente',
  'answer.previous': 'Anterior',
  'answer.reject': 'No es mi respuesta',
  'answer.rejected': 'Gracias. La redacción ve que esta respuesta no acertó; no ve quién lo ha dicho.',
  'answer.rejected-before': 'Ya nos avisaste sobre esta respuesta. Gracias.',

  'quote.page': 'Cita {page, number} de {pages, number}',
  'quote.may-not-answer': 'Puede que esta cita no responda a la pregunta.',

  'mention.may-not-write':
    'No tengo permiso para escribir en {channel}, así que no puedo responderte allí. Usa /ask o pide a un administrador que me dé «Enviar mensajes» e «Insertar enlaces» en ese canal.',
  'mention.hint': 'Hazme una pregunta en el mismo mensaje o usa /ask. Más información en /help.',

  'help.readers': 'Cómo preguntar',
  'help.editors': 'Para la redacción',
  'help.what':
    'Respondo con los artículos de esta redacción, palabra por palabra: cada cita aparece tal cual en un artículo.',
  'help.ask': '/ask encuentra el pasaje que responde. Con «privado», solo tú ves la respuesta.',
  'help.filters': '/ask también admite fechas («2017», «2017-07», «2017-07-07») y una publicación.',
  'help.timeline':
    '/timeline ordena lo que dicen nuestros artículos sobre un tema según el momento del que hablan.',
  'help.follow-up':
    'Mencióname con una pregunta y te respondo. En un hilo entiendo lo que sigue, por ejemplo: «¿y en septiembre?».',
  'help.message':
    'Abre el menú de cualquier mensaje y elige Aplicaciones para buscar lo que dicen nuestros artículos.',
  'help.buttons':
    'Bajo cada respuesta: sus fuentes, los párrafos de alrededor, más citas y «No es mi respuesta» si no acertó. /source da las referencias en varios formatos.',
  'help.examples': 'Prueba, por ejemplo:',
  'help.empty': 'Todavía no hay artículos en esta biblioteca.',
  'help.ingest': '/ingest añade artículos desde un archivo o vuelve a leer la carpeta de artículos.',
  'help.library': '/library muestra los artículos, detalla uno o lo elimina.',
  'help.gaps':
    '/gaps muestra lo que se preguntó y nuestros artículos no responden; /stats muestra preguntas y respuestas por día.',
  'help.settings':
    '/settings define dónde y cómo respondo, quién puede añadir artículos y qué aspecto tienen las respuestas.',
  'help.privacy': '/privacy explica qué se guarda de las preguntas.',

  'answer.read-article': 'Leer el artículo',
  'answer.nothing-found': 'No he encontrado nada en nuestros artículos que responda a esto.',
  'answer.filtered-out':
    'No hay artículos de esa publicación y de esas fechas. Elige una publicación de las sugerencias, o pregunta sin fechas.',
  'answer.closest-headlines': 'Los titulares más cercanos:',
  'answer.read-as': 'Entendido como: {question}',
  'answer.may-help': 'Esto puede ayudar, aunque quizá nuestros artículos no respondan directamente:',
  'answer.older': 'artículo anterior',
  'answer.times': 'Fechas en la cita',
  'answer.time': '«{said}»: {days}',
  'aside.greeting': '¡Hola! Hazme una pregunta y buscaré en nuestros artículos lo que la responda.',
  'aside.thanks': '¡De nada!',
  'aside.insult': 'Prefiero ayudar: hazme una pregunta y buscaré en nuestros artículos lo que la responda.',
  'aside.instruction':
    'Solo cito lo que figura en nuestros artículos y no sigo otras instrucciones. Hazme una pregunta sobre ellos.',
  'aside.about-the-bot':
    'Soy un bot que responde a preguntas con citas de los artículos de esta redacción, palabra por palabra. Más en /help.',
  'aside.names-nothing': 'Dime a quién o a qué te refieres, por ejemplo: cuándo visitó Abe Rusia',
  'aside.too-many-questions': 'Hazme como máximo tres preguntas a la vez.',

  'article.untitled': 'Artículo sin título',

  'timeline.title':
    '«{topic}»: {count, plural, =0 {ninguna frase con fecha} one {una frase con fecha} other {# frases con fecha}}',
  'timeline.none':
    'No encontré sobre este tema ninguna frase que diga cuándo. Prueba con otras palabras u otras fechas.',
  'timeline.likely': 'probablemente {days}',
  'timeline.resolved': '{when} («{said}»)',
  'timeline.also': '{count, plural, one {también en otro artículo} other {también en otros # artículos}}',
  'timeline.left':
    '{count, plural, one {Se omite otra frase, menos relacionada con el tema.} other {Se omiten otras # frases, menos relacionadas con el tema.}}',

  'citations.count': '{count, plural, =0 {No se citó nada.} one {Una fuente} other {# fuentes}}',
  'citations.count-cut': '{shown, plural, one {Una fuente} other {# fuentes}} y {left, number} más',
  'citations.author': 'Por {author}',
  'citations.article': 'Artículo {id}, versión {revision, number}',
  'citations.passage': 'Pasaje: caracteres {start}–{end}',
  'citations.sentence': 'Frase citada: caracteres {start}–{end}',
  'citations.written': 'Referencia en formato {format}',
  'citations.go-to-sentence': 'Ir a la frase en el artículo',

  'ingest.waiting': 'Esperando a que termine otra importación …',
  'ingest.reading':
    'Leyendo … {count, plural, one {# artículo} other {# artículos}} hasta ahora, en curso: {name}',
  'ingest.indexing': 'Indexando … {done, number} de {total, number} pasajes',
  'ingest.saved': 'Guardado … {count, plural, one {# artículo} other {# artículos}}',
  'ingest.finished': 'Importación terminada',
  'ingest.added': 'Nuevos: {count, number}',
  'ingest.revised': 'Revisados: {count, number}',
  'ingest.unchanged': 'Sin cambios: {count, number}',
  'ingest.removed': 'Eliminados: {count, number}',
  'ingest.failed-count': 'Fallidos: {count, number}',
  'ingest.failed': 'Fallidos',
  'ingest.warnings': 'Avisos',

  'list.more': 'y {count, number} más',
  'list.page': 'Página {page, number} de {pages, number}',

  'ingest.cancel': 'Cancelar',
  'ingest.cancelling': 'Deteniendo la importación. Lo guardado se conserva.',
  'ingest.not-running': 'Esa importación ya no está en marcha.',
  'ingest.stopped':
    'Me están reiniciando, por eso esta importación se detuvo. Artículos ya guardados, que se conservan: {count, number}. Repite /ingest en un minuto para el resto.',
  'ingest.cancelled':
    '{count, plural, =0 {Importación cancelada antes de guardar nada. La biblioteca sigue como estaba.} one {Importación cancelada. Un artículo ya estaba guardado y se conserva; el resto se omitió.} other {Importación cancelada. # artículos ya estaban guardados y se conservan; el resto se omitió.}}',
  'ingest.moved':
    'Esto tarda más de lo que Discord permite modificar una respuesta: continúa en un mensaje aparte en este canal.',
  'ingest.cannot-move':
    'Esto tarda más de lo que Discord permite modificar una respuesta y no tengo permiso para escribir en este canal, así que el resultado no se podrá mostrar aquí. {told, select, yes {Se comunicará en el canal de administración.} other {Cuando termine, /library list mostrará los artículos.}}',
  'ingest.told': '{user} ha añadido artículos: {summary}',
  'ingest.told-failed': '{user} intentó añadir artículos, pero no fue posible. {reason}',
  'ingest.failed-by-fault': 'El fallo es mío; el registro del operador dice más.',

  'library.count': '{count, plural, =0 {Ningún artículo} one {Un artículo} other {# artículos}}',
  'library.empty': 'Todavía no hay artículos en esta biblioteca. Añádelos con /ingest.',
  'library.base': 'fondo común',
  'library.base-note':
    'Pertenece al fondo común, que comparten todos los servidores, y no se puede eliminar aquí.',
  'library.size':
    '{passages, plural, one {Un pasaje} other {# pasajes}}, {characters, plural, one {un carácter} other {# caracteres}}',
  'library.read-from': 'Leído de {path}, {when}',
  'library.remove-ask': 'Eliminar …',
  'library.changed': 'El artículo ha cambiado desde la pregunta: míralo otra vez.',
  'library.remove-question':
    '{revisions, plural, one {¿Eliminar este artículo? Las respuestas que lo citan perderán su fuente.} other {¿Eliminar este artículo con sus # versiones? Las respuestas que lo citan perderán su fuente.}}',
  'library.remove': 'Eliminar',
  'library.keep': 'Conservar',
  'library.removed': 'Se eliminó «{title}» ({id}).',
  'library.kept': '«{title}» se conserva.',
  'library.told': '{user} ha eliminado un artículo. {what}',

  'gaps.title':
    '{count, plural, =0 {Sin lagunas} one {Una pregunta sin respuesta} other {# preguntas sin respuesta}}, {days, plural, one {hoy} other {últimos # días}}',
  'gaps.rejected-count': '{count, plural, one {una respuesta rechazada} other {# respuestas rechazadas}}',
  'gaps.kind-unanswered': 'sin respuesta',
  'gaps.kind-rejected': 'respuesta rechazada',
  'gaps.none': 'Nuestros artículos respondieron a todo lo que se preguntó.',
  'gaps.off': 'Aquí no se guardan las preguntas: el operador lo ha desactivado.',
  'gaps.kept':
    '{days, plural, =0 {Las preguntas no se guardan} one {Las preguntas se guardan un día, sin nombres} other {Las preguntas se guardan # días, sin nombres}}',
  'gaps.times': '{count, number}×',
  'gaps.also':
    '{more, plural, =0 {también: {wording}} one {también: {wording} – y otra formulación} other {también: {wording} – y otras # formulaciones}}',
  'gaps.export': 'Exportar CSV',
  'gaps.left-out':
    '{count, plural, one {Falta una pregunta: Discord no admite aquí un archivo más grande.} other {Faltan # preguntas: Discord no admite aquí un archivo más grande.}}',
  'gaps.column-question': 'Pregunta',
  'gaps.column-count': 'Veces',
  'gaps.column-last': 'Última vez',
  'gaps.column-wordings': 'Otras formulaciones',
  'gaps.column-kind': 'Tipo',

  'privacy.title': 'Qué se guarda de tus preguntas',
  'privacy.questions':
    'Tu pregunta, cuándo se hizo y si tuvo respuesta: durante {days, plural, one {un día} other {# días}}, sin tu nombre ni tu identificador. Así la redacción ve qué falta en sus artículos. También vale para las preguntas privadas.',
  'privacy.no-questions':
    'Tus preguntas no se guardan: el operador lo ha desactivado. Para entender las que siguen, recuerdo las últimas media hora, solo en memoria.',
  'privacy.direct':
    'Lo que preguntas por mensaje directo se guarda aparte: no lo ve la redacción de ningún servidor.',
  'privacy.answers':
    'Qué pasajes citó una respuesta, cuándo y en qué canal, para que sus botones sigan funcionando: las 11 000 respuestas más recientes, sin tu nombre ni tu identificador. Las respuestas privadas nunca se muestran a otros.',
  'privacy.feedback':
    'Que una respuesta se marcó como poco útil, sin decir quién, mientras se guarden las preguntas.',
  'privacy.reading':
    'Veo los comandos, los mensajes que me mencionan y las publicaciones nuevas de los foros que eligió la redacción; también leo y respondo los mensajes directos que recibo. Nada se envía a otro servicio que no sea Discord.',
  'privacy.discord': 'Lo que tú y yo escribimos en este servidor lo guarda Discord, como cualquier mensaje.',

  'stats.title': '{days, plural, one {Hoy} other {Los últimos # días}}',
  'stats.library':
    'Biblioteca: {articles, plural, one {un artículo} other {# artículos}}, {passages, plural, one {un pasaje} other {# pasajes}}',
  'stats.base':
    'Fondo común: {articles, plural, one {un artículo} other {# artículos}}, {passages, plural, one {un pasaje} other {# pasajes}}',
  'stats.asked':
    '{asked, plural, =0 {Ninguna pregunta} one {Una pregunta} other {# preguntas}}{asked, plural, =0 {} other {, {share} con respuesta}}',
  'stats.busiest': 'Día con más preguntas: {day}, {asked, plural, one {una pregunta} other {# preguntas}}',
  'stats.rejected':
    '{count, plural, =0 {No se rechazó ninguna respuesta} one {Un lector rechazó una respuesta} other {Los lectores rechazaron # respuestas}}',
  'stats.latency': 'Tiempo de respuesta: {median} de mediana, {p95} en el percentil 95',
  'stats.milliseconds': '{count, number} ms',
  'stats.legend': '{answered} con respuesta, {unanswered} sin respuesta',
  'stats.off':
    'Aquí no se guardan las preguntas, así que no hay nada que contar: el operador lo ha desactivado.',
  'stats.alt':
    'Gráfico de barras de preguntas por día, del {from} al {to}: {asked, plural, =0 {ninguna} one {una pregunta} other {# preguntas}}, {answered, number} con respuesta. {busiest}',

  'failure.unexpected':
    'Algo ha fallado por mi parte. Inténtalo de nuevo; si se repite, dile al operador este identificador: {id}',
};
