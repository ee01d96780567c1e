# Deutsch
Common: der die das und ist nicht wir sie für von mit werden wird auf den dem ein eine zu bitte oder im diese

# Supported versions
Version: version | versionen | release | releases | veröffentlichung* | zweig | zweige
Supported: unterstützt | unterstützte | unterstützten | unterstützen | gepflegt | gewartet
Supported=weak: erhält | erhalten | bekommt | bekommen | versorgt | bereitgestellt
Unsupported: nicht unterstützt | nicht mehr unterstützt | nicht mehr gepflegt | nicht mehr gewartet | keine unterstützung | eingestellt | veraltet
SupportTopic: unterstützte version* | unterstützten version* | unterstützte release* | versionsunterstützung | supportzeitraum | unterstützungszeitraum
SecurityFix: sicherheitsupdate* | sicherheitsaktualisierung* | sicherheitspatch* | sicherheitskorrektur* | fehlerbehebung* | sicherheitsfix*
Latest: neueste | neuesten | neuster | neuste | neueste | aktuelle | aktuellen | aktuellste | aktuellsten | letzte | letzten | jüngste | jüngsten
Previous: vorherige | vorherigen | vorige | vorigen | davor | vorangegangene | vorangehende
Older: ältere version* | älteren version* | frühere version* | vorherige versionen | alle anderen | ältere releases
Older=cell: ältere | älter | alle älteren | frühere
Below: vor | unter | älter als | kleiner als | bis
From: ab | seit
AndOlder: und älter | und früher | oder älter | und darunter | und niedriger
AndNewer: und neuer | oder neuer | und höher | oder höher | und später
Through: bis
Only: nur | ausschließlich | lediglich
ReleaseUnit=release: version | versionen | release | releases | veröffentlichung
ReleaseUnit=minor: minor version* | nebenversion* | minor release*
ReleaseUnit=major: major version* | hauptversion* | major release*
EndOfSupport: unterstützt bis | support bis | supportende | ende der unterstützung | ende des supports
Contrast: aber | jedoch | während
Each: jede | jeder | jedes | jeden | alle | allen
Discretion: gegebenenfalls | möglicherweise | eventuell | nach möglichkeit | in ausnahmefällen | im einzelfall
Advice: empfehlen | empfohlen | aktualisieren sie | bitte aktualisieren | verwenden sie
Negation: nicht | kein | keine | keinen | nie | ohne
Number=2: zwei
Number=3: drei
Affirmed: ja | unterstützt | aktiv
Denied: nein | nicht unterstützt | eingestellt
Limited=critical: nur kritisch* | kritische fehler
Limited=security: nur sicherheit* | sicherheitsupdates
TemplateText: verwenden sie diesen abschnitt | verwende diesen abschnitt | hier siehst du, welche versionen deines projekts | in diesem abschnitt erfährst du
