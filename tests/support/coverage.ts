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

/** Articles on one subject, some days apart and of several publishers, so that a question has more than one answer. */
export const visits = [
  {
    id: 'putin-2016',
    title: 'Putin visits Japan',
    text: 'The Russian president arrived late.\n\nVladimir Putin visited Japan in December 2016. He met the prime minister in Nagato.\n\nThe talks went on in Tokyo the next day.',
    date: '2016-12-15',
    url: 'https://news.example/putin-in-japan',
    source: 'TASS',
  },
  {
    id: 'abe-2017',
    title: 'Abe visits Russia',
    text: 'The Japanese prime minister left Tokyo in the morning.\n\nShinzo Abe visited Russia in April 2017. He met the president in Moscow.\n\nThey spoke of joint work on the islands.',
    date: '2017-04-27',
    url: 'https://news.example/abe-in-russia',
    source: 'TASS',
  },
  {
    id: 'abe-2018',
    title: 'Abe visits Russia again',
    text: 'Shinzo Abe visited Russia in May 2018 too. He spoke at the forum in Saint Petersburg.',
    date: '2018-05-26',
    source: 'The Newsroom',
  },
  {
    id: 'abe-forum',
    title: 'Abe comes to the forum in Vladivostok',
    text: 'Shinzo Abe visited Russia for the forum in Vladivostok in September 2017.',
    date: '2017-09-06',
    source: 'Kyodo',
  },
] as const;
