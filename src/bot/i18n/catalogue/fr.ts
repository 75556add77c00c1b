import type { Catalogue } from './catalogue.js';

/** French, with the commands’ texts last. Zero counts as one in it, hence =1 where one is a word. */
export const fr: Catalogue = {
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

  'mention.may-not-write':
    'Je n’ai pas le droit d’écrire dans {channel} et ne peux donc pas vous y répondre. Utilisez /ask, ou demandez à un administrateur de m’accorder « Envoyer des messages » dans ce salon.',
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

  'ingest-problem.missing': 'n’existe pas ; vérifiez le chemin',
  'ingest-problem.name-not-utf-8': 'a un nom qui n’est pas en UTF-8 ; renommez-le',
  'ingest-problem.no-permission':
    'n’est pas lisible ; donnez à l’utilisateur qui fait tourner le bot le droit de le lire',
  'ingest-problem.is-folder': 'est un dossier, pas un fichier',
  'ingest-problem.own-folder':
    'est le dossier de données, qui ne contient que la bibliothèque elle-même ; mettez les articles dans un autre dossier',
  'ingest-problem.path-too-long': 'a un chemin trop long',
  'ingest-problem.unreadable': 'n’a pas pu être lu ({cause})',
  'ingest-problem.not-a-file':
    'n’est ni un fichier ni un dossier (mais un tube, un socket ou un périphérique)',
  'ingest-problem.link-to-itself': 'est un lien qui mène à lui-même ; il n’a pas été suivi',
  'ingest-problem.link-to-ancestor': 'est un lien vers un dossier qui le contient ; il n’a pas été suivi',
  'ingest-problem.empty': 'est vide',
  'ingest-problem.only-white-space': 'est vide : il n’y a que des espaces',
  'ingest-problem.no-records': 'est vide : il ne contient aucun article',
  'ingest-problem.too-large':
    'est trop gros : {size} Mo, alors que {limit} Mo au plus sont lus ; divisez-le en articles',
  'ingest-problem.unknown-format': 'est dans un format inconnu ici',
  'ingest-problem.binary': 'n’est pas du texte : son type est {type}',
  'ingest-problem.zero-bytes': 'n’est pas du texte : il contient des octets nuls',
  'ingest-problem.control-characters': 'n’est pas du texte : il est plein de caractères de contrôle',
  'ingest-problem.damaged': 'est un texte {encoding} endommagé à l’octet {byte} ; enregistrez-le de nouveau',
  'ingest-problem.cut-off':
    'est un texte {encoding} qui s’arrête au milieu d’un caractère, à l’octet {byte} ; enregistrez-le de nouveau ou envoyez le fichier entier',
  'ingest-problem.half-character': 'est un texte {encoding} endommagé : il contient un demi-caractère',
  'ingest-problem.unknown-encoding':
    'n’est pas en UTF-8 (octet {byte}) et son encodage n’a pas été reconnu ; enregistrez-le en UTF-8',
  'ingest-problem.json-not-utf-8': 'n’est pas en UTF-8, comme l’exige JSON',
  'ingest-problem.no-text': 'ne contient pas de texte',
  'ingest-problem.only-front-matter': 'contient un en-tête YAML et pas de texte',
  'ingest-problem.front-matter-invalid': 'a un en-tête qui n’est pas du YAML valide (ligne {line} : {what})',
  'ingest-problem.front-matter-unreadable': 'a un en-tête qui n’est pas du YAML valide ({what})',
  'ingest-problem.front-matter-no-fields': 'a un en-tête qui n’est pas une liste de lignes « nom: valeur »',
  'ingest-problem.nested-too-deep':
    'ne contient pas d’article : ses éléments sont imbriqués trop profondément',
  'ingest-problem.page-without-text': 'ne contient pas d’article : aucun texte n’a été trouvé sur la page',
  'ingest-problem.not-json': 'n’est pas du JSON valide ({what})',
  'ingest-problem.line-too-long': 'dépasse {limit} Mo ; divisez l’article',
  'ingest-problem.not-an-object': 'n’est pas un objet avec « id », « title » et « text »',
  'ingest-problem.no-text-field': 'n’a pas de champ « text » contenant un texte',
  'ingest-problem.empty-text': 'a un texte vide',
  'ingest-problem.id-too-long': 'a un identifiant trop long pour un nombre ; mettez-le entre guillemets',
  'ingest-problem.id-half-character':
    'a un identifiant qui contient un demi-caractère ; donnez-lui-en un autre',
  'ingest-problem.no-id': 'n’a ni « id » ni « url » : impossible de le reconnaître à sa prochaine venue',
  'ingest-problem.given-up':
    'a été abandonné : {count} articles de suite étaient illisibles ; corrigez-les, puis importez-le de nouveau',
  'ingest-problem.same-in-file':
    'a le même identifiant ou la même adresse ({id}) qu’un article placé plus haut dans le même fichier ; le premier a été conservé',
  'ingest-problem.same-elsewhere':
    'a le même identifiant ou la même adresse ({id}) qu’un article déjà lu dans {where} ; le premier a été conservé',
  'ingest-problem.id-taken':
    'porte l’identifiant d’un autre article, {id} (« {title} ») ; donnez-lui le sien',
  'ingest-problem.date-unknown':
    'la date « {date} » n’est pas reconnue ; écrivez-la sous la forme 2017-07-07 ; l’article reste sans date',
  'ingest-problem.date-without-day':
    'la date « {date} » ne donne pas le jour ; écrivez-la en entier, sous la forme 2017-07-07 ; l’article reste sans date',
  'ingest-problem.date-ambiguous':
    'la date « {date} » peut se lire de deux façons ({dayFirst}, {monthFirst}) ; écrivez-en une ; l’article reste sans date',
  'ingest-problem.date-impossible': 'la date « {date} » n’existe pas ; l’article reste sans date',
  'ingest-problem.dateline-impossible':
    'le jour donné en tête de l’article n’existe pas en {year} ; l’article reste sans date',
  'ingest-problem.year-unknown':
    'l’année est inconnue : le texte ne donne que le mois et le jour ({day}) ; mettez l’année dans le nom du fichier, ou importez avec l’option « année »',
  'ingest-problem.address-not-whole':
    'l’adresse « {address} » n’est pas une adresse http(s) complète ; elle a été laissée de côté',
  'ingest-problem.folder-emptied':
    'ne contient plus d’articles ; ceux qui en venaient ({count}) ont été conservés : supprimez-les un par un si c’est voulu',

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
  'ingest.told': '{user} a ajouté des articles : {summary}',
  'ingest.told-failed': '{user} a commencé à ajouter des articles, et cela a échoué. {reason}',
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
    'Je vois les commandes, les messages qui me mentionnent et les nouveaux sujets des forums choisis par la rédaction. Rien n’est envoyé à un autre service que Discord.',
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

  'settings.title': 'Réglages',
  'settings.line': '**{setting} :** {value}',
  'settings.places': 'Où je réponds',
  'settings.answers': 'Comment je réponds',
  'settings.channels': 'Salons',
  'settings.forums': 'Forums',
  'settings.ingestRoles': 'Rôles de la rédaction',
  'settings.adminChannel': 'Salon d’administration',
  'settings.mentions': 'Mentions',
  'settings.threads': 'Fils',
  'settings.name': 'Rédaction',
  'settings.accentColour': 'Couleur',
  'settings.footer': 'Pied de page',
  'settings.language': 'Langue',
  'settings.quotes': 'Articles par réponse',
  'settings.certainty': 'Certitude',
  'settings.choose-channels': 'Salons où je réponds (aucun : tous)',
  'settings.choose-forums': 'Forums dont je traite les publications',
  'settings.choose-roles': 'Rôles pouvant ajouter et supprimer des articles',
  'settings.choose-admin-channel': 'Salon informé des changements',
  'settings.all-channels': 'tous ceux que je vois',
  'settings.none': 'aucun',
  'settings.mentions-on': 'Mentions : je réponds',
  'settings.mentions-off': 'Mentions : ignorées',
  'settings.threads-on': 'Mentions : dans un fil',
  'settings.threads-off': 'Mentions : sur place',
  'settings.mentions-value': '{on, select, yes {je réponds} other {ignorées, commandes seulement}}',
  'settings.threads-value':
    '{on, select, yes {les réponses aux mentions ouvrent un fil} other {les réponses aux mentions restent dans le salon}}',
  'settings.texts': 'Nom, couleur, pied de page …',
  'settings.to-places': 'Où je réponds',
  'settings.to-answers': 'Comment je réponds',
  'settings.roles-note':
    'Discord propose les commandes de la rédaction à ceux qui peuvent gérer le serveur. Pour d’autres rôles, autorisez-les aussi dans Paramètres du serveur → Intégrations.',
  'settings.language-value':
    '{language, select, en {English} fr {Français} de {Deutsch} es {Español} pt {Português} ru {Русский} ja {日本語} other {celle de chaque lecteur}}',
  'settings.certainty-value':
    '{certainty, select, careful {prudent : répond moins, se trompe moins} generous {généreux : répond plus, se trompe plus} other {équilibré}}',
  'settings.quotes-value': '{count, plural, =1 {seulement le meilleur} other {jusqu’à #}}',
  'settings.form-title': 'Nom, couleur, pied de page',
  'settings.form-name': 'Nom de la rédaction',
  'settings.form-colour': 'Couleur des réponses, par ex. #2f5d8a',
  'settings.form-footer': 'Ligne sous chaque réponse',
  'settings.told': '{user} a modifié les réglages :',
  'settings.change': '{setting} : {before} → {after}',

  'failure.unexpected':
    'Une erreur s’est produite de mon côté. Réessayez ; si elle se répète, transmettez cet identifiant à l’opérateur : {id}',

  'error.empty-library.message': 'Cette bibliothèque ne contient pas encore d’articles.',
  'error.empty-library.advice': 'Ajoutez-en avec /ingest.',
  'error.question-without-words.message': 'Cette question ne contient aucun mot.',
  'error.question-without-words.advice':
    'Écrivez une question, par exemple : quand Abe s’est-il rendu en Russie ?',
  'error.question-too-long.message':
    'Cette question compte {length, number} caractères ; j’en lis au plus {limit, number}.',
  'error.question-too-long.advice': 'Posez-la en une ou deux phrases.',
  'error.message-without-text.message': 'Ce message ne contient pas de texte.',
  'error.message-without-text.advice': 'Choisissez-en un qui contient des mots, ou utilisez /ask.',
  'error.topic-without-words.message': 'Ce sujet ne contient aucun mot.',
  'error.topic-without-words.advice': 'Nommez-le en quelques mots, par exemple : traité de paix',
  'error.topic-too-long.message':
    'Ce sujet compte {length, number} caractères ; j’en accepte jusqu’à {limit, number}.',
  'error.topic-too-long.advice': 'Nommez-le en quelques mots, par exemple : traité de paix',
  'error.unreadable-date.message': 'Je ne comprends pas la date « {written} ».',
  'error.unreadable-date.advice':
    'Indiquez une année, un mois ou un jour, par exemple 2017, 2017-07 ou 2017-07-07.',
  'error.dates-reversed.message': 'La date de début est postérieure à la date de fin.',
  'error.dates-reversed.advice': 'Inversez-les.',
  'error.no-answer-yet.message': 'Aucune réponse n’a encore été donnée ici.',
  'error.no-answer-yet.advice':
    'Posez d’abord une question, ou indiquez l’identifiant d’une réponse ou d’un article.',
  'error.nothing-by-that-id.message': 'Aucune réponse ni aucun article ne porte ici l’identifiant {id}.',
  'error.nothing-by-that-id.advice': 'Choisissez une réponse parmi les suggestions, ou reposez la question.',
  'error.no-such-answer.message': 'Cette réponse n’est plus conservée.',
  'error.no-such-answer.advice': 'Reposez la question pour voir ce que disent nos articles aujourd’hui.',
  'error.sources-removed.message': 'Les articles cités dans cette réponse ont été supprimés depuis.',
  'error.sources-removed.advice': 'Reposez la question pour voir ce que disent nos articles aujourd’hui.',
  'error.no-such-article.message': 'Aucun article ne porte ici l’identifiant {id}.',
  'error.no-such-article.advice': 'Les identifiants figurent dans /library list.',
  'error.article-unknown.message': 'Cet article n’est pas dans la bibliothèque.',
  'error.article-unknown.advice': 'Choisissez parmi les suggestions, ou consultez /library list.',
  'error.base-article.message': 'Cet article fait partie du fonds commun à tous les serveurs.',
  'error.base-article.advice': 'Demandez à l’opérateur de ce bot de le supprimer.',
  'error.article-damaged.message':
    'Le texte enregistré de « {title} » a été altéré sur le disque ; il n’est donc pas cité.',
  'error.article-damaged.advice': 'Demandez à l’opérateur de le supprimer puis de le réimporter.',
  'error.server-only.message': 'Cela ne fonctionne que sur un serveur.',
  'error.server-only.advice': 'Utilisez la commande dans un salon de votre serveur.',
  'error.not-permitted.message': 'Il faut pour cela la permission « Gérer le serveur ».',
  'error.not-permitted.advice': 'Adressez-vous à un administrateur du serveur.',
  'error.editors-only.message':
    'Il faut pour cela la permission « Gérer le serveur » ou un rôle de la rédaction.',
  'error.editors-only.advice':
    'Adressez-vous à un administrateur du serveur ; les rôles figurent dans /settings.',
  'error.unknown-command.message': 'Cette commande n’existe plus.',
  'error.unknown-command.advice': 'Essayez /ask.',
  'error.unknown-button.message': 'Ce bouton ne fonctionne plus.',
  'error.unknown-button.advice': 'Essayez /ask.',
  'error.stopping.message': 'Je suis en cours de redémarrage et n’ai pas pu terminer.',
  'error.stopping.advice': 'Réessayez dans une minute.',
  'error.form-too-late.message': 'Je suis très sollicité et n’ai pas pu ouvrir le formulaire à temps.',
  'error.form-too-late.advice': 'Réessayez dans une minute.',
  'error.attachment-unavailable.message': 'Je n’ai pas pu télécharger ce fichier depuis Discord.',
  'error.attachment-unavailable.advice': 'Joignez-le de nouveau.',
  'error.unknown-file-type.message': 'Je ne peux pas lire ce type de fichier.',
  'error.unknown-file-type.advice': 'Joignez un fichier se terminant par {types}.',
  'error.file-too-large.message': 'Ce fichier dépasse {megabytes, number} Mo.',
  'error.file-too-large.advice': 'Divisez-le, ou demandez à l’opérateur de l’importer depuis un terminal.',
  'error.no-coverage-folder.message': 'Ce serveur n’a pas de dossier d’articles à relire.',
  'error.no-coverage-folder.advice':
    'Joignez un fichier. Le dossier de l’opérateur (COVERAGE_DIR) n’est relu que sur le serveur désigné par HOME_GUILD, ou sur le seul qu’il y ait.',
  'error.no-colour.message': 'Ce n’est pas une couleur ; rien n’a été modifié.',
  'error.no-colour.advice':
    'Écrivez six chiffres hexadécimaux, par exemple #2f5d8a, ou rien pour la couleur par défaut.',
  'error.ingest-running.message': 'Un import est déjà en cours ou en attente sur ce serveur.',
  'error.ingest-running.advice': 'Lancez celui-ci quand il sera terminé.',
  'error.too-many-ingests.message': 'Beaucoup d’imports d’autres serveurs attendent déjà leur tour.',
  'error.too-many-ingests.advice': 'Réessayez dans une heure.',
  'error.library-busy.message': 'Des articles sont en cours d’ajout à cette bibliothèque.',
  'error.library-busy.advice':
    'Les questions restent possibles ; attendez la fin de l’import, puis réessayez.',
  'error.lock-lost.message':
    'Le verrou de la bibliothèque a été perdu avant l’enregistrement ; rien n’a été modifié.',
  'error.lock-lost.advice': 'Relancez l’import.',
  'error.library-read-only.message':
    'La bibliothèque n’est pas accessible en écriture ; rien n’a été modifié.',
  'error.library-read-only.advice':
    'Prévenez l’opérateur : le dossier de données doit être accessible en écriture.',
  'error.disk-full.message': 'Le disque est plein ; la bibliothèque est restée telle qu’avant.',
  'error.disk-full.advice': 'Demandez à l’opérateur de libérer de l’espace, puis réessayez.',
  'error.library-unreadable.message': 'La bibliothèque ne peut pas être lue.',
  'error.library-unreadable.advice': 'Prévenez l’opérateur ; le journal indique quel fichier.',
  'error.library-damaged.message': 'La bibliothèque est endommagée.',
  'error.library-damaged.advice': 'Prévenez l’opérateur ; le journal indique ce qui est intact.',
  'error.library-older.message': 'La bibliothèque a été créée par une version plus ancienne.',
  'error.library-older.advice': 'Demandez à l’opérateur de la réindexer.',
  'error.library-newer.message': 'La bibliothèque a été créée par une version plus récente.',
  'error.library-newer.advice': 'Demandez à l’opérateur de mettre Pullquote à jour.',
  'error.embedder-mismatch.message': 'La bibliothèque a été indexée avec un autre modèle.',
  'error.embedder-mismatch.advice': 'Demandez à l’opérateur de la réindexer ou de rétablir le modèle.',
  'error.model-unavailable.message': 'Le modèle de langue n’a pas pu être chargé.',
  'error.model-unavailable.advice': 'Prévenez l’opérateur ; le journal indique quel fichier manque.',
  'error.forbidden-here.message': 'Discord ne me laisse pas répondre dans ce salon.',
  'error.forbidden-here.advice':
    'Demandez à un admin de m’y donner « Voir le salon », « Envoyer des messages », « Intégrer des liens » et « Joindre des fichiers ».',
  'error.settings-unreadable.message':
    'Les réglages de ce serveur sont illisibles ; d’ici là, je ne fais rien ici.',
  'error.settings-unreadable.advice':
    'Prévenez l’opérateur : settings.json, dans le dossier de données, est à réparer ou à déplacer ; le journal nomme le fichier.',
  'error.too-fast.message':
    'Vous avez posé beaucoup de questions en peu de temps ; je pourrai vous répondre dans {seconds, number} s.',
  'error.too-fast.advice': 'Rien n’est perdu : renvoyez alors votre demande.',
  'error.server-too-fast.message':
    'Ce serveur a posé beaucoup de questions en peu de temps ; je pourrai répondre ici dans {seconds, number} s.',
  'error.server-too-fast.advice': 'Rien n’est perdu : renvoyez alors votre demande.',
  'error.other-channel.message': 'Je ne réponds pas dans ce salon.',
  'error.other-channel.advice': 'Posez votre question dans {channels}.',
  'error.channels-deleted.message':
    'Je ne réponds pas dans ce salon, et ceux où je répondais ont été supprimés.',
  'error.channels-deleted.advice':
    'Demandez à un membre qui peut gérer ce serveur d’en choisir d’autres dans /settings.',

  'command.ask.name': 'demander',
  'command.ask.description': 'Chercher ce que disent nos articles, mot pour mot',
  'command.ask.option.question.name': 'question',
  'command.ask.option.question.description': 'Que voulez-vous savoir ?',
  'command.ask.option.from.name': 'depuis',
  'command.ask.option.from.description': 'Publié ce jour-là ou après : 2017, 2017-07 ou 2017-07-07',
  'command.ask.option.to.name': 'jusque',
  'command.ask.option.to.description': 'Publié ce jour-là ou avant : 2017, 2017-07 ou 2017-07-07',
  'command.ask.option.source.name': 'source',
  'command.ask.option.source.description': 'Seulement cette publication',
  'command.ask.option.private.name': 'privé',
  'command.ask.option.private.description': 'Ne montrer la réponse qu’à vous',

  'command.timeline.name': 'chronologie',
  'command.timeline.description': 'Ce que disent nos articles sur un sujet, selon le moment dont ils parlent',
  'command.timeline.option.topic.name': 'sujet',
  'command.timeline.option.topic.description': 'De quoi doit-il s’agir, en quelques mots ?',
  'command.timeline.option.from.name': 'depuis',
  'command.timeline.option.from.description':
    'Ce qui s’est passé ce jour-là ou après : 2017, 2017-07 ou 2017-07-07',
  'command.timeline.option.to.name': 'jusque',
  'command.timeline.option.to.description':
    'Ce qui s’est passé ce jour-là ou avant : 2017, 2017-07 ou 2017-07-07',
  'command.timeline.option.private.name': 'privé',
  'command.timeline.option.private.description': 'Ne montrer la chronologie qu’à vous',

  'command.source.name': 'source',
  'command.source.description':
    'Montrer d’où vient une citation : article, publication, date, place dans le texte',
  'command.source.option.answer.name': 'réponse',
  'command.source.option.answer.description': 'Quelle réponse ; par défaut la dernière de ce salon',
  'command.source.option.format.name': 'format',
  'command.source.option.format.description':
    'Sous quelle forme : avec la citation, en style bibliographique ou pour un logiciel',
  'command.source.option.format.choice.text.name': 'Texte avec la citation',
  'command.source.option.format.choice.apa.name': 'APA',
  'command.source.option.format.choice.chicago.name': 'Chicago',
  'command.source.option.format.choice.mla.name': 'MLA',
  'command.source.option.format.choice.bibtex.name': 'BibTeX',
  'command.source.option.format.choice.ris.name': 'RIS',
  'command.source.option.format.choice.csl-json.name': 'CSL-JSON',

  'command.ingest.name': 'importer',
  'command.ingest.description':
    'Ajouter des articles : depuis un fichier, ou en relisant le dossier d’articles',
  'command.ingest.option.file.name': 'fichier',
  'command.ingest.option.file.description':
    'Articles en .txt, .md, .html, .json ou .jsonl ; sans fichier, le dossier est relu',
  'command.ingest.option.year.name': 'année',
  'command.ingest.option.year.description':
    'L’année des articles dont le texte ne donne que le jour et le mois',

  'command.library.name': 'bibliothèque',
  'command.library.description': 'Voir ce que contient la bibliothèque et supprimer des articles',
  'command.library.option.list.name': 'liste',
  'command.library.option.list.description': 'Afficher tous les articles, les plus récents d’abord',
  'command.library.option.list.option.page.name': 'page',
  'command.library.option.list.option.page.description': 'Quelle page ; par défaut la première',
  'command.library.option.info.name': 'détails',
  'command.library.option.info.description': 'Afficher ce que l’on sait d’un article',
  'command.library.option.info.option.article.name': 'article',
  'command.library.option.info.option.article.description': 'Son titre ou son identifiant',
  'command.library.option.remove.name': 'supprimer',
  'command.library.option.remove.description':
    'Supprimer un article et toutes ses versions, après confirmation',
  'command.library.option.remove.option.article.name': 'article',
  'command.library.option.remove.option.article.description': 'Son titre ou son identifiant',

  'command.gaps.name': 'lacunes',
  'command.gaps.description': 'Les questions des lecteurs restées sans réponse dans nos articles',
  'command.gaps.option.days.name': 'jours',
  'command.gaps.option.days.description': 'Sur combien de jours ; 30 par défaut',

  'command.stats.name': 'stats',
  'command.stats.description': 'Combien d’articles, combien de questions, et combien de réponses',
  'command.stats.option.days.name': 'jours',
  'command.stats.option.days.description': 'Sur combien de jours ; 30 par défaut',

  'command.settings.name': 'réglages',
  'command.settings.description': 'Où et comment je réponds, et qui peut ajouter des articles',

  'command.privacy.name': 'confidentialité',
  'command.privacy.description': 'Ce qui est conservé de vos questions, et combien de temps',

  'command.help.name': 'aide',
  'command.help.description': 'Comment poser une question, et quoi demander ici',

  'command.find-coverage-of-this.name': 'Chercher dans nos articles',
};
