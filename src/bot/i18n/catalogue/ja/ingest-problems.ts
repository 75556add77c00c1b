import type { Translation } from '../catalogue.js';
import type { ingestProblems as english } from '../en/ingest-problems.js';

export const ingestProblems: Translation<typeof english> = {
  'ingest-problem.missing': '存在しません。パスを確認してください',
  'ingest-problem.name-not-utf-8': '名前がUTF-8ではありません。名前を変えてください',
  'ingest-problem.no-permission':
    '読み取りが許可されていません。ボットを動かすユーザーに読み取り権限を与えてください',
  'ingest-problem.is-folder': 'ファイルではなくフォルダです',
  'ingest-problem.own-folder':
    'ライブラリ自体を保存するデータフォルダです。記事は別のフォルダに置いてください',
  'ingest-problem.path-too-long': 'パスが長すぎます',
  'ingest-problem.unreadable': '読み取れませんでした（{cause}）',
  'ingest-problem.not-a-file': 'ファイルでもフォルダでもありません（パイプ、ソケット、デバイス）',
  'ingest-problem.link-to-itself': '自分自身に戻るリンクのため、たどりませんでした',
  'ingest-problem.link-to-ancestor': '上位のフォルダに戻るリンクのため、たどりませんでした',
  'ingest-problem.empty': '空です',
  'ingest-problem.only-white-space': '空です（空白しかありません）',
  'ingest-problem.no-records': '空です（記事がありません）',
  'ingest-problem.too-large': '大きすぎます：{size} MB（上限は {limit} MB）。記事ごとに分けてください',
  'ingest-problem.unknown-format': '対応していない形式です',
  'ingest-problem.binary': 'テキストではありません（種類：{type}）',
  'ingest-problem.zero-bytes': 'テキストではありません（ゼロバイトを含みます）',
  'ingest-problem.control-characters': 'テキストではありません（制御文字だらけです）',
  'ingest-problem.damaged': '{encoding} のテキストが {byte} バイト目で壊れています。保存し直してください',
  'ingest-problem.cut-off':
    '{encoding} のテキストが {byte} バイト目の文字の途中で終わっています。保存し直すか、ファイル全体を送ってください',
  'ingest-problem.half-character': '{encoding} のテキストが壊れています（文字の半分しかない箇所があります）',
  'ingest-problem.unknown-encoding':
    'UTF-8ではなく（{byte} バイト目）、文字コードを判別できません。UTF-8で保存してください',
  'ingest-problem.json-not-utf-8': 'UTF-8ではありません。JSONはUTF-8である必要があります',
  'ingest-problem.no-text': '本文がありません',
  'ingest-problem.only-front-matter': 'フロントマターだけで本文がありません',
  'ingest-problem.front-matter-invalid': 'フロントマターがYAMLとして正しくありません（{line} 行目：{what}）',
  'ingest-problem.front-matter-unreadable': 'フロントマターがYAMLとして正しくありません（{what}）',
  'ingest-problem.front-matter-no-fields': 'フロントマターが「名前: 値」の行になっていません',
  'ingest-problem.front-matter-too-long': 'フロントマターが{limit} KBを超えています。短くしてください',
  'ingest-problem.nested-too-deep': '記事がありません（要素が多すぎるか、入れ子が深すぎます）',
  'ingest-problem.page-without-text': '記事がありません（ページに本文が見つかりません）',
  'ingest-problem.not-json': 'JSONとして正しくありません（{what}）',
  'ingest-problem.line-too-long': '{limit} MBを超えています。記事を分けてください',
  'ingest-problem.not-an-object': '「id」「title」「text」を持つオブジェクトではありません',
  'ingest-problem.no-text-field': 'テキストの入った「text」欄がありません',
  'ingest-problem.empty-text': 'テキストが空です',
  'ingest-problem.id-too-long': 'idが数値としては長すぎます。引用符で囲んでください',
  'ingest-problem.id-half-character': 'idに壊れた文字が含まれています。別のidを付けてください',
  'ingest-problem.no-id': '「id」も「url」もないため、次に取り込むときに同じ記事と分かりません',
  'ingest-problem.took-too-long':
    '読み取りに{seconds}秒以上かかったため、途中でやめました。本文だけを保存してください',
  'ingest-problem.took-too-much-memory':
    '読み取りに{limit} MB以上のメモリが必要なため、途中でやめました。本文だけを保存してください',
  'ingest-problem.too-many-sentences':
    '文または行が多すぎます（{limit} を超えています）。複数の記事に分けてください',
  'ingest-problem.given-up':
    '記事が{count}件続けて読めなかったため、途中でやめました。直してからもう一度取り込んでください',
  'ingest-problem.same-in-file':
    '同じファイルの前の記事とidまたはアドレス（{id}）が同じです。最初の記事を残しました',
  'ingest-problem.same-elsewhere':
    '{where} の記事とidまたはアドレス（{id}）が同じです。最初の記事を残しました',
  'ingest-problem.id-taken': '別の記事「{title}」のid（{id}）と同じです。固有のidを付けてください',
  'ingest-problem.date-unknown':
    '日付「{date}」を読み取れません。2017-07-07のように書いてください。記事は日付なしです',
  'ingest-problem.date-without-day':
    '日付「{date}」には日がありません。2017-07-07のように日まで書いてください。記事は日付なしです',
  'ingest-problem.date-ambiguous':
    '日付「{date}」は二通りに読めます（{dayFirst}、{monthFirst}）。どちらかの形で書いてください。記事は日付なしです',
  'ingest-problem.date-impossible': '日付「{date}」は存在しません。記事は日付なしです',
  'ingest-problem.dateline-impossible': '記事冒頭の日付は{year}年には存在しません。記事は日付なしです',
  'ingest-problem.year-unknown':
    '年が分かりません。記事には月日（{day}）しかありません。ファイル名に年を入れるか、オプション「年」を付けて取り込んでください',
  'ingest-problem.revision-of':
    '「{title}」（{id}）の第{revision}版になりました。以前のものが別の記事だった場合は、別のファイル名でもう一度登録してください',
  'ingest-problem.headline-too-long': '見出しが{limit}文字を超えているため、短くしました',
  'ingest-problem.address-not-whole': 'アドレス「{address}」は完全なhttp(s)アドレスではないため、省きました',
  'ingest-problem.folder-emptied':
    '記事がなくなっています。ここから取り込んだ記事（{count}件）は残しました。不要なら一つずつ削除してください',
  'ingest-problem.folder-without-articles': '記事がありません。次の拡張子のファイルが見つかりません：{types}',
};
