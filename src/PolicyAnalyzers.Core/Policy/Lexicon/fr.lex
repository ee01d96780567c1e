# French. The form of a line is described at LexiconFile; accents make no difference.
Common: de en un vulnérabilité failles le la les des une est et pour dans nous vous votre notre vos avec sur pas ne que qui sont sera ou au aux par cette ces si du être veuillez afin merci il je sécurité
FalseFriends: sept | or | on | an | in | as | dm | at | note | mar
Idiom: n'hésitez pas | n'hésite pas | ne manquez pas | sans délai | sans tarder | pas de problème | non seulement | au plus tard | ne tardez pas
    | en tant que | sans attendre

# Time
Number=2: deux
Number=3: trois
Number=4: quatre
Number=5: cinq
Number=6: six
Number=7: sept
Number=10: dix
Number=14: quatorze
Number=15: quinze
Number=24: vingt quatre
Number=30: trente
Number=48: quarante huit
Number=60: soixante
Number=72: soixante douze
Number=90: quatre vingt dix
Unit=H: heure | heures | heures ouvrées | heures ouvrables | h ouvrées | h ouvrables
Unit=D: jour | jours | jours ouvrés | jour ouvré | jours ouvrables | jour ouvrable | jours calendaires
Unit=W: semaine | semaines
Unit=M: mois
Unit=Y: an | ans | année | années
Period=P1D: un jour | un jour ouvré | un jour ouvrable | prochain jour ouvré
Period=P1W: une semaine
Period=P1M: un mois
Period=P1Y: un an
Business: ouvré | ouvrés | ouvrable | ouvrables | jours ouvrés | jour ouvré | jours ouvrables | jour ouvrable | heures ouvrées | heures ouvrables
    | un jour ouvré | un jour ouvrable | h ouvrées | h ouvrables
Within: dans | dans les | sous | en | d'ici | au plus tard | dans un délai de | dans un délai maximum de | dans un délai maximal de | sous un délai de
    | délai de | au maximum | en moins de | après | jusqu'à | au bout de | maximum
StrictlyWithin: sous | dans un délai de | sous un délai de | dans un délai maximum de | dans les | en moins de
RangeMark: à | ou | et
BestEffort: essay* | efforc* | efforç* | objectif | visons | tent* | généralement | normalement | habituellement | idéalement
    | dans la mesure du possible | au mieux | nous ferons de notre mieux | visé | visée
NoGuarantee: ne garanti* | ne pouvons garantir | ne pouvons pas garantir | aucune garantie | sans garantie | pas de garantie | ne promet* | aucun sla
    | pas de sla | n'est garanti | n'est pas garanti
Vague: bientôt | dès que possible | aussi vite que possible | le plus rapidement possible | le plus vite possible | rapidement | prochainement
    | dans les meilleurs délais | quelques | raisonnable

# Answering
Acknowledge: accus* réception | accus* de réception | accusé* de réception | accuserons réception | confirm* la réception | confirm* de réception
    | confirm* réception | confirm* la bonne réception | confirm* avoir reçu | première réponse | réponse initiale | retour initial | premier retour
    | contact initial | premier contact | réception de votre | réception du rapport | mail de confirmation | confirmation initiale
    | prise en compte initiale | confirmation {sous/dans/en moins}
Respond: répond* | réponse | réponses | reviendrons vers vous | reviendra vers vous | recontact* | nous vous contacterons | vous contactera
    | revenir vers vous
Escalate: si vous ne recev* | si vous n'avez pas | si vous n'obtenez | si nous ne répond* | en l'absence de réponse | sans réponse
    | en cas d'absence de réponse | si personne | si aucune réponse | sans nouvelles | si vous n'avez reçu
Detail: réponse détaillée | réponse plus détaillée | suivi

# What is done with a report
Fix: corrig* | correctif* | correction* | réparer* | répar* | résol* | résoudre* | résolution | patch | patcher* | mitig* | atténu* | remédi*
    | solution* | correctif* sera publié* | correctifs seront publiés | correctif* sera diffusé
Publish: publi* | divulg* | révél* | rendre public | rendre publique | rendu public | rendue publique | annonc*
Embargo: embargo*
Triage: enquêt* | investig* | évalu* | analys* | valid* | vérifi* | confirm* | examin* | étudi* | reproduir* | tri | qualifi* | déterminer*
    | investiguer*
Update: tien* informé* | tiendrons* informé* | tenir informé* | tiendrons au courant | tenu* informé* | vous tiendr* | vous informer* | informerons
    | état d'avancement | avancement | avancée* | progression | progrès | mises à jour régulières
    | mise à jour du statut | mise à jour de statut | mise à jour de l'état | point d'étape | tenir au courant | tenu au courant
    | communiquerons | communiquer* sur
WorkTogether: travailler* avec vous | travaill* avec le | travaill* avec vous | collabor* avec | coordonn* | coordination | en concertation | ensemble
    | convenu*
WorkTogether=lead: coordinateur | coordinatrice | coordonnateur
CoordinatedDisclosure: divulgation coordonnée | divulgation responsable | divulgation coordonnée des vulnérabilités | divulg* de manière responsable
    | divulg* de façon responsable | politique de divulgation | processus de divulgation
    | de manière coordonnée
We: nous | notre équipe | l'équipe | les mainteneurs
    | le mainteneur | l équipe | l’équipe
WeWill: nous vous | nous accuserons | nous confirmerons | nous répondrons | nous tenterons | nous essaierons | nous enquêterons | nous évaluerons
    | nous analyserons | nous validerons | nous vérifierons | nous examinerons | nous travaillerons | nous corrigerons | nous publierons
    | nous informerons | nous coordonnerons | nous collaborerons | nous remercierons | nous ferons | nous nous engageons | nous nous efforç*
    | nous visons | nous allons | l'équipe de sécurité | vous recevrez | reviendrons | sera publié* | sera évalué* | sera analysé*
    | sera corrigé* | sera étudié* | serez informé* | serez tenu* | nous développerons | nous préparerons | nous diffuserons | nous attribuerons
    | nous demanderons | nous créditerons | nous mentionnerons | nous tiendrons | nous enverrons | nous étudierons | nous prendrons | nous traiterons
    | nous reconnaîtrons | les mainteneurs s' | nous proposerons
    | mainteneur {confirmera/répondra/examinera/analysera/indiquera/évaluera}
    | mainteneurs {confirmeront/répondront/examineront/analyseront/indiqueront/évalueront}
OurProcess: développer* un correctif | développerons un correctif | préparer* un correctif | travailler* sur un correctif | travailler* à un correctif
    | travaillerons sur un correctif | publier* un correctif | publierons un correctif | diffuser* un correctif | élabor* un correctif
    | corriger le problème | acceptée ou refusée | acceptée ou rejetée
    | correctif {est/sera} {publié/livré/déployé/développé/préparé} | correctifs {sont/seront} {publiés/livrés/déployés} | faille {est/sera} corrigée
    | vulnérabilité {est/sera} corrigée
    |
    | {sera/seront/est/sont} {analysé/analysée/analysés/analysées/examiné/examinée/examinés/examinées/traité/traitée/traités/traitées/évalué/évaluée/corrigé/corrigée/corrigés/corrigées/vérifié/vérifiée}
    | nous {préparons/développons/publions/livrons/corrigeons/analysons/examinons/vérifions/traitons/évaluons} | de manière coordonnée
    | prochaines étapes
    | prochaine étape | qualifiera
    | travailler à une {correction/solution} | travailler à un correctif | travaillons à une correction
Received: une fois reçu* | une fois le rapport | une fois la vulnérabilité | une fois confirmé* | une fois corrigé* | une fois le correctif
    | une fois que | après réception | à réception | dès réception | après confirmation | après validation | après correction | après vérification
    | lorsque nous recev* | si la vulnérabilité est confirmée | si elle est confirmée | si le problème est confirmé | si confirmé* | si acceptée
    | si elle est acceptée | après la publication | {suivant/après} {l'accusé de réception/la confirmation/la validation}
    | une fois la {faille/vulnérabilité} {confirmée/corrigée/validée} | une fois le {problème/correctif} {confirmé/corrigé/disponible/publié}
    | une fois {confirmée/confirmé/corrigée/corrigé/validée/validé}
    | dès que la faille | dès que la vulnérabilité | dès que le problème | une fois la faille
AskTime: laissez nous | nous laisser | donnez nous | nous donner | accordez nous | nous accorder | permettez nous | avant de divulguer
    | avant de publier | avant toute divulgation | ne divulgu* | ne pas divulgu* | ne publi* | ne pas publi* | abstenir de divulguer
    | merci d'attendre | temps raisonnable | temps nécessaire | suffisamment de temps | temps suffisant | temps d'investiguer | temps d'analyser
    | temps de corriger | avant la divulgation | avant toute publication | avant de rendre public* | avant de la rendre publique

# Reporting
Report: signal* | rapport* | rapporter* | informer* | informez | notifi* | communiqu* | divulg* | prévenir | prévenez | avert* | alert* | soumett*
    | remont* | déclar* | faire part | faites nous part
Contact: contact* | écri* | envoy* | courriel* | adress* | via | par le biais de | au moyen de | à travers | utilis* | mail | mails | par e mail
    | formulaire | par courriel | rendez vous | créer | créez
Vulnerability: vulnérabilité* | faille* | faille* de sécurité | problème* de sécurité | bug* de sécurité | bogue* de sécurité | défaut* de sécurité
    | incident* de sécurité | brèche* de sécurité | souci* de sécurité | question* de sécurité | risque* de sécurité | anomalie* de sécurité
    | rapport* de sécurité | problème* lié* à la sécurité
Security: sécurité | sécurisé*
Privately: privé* | en privé | de manière privée | de façon privée | confidentiel* | confidentiellement | confidentialité | directement | secret
    | secrète | chiffré*
Public: public | publics | publique | publiques | publiquement | ouvertement | en public
PublicPlace: ticket public | tickets publics | ticket* | forum* | discussion* | réseaux sociaux | liste* de diffusion | canal public | canaux publics
    | gestionnaire de tickets | suivi des problèmes | demande de tirage | blog | espace public
Open: ouvr* | créer | crée | créez | créant | publi* | divulg* | révél* | signal* | rapport* | partag* | utilis* | discut* | post* | soumett* | dépos*
    | expos* | diffus* | communiqu* | mentionn* | faire | mett* | écri* | parl*
Negation+Prohibition: ne | n' | pas | jamais | sans | évit* | au lieu de | au lieu d' | plutôt que | plutôt qu' | abstenez vous | abstenir | aucun | aucune | ni | ne pas
    | merci de ne pas | non
Turn: au lieu de cela | à la place | mais | en revanche | plutôt
BanPhrase: ne divulgu* | ne pas divulgu* | ne la divulgu* | ne le divulgu* | ne révél* | ne pas révél* | ne partag* | ne pas partag*
    | ne rend* pas public* | ne signal* pas publiquement | garder confidentiel* | gardez confidentiel* | garder* secr* | garder* la confidentialité
    | rester confidentiel* | confidentialité jusqu'à | évit* de divulguer | abstenir de divulguer | abstenir de publier | abstenez vous de divulguer
    | ne publiez pas | ne publie pas | confidentiel* jusqu* | garder* confidentiel*
    |
    | {gardez/garder} {la vulnérabilité/la faille/le problème/les détails/ces informations} {confidentielle/confidentiel/confidentiels/confidentielles/secrète/secret/secrets/privée/pour vous}
Secret: mot de passe | mots de passe | jeton* | clé api | clés api | clé privée | clés privées | identifiants | données personnelles | secrets | cookie*
AlreadyPublic: déjà publi* | déjà connu* | vulnérabilités connues | publiquement connu* | non sensible* | non liés à la sécurité
    | non lié* à la sécurité | bugs généraux | bogues ordinaires | améliorations | demande* de fonctionnalité*
OtherPurpose: question* générale* | autres questions | questions | commentaire* | suggestion* | support technique | conduite | presse | commercia*
    | licence* | don | dons | autres bugs | améliorer cette politique | abonn*
PlatformReporting: signalement* privé* de vulnérabilité* | signalement privé | rapport* privé* de vulnérabilité* | rapport privé
    | avis de sécurité privé* | avis privé | avis de sécurité confidentiel* | déclaration privée de vulnérabilité* | alerte de sécurité privée
ReportButton: avis de sécurité | signaler une vulnérabilité | signaler une faille | onglet security | onglet sécurité | bulletin de sécurité
SecurityAdvisories: avis de sécurité github | avis de sécurité de github | github security
PlatformName: onglet | bouton | cliqu*
EncryptionKey: clé publique | clef publique | clé pgp | clé gpg | empreinte
Encrypt: chiffr* | crypt*
Portal: formulaire | portail | programme de primes | page de contact
Maintainers: mainteneur* | mainteneuse* | responsable* du projet | auteur | auteurs | propriétaire* | développeur* | équipe | équipe de sécurité
    | administrateur* | responsables
Email: courriel* | mail | mails | courrier électronique | adresse électronique | message | messages
OtherChannel: téléphone | message direct | message privé | messages privés | messages directs | messagerie privée

# Contents of a report
Include: inclu* | fourni* | précis* | décri* | expliqu* | joign* | joindre | indiqu* | informations suivantes | éléments suivants | détails suivants
    | conten* | contien* | mentionn* | ajout* | détaill* | informations | comport*
    | indiquer | précise* | merci de joindre | joignez | fournir | fournissez | contenu du signalement | que fournir | à inclure | informations utiles
    | en nous fournissant | en nous indiquant | en nous donnant | en fournissant | nous fournir
    | ce qui aide
ReportItem: étapes pour reproduire | étapes de reproduction | étapes | reproduir* | reproduction | preuve* de concept | impact | version affectée
    | versions affectées | version concernée | versions concernées | version touchée | versions touchées | composant* affecté* | composant* concerné*
    | description | type de vulnérabilité | type de faille | type de problème | correctif proposé | correctif suggéré | suggestion* de correct*
    | solution* possible* | piste* de correction | scénario d'attaque | vecteur d'attaque | comment exploiter | exploitation | exemple de code
    | fichiers concernés
    | reproduit | reproduisent | {comportement/effet/résultat} {observé/attendu/constaté}
    | comment reproduire | preuve de concept | version* concernée* | version* affectée*
ReportDetail: environnement | configuration | journaux | captures d'écran | gravité | sévérité | atténuation | coordonnées | système d'exploitation
    | conditions | preuves
    | commit | logs
AsMuchAsPossible: autant d'informations que possible | autant de détails que possible | le plus de détails possible | le maximum d'informations

# Publication and thanks
PublishVerb=tell: inform* | annonc* | notifi* | communiqu* | prévien* | prévenons | avertis*
Users: utilisateurs | la communauté | clients
Outlet: liste* de {diffusion/discussion} | notes de version | journal des modifications | blog | bulletin | nos canaux | canaux officiels
PublishVerb: publi* | annonc* | diffus* | émett* | divulg* | notifi* | communiqu* | inclu* | mentionn* | sort*
Advisory: avis de sécurité | bulletin* de sécurité | notes de version | notes de publication | journal des modifications | alerte* de sécurité
    | annonce* de sécurité | version de sécurité | correctif de sécurité publié
    | changelog | release notes | github releases | security advisory | security advisories | changelog.md
Draft: brouillon*
Credit: crédit | crédits | crédit* | créditer* | créditerons | reconnaissance | remerci* publiquement | remercier* publiquement | remerciement*
    | mentionner* votre nom | mention* de votre nom | reconnaître* votre | attribution | tableau d'honneur | panthéon | cité* dans
    | citerons votre nom | citons votre nom | mentionnerons votre nom | nous citerons
Anonymous: anonym* | sauf si vous | à moins que vous | si vous le souhaitez | si vous le désirez | si souhaité | avec votre accord
    | avec votre permission | si vous préférez
    | sauf demande contraire
Reporter: rapporteur* | chercheur* | chercheuse* | vous | votre | découvreur* | auteur* du signalement | personne* | contribut* | signalant*
    | déclarant*

# CVE, money, law
Assign: attribu* | demand* | obten* | réserv* | assign* | enregistr* | sollicit*
Bounty: prime* | récompense* | récompense* financière* | compensation financière | rémunér* | rémunération | bug bounty
Pay: offr* | propos* | pay* | vers* | éligible* | accord* | programme
SafeHarbor: sphère de sécurité | poursuites | poursuites judiciaires | action en justice | actions en justice | bonne foi | action légale
    | actions légales | poursuivr*

# Scope and stance
Scope: s'applique à | s'applique aux | considéré* comme une vulnérabilité | considéré* comme des vulnérabilités | frontière de confiance
    | cette politique couvre | dans le périmètre | du périmètre
ScopeTopic: périmètre | portée | champ d'application | modèle de menace* | surface d'attaque | ce qui constitue | que signaler
    | modèle de confiance | ce qui est considéré | limites de confiance | ce qui compte
OutOfScope: hors périmètre | hors du périmètre | hors de portée | hors scope | hors champ | exclusions | exclu | exclus | non éligible*
    | ne sont pas couvert*
Scanner: scanner* | outil* automatique* | outil* automatisé* | scan* automatique* | scan* automatisé* | analyse automatisée | analyse statique
    | résultats de scan* | rapports automatisés
OwnPractice: nous utilisons | nous exécutons | nous avons activé
Dependency: dépendance* | tiers | tierce* | en amont
Severity: gravité | sévérité | priorité | niveau de risque | criticité
SeverityName: critique | élevée | élevé | haute | moyenne | moyen | modérée | grave
SeverityName=low: faible | basse
Level: niveau | niveaux | classe | classes | échelle | catégorie | catégories
Experimental: expérimenta* | préversion
Troubleshooting: dépannage | débogage
HandledInOpen: ticket normal | ticket public | ticket ordinaire
Level=range: ou supérieur | ou plus | ou ultérieur | et plus | et supérieur* | et ultérieur*

# The document
Month=1: janvier
Month=2: février
Month=3: mars
Month=4: avril
Month=5: mai
Month=6: juin
Month=7: juillet
Month=8: août
Month=9: septembre
Month=10: octobre
Month=11: novembre
Month=12: décembre
DatedDocument: dernière mise à jour | dernière révision | dernière modification | mis à jour le | mise à jour le | date | en vigueur | date d'effet
    | révisé le
TemplateText: utilisez cette section pour | utiliser cette section pour | utilise cette section pour | dites leur | indiquez leur
    | à quelle fréquence ils peuvent | quelles versions de votre projet | remplacez ceci | remplacer ceci | remplacez par votre | remplacer par votre
    | à remplacer par
Placeholder: [courriel | <courriel | [votre | <votre | [adresse | <adresse | [insér* | votre-email@ | votre_email@ | votremail@ | votre-adresse
    | email@exemple | exemple.com | exemple.fr | exemple.org | votre-nom | votre-domaine | votredomaine
Unfinished: à définir | à déterminer | à venir | à compléter | en construction | en cours de rédaction
Elsewhere: voir | consultez | veuillez consulter | se référer | référez vous | lire | rendez vous sur | se trouve | visitez
OpenIssue: {ouvrez/ouvrir/créez/créer/ouvre/soumettez/déposez} {une/un} {issue/ticket/nouvelle issue/issue publique/issue github/ticket public}
    | via {les issues/une issue/github issues/le gestionnaire de tickets} | dans les issues
    | système d'issues | système de tickets de github | l'onglet issues | les issues github
ProcessTopic: {processus/procédure} de {réponse/divulgation/sécurité/traitement/correction} | {délai/délais/temps} de réponse | à quoi s'attendre
    | ce {que nous faisons/qui se passe} | calendrier | prochaines étapes | {notre/nos} {processus/engagement/engagements} | politique de divulgation
    | divulgation | traitement {de/des/du/d'}
    | ce qui se passe ensuite | suivi
Announced: {sont/seront/sera/est} {publié*/annoncé*/diffusé*} | {publié*/annoncé*} {sur/dans/via}
    | {dans/via/par} {le changelog/les notes de version/les release notes/github releases/un avis/une github security advisory/le journal}
    | {est/sera/sont/seront} {documentée/documenté/publiée/publié/publiées/publiés/annoncée/annoncé/consignée/mentionnée}
    | {abonnez*/suivez/surveillez/inscrivez*}
Example: par exemple | p. ex. | tel que | telles que
Review: révis* | revue | revoir | réexamin*
Recurring=P1M: mensuellement | chaque mois | tous les mois
Recurring=P3M: trimestriellement | chaque trimestre
Recurring=P6M: semestriellement | tous les six mois
Recurring=P1Y: annuellement | chaque année | tous les ans | une fois par an

# Supported versions
Version: version | versions | branche | branches | publication
Supported: prise en charge | prises en charge | pris en charge | supportée | supportées | supporté | supportés | maintenue | maintenues | maintenons | supportons | maintenu* | compatible* | prenons en charge | prend en charge | assurons le support | assurons la maintenance | sous support | corrigée | corrigées
    | suivie | suivies | suivi | couverte | couvertes
Supported=weak: corrigeons | reçoit | reçoivent | recevra | recevront | bénéficie | bénéficient | fournies | fournis
Unsupported: non prise en charge | non prises en charge | non supportée | non supportées | plus prise en charge | plus prises en charge | plus supportée | plus supportées | plus maintenue | plus maintenues | fin de vie | obsolète | obsolètes
    | non pris en charge | n'est plus pris* en charge | ne sont plus pris* en charge | pas pris* en charge | plus pris* en charge | non supporté* | plus supporté* | pas supporté* | non maintenu* | plus maintenu* | ne reçoi* plus | ne reçoi* pas
    | fin de support | obsolète* | sans support
SupportTopic: versions prises en charge | version prise en charge | versions supportées | versions maintenues | politique de support | versions supportees
    | versions suivies | versions couvertes | versions concernées | versions avec support | versions corrigées | branches maintenues
    | périmètre pris en charge | périmètre de support
SecurityFix: mises à jour de sécurité | mise à jour de sécurité | correctifs de sécurité | correctif de sécurité | corrections de sécurité | correctifs
Latest: dernière | dernières | dernier | derniers | plus récente | plus récentes | plus récent | actuelle | courante | plus récent* | actuel | actuels | actuelles
Previous: précédente | précédentes | précédent | antérieure
Older: anciennes versions | versions antérieures | versions plus anciennes | versions précédentes | toutes les autres | autres versions
Older=cell: anciennes | antérieures | plus anciennes | autres
Below: avant | inférieur à | inférieure à | antérieure à | jusqu'à
    | antérieures à | inférieures à | antérieurs à
From: depuis | à partir de
AndOlder: et antérieures | et antérieure | et inférieur* | ou antérieure | et précédentes
AndNewer: et supérieur* | et ultérieur* | ou supérieur* | ou ultérieur* | et plus
    | et plus récentes | ou plus récente | ou plus récentes
Through: à
Only: seule | seules | seulement | uniquement | exclusivement | seul | seuls | limité à | limitée à | limitée aux
ReleaseUnit=release: version | versions | publication
ReleaseUnit=minor: version mineure | versions mineures | mineure | mineures
ReleaseUnit=major: version majeure | versions majeures | majeure | majeures
EndOfSupport: fin de support | fin du support | supportée jusqu* | fin de prise en charge | jusqu'au
Contrast: mais | cependant | tandis
Each: toutes | tous
Discretion: peuvent | peut | éventuellement
Advice: recommand* | conseill* | mettre à jour vers | veuillez mettre à jour
Affirmed: oui | supportée | prise en charge | active
    | supporté | supportées | pris en charge | prises en charge | actif | maintenu | maintenue | maintenues | actuelle | support actif
Denied: non | non supportée | non prise en charge
    | non supporté | non pris en charge | fin de vie | fin de support | non maintenu | non maintenue | obsolète* | abandonné* | plus supporté*
    | plus maintenu* | plus prise en charge | arrêté* | terminé* | expiré* | aucun support
Limited=critical: critique* seulement | correctifs critiques
SupportedLine: versions prises en charge | version prise en charge | versions supportées | version supportée | versions maintenues
ReleaseUnit=patch: version corrective | versions correctives | version de correctif
Latest=now: actuellement | en cours
Each=every: chaque
Discretion=open: au cas par cas
Discretion=denied: {peut/peuvent/pourrait/pourraient} ne {pas/plus}
Previous=of: de la {version majeure/majeure} {précédente/antérieure} | dans la {version majeure/majeure} précédente | de la précédente | de la série majeure précédente
Branch: branche principale
We=purpose: afin que nous puissions | pour que nous puissions | afin que {notre équipe/l'équipe} puisse
Limited=security: sécurité uniquement | correctifs de sécurité uniquement | correctifs de sécurité seulement | correctifs de sécurité
Limited=maintenance: maintenance
Advisory+Announced: informons publiquement | informerons publiquement | {informons/informerons/avertirons/avertissons} les utilisateurs
Limited=none: limité | limitée | partiel | partielle
Discretion: en priorité | prioritairement | principalement
