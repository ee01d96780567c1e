# Français
Common: le la les et est nous vous pour de des avec une sur dans pas ne que qui par ce cette

# Supported versions
Version: version | versions | branche | branches
Supported: prise en charge | prises en charge | pris en charge | supportée | supportées | supporté | supportés | maintenue | maintenues | maintenons | supportons
Supported=weak: reçoit | reçoivent | recevra | recevront | bénéficie | bénéficient | fournies | fournis
Unsupported: non prise en charge | non prises en charge | non supportée | non supportées | plus prise en charge | plus prises en charge | plus supportée | plus supportées | plus maintenue | plus maintenues | fin de vie | obsolète | obsolètes
SupportTopic: versions prises en charge | version prise en charge | versions supportées | versions maintenues | politique de support | versions supportees
SecurityFix: mises à jour de sécurité | mise à jour de sécurité | correctifs de sécurité | correctif de sécurité | corrections de sécurité | correctifs
Latest: dernière | dernières | dernier | derniers | plus récente | plus récentes | plus récent | actuelle | courante
Previous: précédente | précédentes | précédent | antérieure
Older: anciennes versions | versions antérieures | versions plus anciennes | versions précédentes | toutes les autres | autres versions
Older=cell: anciennes | antérieures | plus anciennes | autres
Below: avant | inférieur à | inférieure à | antérieure à | jusqu'à
From: depuis | à partir de
AndOlder: et antérieures | et antérieure | et inférieur* | ou antérieure | et précédentes
AndNewer: et supérieur* | et ultérieur* | ou supérieur* | ou ultérieur* | et plus
Through: à
Only: seule | seules | seulement | uniquement | exclusivement
ReleaseUnit=release: version | versions
ReleaseUnit=minor: version mineure | versions mineures | mineure | mineures
ReleaseUnit=major: version majeure | versions majeures | majeure | majeures
EndOfSupport: fin de support | fin du support | supportée jusqu* | fin de prise en charge | jusqu'au
Contrast: mais | cependant | tandis
Each: chaque | toutes | tous
Discretion: peuvent | peut | éventuellement | au cas par cas
Advice: recommand* | conseill* | mettre à jour vers | veuillez mettre à jour
Negation: ne | pas | aucun | aucune | jamais | non | plus
Number=2: deux
Number=3: trois
Affirmed: oui | supportée | prise en charge | active
Denied: non | non supportée | non prise en charge
Limited=critical: critique* seulement | correctifs critiques
TemplateText: utilisez cette section pour
