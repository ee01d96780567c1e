# Finnish. The form of a line is described at LexiconFile; accents make no difference.
Common: ja ei että tai jos sekä ovat se voi kun mutta myös ole hyvä jotka tämä tämän meille sen älä kanssa joka vain niin olla siitä
FalseFriends: me | no | on | in | as | at | not
Idiom: älä epäröi | älkää epäröikö | julkinen avain | julkisen avaimen | julkisella avaimella | ei vain

# Time
Number=2: kahden | kaksi
Number=3: kolmen | kolme
Number=5: viiden
Number=7: seitsemän
Unit=H: tunti | tunnin | tuntia
Unit=D: päivä | päivän | päivää | arkipäivä* | työpäivä*
Unit=W: viikko | viikon | viikkoa
Unit=M: kuukausi | kuukauden | kuukautta
Unit=Y: vuosi | vuoden | vuotta
Period=P1W: yhden viikon
Business: arkipäivä* | työpäivä*
Within: enintään | viimeistään | kuluessa | sisällä | kuluttua
RangeMark: tai | ja
BestEffort: pyrimme | yritämme | tavoite | tavoitteena | yleensä
NoGuarantee: emme takaa | emme voi taata | emme lupaa
Vague: pian | mahdollisimman pian | nopeasti | muutama* | kohtuull*

# Answering and handling
Acknowledge: vahvist* vastaanot* | vastaanottovahvist* | kuittaa* | kuittau* | vahvistamme ilmoituk* | vahvistamme saaneemme | ensimmäi* vastau*
    | alustava* vastau*
Respond: vasta* | vastaamme | vastau*
Escalate: jos et saa | jos vastausta ei | ellet saa
Fix: korja* | paika* | ratkais*
Publish: julkais* | julkist* | paljast*
Embargo: salassapitoaik*
Triage: tutki* | arvioi* | arvioimme | analysoi* | vahvist* | tarkist* | selvit*
Update: ajan tasalla | edistym* | tiedotamme | pidämme sinut
WorkTogether: yhteistyö* | koordinoi*
CoordinatedDisclosure: koordinoi* julkist* | vastuulli* julkist* | vastuulli* ilmoit*
We: me | tiimimme
WeWill: vastaamme | vahvistamme | tutkimme | arvioimme | korjaamme | julkaisemme | tiedotamme | ilmoitamme | pidämme | pyrimme | kuittaamme
    | analysoimme | tarkistamme | selvitämme | käsittelemme | kiitämme | mainitsemme
OurProcess: korjauksen valmist* | valmistelemme korja* | kehitämme korja*
Received: vastaanotettuamme | saatuamme | kun haavoittuvuus on vahvistettu | korjauksen jälkeen | kun korjaus | kun olemme
AskTime: anna meille | antakaa meille | ennen julkist* | ennen julkais* | ennen kuin julk* | riittävästi aikaa

# Reporting
Report: ilmoit* | raportoi* | kerro meille | ilmianna*
Contact: ota yhteyttä | yhteyttä | lähetä | lähettä* | kirjoita | sähköposti* | kautta | käytä | osoit* | lomake* | luo
Vulnerability: haavoittuvuu* | haavoittuvuuk* | tietoturva ongelma* | tietoturvaongelm* | tietoturva aukko* | tietoturva auko*
    | tietoturvahaavoittuvu* | tietoturvavirhe* | tietoturvavirhei* | turvallisuusongelm*
Security: tietoturva* | turvallisuu*
Privately: yksityis* | luottamuksell* | suoraan | salattu*
Public: julki* | julkisesti | avoimesti
PublicPlace: keskustelu* | foorumi* | sosiaali* media* | postituslista*
Open: avaa | avaa* | luo | luo* | julkaise* | ilmoita | ilmoit* | raportoi* | käytä | jaa | keskustele* | kirjoita
Negation+Prohibition: älä | älkää | ei | emme | ilman | sen sijaan että | välttä* | vältä
Negation+Prohibition=behind: sijaan
Turn: vaan | mutta | sen sijaan
BanPhrase: älä julkaise | älkää julkaisko | älä paljasta | älä jaa | pidä luottamuksell*
OtherPurpose: yleis* kysymy* | muut kysymykset | palaut* | tekninen tuki | lisenssi*
EncryptionKey: julkinen avain | julkisen avaimen | julkisella avaimella
Encrypt: sala*
Portal: lomake* | portaali*
Maintainers: ylläpitäj* | tekijä* | kehittäj* | omistaj* | tiimi*
Email: sähköposti* | viest*
OtherChannel: puhelin* | yksityisviest*
Include: sisällyt* | sisältä* | liitä | kuvaa | kerro | seuraavat tiedot | anna | lisää | tiedot
ReportItem: vaihe* | toist* | kuvaus | kuvaus haavoittuvuudesta | vaikutu* | mahdolli* vaikutu* | versio* joita | korjausehdotu* | ehdot* korja*
    | konseptitodistu*
ReportDetail: ympäristö* | lok* | versio* | kuvakaappau* | asetuk*
PublishVerb: julkais* | julkaisemme | ilmoit* | tiedot*
Advisory: tietoturvatiedot* | julkaisutiedot* | muutosloki*
Credit: kiitämme | kiitos* | tunnustu* | mainitsemme | mainita*
Anonymous: nimettöm* | anonyym* | halutessasi | jos haluat | ellet halua
Reporter: ilmoittaj* | tutkij* | sinu* | sinä | nimesi | löytäj*
Bounty: palkkio* | korvau*
Pay: tarjoa* | maksa*
ScopeTopic: soveltamisala | laajuus
OutOfScope: soveltamisalan ulkopuol*
Dependency: riippuvuu* | kolmansien osapuolten

# The document
Month=1: tammikuu*
Month=2: helmikuu*
Month=3: maaliskuu*
Month=4: huhtikuu*
Month=5: toukokuu*
Month=6: kesäkuu*
Month=7: heinäkuu*
Month=8: elokuu*
Month=9: syyskuu*
Month=10: lokakuu*
Month=11: marraskuu*
Month=12: joulukuu*
DatedDocument: viimeksi päivitetty | päivitetty
TemplateText: käytä tätä osiota | käytä tätä osaa | kerro heille | mitkä projektisi versiot
Unfinished: tulossa | täydennetään
Elsewhere: katso | lue | siirry

# Supported versions
Version: versio | versiot | version | versiota | versioita | versioille | julkaisu | julkaisut | haara
Supported: tuettu | tuetut | tuetaan | tuettuja | ylläpidetään | tuki
Supported=weak: saa | saavat
Unsupported: ei tuettu | ei tueta | ei enää tueta | tuki päättynyt | vanhentunut
SupportTopic: tuetut versiot | tuettu versio | tuettujen versioiden
SecurityFix: tietoturvapäivity* | tietoturvakorjau*
Latest: uusin | uusimmat | uusimman | viimeisin | nykyinen
Previous: edellinen | edellisen
Older: vanhemmat versiot | aiemmat versiot | muut versiot
Older=cell: vanhemmat | aiemmat
AndOlder: ja vanhemmat
AndNewer: ja uudemmat
Only: vain | ainoastaan
ReleaseUnit=release: versio | version | versiota | julkaisu
ReleaseUnit=minor: aliversio*
ReleaseUnit=major: pääversio*
Affirmed: kyllä | tuettu
Denied: ei | ei tuettu
Each=every: jokaisen | jokainen
