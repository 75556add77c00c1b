import type { Translation } from '../catalogue.js';
import type { ingestProblems as english } from '../en/ingest-problems.js';

export const ingestProblems: Translation<typeof english> = {
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
  'ingest-problem.front-matter-too-long': 'tiene una cabecera de más de {limit} KB; acórtala',
  'ingest-problem.nested-too-deep':
    'no contiene ningún artículo: sus elementos son demasiados o están anidados a demasiada profundidad',
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
  'ingest-problem.took-too-long':
    'se ha abandonado: leerlo llevaba más de {seconds} segundos; guarda solo el texto',
  'ingest-problem.took-too-much-memory':
    'se ha abandonado: leerlo necesitaba más de {limit} MB de memoria; guarda solo el texto',
  'ingest-problem.too-many-sentences':
    'tiene demasiadas frases o líneas (más de {limit}); divídelo en varios artículos',
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
  'ingest-problem.revision-of':
    'es ahora la versión {revision} de «{title}» ({id}); si aquel era otro artículo, vuelve a añadirlo con otro nombre de archivo',
  'ingest-problem.headline-too-long': 'el titular tiene más de {limit} caracteres; se ha acortado',
  'ingest-problem.address-not-whole':
    'la dirección «{address}» no es una dirección http(s) completa; se ha omitido',
  'ingest-problem.folder-emptied':
    'ya no contiene artículos; los que venían de allí ({count}) se han conservado: elimínalos uno a uno si es lo que quieres',
  'ingest-problem.folder-without-articles':
    'no contiene artículos: no hay en ella ningún archivo que termine en alguna de estas extensiones: {types}',
};
