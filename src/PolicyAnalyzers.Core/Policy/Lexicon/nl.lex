# Dutch. The form of a line is described at LexiconFile; accents make no difference.
Common: de en in het een van voor niet met te zijn wij uw u bij naar wordt worden deze dit kunt onze ons ook door heeft hebt kan wilt graag aan dat die er zo via beveiliging melden als je
FalseFriends: in | over | of | open | per | at | an | us
Idiom: aarzel niet | niet alleen | niet later dan | zonder vertraging | openbare sleutel | publieke sleutel

# Time
Number=2: twee
Number=3: drie
Number=5: vijf
Number=7: zeven
Unit=H: uur | uren
Unit=D: dag | dagen | werkdag* | kalenderdag*
Unit=W: week | weken
Unit=M: maand | maanden
Unit=Y: jaar | jaren
Period=P1D: één dag | één werkdag | volgende werkdag
Period=P1W: één week
Business: werkdag* | één werkdag | volgende werkdag
Within: binnen | in | uiterlijk | maximaal | na | tot
StrictlyWithin: binnen
RangeMark: tot | of | en
BestEffort: streven | proberen | doel | meestal | gewoonlijk | ons best
NoGuarantee: geen garantie* | niet garanderen | kunnen niet beloven
Vague: spoedig | zo snel mogelijk | zo spoedig mogelijk | snel | enkele | redelijk*

# Answering and handling
Acknowledge: bevestig* de ontvangst | bevestig* van ontvangst | ontvangstbevestiging* | ontvangst bevestig* | ontvangst van uw melding
    | bevestiging van ontvangst | eerste reactie | eerste antwoord | eerste respons | initiële reactie | bevestigen uw melding
    | bevestigen wij de ontvangst | bevestigen we de ontvangst
    | bevestiging binnen | bevestiging: | binnen bevestig*
Respond: reageren | reageer* | reactie* | antwoord* | beantwoord* | nemen contact
Escalate: als u geen | als je geen | indien u geen | geen reactie ontvangt | geen antwoord ontvangt
Fix: oplos* | verhelp* | verholpen | repar* | patch* | herstel* | gefixt
Publish: publicer* | openbaar* | bekendmak* | gepubliceerd | bekend te maken
Embargo: embargo
Triage: onderzoek* | beoordel* | analyser* | valideren | verifi* | bevestigen | evalu*
Update: op de hoogte | voortgang* | informeren wij | informeren u
    | statusupdate* | status update
WorkTogether: samenwerk* | coördin* | werken met u | samen met
CoordinatedDisclosure: gecoördineerde openbaarmaking | gecoördineerde bekendmaking | verantwoorde openbaarmaking | verantwoorde bekendmaking
    | responsible disclosure beleid
We: wij | we | ons team
WeWill: wij zullen | we zullen | zullen wij | zullen we | wij bevestigen | we bevestigen | wij reageren | we reageren | wij streven | we streven
    | wij onderzoeken | we onderzoeken | wij proberen | we proberen | ons team | wij houden | we houden | houden wij | houden we | wij publiceren
    | we publiceren | wij vermelden | we vermelden | u ontvangt | je ontvangt | ontvangt u | wij werken | we werken | bevestigen wij | bevestigen we
    | vermelden wij | vermelden we | wij beoordelen | we beoordelen | wij lossen | we lossen | wij brengen | we brengen
OurProcess: oplossing ontwikkel* | werken aan een oplossing | patch uitbreng* | geaccepteerd of afgewezen
ProcessTopic: reactietijd* | wat {je/u} kunt verwachten | wat {gebeurt/doen} | afhandeling | volgende stappen | tijdlijn | openbaarmaking*
Received: na ontvangst | na bevestiging | na het oplossen | zodra | nadat | als de kwetsbaarheid is bevestigd | indien bevestigd
    | als een kwetsbaarheid
AskTime: geef ons | voordat u | voordat je | vóór openbaarmaking | voor publicatie | voldoende tijd | redelijke tijd

# Reporting
Report: meld* | melden | melding* | rapporteer* | rapporter* | gemeld* | laat het ons weten
Contact: contact* | mail* | stuur | sturen | schrijf | e mail* | via | gebruik* | adres | formulier | neem contact
Vulnerability: kwetsbaarheid* | kwetsbaarheden | beveiligingslek* | beveiligingsprobleem | beveiligingsproblemen | beveiligingsfout*
    | beveiligingsincident* | beveiligingskwestie* | zwakke plek* | beveiligingsrisico*
    | exploit*
Security: beveilig* | veiligheid*
Privately: privé | vertrouwelijk* | rechtstreeks | direct | versleuteld*
Public: openbaar | openbare | publiek | publieke | publiekelijk | in het openbaar
PublicPlace: forum | discussie* | sociale media | mailinglijst* | openbare kanalen | publieke kanalen | ticket
Open: openen | open een | open geen | maak | maken | aanmaken | plaats* | publiceer | publicer* | meld* | deel | delen | gebruik* | bespreek
    | rapporteer | schrijf | schrijven
Negation+Prohibition: niet | geen | nooit | zonder | in plaats van | vermijd*
Turn: maar | in plaats daarvan
BanPhrase: niet publiek | niet openbaar | niet publiceren | niet delen | vertrouwelijk tot | vertrouwelijk te behandelen
Secret: wachtwoord* | token* | api sleutel* | inloggegevens | persoonsgegevens | credentials | klantdata
OtherPurpose: algemene vragen | overige vragen | suggesties | technische ondersteuning | licentie*
PlatformReporting: privé melding* van kwetsbaarheden | privémelding* | privé beveiligingsadvies
ReportButton: beveiligingsadvi* | een kwetsbaarheid melden
PlatformName: tabblad | knop | klik*
EncryptionKey: openbare sleutel | publieke sleutel | pgp sleutel
Encrypt: versleutel*
Portal: formulier | portaal
Maintainers: beheerder* | auteur* | eigenaar* | ontwikkelaar* | team
Email: e mail* | mail* | email* | bericht
OtherChannel: telefon* | privébericht*
Include: vermeld* | bevat* | omschrijf | beschrijf | geef | voeg | toevoegen | volgende informatie | volgende gegevens | informatie | opnemen
ReportItem: stappen om | stappen | reproduc* | reproductie | impact | getroffen versie* | betrokken versie* | beschrijving | omschrijving
    | soort kwetsbaarheid | type kwetsbaarheid | voorgestelde oplossing | mogelijke oplossing | aanvalsscenario*
    | nadoen | wat je vond | wat je zag | wat u zag
ReportDetail: omgeving | configuratie | logbestanden | schermafbeelding* | versie | versies | ernst
PublishVerb=tell: informer* | meld* | aankondig* | aangekondigd | bekendmak* | bekendgemaakt
Announced: {worden/wordt} {aangekondigd/gepubliceerd/bekendgemaakt/vermeld}
Users: gebruikers | de community | klanten
Outlet: mailinglijst | mailinglijsten | release notes | wijzigingslogboek | blog | nieuwsbrief
PublishVerb: publicer* | aankondig* | uitbreng* | bekendmak* | vermeld*
Advisory: beveiligingsadvi* | beveiligingsbulletin* | release opmerkingen | wijzigingenlogboek
Credit: erkenning | vermelden uw naam | vermelden je naam | naamsvermelding | dankbetuiging* | bedanken | eervolle vermelding | hall of fame | uw naam
    | je naam
    | vermelding in | wordt vermeld | vermelden je | vermelden u | op verzoek vermeld
Anonymous: anoniem | tenzij u | tenzij je | indien gewenst | als u dat wilt
Reporter: melder* | onderzoeker* | u | uw | je | jij | ontdekker*
Assign: aanvra* | toewijz* | toeken*
Bounty: beloning* | vergoeding*
Pay: bied* | betal* | uitkeren
SafeHarbor: juridische stappen | goede trouw | aangifte
ScopeTopic: reikwijdte | toepassingsgebied
    | dreigingsmodel | aanvalsoppervlak* | vertrouwensgrens | vertrouwensgrenzen | beveiligingsmodel | wat telt als
OutOfScope: buiten de scope | buiten scope | buiten de reikwijdte
Scanner: geautomatiseerde tool* | geautomatiseerde scan*
Dependency: afhankelijkhe* | derde partijen

# The document
Month=1: januari
Month=2: februari
Month=3: maart
Month=5: mei
Month=6: juni
Month=7: juli
Month=8: augustus
Month=10: oktober
DatedDocument: laatst bijgewerkt | bijgewerkt op | datum
TemplateText: gebruik deze sectie om | gebruik dit gedeelte om | vertel ze | vertel hen | welke versies van uw project | welke versies van je project
Unfinished: volgt nog | binnenkort | in voorbereiding
Elsewhere: zie | lees | bekijk | bezoek

# Supported versions
Version: versie | versies | release | releases | tak
Supported: ondersteund | ondersteunde | ondersteunen | onderhouden | ondersteuning
Supported=weak: ontvangt | ontvangen | krijgt | krijgen
Unsupported: niet ondersteund | niet meer ondersteund | niet langer ondersteund | geen ondersteuning | verouderd*
SupportTopic: ondersteunde versies | ondersteunde versie
SecurityFix: beveiligingsupdate* | beveiligingspatch* | beveiligingsfix* | beveiligingsupdates | updates
Latest: laatste | nieuwste | meest recente | huidige | recentste | meest recent
Previous: vorige | voorgaande
Older: oudere versies | eerdere versies | andere versies
Older=cell: oudere | eerdere | overige | ouder | oud
AndOlder: en ouder | en lager
AndNewer: en nieuwer | en hoger | of hoger
Only: alleen | uitsluitend | enkel
ReleaseUnit=release: versie | versies | release
ReleaseUnit=minor: minor versie* | kleine versie*
ReleaseUnit=major: major versie* | hoofdversie*
Affirmed: ja | ondersteund
    | actief | onderhouden
Denied: nee | niet ondersteund
    | niet meer ondersteund | einde levensduur | verouderd | niet onderhouden
Latest=now: momenteel
Each=every: elke | iedere
Discretion=open: per geval
Previous=of: van de {vorige/voorgaande}
SeverityName: kritiek | hoog | gemiddeld
SeverityName=low: laag
