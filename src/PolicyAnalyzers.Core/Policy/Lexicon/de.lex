# German. The form of a line is described at LexiconFile; accents make no difference.
Common: der das und ist nicht sie wir eine einen einem einer für mit von auf bei werden wird oder bitte zu dem den im ein uns ihre ihr dieses du dein kann wenn durch nur auch sich über unter unsere sind des als
FalseFriends: in | fix | at | per | an
Spelled: ä ae | ö oe | ü ue | ß ss
Idiom: {schwachstelle/lücke/sicherheitslücke/meldung} nicht öffentlich {sichtbar/einsehbar/zugänglich} | nicht öffentlich {sichtbar/einsehbar/zugänglich} | zögern sie nicht | zögere nicht | zögert nicht | nicht nur | nicht später als | ohne verzögerung | ohne unnötige verzögerung | ohne zögern
    | scheuen sie sich nicht | öffentlicher schlüssel | öffentlichen schlüssel

# Time
Number=2: zwei | beiden | beide
Number=3: drei
Number=4: vier
Number=5: fünf
Number=6: sechs
Number=7: sieben
Number=10: zehn
Number=14: vierzehn
Number=15: fünfzehn
Number=24: vierundzwanzig
Number=30: dreißig
Number=48: achtundvierzig
Number=60: sechzig
Number=72: zweiundsiebzig
Number=90: neunzig
Unit=H: stunde | stunden | std
Unit=D: tag | tage | tagen | tages | werktag* | arbeitstag* | geschäftstag* | kalendertag*
Unit=W: woche | wochen | arbeitswoche*
Unit=M: monat | monate | monaten | monats
Unit=Y: jahr | jahre | jahren | jahres
Period=P1D: am nächsten werktag | nächsten werktag | nächsten arbeitstag | am selben tag | eines tages | eines werktag* | eines arbeitstag*
    | einem tag | einem werktag*
Period=P1W: einer woche | eine woche
Period=P1M: eines monats | einem monat
Business: werktag* | arbeitstag* | geschäftstag* | am nächsten werktag | nächsten werktag | nächsten arbeitstag | arbeitswoche* | werktäglich*
    | werktags | eines werktag* | eines arbeitstag* | einem werktag*
Within: innerhalb | innerhalb von | binnen | in | nach | spätestens | spätestens nach | maximal | höchstens | bis zu | in der regel | unter
StrictlyWithin: innerhalb | innerhalb von | binnen
RangeMark: bis | oder | und | bis zu
BestEffort: bemüh* | streben | strebt | anstreb* | versuch* | ziel | in der regel | üblicherweise | normalerweise | möglichst | nach möglichkeit
    | idealerweise | gewöhnlich
NoGuarantee: keine garantie* | nicht garantier* | keine gewähr* | nicht versprechen | nicht zusichern | kein sla | keine sla | ohne garantie*
    | keine zusage*
Vague: bald | so schnell wie möglich | so bald wie möglich | schnellstmöglich | baldmöglichst | zeitnah | umgehend | unverzüglich | rasch | schnell
    | einige | wenige | angemessen*

# Answering
Acknowledge: eingangsbestätigung* | empfangsbestätigung* | bestätig* den eingang | bestätig* den empfang | bestätig* des eingangs
    | bestätigung des eingangs | bestätigung über den eingang | bestätigen ihnen den | den eingang ihr* | den eingang dein* | den eingang der
    | den erhalt | erhalt ihrer meldung | eingang ihrer meldung* bestätig* | eingang bestätig* | erhalt bestätig* | empfang bestätig* | erste antwort
    | erste rückmeldung | ersten rückmeldung | ersten antwort | erste reaktion | erste einschätzung | erstantwort* | erstreaktion* | erstrückmeldung*
    | bestätigung {innerhalb/binnen} | initiale antwort | initiale rückmeldung | bestätigen ihre meldung | bestätigen deine meldung | bestätigen die meldung | meldung bestätigen
    | meldung zu bestätigen | {stunden/tagen/werktagen/arbeitstagen/stunde/tag/werktag} {zu bestätigen/bestätigen/bestätigt} | bestätigung ihrer
    | bestätigung deiner | bestätigung der meldung | bericht bestätigen | erstbewertung und antwort
    | bestätig* wir den eingang | bestätig* wir den empfang | bestätig* wir den erhalt | bestätig* wir dir den | bestätig* wir ihnen den
    | bestätigung: | eingang bestätigen wir | empfang bestätigen wir
Respond: antwort* | beantwort* | reagier* | reaktion* | rückmeld* | melden uns bei | meldet sich bei | zurückmelden | melden wir uns | hören von uns
    | erwider* | kontaktieren sie | nehmen kontakt
    | melden uns {innerhalb/binnen/in/spätestens}
    | melde mich | melden uns | meldet sich
Escalate: keine antwort erh* | keine antwort bekomm* | keine rückmeldung erh* | keine reaktion | falls sie nicht* | sollten sie keine | wenn sie keine
    | wenn du keine | falls du keine | falls sie keine | sollten sie innerhalb | nichts hören | nichts von uns | wenn wir nicht | falls wir nicht
    | ausbleibende* antwort | ohne antwort
Detail: detaillierte antwort | ausführliche antwort | ausführlichere antwort | detailliertere | weitere updates | folge*

# What is done with a report
Fix: beheb* | behob* | behebung* | fehlerbehebung* | korrigier* | korrektur* | patch* | lös* | lösung* | schließen der | fixen | gefixt | abhilfe*
    | mitigier* | beseitig* | sicherheitspatch* | bugfix* | hotfix* | sicherheitsupdate* | patch wird veröffentlicht | patches werden veröffentlicht
    | korrektur wird veröffentlicht
    | ein fix | einen fix | der fix | den fix | fixes | eines fixes | einem fix | korrigierte version
Publish: veröffentlich* | offenleg* | offengelegt* | offenlegung* | bekannt gegeben | bekanntgabe | bekanntgegeben | bekannt zu machen | publik
    | publizier* | öffentlich gemacht
Embargo: embargo* | sperrfrist* | stillhaltefrist*
Triage: prüf* | überprüf* | untersuch* | bewert* | analys* | analyse* | validier* | verifizier* | bestätig* | einschätz* | einschätzung*
    | nachvollzieh* | triage* | evaluier* | begutacht* | auswert*
Update: auf dem laufenden | informier* sie | informieren* dich | über den fortschritt | über den stand | über den status | fortschritt*
    | zwischenstand | statusupdate* | status updates | regelmäßig informier* | halten sie | halten dich | informieren wir | benachrichtig*
    | unterricht*
    | informiere über | informiere dich | informieren über
WorkTogether: arbeiten mit ihnen | mit ihnen zusammen* | mit dir zusammen* | zusammenarbeit* | zusammen mit | gemeinsam mit | koordinier*
    | in abstimmung mit | stimmen uns | abstimm*
    | stimmen mit dir | stimmen mit ihnen | stimme mit dir
WorkTogether=lead: koordinator | koordinatorin
CoordinatedDisclosure: offenlegungszeitpunkt* | offenlegungstermin* | {zeitpunkt/termin} der {offenlegung/veröffentlichung} | koordinierte offenlegung | koordinierten offenlegung | koordinierte veröffentlichung | koordinierten veröffentlichung
    | koordinierter offenlegung | verantwortungsvolle offenlegung | verantwortungsvollen offenlegung | verantwortungsvoller offenlegung
    | verantwortungsbewusste offenlegung | verantwortungsvoll offen* | offenlegungsrichtlinie* | offenlegungsprozess*
    | gemeinsam offengelegt | koordiniert offengelegt | koordiniert veröffentlicht | abgestimmte veröffentlichung
We: wir | unser team | das team | die maintainer
WeWill: wir werden | werden wir | wir bestätigen | wir antworten | wir prüfen | wir untersuchen | wir bewerten | wir analysieren | wir bemühen
    | wir streben | wir versuchen | wir arbeiten | wir beheben | wir veröffentlichen | wir informieren | wir koordinieren | wir melden uns
    | melden wir uns | wir halten | halten wir | wir stellen | wir nennen | wir danken | wir validieren | wir verifizieren | wir entwickeln
    | wir benachrichtigen | informieren wir | veröffentlichen wir | prüfen wir | führen wir | bestätigen wir | arbeiten wir | nennen wir
    | unser team wird | das team wird | das team prüft | die maintainer werden | die maintainer prüfen | sie erhalten | erhalten sie | du erhältst
    | erhältst du | wird geprüft | wird bewertet | wird untersucht | wird veröffentlicht | wird entwickelt | werden geprüft | streben an | streben wir
    | bemühen wir | wir stimmen | wir vergeben | wir beantragen | beantragen wir | wir würdigen | wir erwähnen | erwähnen wir | das team wird sich
OurProcess: entwickeln wir | patch entwick* | fix entwick* | lösung entwick* | an einer lösung | an einem fix | an einem patch | an einer behebung
    | an der behebung | sicherheitspatch entwickelt | korrektur vor* | schritte zur behebung | akzeptiert oder abgelehnt | angenommen oder abgelehnt
    | behebung erarbeit* | behebung vor* | sicherheitspatches zu entwickeln | patch zu entwickeln | lösung zu entwickeln
    | fix {priorisiert/entwickelt/bereitgestellt/veröffentlicht/erstellt} | {wird/werden} {priorisiert/behoben/geprüft/untersucht/bearbeitet}
    | patch {bereitgestellt/veröffentlicht/erstellt} | {prüfen/untersuchen/bearbeiten/beheben} wir
    | bewertet | geprüft | untersucht | analysiert | validiert | eine neue version | neue version veröffentlich* | weiteren vorgehen
    | weiteres vorgehen | nächste schritte | nächsten schritte
    | behandeln wir | behandelt wird | priorisiert behandelt | mit vorrang | liefern {ein/einen} {update/fix/patch} | erste einschätzung
    | erste bewertung
Received: nach eingang | nach erhalt | nach empfang | nach bestätigung | nach der bestätigung | nach prüfung | nach der prüfung | nach behebung
    | nach der behebung | nach der veröffentlichung | nach validierung | sobald wir | sobald die | sobald der | sobald das | sobald ein | sobald eine
    | wenn die schwachstelle bestätigt | wenn das problem bestätigt | wird das problem bestätigt | bei bestätigung | bei akzeptanz | falls bestätigt
    | nachdem wir | nachdem die | nach meldung | bestätigte sicherheitslücken | bestätigte schwachstellen | bestätigt sich
AskTime: geben sie uns | gib uns | gebt uns | geben uns | gewähren sie uns | räumen sie uns | lassen sie uns zeit | lass uns zeit
    | vor der veröffentlichung | vor einer veröffentlichung | bevor sie sie veröffentlich* | bevor sie details | bevor du | bevor sie
    | veröffentlichen sie keine | nicht veröffentlich* | nicht offenleg* | warten sie | angemessene zeit | angemessene frist | ausreichend zeit
    | genügend zeit | vor der offenlegung | bevor sie diese | bevor sie die | bevor du sie | vor jeglicher veröffentlichung | zeit zur behebung

# Reporting
Report: meld* | gemeldet* | melden | meldung* | bericht* | mitteil* | teilen sie uns mit | teile uns mit | informieren | informier* uns
    | benachrichtig* | offenleg* | report* | hinweis* | bescheid | anzeig* | einreich*
Contact: kontakt* | kontaktier* | schreib* | send* | schick* | mail | mails | email | e mail* | per | über | via | nutz* | nutzen | benutz* | verwend*
    | wend* | wenden | adresse | formular | erreich* | richten sie | erstell* | eröffn*
Vulnerability: sicherheitslücke* | schwachstelle* | sicherheitsproblem* | sicherheitsfehler* | sicherheitsmangel
    | sicherheitsmängel | sicherheitsvorfall* | sicherheitsvorfäll* | sicherheitsrelevant* | sicherheitsrisik* | sicherheitsbedenken
    | sicherheitsfrage* | sicherheitsthem* | verwundbarkeit* | sicherheitsbug* | sicherheitsmeldung* | sicherheitsbericht* | sicherheitsschwachstelle*
    | sicherheitsanfällig* | sicherheitsfund*
Security: sicherheit* | security
Privately: privat* | vertraulich* | vertraulichkeit | nicht öffentlich | nicht öffentlichen | nichtöffentlich* | direkt | verschlüsselt* | geheim
    | diskret
Public: öffentlich | öffentliche | öffentlichen | öffentlicher | öffentliches | öffentlichkeit | publik | offen
PublicPlace: forum | foren | diskussion* | tickets | ticket | öffentliches ticket | fehlertracker | bugtracker | soziale medien | sozialen medien
    | sozialen netzwerken | mailingliste* | öffentliche kanäle | öffentlichen kanälen | öffentlicher kanal | öffentlichem weg | pull request*
    | issue tracker | issues | github issues
    | issue | chat | öffentliches issue
Open: öffn* | eröffn* | erstell* | leg* | anlegen | veröffentlich* | meld* | melden | gemeldet | nutz* | nutzen | verwend* | benutz* | poste* | posten
    | diskutier* | teil* | teilen | offenleg* | offen leg* | schreib* | bericht* | publizier* | mach* | beschreib* | einreich* | reich* | preisgeb*
    | geb*
    | besprechen | besprich | beschreiben | diskutieren | erwähn*
    | aufmachen | aufzumachen
Negation+Prohibition: nicht | kein | keine | keinen | keinem | keinerlei | niemals | nie | ohne | vermeiden | vermeide | statt | anstatt | anstelle
    | unterlassen | verzichten | sehen sie davon ab | weder | niemand
    | keinesfalls | auf keinen fall
Turn: sondern | stattdessen | aber | jedoch | vielmehr
BanPhrase: nicht offenleg* | veröffentlichen sie keine | veröffentliche keine | vertraulich zu behandeln | vertraulich behandeln
    | vertraulich behandelt | behandeln sie* vertraulich | nicht weitergeben | nicht weiterzugeben | nicht preis* | nicht mit dritten
    | bewahren sie stillschweigen | stillschweigen | nicht öffentlich | nicht veröffentlichen | nicht zu veröffentlichen | vertraulich bis
    | {lücke/schwachstelle/sicherheitslücke/details} {bitte nicht/nicht} {bevor/vor/öffentlich/bis}
    | behandle* {die/diese/eine/deine} {lücke/schwachstelle/meldung/sicherheitslücke/details} vertraulich
    | behandeln sie {die/diese/eine/ihre} {lücke/schwachstelle/meldung/sicherheitslücke/details} vertraulich
    | halte {die/diese} {lücke/schwachstelle} geheim
Secret: passwort | passwörter* | zugangsdaten | token* | api schlüssel | private schlüssel | personenbezogene* daten | geheimnisse | secrets | anmeldedaten | kundendaten | cookie*
AlreadyPublic: bereits öffentlich* | bereits bekannt* | öffentlich bekannte | bekannte schwachstellen | bekannte sicherheitslücken
    | nicht sicherheitsrelevant* | keine sicherheitslücken sind | unkritisch* | nicht sensib* | allgemeine bugs | allgemeine fehler | normale bugs
    | normale fehler | feature wünsche | funktionswünsche | verbesserungen
OtherPurpose: allgemeine fragen | sonstige fragen | andere fragen | fragen | feedback | vorschläge | anregungen | technischer support
    | verhaltenskodex | presse | vertrieb | lizenz* | spende* | datenschutz* | impressum | abonnier* | newsletter | andere fehler | bewerbung*
PlatformReporting: githubs privat* {meldekanal/meldeweg/meldefunktion/meldung} | private meldung von sicherheitslücken | private schwachstellenmeldung* | private meldung* | private sicherheitsmeldung*
    | vertrauliche meldung über github | privater sicherheitshinweis | privaten sicherheitshinweis | private sicherheitshinweise
    | privates security advisory | privates advisory | private security advisory | private sicherheitsempfehlung | private meldefunktion
    | privaten hinweis | private schwachstellenberichte
ReportButton: sicherheitshinweis* | sicherheitsempfehlung* | sicherheitslücke melden | eine sicherheitslücke melden | schwachstelle melden
    | reiter security | sicherheits reiter | sicherheits tab | reiter sicherheit | advisories | security tab
SecurityAdvisories: github sicherheitshinweis* | github sicherheitsempfehlung* | github security advisor*
PlatformName: reiter | tab | schaltfläche | klick* | button
EncryptionKey: öffentlicher schlüssel | öffentlichen schlüssel | pgp schlüssel* | gpg schlüssel* | fingerabdruck
Encrypt: verschlüssel*
Portal: formular | meldeformular* | sicherheitslücken meldeformular | kontaktformular* | portal | meldeportal | kontaktseite
Maintainers: maintainer* | betreuer* | autor | autoren | eigentümer* | inhaber* | entwickler* | entwicklungsteam* | team | sicherheitsteam*
    | projektleit* | administrator* | betreiber* | verantwortlichen
Email: mail | mails | email | e mail | e mails | mailadresse | e mail adresse | nachricht | nachrichten
    | mail an
OtherChannel: telefon* | direktnachricht* | direktkontakt | private nachricht* | privater nachricht | chat
    | telegram

# Contents of a report
Include: enthalten | enthält | beinhalt* | angeben | geben sie | gib | angaben | nennen sie | füge | fügen sie | beifüg* | folgende informationen
    | folgenden informationen | folgende angaben | folgende details | folgendes | umfassen | mitsenden | anhängen | bereitstell* | stellen sie
    | aufnehmen | informationen | einschließ* | schildern | beschreiben | beschreibe
    | bitte nennen | teile uns mit | teilen sie uns mit | mit angabe | unter angabe | hilfreich sind | hilfreiche {angaben/informationen}
    | benötigte {angaben/informationen} | schicke uns | enthalten sollte | inhalt der meldung | was in die meldung gehört
    | gib bitte | gebt | geben sie bitte | nenne | nennt | schreibe | schreibt | details
    | hilfreich in
    | inhalt:
    | hilfreich für
ReportItem: schritte zur reproduktion | schritte zum reproduzieren | schritte zum nachstellen | schritte | reproduzier* | reproduktion* | nachstell*
    | nachvollziehen | machbarkeitsnachweis | auswirkung* | betroffene version* | betroffenen version* | betroffene komponente*
    | betroffenen komponente* | betroffene datei* | beschreibung* | art der schwachstelle | art der sicherheitslücke | art des problems
    | lösungsvorschlag* | vorgeschlagene lösung | mögliche lösung* | mögliche behebung | behebungsvorschlag* | vorschläge zur behebung
    | angriffsszenario* | angriffsvektor* | ausnutz* | beispielcode | nachweis*
    | wie man es nachstellt | reproduktionsschritte | minimal* beispiel | reproduktionsbeispiel | poc | exploit | erwartetes verhalten
    | tatsächliches verhalten | schweregrad
ReportDetail: umgebung | konfiguration | protokolle | logdateien | screenshot* | bildschirmfoto* | gegenmaßnahm* | schweregrad | kontaktdaten
    | betriebssystem | versionsnummer | versionen
    | log auszüge | logauszüge | commit
AsMuchAsPossible: so viele informationen wie möglich | so viele details wie möglich | so detailliert wie möglich | möglichst viele
    | so ausführlich wie möglich

# Publication and thanks
PublishVerb=tell: informier* | benachrichtig* | ankündig* | angekündigt | bekannt* | mitgeteilt | unterricht*
Users: nutzer | alle* betroffene* | nutzerinnen | benutzer | anwender | kunden | die öffentlichkeit | community
Outlet: mailingliste* | verteiler | release notes | versionshinweise* | änderungsprotokoll | changelog | blog | rundbrief | newsletter | unsere kanäle | {bekannten/üblichen/offiziellen} kanäle*
PublishVerb: veröffentlich* | ankündig* | angekündigt | bekannt* | herausgeb* | bereitgestellt | publizier* | mitgeteilt | informier* | benachrichtig*
    | aufgeführt | erwähn*
    | kündigen
Advisory: sicherheitshinweis* | sicherheitsmeldung* | sicherheitsempfehlung* | sicherheitsmitteilung* | sicherheitsbulletin* | sicherheitswarnung*
    | versionshinweis* | änderungsprotokoll* | release notes | sicherheitsankündigung* | changelog
Draft: entwurf* | entwürf*
Credit: {veröffentlichung/sicherheitsmeldung/sicherheitshinweis/advisory/changelog/notes} genannt | danken {ihnen/dir} | danksagung* | namentlich | würdig* | anerkenn* | anerkennung* | nennung* | öffentlich danken | öffentlich zu danken | danken öffentlich
    | hall of fame | erwähn* sie | erwähnung* | nennen wir | wir nennen sie | sie nennen | dich nennen | ihren namen | deinen namen | credits
    | nennen die | meldende person | melder* genannt | sicherheitshinweis nennen | namentlich nennen | als entdecker nennen
Anonymous: anonym* | sofern gewünscht | falls gewünscht | wenn gewünscht | auf wunsch | wenn sie möchten | wenn du möchtest | es sei denn | sofern sie
    | mit ihrer zustimmung | sofern du
Reporter: melder* | finder* | entdecker* | sicherheitsforsch* | forscher* | sie | ihnen | ihr | ihren | ihre | du | dich | dir | deinen | meldende*
    | hinweisgeb* | personen | beitragende* | einsender*

# CVE, money, law
Assign: vergeb* | vergabe | beantrag* | zuweis* | zugewiesen | anforder* | zuteil* | reservier* | erhalten
Bounty: belohnung* | prämie* | vergütung* | finanzielle entschädigung | kopfgeld* | bug bounty* | geldprämie* | honorar*
Pay: zahl* | biet* | gewähr* | auszahl* | vergüt* | vergeb* | berechtigt | programm
SafeHarbor: rechtliche schritte | rechtlichen schritte | strafverfolg* | gutem glauben | gutgläubig* | juristische schritte | klage* | strafanzeige*

# Scope and stance
Scope: im umfang | gilt für | vertrauensgrenze* | als sicherheitslücke | als schwachstelle | als sicherheitsproblem | im geltungsbereich
ScopeTopic: geltungsbereich | umfang | anwendungsbereich | bedrohungsmodell* | angriffsfläche* | scope | was ist eine
    | sicherheitsmodell
    | vertrauensgrenze* | vertrauensmodell* | was als | was keine
OutOfScope: außerhalb des | nicht im geltungsbereich | nicht abgedeckt | ausgeschlossen* | ausschlüsse | nicht im umfang | out of scope
    | nicht zum geltungsbereich
    | nicht im scope | nicht teil dieser richtlinie | kein sicherheitsproblem | keine sicherheitslücke | gelten nicht als
Scanner: scanner* | automatisierte tools | automatisierten tools | automatische scans | automatisierte scans | automatisierte* berichte
    | automatisierte* werkzeug* | scan ergebnisse | scanergebnisse | scan berichte | statische analyse | schwachstellenscan*
OwnPractice: wir verwenden | wir nutzen | wir setzen | wir führen
Dependency: abhängigkeit* | drittanbieter* | dritter | upstream | bibliothek*
Severity: schweregrad* | priorität | risikostufe* | kritikalität | dringlichkeit
SeverityName: kritisch* | hoch | hohe | mittel | schwerwiegend
SeverityName=low: niedrig | gering
Level: stufe | stufen | klasse | klassen | skala | kategorie | kategorien
Experimental: experimentell* | vorschaufunktion*
Troubleshooting: fehlersuche | debugging
HandledInOpen: normales issue | reguläres issue | öffentliches issue | normale issues | reguläre issues
Level=range: oder höher | und höher | oder neuer | und neuer | oder mehr | aufwärts

# The document
Month=1: januar | jänner
Month=2: februar
Month=3: märz
Month=4: april
Month=5: mai
Month=6: juni
Month=7: juli
Month=8: august
Month=9: september
Month=10: oktober
Month=11: november
Month=12: dezember
DatedDocument: zuletzt aktualisiert | letzte aktualisierung | letzte änderung | zuletzt geändert | stand | datum | gültig ab | gültig seit
    | aktualisiert am
TemplateText: verwenden sie diesen abschnitt | verwende diesen abschnitt | nutzen sie diesen abschnitt | nutze diesen abschnitt
    | benutzen sie diesen abschnitt | benutze diesen abschnitt | in diesem abschnitt erfährst du, wie du | in diesem abschnitt erfahren sie, wie
    | sagen sie ihnen | sag ihnen | teilen sie ihnen mit | teile ihnen mit | wohin sie sich wenden können, wie | beschreibe, wohin
    | beschreiben sie, wohin | wie oft sie mit | wie oft du mit | welche versionen ihres projekts | welche versionen deines projekts
    | ersetzen sie dies | ersetze dies | hier einfügen | durch ihre eigene | bitte anpassen | [x] werktag* | [x] tag* | [x] stunden
Placeholder: [e mail | <e mail | [email | [ihre | <ihre | [deine | <deine | [kontakt | [hier | [x] | ihre-email@ | deine-email@ | ihreemail@
    | deineemail@ | email@beispiel | beispiel.de | beispiel.com | ihr-name | dein-name | ihre-domain | deine-domain | link_zum* | link zum formular
Unfinished: folgt noch | wird noch ergänzt | noch offen | in arbeit | in vorbereitung | demnächst | noch zu klären | noch festzulegen
Elsewhere: siehe | sehen sie | lesen sie | finden sie | besuchen sie | findest du | zu finden | verweis* | lies
OpenIssue: {öffnen sie/öffne/öffnet/erstellen sie/erstelle/erstellt/eröffnen sie/eröffne/legen sie/lege} {ein/einen/bitte ein} {issue/ticket/öffentliches issue/neues issue/github issue}
    | {über/per/via/im} {github issues/issues/ein issue/issue tracker/den issue tracker/die issues}
    | {issue/ticket} {öffnen/erstellen/eröffnen/anlegen}
ProcessTopic: {ablauf/vorgehen/verfahren} | reaktionszeit* | antwortzeit* | was {sie/du} erwarten | was {passiert/geschieht/wir tun} | zeitplan
    | nächste schritte | unser {prozess/vorgehen/versprechen} | offenlegungs* | offenlegung | umgang mit | bearbeitung | meldeprozess
Announced: {wird/werden/wurden} {veröffentlicht/bekanntgegeben/bekannt gegeben/angekündigt/publiziert} | veröffentlicht {auf/in/über/im}
    | im changelog {aufgeführt/veröffentlicht/dokumentiert/vermerkt} | in den release notes {aufgeführt/veröffentlicht/dokumentiert/vermerkt/bekannt}
    |
    | {im/in der/auf der/in den/auf} {changelog/changelog.md/github security advisory/security advisory/advisory/releases/release notes/release seite}
    | {dokumentiert/vermerkt/aufgeführt/gelistet/angekündigt/bekanntgegeben/bekannt gegeben/kommuniziert}
    | abonnier* | {folgen sie/folge} | bleiben sie informiert
    | {advisory/advisories/bulletin/hinweis/sicherheitshinweis} {veröffentlicht/publiziert/bekanntgegeben/herausgegeben}
    | {stehen/steht/finden sich/erscheinen} {im changelog/in den release notes/im änderungsprotokoll}
Example: zum beispiel | z. b. | z.b. | beispielsweise
Review: überprüf* | überarbeit* | aktualisier*
Recurring=P1M: monatlich | jeden monat
Recurring=P3M: vierteljährlich | quartalsweise | jedes quartal
Recurring=P6M: halbjährlich
Recurring=P1Y: jährlich | jedes jahr | einmal im jahr

# Supported versions
Version: version | versionen | fassung | fassungen | release | releases | veröffentlichung* | zweig | zweige
    | stand | entwicklungsstand | hauptzweig
Supported: unterstützt | unterstützte | unterstützten | unterstützen | gepflegt | gewartet | unterstützt* | unterstützung | gepflegt* | gewartet* | pflegen | betreut | unterstütze
Supported=weak: erhält | erhalten | bekommt | bekommen | versorgt | bereitgestellt
Unsupported: {keine/keinen} {rückportierung*/korrektur*} | nicht unterstützt | nicht mehr unterstützt | nicht mehr gepflegt | nicht mehr gewartet | keine unterstützung | eingestellt | veraltet | nicht unterstützt* | nicht mehr unterstützt* | nicht länger unterstützt* | nicht gepflegt | nicht gewartet
    | end of life | ende des supports | veraltet* | keine sicherheitsupdate* | keine updates | kein support | ohne support
SupportTopic: {welche/gepflegte/unterstützte} fassungen | unterstützte version* | unterstützten version* | unterstützte release* | versionsunterstützung | supportzeitraum | unterstützungszeitraum
    | unterstützter stand | versionen mit sicherheitsupdates | gepflegte version* | unterstützte versionen | support status | supportete version*
    | supported versions
SecurityFix: sicherheitsupdate* | sicherheitsaktualisierung* | sicherheitspatch* | sicherheitskorrektur* | fehlerbehebung* | sicherheitsfix*
Latest: neueste | neuesten | neuster | neuste | aktuelle | aktuellen | aktuellste | aktuellsten | letzte | letzten | jüngste | jüngsten | neueste* | neuste* | aktuelle* | aktuellste* | jüngste*
Previous: vorherige | vorherigen | vorige | vorigen | davor | vorangegangene | vorangehende
Older: ältere fassung* | älteren fassung* | ältere version* | älteren version* | frühere version* | vorherige versionen | alle anderen | ältere releases
Older=cell: ältere | älter | alle älteren | frühere
Below: vor | unter | älter als | kleiner als | bis
From: ab | seit
AndOlder: und älter | und früher | oder älter | und darunter | und niedriger
AndNewer: und neuer | oder neuer | und höher | oder höher | und später
Through: bis
Only: nur | ausschließlich | lediglich | allein | beschränkt auf | begrenzt auf
ReleaseUnit=release: version | versionen | fassung | fassungen | release | releases | veröffentlichung
    | stand | entwicklungsstand
ReleaseUnit=minor: minor version* | nebenversion* | minor release* | minorversion* | unterversion*
ReleaseUnit=major: major version* | hauptversion* | major release* | majorversion*
EndOfSupport: unterstützt bis | support bis | supportende | ende der unterstützung | ende des supports
Contrast: aber | jedoch | während
Each: alle | allen
Discretion: gegebenenfalls | möglicherweise | eventuell | nach möglichkeit | in ausnahmefällen
Advice: empfehlen | empfohlen | aktualisieren sie | bitte aktualisieren | verwenden sie
Affirmed: ja | unterstützt | aktiv
    | unterstützte | aktive | gepflegt | gewartet | aktuell | stabil | voll unterstützt
Denied: nein | nicht unterstützt | eingestellt
    | nicht mehr unterstützt | nicht gepflegt | nicht mehr gepflegt | nicht mehr gewartet | veraltet | abgekündigt | lebensende | supportende
    | ende des supports | ende der unterstützung | ausgelaufen | abgelaufen | kein support
Limited=critical: nur kritisch* | kritische fehler
Limited=security: nur sicherheit* | sicherheitsupdates
SupportedLine: unterstützte version* | unterstützten version* | gepflegte version*
ReleaseUnit=patch: patch version* | patchversion*
Latest=now: derzeit | aktuell
Each=every: jede | jeder | jedes | jeden | je
Discretion=open: im einzelfall | von fall zu fall
Discretion=denied: {möglicherweise/eventuell} {keine/nicht}
Previous=of: {der/des/aus der/von der/in der/innerhalb der} {vorherigen/vorigen/vorangegangenen/vorhergehenden}
Branch: hauptzweig | hauptbranch | entwicklungszweig
We=purpose: damit wir | sodass wir | so dass wir | damit {unser/das} team
ReportItem=purpose: reproduzieren | nachstellen | nachvollziehen
Limited=maintenance: wartung | nur wartung
Limited=none: eingeschränkt* | begrenzt
Discretion: vorrangig | in erster linie | hauptsächlich
Limited=critical: nur noch kritisch* | kritische korrekturen
