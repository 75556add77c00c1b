import type { Catalogue } from './catalogue.js';

/** Russian, with the commands’ texts last. 21 counts as one in it, hence =1 where one is a word. */
export const ru: Catalogue = {
  'answer.publisher': 'Издание',
  'answer.published': 'Опубликовано',
  'answer.also': 'См. также',
  'answer.sources': 'Источники',
  'answer.more-context': 'Больше контекста',
  'answer.next': 'Далее',
  'answer.previous': 'Назад',
  'answer.reject': 'Не то, что нужно',
  'answer.rejected':
    'Спасибо. Редакция увидит, что ответ не подошёл к вопросу; кто об этом сообщил, она не видит.',
  'answer.rejected-before': 'Вы уже сообщили нам об этом ответе. Спасибо.',

  'quote.page': 'Цитата {page, number} из {pages, number}',

  'mention.may-not-write':
    'Мне нельзя писать в {channel}, поэтому ответить там я не могу. Воспользуйтесь /ask или попросите администратора дать мне право «Отправлять сообщения» в этом канале.',
  'mention.hint': 'Задайте вопрос в том же сообщении или используйте /ask. Подробнее: /help.',

  'help.readers': 'Как спрашивать',
  'help.editors': 'Для редакции',
  'help.what':
    'Я отвечаю публикациями этой редакции, слово в слово: каждая цитата стоит в статье именно так.',
  'help.ask': '/ask находит фрагмент с ответом. С параметром «лично» ответ увидите только вы.',
  'help.filters': '/ask понимает также даты («2017», «2017-07», «2017-07-07») и издание.',
  'help.timeline': '/timeline располагает сказанное в наших статьях на тему по времени, о котором идёт речь.',
  'help.follow-up':
    'Упомяните меня с вопросом, и я отвечу. В ветке я понимаю и продолжение, например: «а в сентябре?»',
  'help.message':
    'Откройте меню любого сообщения, затем «Приложения», чтобы найти, что об этом писала редакция.',
  'help.buttons':
    'Под ответом: источники, соседние абзацы, другие цитаты и «Не то, что нужно», если ответ не подошёл. /source даёт ссылки на источники в разных форматах.',
  'help.examples': 'Попробуйте, например:',
  'help.empty': 'В этой библиотеке пока нет статей.',
  'help.ingest': '/ingest добавляет статьи из файла или заново читает папку со статьями.',
  'help.library': '/library показывает статьи, сведения о них и удаляет их.',
  'help.gaps':
    '/gaps показывает вопросы, на которые в статьях нет ответа; /stats — вопросы и ответы по дням.',
  'help.settings':
    '/settings определяет, где и как я отвечаю, кто может добавлять статьи и как выглядят ответы.',
  'help.privacy': '/privacy объясняет, что хранится о вопросах.',

  'answer.read-article': 'Читать статью',
  'answer.nothing-found': 'В наших статьях ответа на этот вопрос не нашлось.',
  'answer.closest-headlines': 'Ближе всего к теме:',
  'answer.read-as': 'Понято как: {question}',
  'answer.may-help': 'Возможно, это поможет, но прямого ответа в наших статьях может не быть:',
  'answer.older': 'более ранняя статья',
  'answer.times': 'Время в цитате',
  'answer.time': '«{said}»: {days}',
  'aside.greeting': 'Здравствуйте! Задайте вопрос, и я поищу ответ в наших статьях.',
  'aside.thanks': 'Пожалуйста!',
  'aside.insult': 'Лучше помогу: задайте вопрос, и я поищу ответ в наших статьях.',
  'aside.instruction': 'Я только цитирую наши статьи и не выполняю других указаний. Задайте вопрос по ним.',
  'aside.about-the-bot':
    'Я бот и отвечаю на вопросы дословными цитатами из статей этой редакции. Подробнее: /help.',

  'article.untitled': 'Статья без заголовка',

  'timeline.title':
    '«{topic}»: {count, plural, =0 {нет предложений с датой} one {# предложение с датой} few {# предложения с датой} many {# предложений с датой} other {# предложения с датой}}',
  'timeline.none':
    'Я не нашёл на эту тему ни одного предложения, где сказано когда. Попробуйте другие слова или другие даты.',
  'timeline.likely': 'вероятно, {days}',
  'timeline.resolved': '{when} («{said}»)',
  'timeline.also':
    '{count, plural, one {ещё в # статье} few {ещё в # статьях} many {ещё в # статьях} other {ещё в # статьи}}',
  'timeline.left':
    'Не показано, так как дальше от темы: {count, plural, one {# предложение} few {# предложения} many {# предложений} other {# предложения}}.',

  'citations.count':
    '{count, plural, =0 {Ничего не процитировано.} one {# источник} few {# источника} many {# источников} other {# источника}}',
  'citations.count-cut':
    '{shown, plural, one {# источник} few {# источника} many {# источников} other {# источника}} и ещё {left, number}',
  'citations.author': 'Автор: {author}',
  'citations.article': 'Статья {id}, редакция {revision, number}',
  'citations.passage': 'Фрагмент: символы {start}–{end}',
  'citations.sentence': 'Предложение с ответом: символы {start}–{end}',
  'citations.written': 'Ссылка в формате {format}',
  'citations.go-to-sentence': 'Перейти к предложению в статье',

  'ingest.waiting': 'Жду, пока закончится другая загрузка …',
  'ingest.reading':
    'Чтение … пока {count, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}, сейчас {name}',
  'ingest.indexing': 'Индексация … {done, number} из {total, number} фрагментов',
  'ingest.saved':
    'Сохранено … {count, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}',
  'ingest.finished': 'Загрузка завершена',
  'ingest.added': 'Новых: {count, number}',
  'ingest.revised': 'Изменённых: {count, number}',
  'ingest.unchanged': 'Без изменений: {count, number}',
  'ingest.removed': 'Удалённых: {count, number}',
  'ingest.failed-count': 'С ошибкой: {count, number}',
  'ingest.failed': 'С ошибкой',
  'ingest.warnings': 'Предупреждения',

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
  'ingest-problem.nested-too-deep': 'нет статьи: слишком глубокая вложенность элементов',
  'ingest-problem.page-without-text': 'нет статьи: на странице не найден текст',
  'ingest-problem.not-json': 'недопустимый JSON ({what})',
  'ingest-problem.line-too-long': 'больше {limit} МБ; разделите статью',
  'ingest-problem.not-an-object': 'это не объект с полями «id», «title» и «text»',
  'ingest-problem.no-text-field': 'нет поля «text» с текстом',
  'ingest-problem.empty-text': 'текст пуст',
  'ingest-problem.id-too-long': 'id слишком длинный для числа; заключите его в кавычки',
  'ingest-problem.id-half-character': 'id содержит половину символа; задайте другой',
  'ingest-problem.no-id': 'нет ни «id», ни «url»: в следующий раз статью было бы не узнать',
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
  'ingest-problem.address-not-whole': '«{address}» — неполный адрес http(s); он пропущен',
  'ingest-problem.folder-emptied':
    'статей больше нет; те, что были отсюда ({count}), оставлены: если так и нужно, удалите их по одной',

  'list.more': 'и ещё {count, number}',
  'list.page': 'Страница {page, number} из {pages, number}',

  'ingest.cancel': 'Отменить',
  'ingest.cancelling': 'Останавливаю загрузку. Сохранённое останется.',
  'ingest.not-running': 'Эта загрузка уже не идёт.',
  'ingest.stopped':
    'Меня перезапускают, поэтому загрузка остановлена. Уже сохранено статей, они остаются: {count, number}. Повторите /ingest через минуту, чтобы добавить остальное.',
  'ingest.cancelled':
    '{count, plural, =0 {Загрузка отменена до того, как что-либо сохранилось. Библиотека не изменилась.} one {Загрузка отменена. Осталась # сохранённая статья; остальное пропущено.} few {Загрузка отменена. Остались # сохранённые статьи; остальное пропущено.} many {Загрузка отменена. Осталось # сохранённых статей; остальное пропущено.} other {Загрузка отменена. Осталось # сохранённых статей; остальное пропущено.}}',
  'ingest.moved':
    'Загрузка идёт дольше, чем Discord позволяет менять ответ: продолжение — в отдельном сообщении в этом канале.',
  'ingest.told': '{user} добавляет статьи: {summary}',
  'ingest.told-failed': '{user} добавляет статьи, но не вышло. {reason}',
  'ingest.failed-by-fault': 'Ошибка на моей стороне; подробности в журнале оператора.',

  'library.count':
    '{count, plural, =0 {Нет статей} one {# статья} few {# статьи} many {# статей} other {# статьи}}',
  'library.empty': 'В этой библиотеке пока нет статей. Добавьте их командой /ingest.',
  'library.base': 'общая база',
  'library.base-note': 'Статья входит в общую базу всех серверов, и здесь её удалить нельзя.',
  'library.size':
    '{passages, plural, one {# фрагмент} few {# фрагмента} many {# фрагментов} other {# фрагмента}}, {characters, plural, one {# символ} few {# символа} many {# символов} other {# символа}}',
  'library.read-from': 'Прочитано из {path}, {when}',
  'library.remove-ask': 'Удалить …',
  'library.changed': 'Статья с тех пор изменилась: посмотрите на неё ещё раз.',
  'library.remove-question':
    '{revisions, plural, =1 {Удалить эту статью? Прежние ответы с цитатами из неё останутся без источника.} one {Удалить эту статью и все её редакции (#)? Прежние ответы с цитатами из неё останутся без источника.} few {Удалить эту статью и все её редакции (#)? Прежние ответы с цитатами из неё останутся без источника.} many {Удалить эту статью и все её редакции (#)? Прежние ответы с цитатами из неё останутся без источника.} other {Удалить эту статью и все её редакции (#)? Прежние ответы с цитатами из неё останутся без источника.}}',
  'library.remove': 'Удалить',
  'library.keep': 'Оставить',
  'library.removed': 'Статья «{title}» ({id}) удалена.',
  'library.kept': 'Статья «{title}» остаётся.',
  'library.told': '{user} удаляет статью. {what}',

  'gaps.title':
    '{count, plural, =0 {Пробелов нет} one {# вопрос без ответа} few {# вопроса без ответа} many {# вопросов без ответа} other {# вопроса без ответа}}, {days, plural, =1 {сегодня} one {за # день} few {за # дня} many {за # дней} other {за # дня}}',
  'gaps.rejected-count':
    '{count, plural, one {# отклонённый ответ} few {# отклонённых ответа} many {# отклонённых ответов} other {# отклонённого ответа}}',
  'gaps.kind-unanswered': 'нет ответа',
  'gaps.kind-rejected': 'ответ отклонён',
  'gaps.none': 'В статьях нашлись ответы на все заданные вопросы.',
  'gaps.off': 'Вопросы здесь не хранятся: оператор это отключил.',
  'gaps.kept':
    '{days, plural, =0 {Вопросы не хранятся} one {Вопросы хранятся # день, без имён} few {Вопросы хранятся # дня, без имён} many {Вопросы хранятся # дней, без имён} other {Вопросы хранятся # дня, без имён}}',
  'gaps.times': '{count, number}×',
  'gaps.also':
    '{more, plural, =0 {также: {wording}} one {также: {wording} – и ещё # вариант} few {также: {wording} – и ещё # варианта} many {также: {wording} – и ещё # вариантов} other {также: {wording} – и ещё # варианта}}',
  'gaps.export': 'Выгрузить CSV',
  'gaps.left-out':
    '{count, plural, one {Не вошёл # вопрос} few {Не вошли # вопроса} many {Не вошло # вопросов} other {Не вошло # вопроса}}: файл большего размера Discord здесь не принимает.',
  'gaps.column-question': 'Вопрос',
  'gaps.column-count': 'Сколько раз',
  'gaps.column-last': 'Последний раз',
  'gaps.column-wordings': 'Другие формулировки',
  'gaps.column-kind': 'Вид',

  'privacy.title': 'Что хранится о ваших вопросах',
  'privacy.questions':
    'Ваш вопрос, когда он задан и получен ли ответ: {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}, без вашего имени и идентификатора. По ним редакция видит, чего не хватает в публикациях. Это касается и личных вопросов.',
  'privacy.no-questions':
    'Ваши вопросы не хранятся: оператор это отключил. Чтобы понимать продолжения, последние из них я помню полчаса, только в оперативной памяти.',
  'privacy.direct': 'Вопросы из личных сообщений хранятся отдельно: редакторы серверов их не видят.',
  'privacy.answers':
    'Какие фрагменты процитированы в ответе, когда и в каком канале, чтобы его кнопки продолжали работать: последние 11 000 ответов, без вашего имени и идентификатора. Личные ответы никогда не показываются другим.',
  'privacy.feedback':
    'Что ответ отмечен как неподходящий, без указания кем, столько же, сколько хранятся вопросы.',
  'privacy.reading':
    'Я вижу команды, сообщения, в которых меня упоминают, и новые публикации на форумах, выбранных редакцией. Никаким сервисам, кроме Discord, ничего не отправляется.',
  'privacy.discord': 'Всё, что мы с вами пишем на этом сервере, хранит Discord, как и любые сообщения.',

  'stats.title':
    '{days, plural, =1 {Сегодня} one {За последний # день} few {За последние # дня} many {За последние # дней} other {За последние # дня}}',
  'stats.library':
    'Библиотека: {articles, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}, {passages, plural, one {# фрагмент} few {# фрагмента} many {# фрагментов} other {# фрагмента}}',
  'stats.base':
    'Общая база: {articles, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}, {passages, plural, one {# фрагмент} few {# фрагмента} many {# фрагментов} other {# фрагмента}}',
  'stats.asked':
    '{asked, plural, =0 {Вопросов нет} one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}}{asked, plural, =0 {} other {, с ответом {share}}}',
  'stats.busiest':
    'Больше всего вопросов: {day}, {asked, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}}',
  'stats.rejected':
    '{count, plural, =0 {Ни один ответ не отклонён} one {Читатели отклонили # ответ} few {Читатели отклонили # ответа} many {Читатели отклонили # ответов} other {Читатели отклонили # ответа}}',
  'stats.latency': 'Время ответа: медиана {median}, 95-й процентиль {p95}',
  'stats.milliseconds': '{count, number} мс',
  'stats.legend': 'С ответом: {answered}, без ответа: {unanswered}',
  'stats.off': 'Вопросы здесь не хранятся, поэтому считать нечего: оператор это отключил.',
  'stats.alt':
    'Столбчатая диаграмма вопросов по дням, с {from} по {to}: {asked, plural, =0 {вопросов нет} one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}}, с ответом — {answered, number}. {busiest}',

  'settings.title': 'Настройки',
  'settings.line': '**{setting}:** {value}',
  'settings.places': 'Где я отвечаю',
  'settings.answers': 'Как я отвечаю',
  'settings.channels': 'Каналы',
  'settings.forums': 'Форумы',
  'settings.ingestRoles': 'Роли редакции',
  'settings.adminChannel': 'Служебный канал',
  'settings.mentions': 'Упоминания',
  'settings.threads': 'Ветки',
  'settings.name': 'Редакция',
  'settings.accentColour': 'Цвет',
  'settings.footer': 'Подпись',
  'settings.language': 'Язык',
  'settings.quotes': 'Статей в ответе',
  'settings.certainty': 'Уверенность',
  'settings.choose-channels': 'Каналы, где я отвечаю (пусто: все)',
  'settings.choose-forums': 'Форумы, на посты которых я отвечаю',
  'settings.choose-roles': 'Роли, которым можно добавлять и удалять статьи',
  'settings.choose-admin-channel': 'Канал для сообщений об изменениях',
  'settings.all-channels': 'все, которые я вижу',
  'settings.none': 'нет',
  'settings.mentions-on': 'Упоминания: отвечаю',
  'settings.mentions-off': 'Упоминания: не отвечаю',
  'settings.threads-on': 'Упоминания: в ветке',
  'settings.threads-off': 'Упоминания: на месте',
  'settings.mentions-value': '{on, select, yes {отвечаю} other {не отвечаю, только команды}}',
  'settings.threads-value':
    '{on, select, yes {ответ на упоминание открывает ветку} other {ответ на упоминание остаётся в канале}}',
  'settings.texts': 'Название, цвет, подпись …',
  'settings.to-places': 'Где я отвечаю',
  'settings.to-answers': 'Как я отвечаю',
  'settings.roles-note':
    'Discord предлагает команды редакции тем, кто может управлять сервером. Другим ролям разрешите их ещё и в «Настройки сервера» → «Интеграция».',
  'settings.language-value':
    '{language, select, en {English} fr {Français} de {Deutsch} es {Español} pt {Português} ru {Русский} ja {日本語} other {язык каждого читателя}}',
  'settings.certainty-value':
    '{certainty, select, careful {осторожно: реже отвечаю, реже ошибаюсь} generous {щедро: чаще отвечаю, чаще ошибаюсь} other {взвешенно}}',
  'settings.quotes-value':
    '{count, plural, =1 {только лучшая} one {до #} few {до #} many {до #} other {до #}}',
  'settings.form-title': 'Название, цвет, подпись',
  'settings.form-name': 'Название редакции',
  'settings.form-colour': 'Цвет рядом с ответами, например #2f5d8a',
  'settings.form-footer': 'Строка под каждым ответом',
  'settings.told': '{user} меняет настройки:',
  'settings.change': '{setting}: {before} → {after}',

  'failure.unexpected':
    'У меня что-то пошло не так. Попробуйте ещё раз; если повторится, сообщите оператору этот код: {id}',

  'error.empty-library.message': 'В этой библиотеке пока нет статей.',
  'error.empty-library.advice': 'Добавьте их командой /ingest.',
  'error.question-without-words.message': 'В этом вопросе нет слов.',
  'error.question-without-words.advice': 'Спросите словами, например: когда Абэ приезжал в Россию',
  'error.question-too-long.message':
    'Длина вопроса в символах — {length, number}, а я читаю не больше {limit, number}.',
  'error.question-too-long.advice': 'Задайте его в одном-двух предложениях.',
  'error.message-without-text.message': 'В этом сообщении нет текста.',
  'error.message-without-text.advice': 'Выберите сообщение с текстом или используйте /ask.',
  'error.topic-without-words.message': 'В этой теме нет слов.',
  'error.topic-without-words.advice': 'Назовите её в нескольких словах, например: мирный договор',
  'error.topic-too-long.message': 'В этой теме символов: {length, number}, а я принимаю до {limit, number}.',
  'error.topic-too-long.advice': 'Назовите её в нескольких словах, например: мирный договор',
  'error.unreadable-date.message': 'Не могу прочитать «{written}» как дату.',
  'error.unreadable-date.advice': 'Укажите год, месяц или день, например 2017, 2017-07 или 2017-07-07.',
  'error.dates-reversed.message': 'Начало периода позже его конца.',
  'error.dates-reversed.advice': 'Поменяйте даты местами.',
  'error.no-answer-yet.message': 'Здесь ещё не было ответов.',
  'error.no-answer-yet.advice': 'Сначала задайте вопрос или укажите идентификатор ответа или статьи.',
  'error.nothing-by-that-id.message': 'Здесь нет ни ответа, ни статьи с идентификатором {id}.',
  'error.nothing-by-that-id.advice': 'Выберите ответ из подсказок или спросите ещё раз.',
  'error.no-such-answer.message': 'Этот ответ больше не хранится.',
  'error.no-such-answer.advice': 'Спросите ещё раз, чтобы узнать, что статьи говорят сейчас.',
  'error.sources-removed.message': 'Статьи, процитированные в этом ответе, с тех пор удалены.',
  'error.sources-removed.advice': 'Спросите ещё раз, чтобы узнать, что статьи говорят сейчас.',
  'error.no-such-article.message': 'Здесь нет статьи с идентификатором {id}.',
  'error.no-such-article.advice': 'Идентификаторы показывает /library list.',
  'error.article-unknown.message': 'Такой статьи в библиотеке нет.',
  'error.article-unknown.advice': 'Выберите статью из подсказок или посмотрите /library list.',
  'error.base-article.message': 'Эта статья входит в общую базу всех серверов.',
  'error.base-article.advice': 'Попросите оператора бота удалить её.',
  'error.article-damaged.message':
    'Сохранённый текст статьи «{title}» изменён на диске, поэтому он не цитируется.',
  'error.article-damaged.advice': 'Попросите оператора удалить её и загрузить заново.',
  'error.server-only.message': 'Это работает только на сервере.',
  'error.server-only.advice': 'Используйте команду в канале вашего сервера.',
  'error.not-permitted.message': 'Для этого нужно право «Управлять сервером».',
  'error.not-permitted.advice': 'Обратитесь к администратору сервера.',
  'error.editors-only.message': 'Для этого нужно право «Управлять сервером» или роль редакции.',
  'error.editors-only.advice': 'Обратитесь к администратору сервера; роли указаны в /settings.',
  'error.unknown-command.message': 'Этой команды больше нет.',
  'error.unknown-command.advice': 'Попробуйте /ask.',
  'error.unknown-button.message': 'Эта кнопка больше не работает.',
  'error.unknown-button.advice': 'Попробуйте /ask.',
  'error.stopping.message': 'Меня перезапускают, закончить не удалось.',
  'error.stopping.advice': 'Повторите попытку через минуту.',
  'error.form-too-late.message': 'Я сейчас перегружен и не успел открыть форму.',
  'error.form-too-late.advice': 'Повторите попытку через минуту.',
  'error.attachment-unavailable.message': 'Не удалось скачать этот файл из Discord.',
  'error.attachment-unavailable.advice': 'Прикрепите его ещё раз.',
  'error.unknown-file-type.message': 'Файлы такого типа я не читаю.',
  'error.unknown-file-type.advice': 'Прикрепите файл с расширением {types}.',
  'error.file-too-large.message': 'Этот файл больше {megabytes, number} МБ.',
  'error.file-too-large.advice': 'Разделите его или попросите оператора загрузить его из терминала.',
  'error.no-coverage-folder.message': 'У этого сервера нет папки со статьями.',
  'error.no-coverage-folder.advice':
    'Прикрепите файл. Папка оператора (COVERAGE_DIR) читается заново только на сервере, который указан в HOME_GUILD, или на единственном.',
  'error.no-colour.message': 'Это не цвет, поэтому ничего не изменено.',
  'error.no-colour.advice':
    'Введите шесть шестнадцатеричных цифр, например #2f5d8a, или оставьте пустым для цвета по умолчанию.',
  'error.ingest-running.message': 'На этом сервере загрузка уже идёт или ждёт своей очереди.',
  'error.ingest-running.advice': 'Начните эту, когда та закончится.',
  'error.too-many-ingests.message': 'Своей очереди уже ждут много загрузок с других серверов.',
  'error.too-many-ingests.advice': 'Повторите через час.',
  'error.library-busy.message': 'В эту библиотеку сейчас добавляются статьи.',
  'error.library-busy.advice': 'На вопросы я отвечаю и в это время; дождитесь окончания и повторите.',
  'error.lock-lost.message': 'Блокировка библиотеки потеряна до сохранения, поэтому ничего не изменено.',
  'error.lock-lost.advice': 'Начните загрузку заново.',
  'error.library-read-only.message': 'В библиотеку нельзя записать, поэтому ничего не изменено.',
  'error.library-read-only.advice': 'Сообщите оператору: папке данных нужно право на запись.',
  'error.disk-full.message': 'Диск заполнен; библиотека осталась прежней.',
  'error.disk-full.advice': 'Попросите оператора освободить место и повторите.',
  'error.library-unreadable.message': 'Библиотеку не удаётся прочитать.',
  'error.library-unreadable.advice': 'Сообщите оператору; в журнале указано, какой файл.',
  'error.library-damaged.message': 'Библиотека повреждена.',
  'error.library-damaged.advice': 'Сообщите оператору; в журнале указано, что уцелело.',
  'error.library-older.message': 'Библиотека создана более старой версией.',
  'error.library-older.advice': 'Попросите оператора проиндексировать её заново.',
  'error.library-newer.message': 'Библиотека создана более новой версией.',
  'error.library-newer.advice': 'Попросите оператора обновить Pullquote.',
  'error.embedder-mismatch.message': 'Библиотека проиндексирована другой моделью.',
  'error.embedder-mismatch.advice': 'Попросите оператора проиндексировать её заново или вернуть модель.',
  'error.model-unavailable.message': 'Не удалось загрузить языковую модель.',
  'error.model-unavailable.advice': 'Сообщите оператору; в журнале указано, какого файла нет.',
  'error.forbidden-here.message': 'Discord не даёт мне отвечать в этом канале.',
  'error.forbidden-here.advice':
    'Попросите администратора дать мне здесь права «Просматривать канал», «Отправлять сообщения», «Встраивать ссылки» и «Прикреплять файлы».',
  'error.settings-unreadable.message':
    'Настройки этого сервера не читаются; пока это так, здесь я ничего не делаю.',
  'error.settings-unreadable.advice':
    'Сообщите оператору: settings.json в папке данных нужно исправить или убрать; файл назван в журнале.',
  'error.too-fast.message':
    'Слишком много вопросов за короткое время; я смогу ответить вам через {seconds, number} с.',
  'error.too-fast.advice': 'Ничего не потеряно: отправьте вопрос ещё раз позже.',
  'error.server-too-fast.message':
    'На этом сервере слишком много вопросов за короткое время; я смогу ответить здесь через {seconds, number} с.',
  'error.server-too-fast.advice': 'Ничего не потеряно: отправьте вопрос ещё раз позже.',
  'error.other-channel.message': 'В этом канале я не отвечаю.',
  'error.other-channel.advice': 'Спросите в {channels}.',
  'error.channels-deleted.message': 'В этом канале я не отвечаю, а каналы, где я отвечал, удалены.',
  'error.channels-deleted.advice':
    'Попросите участника с правом управлять сервером выбрать другие в /settings.',

  'command.ask.name': 'спросить',
  'command.ask.description': 'Найти, что сказано в наших статьях, слово в слово',
  'command.ask.option.question.name': 'вопрос',
  'command.ask.option.question.description': 'Что вы хотите узнать?',
  'command.ask.option.from.name': 'с',
  'command.ask.option.from.description': 'Опубликовано в этот день или позже: 2017, 2017-07 или 2017-07-07',
  'command.ask.option.to.name': 'по',
  'command.ask.option.to.description': 'Опубликовано в этот день или раньше: 2017, 2017-07 или 2017-07-07',
  'command.ask.option.source.name': 'издание',
  'command.ask.option.source.description': 'Только это издание',
  'command.ask.option.private.name': 'лично',
  'command.ask.option.private.description': 'Показать ответ только вам',

  'command.timeline.name': 'хронология',
  'command.timeline.description': 'Что сказано в наших статьях на тему, по времени, о котором идёт речь',
  'command.timeline.option.topic.name': 'тема',
  'command.timeline.option.topic.description': 'О чём это должно быть, в нескольких словах?',
  'command.timeline.option.from.name': 'с',
  'command.timeline.option.from.description': 'Что было в этот день или позже: 2017, 2017-07 или 2017-07-07',
  'command.timeline.option.to.name': 'по',
  'command.timeline.option.to.description': 'Что было в этот день или раньше: 2017, 2017-07 или 2017-07-07',
  'command.timeline.option.private.name': 'лично',
  'command.timeline.option.private.description': 'Показать хронологию только вам',

  'command.source.name': 'источник',
  'command.source.description': 'Показать, откуда цитата: статья, издание, дата, место в тексте',
  'command.source.option.answer.name': 'ответ',
  'command.source.option.answer.description': 'Какой ответ; иначе последний в этом канале',
  'command.source.option.format.name': 'формат',
  'command.source.option.format.description':
    'В каком виде: с цитатой, в библиографическом стиле или для программы ссылок',
  'command.source.option.format.choice.text.name': 'Текст с цитатой',
  'command.source.option.format.choice.apa.name': 'APA',
  'command.source.option.format.choice.chicago.name': 'Chicago',
  'command.source.option.format.choice.mla.name': 'MLA',
  'command.source.option.format.choice.bibtex.name': 'BibTeX',
  'command.source.option.format.choice.ris.name': 'RIS',
  'command.source.option.format.choice.csl-json.name': 'CSL-JSON',

  'command.ingest.name': 'загрузить',
  'command.ingest.description': 'Добавить статьи: из файла или заново прочитав папку со статьями',
  'command.ingest.option.file.name': 'файл',
  'command.ingest.option.file.description':
    'Статьи в .txt, .md, .html, .json или .jsonl; без файла папка читается заново',
  'command.ingest.option.year.name': 'год',
  'command.ingest.option.year.description': 'Год статей, в которых указаны только день и месяц',

  'command.library.name': 'библиотека',
  'command.library.description': 'Посмотреть, что есть в библиотеке, и удалить статьи',
  'command.library.option.list.name': 'список',
  'command.library.option.list.description': 'Показать все статьи, сначала новые',
  'command.library.option.list.option.page.name': 'страница',
  'command.library.option.list.option.page.description': 'Какая страница; иначе первая',
  'command.library.option.info.name': 'сведения',
  'command.library.option.info.description': 'Показать, что известно о статье',
  'command.library.option.info.option.article.name': 'статья',
  'command.library.option.info.option.article.description': 'Её заголовок или идентификатор',
  'command.library.option.remove.name': 'удалить',
  'command.library.option.remove.description': 'Удалить статью со всеми редакциями после подтверждения',
  'command.library.option.remove.option.article.name': 'статья',
  'command.library.option.remove.option.article.description': 'Её заголовок или идентификатор',

  'command.gaps.name': 'пробелы',
  'command.gaps.description': 'О чём спрашивали читатели и чего не нашлось в статьях',
  'command.gaps.option.days.name': 'дни',
  'command.gaps.option.days.description': 'За сколько дней; иначе за 30',

  'command.stats.name': 'статистика',
  'command.stats.description': 'Сколько статей, сколько вопросов и сколько ответов',
  'command.stats.option.days.name': 'дни',
  'command.stats.option.days.description': 'За сколько дней; иначе за 30',

  'command.settings.name': 'настройки',
  'command.settings.description': 'Где и как я отвечаю и кто может добавлять статьи',

  'command.privacy.name': 'приватность',
  'command.privacy.description': 'Что хранится о ваших вопросах и как долго',

  'command.help.name': 'помощь',
  'command.help.description': 'Как спрашивать и о чём можно спросить здесь',

  'command.find-coverage-of-this.name': 'Найти в наших статьях',
};
