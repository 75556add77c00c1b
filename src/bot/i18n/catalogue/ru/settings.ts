import type { Translation } from '../catalogue.js';
import type { settings as english } from '../en/settings.js';

export const settings: Translation<typeof english> = {
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
};
