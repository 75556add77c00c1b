import type { Translation } from '../catalogue.js';
import type { messages as english } from '../en/messages.js';

export const messages: Translation<typeof english> = {
  'answer.publisher': '媒体',
  'answer.published': '掲載日',
  'answer.also': '関連記事',
  'answer.sources': '出典',
  'answer.more-context': '前後の文',
  'answer.next': '次へ',
  'answer.previous': '前へ',
  'answer.reject': '求めた答えではない',
  'answer.rejected':
    'ありがとうございます。回答が質問に合わなかったことは編集部に伝わりますが、どなたからの報告かは伝わりません。',
  'answer.rejected-before': 'この回答についてはすでにお知らせいただいています。ありがとうございます。',

  'quote.page': '引用 {page, number}/{pages, number}',
  'quote.may-not-answer': 'この引用は質問の答えではない可能性があります。',

  'mention.may-not-write':
    '{channel} に書き込む権限がないため、そこではお答えできません。/ask を使うか、そのチャンネルで「メッセージを送信」と「埋め込みリンク」の権限を私に付与するよう管理者に依頼してください。',
  'mention.hint': '同じメッセージで質問してください。/ask も使えます。詳しくは /help をご覧ください。',

  'help.readers': '質問のしかた',
  'help.editors': '編集部向け',
  'help.what':
    'この編集部の記事から一字一句そのまま引用して答えます。引用はすべて、記事にあるとおりの文章です。',
  'help.ask': '/ask で答えとなる箇所を探します。「非公開」にすると、回答はあなただけに表示されます。',
  'help.filters': '/ask では日付（「2017」「2017-07」「2017-07-07」）や媒体も指定できます。',
  'help.timeline': '/timeline は、テーマについて記事に書かれたことを、述べられた時期の順に並べます。',
  'help.follow-up':
    'メンションを付けて質問すると返信します。スレッドでは「9月は？」のような続きの質問も理解します。',
  'help.message': 'メッセージのメニューから「アプリ」を開くと、その内容に関する記事を探せます。',
  'help.buttons':
    '回答の下には、出典、前後の段落、ほかの引用、そして的外れだったときの「求めた答えではない」があります。/source では出典をさまざまな形式で出力できます。',
  'help.examples': '質問の例：',
  'help.empty': 'このライブラリにはまだ記事がありません。',
  'help.ingest': '/ingest でファイルから記事を追加するか、記事フォルダを読み直します。',
  'help.library': '/library で記事の一覧、詳細の表示、削除ができます。',
  'help.gaps': '/gaps は記事で答えられなかった質問を、/stats は日ごとの質問と回答を表示します。',
  'help.settings': '/settings で、回答する場所と方法、記事を追加できる人、回答の見た目を設定します。',
  'help.privacy': '/privacy で、質問について保存される内容を確認できます。',

  'answer.read-article': '記事を読む',
  'answer.nothing-found': 'この質問に答える内容は記事の中に見つかりませんでした。',
  'answer.filtered-out':
    'その媒体と期間の記事はありません。媒体を候補から選ぶか、日付を指定せずに質問してください。',
  'answer.closest-headlines': '内容が近い記事：',
  'answer.read-as': '次のように解釈しました：{question}',
  'answer.may-help': '参考になるかもしれませんが、記事では直接答えていない可能性があります：',
  'answer.older': '以前の記事',
  'answer.times': '引用中の日時',
  'answer.time': '「{said}」：{days}',
  'aside.greeting': 'こんにちは。質問をいただければ、記事の中から答えを探します。',
  'aside.thanks': 'どういたしまして。',
  'aside.insult': 'お役に立てればと思います。質問をいただければ、記事の中から答えを探します。',
  'aside.instruction': '記事の内容を引用するだけで、ほかの指示には従いません。記事について質問してください。',
  'aside.about-the-bot':
    'この編集部の記事から一字一句そのまま引用して質問に答えるボットです。詳しくは /help をご覧ください。',
  'aside.names-nothing': '誰のこと、または何のことかを教えてください。例：安倍首相はいつロシアを訪問したか',
  'aside.too-many-questions': '一度に質問できるのは三つまでです。',

  'article.untitled': '無題の記事',

  'timeline.title': '「{topic}」：{count, plural, =0 {日付のある文はありません} other {日付のある文 # 件}}',
  'timeline.none':
    'このテーマについて、時期を述べた文は見つかりませんでした。別の言葉や期間でお試しください。',
  'timeline.likely': 'おそらく{days}',
  'timeline.resolved': '{when}（「{said}」）',
  'timeline.also': '{count, plural, other {ほか # 件の記事にも記載}}',
  'timeline.left': '{count, plural, other {テーマとの関連が薄い # 件は省きました。}}',

  'citations.count': '{count, plural, =0 {引用はありません。} other {出典 #件}}',
  'citations.count-cut': '{shown, plural, other {出典 #件}}、ほか{left, number}件',
  'citations.author': '著者：{author}',
  'citations.article': '記事 {id}、第{revision, number}版',
  'citations.passage': '該当箇所：{start}～{end}文字目',
  'citations.sentence': '引用した文：{start}～{end}文字目',
  'citations.written': '{format} 形式の出典',
  'citations.go-to-sentence': '記事内の該当文へ',

  'ingest.waiting': 'ほかの取り込みが終わるのを待っています…',
  'ingest.reading': '読み込み中… {count, plural, other {#件}}の記事、現在：{name}',
  'ingest.indexing': '索引を作成中… {total, number}段落中{done, number}段落',
  'ingest.saved': '保存済み… {count, plural, other {#件}}の記事',
  'ingest.finished': '取り込みが完了しました',
  'ingest.added': '新規 {count, number}',
  'ingest.revised': '更新 {count, number}',
  'ingest.unchanged': '変更なし {count, number}',
  'ingest.removed': '削除 {count, number}',
  'ingest.failed-count': '失敗 {count, number}',
  'ingest.failed': '失敗',
  'ingest.warnings': '注意',

  'list.more': 'ほか{count, number}件',
  'list.page': '{page, number}/{pages, number}ページ',

  'ingest.cancel': '中止',
  'ingest.cancelling': '取り込みを中止しています。保存済みの記事は残ります。',
  'ingest.not-running': 'その取り込みはすでに終わっています。',
  'ingest.stopped':
    '再起動中のため、この取り込みを停止しました。それまでに保存された記事（{count, number}件）は残ります。残りを取り込むには、1分ほどしてからもう一度 /ingest を実行してください。',
  'ingest.cancelled':
    '{count, plural, =0 {何も保存しないうちに取り込みを中止しました。ライブラリは元のままです。} other {取り込みを中止しました。保存済みの記事#件は残り、それ以外は取り込まれていません。}}',
  'ingest.moved':
    'Discordで返信を編集できる時間を超えるため、続きはこのチャンネルの別のメッセージでお知らせします。',
  'ingest.cannot-move':
    'Discordで返信を編集できる時間を超えますが、このチャンネルに書き込む権限がないため、結果をここに表示できません。{told, select, yes {結果は管理チャンネルにお知らせします。} other {終了後、/library list で記事を確認できます。}}',
  'ingest.told': '{user} さんが記事を追加しました：{summary}',
  'ingest.told-failed': '{user} さんが記事を追加しようとしましたが、失敗しました。{reason}',
  'ingest.failed-by-fault': 'こちらの不具合です。詳しくは運営者のログをご覧ください。',

  'library.count': '{count, plural, =0 {記事はありません} other {記事 #件}}',
  'library.empty': 'このライブラリにはまだ記事がありません。/ingest で追加してください。',
  'library.base': '共通',
  'library.base-note': '全サーバー共通のライブラリの記事のため、ここでは削除できません。',
  'library.size': '{passages, plural, other {#段落}}、{characters, plural, other {#文字}}',
  'library.read-from': '{path} から読み込み、{when}',
  'library.remove-ask': '削除…',
  'library.changed': '確認の後に記事が変わりました。もう一度ご覧ください。',
  'library.remove-question':
    '{revisions, plural, =1 {この記事を削除しますか？これまでの回答での引用は出典を失います。} other {この記事を全#版とも削除しますか？これまでの回答での引用は出典を失います。}}',
  'library.remove': '削除する',
  'library.keep': '残す',
  'library.removed': '「{title}」（{id}）を削除しました。',
  'library.kept': '「{title}」は残しました。',
  'library.told': '{user} さんが記事を削除しました。{what}',

  'gaps.title':
    '{count, plural, =0 {答えられなかった質問はありません} other {答えられなかった質問 #件}}（{days, plural, =1 {今日} other {過去#日間}}）',
  'gaps.rejected-count': '{count, plural, other {不適切とされた回答 #件}}',
  'gaps.kind-unanswered': '回答なし',
  'gaps.kind-rejected': '不適切とされた回答',
  'gaps.none': 'すべての質問に記事で答えられました。',
  'gaps.off': '運営者の設定により、ここでは質問を保存していません。',
  'gaps.kept': '{days, plural, =0 {質問は保存されません} other {質問は名前なしで#日間保存されます}}',
  'gaps.times': '{count, number}回',
  'gaps.also': '{more, plural, =0 {ほかの聞き方：{wording}} other {ほかの聞き方：{wording} – ほか#件}}',
  'gaps.export': 'CSVで書き出す',
  'gaps.left-out':
    '{count, plural, other {#件の質問は含まれていません。Discord がここで受け付けるファイルの大きさを超えるためです。}}',
  'gaps.column-question': '質問',
  'gaps.column-count': '回数',
  'gaps.column-last': '最終日時',
  'gaps.column-wordings': 'ほかの聞き方',
  'gaps.column-kind': '種類',

  'privacy.title': '質問について保存される内容',
  'privacy.questions':
    '質問の内容、日時、回答の有無を、お名前やIDなしで{days, plural, other {#日間}}保存します。編集部はこれを見て、記事に足りないものを把握します。非公開の質問も同様です。',
  'privacy.no-questions':
    '運営者の設定により、質問は保存されません。続きの質問を理解するため、直近の質問を30分間だけメモリ上に保持します。',
  'privacy.direct': 'ダイレクトメッセージでの質問は別に保存され、どのサーバーの編集者にも表示されません。',
  'privacy.answers':
    '回答のボタンが使い続けられるように、引用した箇所、日時、チャンネルを最新11,000件分、お名前やIDなしで保存します。非公開の回答がほかの人に表示されることはありません。',
  'privacy.feedback': '回答が役に立たなかったという報告を、報告者の情報なしで、質問と同じ期間保存します。',
  'privacy.reading':
    'コマンド、メンションされたメッセージ、編集部が選んだフォーラムの新しい投稿、私宛てのダイレクトメッセージだけを読みます。ダイレクトメッセージにも回答します。Discord以外のサービスには何も送信しません。',
  'privacy.discord': 'このサーバーでのやり取りは、ほかのメッセージと同じくDiscordに保存されます。',

  'stats.title': '{days, plural, =1 {今日} other {過去#日間}}',
  'stats.library': 'ライブラリ：{articles, plural, other {記事 #件}}、{passages, plural, other {#段落}}',
  'stats.base': '共通ライブラリ：{articles, plural, other {記事 #件}}、{passages, plural, other {#段落}}',
  'stats.asked':
    '{asked, plural, =0 {質問はありません} other {質問 #件}}{asked, plural, =0 {} other {、うち{share}に回答}}',
  'stats.busiest': '最も質問が多かった日：{day}、{asked, plural, other {#件}}',
  'stats.rejected':
    '{count, plural, =0 {「求めた答えではない」という報告はありません} other {「求めた答えではない」という報告 #件}}',
  'stats.latency': '回答までの時間：中央値 {median}、95パーセンタイル {p95}',
  'stats.milliseconds': '{count, number}ミリ秒',
  'stats.legend': '回答あり {answered}、回答なし {unanswered}',
  'stats.off': '運営者の設定により質問を保存していないため、集計するものがありません。',
  'stats.alt':
    '{from}から{to}までの1日ごとの質問数の棒グラフ：{asked, plural, =0 {質問なし} other {質問 #件}}、うち回答あり {answered, number}件。{busiest}',

  'failure.unexpected':
    '問題が発生しました。もう一度お試しください。繰り返す場合は、このIDを運営者にお知らせください：{id}',
};
