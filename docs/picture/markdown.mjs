/** Discord's Markdown as HTML, as far as the bot writes it: https://discord.com/developers/docs/reference#message-formatting */

/** What stands within a line, by the first that fits; what is in front is tried first. */
const INLINE = [
  [/^\\([^\w\s])/, ([, character]) => escapeHtml(character)],
  [/^\*\*([\s\S]+?)\*\*(?!\*)/, ([, text]) => `<strong>${inline(text)}</strong>`],
  [/^__([\s\S]+?)__(?!_)/, ([, text]) => `<u>${inline(text)}</u>`],
  [/^\*([^\s*][\s\S]*?)\*/, ([, text]) => `<em>${inline(text)}</em>`],
  [/^`([^`]+)`/, ([, text]) => `<code>${escapeHtml(text)}</code>`],
  [/^<t:(-?\d+)(?::([tTdDfFR]))?>/, ([, seconds, style]) => timestamp(Number(seconds), style)],
  [/^\[((?:\\.|[^\]\\])+)\]\((https?:[^)\s]+)\)/, ([, text, url]) => link(inline(text), url)],
  [/^https?:\/\/[^\s<>)]+/, ([url]) => link(escapeHtml(url), url)],
];

/** A text of several lines: quotes, lists, small print and headings begin a line. */
export function markdown(text) {
  return text.split('\n').map(line).join('');
}

function line(text) {
  const [, mark, rest = ''] = /^(> |- |-# |#{1,3} )?(.*)$/.exec(text) ?? [];
  if (mark === undefined) return rest === '' ? '<div class="gap"></div>' : `<div>${inline(rest)}</div>`;
  const kind = { '> ': 'quoted', '- ': 'listed', '-# ': 'small' }[mark] ?? 'heading';
  return `<div class="${kind}">${inline(rest)}</div>`;
}

function inline(text) {
  let html = '';
  let rest = text;
  while (rest !== '') {
    const found = INLINE.map(([pattern, draw]) => [pattern.exec(rest), draw]).find(([match]) => match);
    const [match, draw] = found ?? [];
    html += match ? draw(match) : escapeHtml(rest[0]);
    rest = rest.slice(match ? match[0].length : 1);
  }
  return html;
}

function link(html, url) {
  return `<a href="${escapeHtml(url)}">${html}</a>`;
}

/** Each reader sees it in their own time zone and language; this one lives in London. */
function timestamp(seconds, style = 'f') {
  const moment = new Date(seconds * 1000);
  const shown =
    style === 'R'
      ? relative(moment)
      : moment.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return `<span class="timestamp">${shown}</span>`;
}

const UNITS = [
  ['year', 365.25],
  ['month', 30.44],
  ['day', 1],
];

function relative(moment) {
  const days = (moment - Date.now()) / 86_400_000;
  const [unit, length] = UNITS.find(([, length]) => Math.abs(days) >= length) ?? UNITS[2];
  return new Intl.RelativeTimeFormat('en').format(Math.trunc(days / length), unit);
}

export function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
