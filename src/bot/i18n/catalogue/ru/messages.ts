import type { Translation } from '../catalogue.js';
import type { messages as english } from '../en/messages.js';

export const messages: Translation<typeof english> = {
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
  'quote.may-not-answer': 'Возможно, эта цитата не отвечает на вопрос.',

  'mention.may-not-write':
    'Мне нельзя писать в {channel}, поэтому ответить там я не могу. Воспользуйтесь /ask или попросите администратора дать мне права «Отправлять сообщения» и «Встраивать ссылки» в этом канале.',
  'mention.hint': 'Задайте вопрос в том же сообщении или используйте /ask. Подробнее: /help.',

  'help.readers': 'Как спрашивать',
  'help.editors': 'Для редакции',
  'help.what':
    'Я отвечаю публикациями этой редакции, слово в слово: каждая цитата приводится точно так, как в статье.',
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
  'answer.filtered-out':
    'Статей этого издания за это время нет. Выберите издание из подсказок или спросите без дат.',
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
  'aside.names-nothing': 'Уточните, о ком или о чём речь, например: когда Абэ приезжал в Россию',
  'aside.too-many-questions': 'Задавайте не больше трёх вопросов за раз.',

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
  'citations.sentence': 'Процитированное предложение: символы {start}–{end}',
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
  'ingest.cannot-move':
    'Загрузка идёт дольше, чем Discord позволяет менять ответ, а писать в этом канале мне нельзя, поэтому показать здесь результат не получится. {told, select, yes {О нём будет сообщено в служебном канале.} other {Когда загрузка закончится, статьи покажет /library list.}}',
  'ingest.told': '{user} добавляет статьи: {summary}',
  'ingest.told-failed': '{user}: статьи добавить не удалось. {reason}',
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
    'Я вижу команды, сообщения, в которых меня упоминают, и новые публикации на форумах, выбранных редакцией; личные сообщения мне я тоже читаю и отвечаю на них. Никаким сервисам, кроме Discord, ничего не отправляется.',
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
  'settings.may-not-write': 'Мне нельзя писать в {channel}.',
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
};
