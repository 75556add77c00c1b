import type { Translation } from '../catalogue.js';
import type { errors as english } from '../en/errors.js';

export const errors: Translation<typeof english> = {
  'error.empty-library.message': 'Cette bibliothèque ne contient pas encore d’articles.',
  'error.empty-library.advice': 'La rédaction peut en ajouter avec /ingest.',
  'error.empty-base.message': 'Il n’y a pas encore d’articles pour les messages privés.',
  'error.empty-base.advice': 'Posez votre question sur un serveur, ou prévenez l’opérateur de ce bot.',
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
  'error.nothing-by-that-id.message': 'Aucune réponse ni aucun article ne porte ici l’identifiant « {id} ».',
  'error.nothing-by-that-id.advice': 'Choisissez une réponse parmi les suggestions, ou reposez la question.',
  'error.no-such-answer.message': 'Cette réponse n’est plus conservée.',
  'error.no-such-answer.advice': 'Reposez la question pour voir ce que disent nos articles aujourd’hui.',
  'error.sources-removed.message': 'Les articles cités dans cette réponse ont été supprimés depuis.',
  'error.sources-removed.advice': 'Reposez la question pour voir ce que disent nos articles aujourd’hui.',
  'error.no-such-article.message': 'Aucun article ne porte ici l’identifiant « {id} ».',
  'error.no-such-article.advice': 'Les identifiants figurent dans /library list.',
  'error.article-unknown.message': 'Cet article n’est pas dans la bibliothèque.',
  'error.article-unknown.advice': 'Choisissez parmi les suggestions, ou consultez /library list.',
  'error.base-article.message': 'Cet article fait partie du fonds commun à tous les serveurs.',
  'error.base-article.advice': 'Demandez à l’opérateur de ce bot de le supprimer.',
  'error.article-damaged.message':
    'Le texte enregistré de « {title} » a été altéré sur le disque ; il n’est donc pas cité.',
  'error.article-damaged.advice': 'Demandez à l’opérateur de le réimporter.',
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
};
