/** A small library of articles about real events, in words of this project, for tests that need something to quote. */
export const articles = [
  {
    id: 'tokyo-meeting',
    title: 'Kishida and Shuvalov meet in Tokyo',
    text: 'The Japanese foreign minister received the Russian first deputy prime minister on Friday. Shinzo Abe visited Russia in April 2017. The two sides spoke of the eight-point plan.',
    date: '2017-07-07',
    url: 'https://news.example/tokyo-meeting',
    source: 'The Newsroom',
  },
  {
    id: 'volcano',
    title: 'Volcano in Iceland falls quiet',
    text: 'The eruption on the Reykjanes peninsula ended on Sunday after five weeks. Nobody was hurt. Scientists count on a new eruption within months.',
    date: '2024-06-23',
  },
  {
    id: 'bridge',
    title: 'Old bridge over the Elbe is closed',
    text: 'Engineers found cracks in the steel of the bridge in Dresden. Trams take a detour until the spring. The repair will cost twelve million euros.',
    date: '2024-09-12',
  },
] as const;
