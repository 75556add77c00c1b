import type { Translation } from '../catalogue.js';
import type { ingestProblems as english } from '../en/ingest-problems.js';

export const ingestProblems: Translation<typeof english> = {
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
  'ingest-problem.front-matter-too-long': 'a un en-tête de plus de {limit} Ko ; raccourcissez-le',
  'ingest-problem.nested-too-deep':
    'ne contient pas d’article : ses éléments sont trop nombreux ou imbriqués trop profondément',
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
  'ingest-problem.took-too-long':
    'a été abandonné : sa lecture prenait plus de {seconds} secondes ; enregistrez-en le texte seul',
  'ingest-problem.took-too-much-memory':
    'a été abandonné : sa lecture prenait plus de {limit} Mo de mémoire ; enregistrez-en le texte seul',
  'ingest-problem.too-many-sentences':
    'a trop de phrases ou de lignes (plus de {limit}) ; divisez-le en plusieurs articles',
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
  'ingest-problem.revision-of':
    'est désormais la version {revision} de « {title} » ({id}) ; si celui-là était un autre article, ajoutez-le de nouveau sous un autre nom de fichier',
  'ingest-problem.headline-too-long': 'le titre a plus de {limit} caractères ; il a été raccourci',
  'ingest-problem.address-not-whole':
    'l’adresse « {address} » n’est pas une adresse http(s) complète ; elle a été laissée de côté',
  'ingest-problem.folder-emptied':
    'ne contient plus d’articles ; ceux qui en venaient ({count}) ont été conservés : supprimez-les un par un si c’est voulu',
  'ingest-problem.folder-without-articles':
    'ne contient pas d’articles : aucun fichier n’y a l’une de ces extensions : {types}',
};
