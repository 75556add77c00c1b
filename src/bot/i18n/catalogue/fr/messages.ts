import type { Translation } from '../catalogue.js';
import type { messages as english } from '../en/messages.js';

export const messages: Translation<typeof english> = {
  'answer.publisher': 'Source',
  'answer.published': 'Publié le',
  'answer.also': 'Voir aussi',
  'answer.sources': 'Sources',
  'answer.more-context': 'Plus de contexte',
  'answer.next': 'Suivante',
  'answer.previous': 'Précédente',
  'answer.reject': 'Pas ma réponse',
  'answer.rejected':
    'Merci. La rédaction voit que cette réponse est passée à côté de la question ; elle ne voit pas qui l’a signalé.',
  'answer.rejected-before': 'Vous nous avez déjà signalé cette réponse. Merci.',

  'quote.page': 'Citation {page, number} sur {pages, number}',
  'quote.may-not-answer': 'Cette citation ne répond peut-être pas à la question.',

  'mention.may-not-write':
    'Je n’ai pas le droit d’écrire dans {channel} et ne peux donc pas vous y répondre. Utilisez /ask, ou demandez à un administrateur de m’accorder « Envoyer des messages » et « Intégrer des liens » dans ce salon.',
  'mention.hint':
    'Posez-moi une question dans le même message, ou utilisez /ask. Pour en savoir plus : /help.',

  'help.readers': 'Poser une question',
  'help.editors': 'Pour la rédaction',
  'help.what':
    'Je réponds avec les articles de cette rédaction, mot pour mot : chaque citation figure telle quelle dans un article.',
  'help.ask': '/ask trouve le passage qui répond. Avec « privé », vous seul voyez la réponse.',
  'help.filters': '/ask accepte aussi des dates (« 2017 », « 2017-07 », « 2017-07-07 ») et une publication.',
  'help.timeline':
    '/timeline classe ce que disent nos articles sur un sujet selon le moment dont ils parlent.',
  'help.follow-up':
    'Mentionnez-moi avec une question et je réponds. Dans un fil, je comprends la suite, par exemple « et en septembre ? ».',
  'help.message':
    'Ouvrez le menu d’un message, puis Applications, pour chercher ce que nos articles en disent.',
  'help.buttons':
    'Sous une réponse : ses sources, les paragraphes voisins, d’autres citations, et « Pas ma réponse » si elle est à côté. /source donne les références dans plusieurs formats.',
  'help.examples': 'Essayez par exemple :',
  'help.empty': 'Cette bibliothèque ne contient pas encore d’articles.',
  'help.ingest': '/ingest ajoute des articles depuis un fichier, ou relit le dossier d’articles.',
  'help.library': '/library affiche les articles, en détaille un, ou en supprime un.',
  'help.gaps':
    '/gaps montre les questions restées sans réponse ; /stats montre les questions et les réponses jour par jour.',
  'help.settings':
    '/settings règle où et comment je réponds, qui peut ajouter des articles, et l’aspect des réponses.',
  'help.privacy': '/privacy explique ce qui est conservé des questions.',

  'answer.read-article': 'Lire l’article',
  'answer.nothing-found': 'Je n’ai rien trouvé dans nos articles qui réponde à cette question.',
  'answer.filtered-out':
    'Il n’y a aucun article de cette publication et de cette période. Choisissez une publication parmi les suggestions, ou posez la question sans dates.',
  'answer.closest-headlines': 'Les titres les plus proches :',
  'answer.read-as': 'Compris comme : {question}',
  'answer.may-help': 'Ceci peut aider, mais nos articles n’y répondent peut-être pas directement :',
  'answer.older': 'article plus ancien',
  'answer.times': 'Dates dans la citation',
  'answer.time': '« {said} » : {days}',
  'aside.greeting': 'Bonjour ! Posez-moi une question, et je cherche dans nos articles ce qui y répond.',
  'aside.thanks': 'Je vous en prie !',
  'aside.insult':
    'Je préfère aider : posez-moi une question, et je cherche dans nos articles ce qui y répond.',
  'aside.instruction':
    'Je cite seulement ce qui figure dans nos articles et ne suis aucune autre consigne. Posez-moi une question à leur sujet.',
  'aside.about-the-bot':
    'Je suis un bot qui répond aux questions par des citations des articles de cette rédaction, mot pour mot. Pour en savoir plus : /help.',
  'aside.names-nothing':
    'Dites-moi de qui ou de quoi vous parlez, par exemple : quand Abe est-il allé en Russie',
  'aside.too-many-questions': 'Posez-moi trois questions à la fois, pas plus.',

  'article.untitled': 'Article sans titre',

  'timeline.title':
    '« {topic} » : {count, plural, =0 {aucune phrase datée} one {# phrase datée} other {# phrases datées}}',
  'timeline.none':
    'Je n’ai trouvé sur ce sujet aucune phrase qui dise quand. Essayez d’autres mots ou d’autres dates.',
  'timeline.likely': 'probablement {days}',
  'timeline.resolved': '{when} (« {said} »)',
  'timeline.also': '{count, plural, one {aussi dans # autre article} other {aussi dans # autres articles}}',
  'timeline.left':
    '{count, plural, one {# autre phrase, plus éloignée du sujet, n’est pas montrée.} other {# autres phrases, plus éloignées du sujet, ne sont pas montrées.}}',

  'citations.count': '{count, plural, =0 {Rien n’a été cité.} =1 {Une source} other {# sources}}',
  'citations.count-cut': '{shown, plural, =1 {Une source} other {# sources}}, et {left, number} de plus',
  'citations.author': 'Par {author}',
  'citations.article': 'Article {id}, version {revision, number}',
  'citations.passage': 'Passage : caractères {start}–{end}',
  'citations.sentence': 'Phrase citée : caractères {start}–{end}',
  'citations.written': 'Référence au format {format}',
  'citations.go-to-sentence': 'Voir la phrase dans l’article',

  'ingest.waiting': 'En attente de la fin d’un autre import …',
  'ingest.reading':
    'Lecture … {count, plural, one {# article} other {# articles}} jusqu’ici, en cours : {name}',
  'ingest.indexing': 'Indexation … {done, number} passages sur {total, number}',
  'ingest.saved': 'Enregistré … {count, plural, one {# article} other {# articles}}',
  'ingest.finished': 'Import terminé',
  'ingest.added': 'Nouveaux : {count, number}',
  'ingest.revised': 'Mis à jour : {count, number}',
  'ingest.unchanged': 'Inchangés : {count, number}',
  'ingest.removed': 'Supprimés : {count, number}',
  'ingest.failed-count': 'Échecs : {count, number}',
  'ingest.failed': 'Échecs',
  'ingest.warnings': 'Avertissements',

  'list.more': 'et {count, number} de plus',
  'list.page': 'Page {page, number} sur {pages, number}',

  'ingest.cancel': 'Annuler',
  'ingest.cancelling': 'J’arrête l’import. Ce qui est enregistré est conservé.',
  'ingest.not-running': 'Cet import est déjà terminé.',
  'ingest.stopped':
    'Je suis en cours de redémarrage : cet import a été arrêté. Articles déjà enregistrés, qui sont conservés : {count, number}. Relancez /ingest dans une minute pour le reste.',
  'ingest.cancelled':
    '{count, plural, =0 {Import annulé avant tout enregistrement. La bibliothèque n’a pas changé.} =1 {Import annulé. Un article déjà enregistré est conservé ; le reste a été laissé de côté.} other {Import annulé. # articles déjà enregistrés sont conservés ; le reste a été laissé de côté.}}',
  'ingest.moved':
    'L’import dure plus longtemps que Discord ne permet de modifier une réponse : la suite s’affiche dans un nouveau message de ce salon.',
  'ingest.cannot-move':
    'L’import dure plus longtemps que Discord ne permet de modifier une réponse, et je n’ai pas le droit d’écrire dans ce salon : le résultat ne pourra pas s’afficher ici. {told, select, yes {Le salon d’administration en sera informé.} other {Une fois l’import terminé, /library list montrera les articles.}}',
  'ingest.told': '{user} a ajouté des articles : {summary}',
  'ingest.told-failed': '{user} a essayé d’ajouter des articles, mais cela a échoué. {reason}',
  'ingest.failed-by-fault': 'Le problème vient de moi ; le journal de l’opérateur en dit plus.',

  'library.count': '{count, plural, =0 {Aucun article} =1 {Un article} other {# articles}}',
  'library.empty': 'Cette bibliothèque ne contient pas encore d’articles. Ajoutez-en avec /ingest.',
  'library.base': 'fonds commun',
  'library.base-note':
    'Cet article fait partie du fonds commun à tous les serveurs et ne peut pas être supprimé ici.',
  'library.size':
    '{passages, plural, =1 {Un passage} other {# passages}}, {characters, plural, =1 {un caractère} other {# caractères}}',
  'library.read-from': 'Lu dans {path}, {when}',
  'library.remove-ask': 'Supprimer …',
  'library.changed': 'L’article a changé depuis la question : regardez-le de nouveau.',
  'library.remove-question':
    '{revisions, plural, =1 {Supprimer cet article ? Les réponses qui le citent perdront leur source.} other {Supprimer cet article et ses # versions ? Les réponses qui le citent perdront leur source.}}',
  'library.remove': 'Supprimer',
  'library.keep': 'Conserver',
  'library.removed': '« {title} » ({id}) a été supprimé.',
  'library.kept': '« {title} » est conservé.',
  'library.told': '{user} a supprimé un article. {what}',

  'gaps.title':
    '{count, plural, =0 {Aucune lacune} =1 {Une question sans réponse} other {# questions sans réponse}}, {days, plural, =1 {aujourd’hui} other {ces # derniers jours}}',
  'gaps.rejected-count': '{count, plural, =1 {une réponse refusée} other {# réponses refusées}}',
  'gaps.kind-unanswered': 'sans réponse',
  'gaps.kind-rejected': 'réponse refusée',
  'gaps.none': 'Nos articles ont répondu à toutes les questions posées.',
  'gaps.off': 'Les questions ne sont pas conservées ici : l’opérateur a désactivé cette fonction.',
  'gaps.kept':
    '{days, plural, =0 {Les questions ne sont pas conservées} =1 {Les questions sont conservées un jour, sans noms} other {Les questions sont conservées # jours, sans noms}}',
  'gaps.times': '{count, number}×',
  'gaps.also':
    '{more, plural, =0 {aussi : {wording}} =1 {aussi : {wording} – et une autre formulation} other {aussi : {wording} – et # autres formulations}}',
  'gaps.export': 'Exporter en CSV',
  'gaps.left-out':
    '{count, plural, =1 {Une question n’y figure pas : Discord n’accepte pas ici de fichier plus gros.} other {# questions n’y figurent pas : Discord n’accepte pas ici de fichier plus gros.}}',
  'gaps.column-question': 'Question',
  'gaps.column-count': 'Nombre de fois',
  'gaps.column-last': 'Dernière fois',
  'gaps.column-wordings': 'Autres formulations',
  'gaps.column-kind': 'Type',

  'privacy.title': 'Ce qui est conservé de vos questions',
  'privacy.questions':
    'Votre question, le moment où elle a été posée et si elle a reçu une réponse : pendant {days, plural, =1 {un jour} other {# jours}}, sans votre nom ni votre identifiant. La rédaction y voit ce qui manque à ses articles. Cela vaut aussi pour les questions privées.',
  'privacy.no-questions':
    'Vos questions ne sont pas conservées : l’opérateur a désactivé cette fonction. Pour comprendre leur suite, je garde les dernières une demi-heure, en mémoire seulement.',
  'privacy.direct':
    'Ce que vous demandez par message privé est conservé à part : la rédaction d’aucun serveur ne le voit.',
  'privacy.answers':
    'Les passages cités dans une réponse, le moment et le salon, pour que ses boutons continuent de fonctionner : les 11 000 dernières réponses, sans votre nom ni votre identifiant. Les réponses privées ne sont jamais montrées à d’autres.',
  'privacy.feedback':
    'Le fait qu’une réponse a été signalée comme inutile, sans dire par qui, aussi longtemps que les questions sont conservées.',
  'privacy.reading':
    'Je vois les commandes, les messages qui me mentionnent et les nouveaux sujets des forums choisis par la rédaction ; je lis aussi les messages privés qui me sont adressés, et j’y réponds. Rien n’est envoyé à un autre service que Discord.',
  'privacy.discord':
    'Ce que vous et moi écrivons sur ce serveur est conservé par Discord, comme tout message.',

  'stats.title': '{days, plural, =1 {Aujourd’hui} other {Les # derniers jours}}',
  'stats.library':
    'Bibliothèque : {articles, plural, =1 {un article} other {# articles}}, {passages, plural, =1 {un passage} other {# passages}}',
  'stats.base':
    'Fonds commun : {articles, plural, =1 {un article} other {# articles}}, {passages, plural, =1 {un passage} other {# passages}}',
  'stats.asked':
    '{asked, plural, =0 {Aucune question} =1 {Une question} other {# questions}}{asked, plural, =0 {} other {, {share} avec réponse}}',
  'stats.busiest': 'Jour le plus actif : {day}, {asked, plural, =1 {une question} other {# questions}}',
  'stats.rejected':
    '{count, plural, =0 {Aucune réponse n’a été rejetée} =1 {Une réponse a été rejetée par un lecteur} other {# réponses ont été rejetées par des lecteurs}}',
  'stats.latency': 'Temps de réponse : {median} en médiane, {p95} au 95e centile',
  'stats.milliseconds': '{count, number} ms',
  'stats.legend': '{answered} avec réponse, {unanswered} sans réponse',
  'stats.off':
    'Les questions ne sont pas conservées ici, il n’y a donc rien à compter : l’opérateur a désactivé cette fonction.',
  'stats.alt':
    'Diagramme à barres du nombre de questions par jour, du {from} au {to} : {asked, plural, =0 {aucune} =1 {une question} other {# questions}}, dont {answered, number} avec réponse. {busiest}',

  'failure.unexpected':
    'Une erreur s’est produite de mon côté. Réessayez ; si elle se répète, transmettez cet identifiant à l’opérateur : {id}',
};
