import type { Translation } from '../catalogue.js';
import type { ingestProblems as english } from '../en/ingest-problems.js';

export const ingestProblems: Translation<typeof english> = {
  'ingest-problem.missing': 'не существует; проверьте путь',
  'ingest-problem.name-not-utf-8': 'имя не в UTF-8; переименуйте',
  'ingest-problem.no-permission':
    'нельзя прочитать; дайте пользователю, от имени которого работает бот, право на чтение',
  'ingest-problem.is-folder': 'это папка, а не файл',
  'ingest-problem.own-folder':
    'это папка данных, в ней хранится только сама библиотека; положите статьи в другую папку',
  'ingest-problem.path-too-long': 'слишком длинный путь',
  'ingest-problem.unreadable': 'не удалось прочитать ({cause})',
  'ingest-problem.not-a-file': 'это не файл и не папка (канал, сокет или устройство)',
  'ingest-problem.link-to-itself': 'это ссылка на саму себя; по ней не переходили',
  'ingest-problem.link-to-ancestor': 'это ссылка назад на папку, в которой она лежит; по ней не переходили',
  'ingest-problem.empty': 'пусто',
  'ingest-problem.only-white-space': 'пусто: одни пробелы',
  'ingest-problem.no-records': 'пусто: нет ни одной статьи',
  'ingest-problem.too-large':
    'слишком большой размер: {size} МБ, а читается не больше {limit} МБ; разделите на статьи',
  'ingest-problem.unknown-format': 'формат здесь не известен',
  'ingest-problem.binary': 'это не текст: тип файла — {type}',
  'ingest-problem.zero-bytes': 'это не текст: есть нулевые байты',
  'ingest-problem.control-characters': 'это не текст: слишком много управляющих символов',
  'ingest-problem.damaged': 'текст в {encoding} повреждён в байте {byte}; сохраните его заново',
  'ingest-problem.cut-off':
    'текст в {encoding} обрывается посреди символа в байте {byte}; сохраните его заново или отправьте файл целиком',
  'ingest-problem.half-character': 'повреждённый текст в {encoding}: есть половина символа',
  'ingest-problem.unknown-encoding':
    'это не UTF-8 (байт {byte}), и кодировку не удалось распознать; сохраните в UTF-8',
  'ingest-problem.json-not-utf-8': 'это не UTF-8, как того требует JSON',
  'ingest-problem.no-text': 'нет текста',
  'ingest-problem.only-front-matter': 'есть только заголовок YAML, текста нет',
  'ingest-problem.front-matter-invalid': 'заголовок — недопустимый YAML (строка {line}: {what})',
  'ingest-problem.front-matter-unreadable': 'заголовок — недопустимый YAML ({what})',
  'ingest-problem.front-matter-no-fields': 'заголовок — не список строк «имя: значение»',
  'ingest-problem.front-matter-too-long': 'заголовок больше {limit} КБ; сократите его',
  'ingest-problem.nested-too-deep': 'нет статьи: элементов слишком много, или они вложены слишком глубоко',
  'ingest-problem.page-without-text': 'нет статьи: на странице не найден текст',
  'ingest-problem.not-json': 'недопустимый JSON ({what})',
  'ingest-problem.line-too-long': 'больше {limit} МБ; разделите статью',
  'ingest-problem.not-an-object': 'это не объект с полями «id», «title» и «text»',
  'ingest-problem.no-text-field': 'нет поля «text» с текстом',
  'ingest-problem.empty-text': 'текст пуст',
  'ingest-problem.id-too-long': 'id слишком длинный для числа; заключите его в кавычки',
  'ingest-problem.id-half-character': 'id содержит половину символа; задайте другой',
  'ingest-problem.no-id': 'нет ни «id», ни «url»: в следующий раз статью было бы не узнать',
  'ingest-problem.took-too-long':
    'чтение прервано: оно заняло больше {seconds} секунд; сохраните только текст',
  'ingest-problem.took-too-much-memory':
    'чтение прервано: оно заняло больше {limit} МБ памяти; сохраните только текст',
  'ingest-problem.too-many-sentences':
    'содержит слишком много предложений или строк (больше {limit}); разделите текст на несколько статей',
  'ingest-problem.given-up':
    'чтение прервано: {count} статей подряд не удалось прочитать; исправьте их и загрузите файл ещё раз',
  'ingest-problem.same-in-file':
    'тот же id или адрес ({id}), что у статьи выше в этом же файле; оставлена первая',
  'ingest-problem.same-elsewhere': 'тот же id или адрес ({id}), что у статьи из {where}; оставлена первая',
  'ingest-problem.id-taken': 'этот id у другой статьи: {id} («{title}»); дайте свой',
  'ingest-problem.date-unknown':
    'дата «{date}» не распознана; пишите так: 2017-07-07; статья осталась без даты',
  'ingest-problem.date-without-day':
    'в дате «{date}» нет дня; пишите дату целиком: 2017-07-07; статья осталась без даты',
  'ingest-problem.date-ambiguous':
    'дату «{date}» можно прочитать двояко ({dayFirst}, {monthFirst}); напишите одну из них; статья осталась без даты',
  'ingest-problem.date-impossible': 'даты «{date}» не существует; статья осталась без даты',
  'ingest-problem.dateline-impossible': 'такого дня в {year} году нет; статья осталась без даты',
  'ingest-problem.year-unknown':
    'год неизвестен: в тексте есть только месяц и день ({day}); укажите год в имени файла или загрузите с параметром «год»',
  'ingest-problem.revision-of':
    'теперь это редакция {revision} статьи «{title}» ({id}); если прежняя статья была другой, загрузите её снова под другим именем файла',
  'ingest-problem.headline-too-long': 'заголовок длиннее {limit} символов; он сокращён',
  'ingest-problem.address-not-whole': '«{address}» — неполный адрес http(s); он пропущен',
  'ingest-problem.folder-emptied':
    'статей больше нет; те, что были отсюда ({count}), оставлены: если так и нужно, удалите их по одной',
  'ingest-problem.folder-without-articles':
    'статей нет: в папке нет ни одного файла с таким расширением: {types}',
};
