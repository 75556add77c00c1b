import type { Translation } from '../catalogue.js';
import type { errors as english } from '../en/errors.js';

export const errors: Translation<typeof english> = {
  'error.empty-library.message': 'Todavía no hay artículos en esta biblioteca.',
  'error.empty-library.advice': 'La redacción puede añadirlos con /ingest.',
  'error.empty-base.message': 'Todavía no hay artículos para los mensajes directos.',
  'error.empty-base.advice': 'Pregúntame en un servidor o avisa al operador de este bot.',
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
  'error.nothing-by-that-id.message':
    'Aquí no hay ninguna respuesta ni artículo con el identificador «{id}».',
  'error.nothing-by-that-id.advice': 'Elige una respuesta de las sugerencias o vuelve a preguntar.',
  'error.no-such-answer.message': 'Esa respuesta ya no se guarda.',
  'error.no-such-answer.advice': 'Vuelve a preguntar para ver lo que dicen ahora nuestros artículos.',
  'error.sources-removed.message': 'Los artículos que citaba esta respuesta se han eliminado.',
  'error.sources-removed.advice': 'Vuelve a preguntar para ver lo que dicen ahora nuestros artículos.',
  'error.no-such-article.message': 'Aquí no hay ningún artículo con el identificador «{id}».',
  'error.no-such-article.advice': 'Los identificadores están en /library list.',
  'error.article-unknown.message': 'Ese artículo no está en la biblioteca.',
  'error.article-unknown.advice': 'Elige uno de las sugerencias o consulta /library list.',
  'error.base-article.message': 'Ese artículo pertenece al fondo común, que comparten todos los servidores.',
  'error.base-article.advice': 'Pide al operador de este bot que lo elimine.',
  'error.article-damaged.message':
    'El texto guardado de «{title}» se alteró en el disco, así que no se cita.',
  'error.article-damaged.advice': 'Pide al operador que vuelva a importarlo.',
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
};
