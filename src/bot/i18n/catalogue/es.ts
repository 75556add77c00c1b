import type { Catalogue } from './catalogue.js';

/** Spanish, with the commands’ texts last. */
export const es: Catalogue = {
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

  'mention.may-not-write':
    'No puedo escribir en {channel}, así que no puedo responderte allí. Usa /ask o pide a un administrador que me dé «Enviar mensajes» en ese canal.',
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
  'answer.closest-headlines': 'Los titulares más cercanos:',
  'answer.read-as': 'Entendido como: {question}',
  'answer.may-help': 'Esto puede ayudar, aunque quizá nuestros artículos no respondan directamente:',
  'answer.older': 'artículo anterior',
  'answer.times': 'Fechas en la cita',
  'answer.time': '«{said}»: {days}',
  'aside.greeting': '¡Hola! Hágame una pregunta y buscaré en nuestros artículos lo que la responda.',
  'aside.thanks': '¡De nada!',
  'aside.insult': 'Prefiero ayudar: hágame una pregunta y buscaré en nuestros artículos lo que la responda.',
  'aside.instruction':
    'Solo cito lo que figura en nuestros artículos y no sigo otras instrucciones. Hágame una pregunta sobre ellos.',
  'aside.about-the-bot':
    'Soy un bot que responde a preguntas con citas de los artículos de esta redacción, palabra por palabra. Más en /help.',

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

  'ingest-problem.missing': 'no existe; revisa la ruta',
  'ingest-problem.name-not-utf-8': 'tiene un nombre que no es UTF-8; cámbialo',
  'ingest-problem.no-permission':
    'no se puede leer; da permiso de lectura al usuario con el que se ejecuta el bot',
  'ingest-problem.is-folder': 'es una carpeta, no un archivo',
  'ingest-problem.own-folder':
    'es la carpeta de datos, donde solo se guarda la propia biblioteca; pon los artículos en otra carpeta',
  'ingest-problem.path-too-long': 'tiene una ruta demasiado larga',
  'ingest-problem.unreadable': 'no se pudo leer ({cause})',
  'ingest-problem.not-a-file': 'no es un archivo ni una carpeta (es una tubería, un socket o un dispositivo)',
  'ingest-problem.link-to-itself': 'es un enlace que lleva a sí mismo; no se ha seguido',
  'ingest-problem.link-to-ancestor': 'es un enlace a una carpeta que lo contiene; no se ha seguido',
  'ingest-problem.empty': 'está vacío',
  'ingest-problem.only-white-space': 'está vacío: solo contiene espacios',
  'ingest-problem.no-records': 'está vacío: no contiene ningún artículo',
  'ingest-problem.too-large':
    'es demasiado grande: {size} MB, y se leen como mucho {limit} MB; divídelo en artículos',
  'ingest-problem.unknown-format': 'está en un formato que aquí no se conoce',
  'ingest-problem.binary': 'no es texto: su tipo es {type}',
  'ingest-problem.zero-bytes': 'no es texto: contiene bytes nulos',
  'ingest-problem.control-characters': 'no es texto: está lleno de caracteres de control',
  'ingest-problem.damaged': 'es texto {encoding} dañado en el byte {byte}; guárdalo de nuevo',
  'ingest-problem.cut-off':
    'es texto {encoding} que termina en mitad de un carácter, en el byte {byte}; guárdalo de nuevo o envía el archivo entero',
  'ingest-problem.half-character': 'es texto {encoding} dañado: contiene medio carácter',
  'ingest-problem.unknown-encoding':
    'no es UTF-8 (byte {byte}) y no se pudo reconocer su codificación; guárdalo como UTF-8',
  'ingest-problem.json-not-utf-8': 'no es UTF-8, como exige JSON',
  'ingest-problem.no-text': 'no contiene texto',
  'ingest-problem.only-front-matter': 'tiene una cabecera YAML y ningún texto',
  'ingest-problem.front-matter-invalid': 'tiene una cabecera que no es YAML válido (línea {line}: {what})',
  'ingest-problem.front-matter-unreadable': 'tiene una cabecera que no es YAML válido ({what})',
  'ingest-problem.front-matter-no-fields': 'tiene una cabecera que no es una lista de líneas «nombre: valor»',
  'ingest-problem.nested-too-deep':
    'no contiene ningún artículo: sus elementos están anidados a demasiada profundidad',
  'ingest-problem.page-without-text': 'no contiene ningún artículo: no se encontró texto en la página',
  'ingest-problem.not-json': 'no es JSON válido ({what})',
  'ingest-problem.line-too-long': 'pasa de {limit} MB; divide el artículo',
  'ingest-problem.not-an-object': 'no es un objeto con «id», «title» y «text»',
  'ingest-problem.no-text-field': 'no tiene un campo «text» con texto',
  'ingest-problem.empty-text': 'tiene un texto vacío',
  'ingest-problem.id-too-long':
    'tiene un identificador demasiado largo para un número; escríbelo entre comillas',
  'ingest-problem.id-half-character': 'tiene un id con medio carácter; póngale otro',
  'ingest-problem.no-id': 'no tiene «id» ni «url», así que no se podría reconocer la próxima vez',
  'ingest-problem.given-up':
    'se ha abandonado: {count} artículos seguidos no se podían leer; corrígelos y vuelve a importarlo',
  'ingest-problem.same-in-file':
    'tiene el mismo identificador o dirección ({id}) que un artículo anterior del mismo archivo; se conservó el primero',
  'ingest-problem.same-elsewhere':
    'tiene el mismo identificador o dirección ({id}) que un artículo que ya estaba en {where}; se conservó el primero',
  'ingest-problem.id-taken': 'tiene el identificador de otro artículo, {id} («{title}»); dale uno propio',
  'ingest-problem.date-unknown':
    'la fecha «{date}» no se entiende; escríbela como 2017-07-07; el artículo queda sin fecha',
  'ingest-problem.date-without-day':
    'la fecha «{date}» no dice el día; escríbela entera, como 2017-07-07; el artículo queda sin fecha',
  'ingest-problem.date-ambiguous':
    'la fecha «{date}» puede leerse de dos formas ({dayFirst}, {monthFirst}); escribe una de ellas; el artículo queda sin fecha',
  'ingest-problem.date-impossible': 'la fecha «{date}» no existe; el artículo queda sin fecha',
  'ingest-problem.dateline-impossible': 'el día de la data no existe en {year}; el artículo queda sin fecha',
  'ingest-problem.year-unknown':
    'se desconoce el año: la data solo da mes y día ({day}); pon el año en el nombre del archivo o importa con la opción «año»',
  'ingest-problem.address-not-whole':
    'la dirección «{address}» no es una dirección http(s) completa; se ha omitido',
  'ingest-problem.folder-emptied':
    'ya no contiene artículos; los que venían de allí ({count}) se han conservado: elimínalos uno a uno si es lo que quieres',

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
  'ingest.told': '{user} ha añadido artículos: {summary}',
  'ingest.told-failed': '{user} quiso añadir artículos y falló. {reason}',
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
    'Veo los comandos, los mensajes que me mencionan y las publicaciones nuevas de los foros que eligió la redacción. Nada se envía a otro servicio que no sea Discord.',
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

  'settings.title': 'Ajustes',
  'settings.line': '**{setting}:** {value}',
  'settings.places': 'Dónde respondo',
  'settings.answers': 'Cómo respondo',
  'settings.channels': 'Canales',
  'settings.forums': 'Foros',
  'settings.ingestRoles': 'Roles de la redacción',
  'settings.adminChannel': 'Canal de administración',
  'settings.mentions': 'Menciones',
  'settings.threads': 'Hilos',
  'settings.name': 'Redacción',
  'settings.accentColour': 'Color',
  'settings.footer': 'Pie',
  'settings.language': 'Idioma',
  'settings.quotes': 'Artículos por respuesta',
  'settings.certainty': 'Certeza',
  'settings.choose-channels': 'Canales en los que respondo (ninguno: todos)',
  'settings.choose-forums': 'Foros cuyas publicaciones respondo',
  'settings.choose-roles': 'Roles que pueden añadir y eliminar artículos',
  'settings.choose-admin-channel': 'Canal que recibe los avisos de cambios',
  'settings.all-channels': 'todos los que veo',
  'settings.none': 'ninguno',
  'settings.mentions-on': 'Menciones: respondo',
  'settings.mentions-off': 'Menciones: ignoradas',
  'settings.threads-on': 'Menciones: en un hilo',
  'settings.threads-off': 'Menciones: en el canal',
  'settings.mentions-value': '{on, select, yes {respondo} other {ignoradas, solo comandos}}',
  'settings.threads-value':
    '{on, select, yes {las respuestas a menciones abren un hilo} other {las respuestas a menciones quedan en el canal}}',
  'settings.texts': 'Nombre, color, pie …',
  'settings.to-places': 'Dónde respondo',
  'settings.to-answers': 'Cómo respondo',
  'settings.roles-note':
    'Discord ofrece los comandos de la redacción a quienes pueden gestionar el servidor. Para otros roles, permítelos también en Ajustes del servidor → Integraciones.',
  'settings.language-value':
    '{language, select, en {English} fr {Français} de {Deutsch} es {Español} pt {Português} ru {Русский} ja {日本語} other {el de cada lector}}',
  'settings.certainty-value':
    '{certainty, select, careful {prudente: responde menos, se equivoca menos} generous {generosa: responde más, se equivoca más} other {equilibrada}}',
  'settings.quotes-value': '{count, plural, one {solo el mejor} other {hasta #}}',
  'settings.form-title': 'Nombre, color, pie',
  'settings.form-name': 'Nombre de la redacción',
  'settings.form-colour': 'Color de las respuestas, p. ej. #2f5d8a',
  'settings.form-footer': 'Línea bajo cada respuesta',
  'settings.told': '{user} ha cambiado los ajustes:',
  'settings.change': '{setting}: {before} → {after}',

  'failure.unexpected':
    'Algo ha fallado por mi parte. Inténtalo de nuevo; si se repite, dile al operador este identificador: {id}',

  'error.empty-library.message': 'Todavía no hay artículos en esta biblioteca.',
  'error.empty-library.advice': 'Añádelos con /ingest.',
  'error.question-without-words.message': 'Esa pregunta no contiene palabras.',
  'error.question-without-words.advice': 'Pregunta con palabras, por ejemplo: cuándo visitó Abe Rusia',
  'error.question-too-long.message':
    'Esa pregunta tiene {length, number} caracteres y leo {limit, number} como máximo.',
  'error.question-too-long.advice': 'Hazla en una o dos frases.',
  'error.message-without-text.message': 'Ese mensaje no contiene texto.',
  'error.message-without-text.advice': 'Elige uno con texto o usa /ask.',
  'error.topic-without-words.message': 'Ese tema no contiene palabras.',
  'error.topic-without-words.advice': 'Nómbralo en pocas palabras, por ejemplo: tratado de paz',
  'error.topic-too-long.message':
    'Ese tema tiene {length, number} caracteres, y acepto hasta {limit, number}.',
  'error.topic-too-long.advice': 'Nómbralo en pocas palabras, por ejemplo: tratado de paz',
  'error.unreadable-date.message': 'No entiendo «{written}» como fecha.',
  'error.unreadable-date.advice': 'Escribe un año, un mes o un día, por ejemplo 2017, 2017-07 o 2017-07-07.',
  'error.dates-reversed.message': 'El primer día del periodo es posterior al último.',
  'error.dates-reversed.advice': 'Inviértelos.',
  'error.no-answer-yet.message': 'Aquí todavía no se ha respondido nada.',
  'error.no-answer-yet.advice':
    'Pregunta primero, o indica el identificador de una respuesta o de un artículo.',
  'error.nothing-by-that-id.message': 'Aquí no hay ninguna respuesta ni artículo con el identificador {id}.',
  'error.nothing-by-that-id.advice': 'Elige una respuesta de las sugerencias o vuelve a preguntar.',
  'error.no-such-answer.message': 'Esa respuesta ya no se guarda.',
  'error.no-such-answer.advice': 'Vuelve a preguntar para ver lo que dicen ahora nuestros artículos.',
  'error.sources-removed.message': 'Los artículos que citaba esta respuesta se han eliminado.',
  'error.sources-removed.advice': 'Vuelve a preguntar para ver lo que dicen ahora nuestros artículos.',
  'error.no-such-article.message': 'Aquí no hay ningún artículo con el identificador {id}.',
  'error.no-such-article.advice': 'Los identificadores están en /library list.',
  'error.article-unknown.message': 'Ese artículo no está en la biblioteca.',
  'error.article-unknown.advice': 'Elige uno de las sugerencias o consulta /library list.',
  'error.base-article.message': 'Ese artículo pertenece al fondo común, que comparten todos los servidores.',
  'error.base-article.advice': 'Pide al operador de este bot que lo elimine.',
  'error.article-damaged.message':
    'El texto guardado de «{title}» se alteró en el disco, así que no se cita.',
  'error.article-damaged.advice': 'Pide al operador que lo elimine y vuelva a importarlo.',
  'error.server-only.message': 'Eso solo funciona en un servidor.',
  'error.server-only.advice': 'Úsalo en un canal de tu servidor.',
  'error.not-permitted.message': 'Para eso necesitas el permiso «Gestionar servidor».',
  'error.not-permitted.advice': 'Consulta a un administrador del servidor.',
  'error.editors-only.message':
    'Para eso necesitas el permiso «Gestionar servidor» o un rol de la redacción.',
  'error.editors-only.advice': 'Consulta a un administrador del servidor; los roles están en /settings.',
  'error.unknown-command.message': 'Ese comando ya no existe.',
  'error.unknown-command.advice': 'Prueba /ask.',
  'error.unknown-button.message': 'Ese botón ya no funciona.',
  'error.unknown-button.advice': 'Prueba /ask.',
  'error.stopping.message': 'Me están reiniciando y no he podido terminar.',
  'error.stopping.advice': 'Vuelve a intentarlo en un minuto.',
  'error.form-too-late.message': 'Ahora mismo estoy muy ocupado y no he podido abrir el formulario a tiempo.',
  'error.form-too-late.advice': 'Vuelve a intentarlo en un minuto.',
  'error.attachment-unavailable.message': 'No he podido descargar ese archivo de Discord.',
  'error.attachment-unavailable.advice': 'Adjúntalo otra vez.',
  'error.unknown-file-type.message': 'No puedo leer ese tipo de archivo.',
  'error.unknown-file-type.advice': 'Adjunta uno que termine en {types}.',
  'error.file-too-large.message': 'Ese archivo supera los {megabytes, number} MB.',
  'error.file-too-large.advice': 'Divídelo o pide al operador que lo importe desde una terminal.',
  'error.no-coverage-folder.message':
    'Este servidor no tiene ninguna carpeta de artículos que volver a leer.',
  'error.no-coverage-folder.advice':
    'Adjunta un archivo. La carpeta del operador (COVERAGE_DIR) solo se vuelve a leer en el servidor que indica HOME_GUILD, o en el único que haya.',
  'error.no-colour.message': 'Eso no es un color, así que no se ha cambiado nada.',
  'error.no-colour.advice':
    'Escribe seis dígitos hexadecimales, como #2f5d8a, o nada para el color predeterminado.',
  'error.ingest-running.message': 'Ya hay una importación en marcha o en espera en este servidor.',
  'error.ingest-running.advice': 'Empieza esta cuando aquella termine.',
  'error.too-many-ingests.message': 'Ya esperan su turno muchas importaciones de otros servidores.',
  'error.too-many-ingests.advice': 'Inténtalo de nuevo dentro de una hora.',
  'error.library-busy.message': 'Ahora mismo se están añadiendo artículos a esta biblioteca.',
  'error.library-busy.advice':
    'Mientras tanto se responden preguntas; espera a que termine e inténtalo de nuevo.',
  'error.lock-lost.message':
    'Se perdió el bloqueo de la biblioteca antes de guardar, así que no se ha cambiado nada.',
  'error.lock-lost.advice': 'Vuelve a iniciar la importación.',
  'error.library-read-only.message': 'No se puede escribir en la biblioteca, así que no se ha cambiado nada.',
  'error.library-read-only.advice': 'Avisa al operador: la carpeta de datos necesita permiso de escritura.',
  'error.disk-full.message': 'El disco está lleno; la biblioteca sigue como antes de este cambio.',
  'error.disk-full.advice': 'Pide al operador que libere espacio e inténtalo de nuevo.',
  'error.library-unreadable.message': 'No se puede leer la biblioteca.',
  'error.library-unreadable.advice': 'Avisa al operador; el registro dice qué archivo.',
  'error.library-damaged.message': 'La biblioteca está dañada.',
  'error.library-damaged.advice': 'Avisa al operador; el registro dice qué está intacto.',
  'error.library-older.message': 'La biblioteca se creó con una versión anterior.',
  'error.library-older.advice': 'Pide al operador que la vuelva a indexar.',
  'error.library-newer.message': 'La biblioteca se creó con una versión más reciente.',
  'error.library-newer.advice': 'Pide al operador que actualice Pullquote.',
  'error.embedder-mismatch.message': 'La biblioteca se indexó con otro modelo.',
  'error.embedder-mismatch.advice': 'Pide al operador que la vuelva a indexar o que restablezca el modelo.',
  'error.model-unavailable.message': 'No se pudo cargar el modelo de lenguaje.',
  'error.model-unavailable.advice': 'Avisa al operador; el registro dice qué archivo falta.',
  'error.forbidden-here.message': 'Discord no me deja responder en este canal.',
  'error.forbidden-here.advice':
    'Pide a un admin que me dé aquí «Ver canal», «Enviar mensajes», «Insertar enlaces» y «Adjuntar archivos».',
  'error.settings-unreadable.message':
    'No se pueden leer los ajustes de este servidor; hasta entonces no hago nada aquí.',
  'error.settings-unreadable.advice':
    'Avisa al operador: hay que reparar o apartar settings.json en la carpeta de datos; el registro nombra el archivo.',
  'error.too-fast.message':
    'Has preguntado mucho en poco tiempo; podré responderte de nuevo en {seconds, number} s.',
  'error.too-fast.advice': 'No se ha perdido nada: envíalo de nuevo entonces.',
  'error.server-too-fast.message':
    'En este servidor se ha preguntado mucho en poco tiempo; podré responder aquí de nuevo en {seconds, number} s.',
  'error.server-too-fast.advice': 'No se ha perdido nada: envíalo de nuevo entonces.',
  'error.other-channel.message': 'No respondo en este canal.',
  'error.other-channel.advice': 'Pregunta en {channels}.',
  'error.channels-deleted.message':
    'No respondo en este canal, y los canales en los que sí respondía se han eliminado.',
  'error.channels-deleted.advice':
    'Pide a alguien que pueda gestionar este servidor que elija otros en /settings.',

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
