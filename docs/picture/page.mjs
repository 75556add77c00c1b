import { readFileSync } from 'node:fs';
import { escapeHtml, markdown } from './markdown.mjs';

const CSS = readFileSync(new URL('./discord.css', import.meta.url), 'utf8');

/** Discord's number of the style of a button that leads out: https://discord.com/developers/docs/components/reference#button */
const LINK_BUTTON = 5;

/** A page with one message of the bot in it, as Discord's API was given it. */
export function page({ content = '', embeds = [], components = [] }, theme) {
  return `<!doctype html>
<html lang="en" class="${theme}">
<meta charset="utf-8">
<title>An answer of Pullquote in Discord</title>
<style>${CSS}</style>
<main>
  <div class="command"><span class="reader">R</span><b>reader</b> used <span class="slash">/ask</span></div>
  <div class="message">
    <div class="avatar">“</div>
    <div class="body">
      <div class="author"><b>Pullquote</b><span class="app">APP</span><time>Today at 09:41</time></div>
      <div class="content">${markdown(content)}</div>
      ${embeds.map(embed).join('\n')}
      ${components.map(row).join('\n')}
    </div>
  </div>
</main>
<script>document.documentElement.dataset.height = Math.ceil(document.querySelector('main').getBoundingClientRect().height);</script>
</html>
`;
}

function embed({ author, title, url, description, fields = [], footer, color = 0 }) {
  const heading = url === undefined ? plain(title) : `<a href="${escapeHtml(url)}">${plain(title)}</a>`;
  return `<article class="embed" style="border-left-color: #${color.toString(16).padStart(6, '0')}">
    ${author ? `<div class="name">${escapeHtml(author.name)}</div>` : ''}
    ${title === undefined ? '' : `<h1>${heading}</h1>`}
    <div class="description">${markdown(description ?? '')}</div>
    ${fields.length === 0 ? '' : `<div class="fields">${fields.map(field).join('')}</div>`}
    ${footer ? `<footer>${escapeHtml(footer.text)}</footer>` : ''}
  </article>`;
}

function field({ name, value, inline = false }) {
  return `<div class="${inline ? 'inline' : 'whole'}"><h2>${escapeHtml(name)}</h2>${markdown(value)}</div>`;
}

function row({ components }) {
  return `<div class="row">${components.map(button).join('')}</div>`;
}

function button({ label, style, disabled = false }) {
  const arrow =
    style === LINK_BUTTON
      ? '<svg viewBox="0 0 16 16"><path d="M6 3H3v10h10v-3M9 3h4v4M13 3 7 9"/></svg>'
      : '';
  return `<span class="button${disabled ? ' disabled' : ''}">${escapeHtml(label)}${arrow}</span>`;
}

/** A title's Markdown as HTML, in one line. */
function plain(text = '') {
  return markdown(text).replace(/^<div>|<\/div>$/g, '');
}
