# Italian. The form of a line is described at LexiconFile; accents make no difference.
Common: il lo gli della delle dello degli di che per una con non sono nel nella questo questa si dei dal dalla alla ai ci noi anche più essere viene sicurezza un le del al se puoi
FalseFriends: no | in | me | on | at | per | as | via | note
Idiom: non esitare | non esitate | non solo | senza indugio | senza ritardi | non oltre

# Time
Number=2: due
Number=3: tre
Number=5: cinque
Number=7: sette
Unit=H: ora | ore | ore lavorative
Unit=D: giorno | giorni | giorni lavorativi | giorno lavorativo | giorni feriali
Unit=W: settimana | settimane
Unit=M: mese | mesi
Unit=Y: anno | anni
Period=P1D: un giorno | un giorno lavorativo
Period=P1W: una settimana
Period=P1M: un mese
Business: lavorativi | lavorativo | lavorative | giorni lavorativi | giorno lavorativo | giorni feriali | ore lavorative | un giorno lavorativo
Within: entro | in | nel giro di | al massimo | massimo | dopo | non oltre
StrictlyWithin: entro | nel giro di
RangeMark: a | o | e
BestEffort: cerch* | cercheremo | ci impegniamo | ci sforziamo | obiettivo | di solito | normalmente
NoGuarantee: non garantiamo | nessuna garanzia | non possiamo garantire | senza garanzia
Vague: presto | il prima possibile | appena possibile | tempestivamente | rapidamente | alcuni | ragionevole

# Answering and handling
Acknowledge: conferm* la ricezione | conferm* di ricezione | conferma della ricezione | conferm* ricezione | prima risposta | risposta iniziale
    | conferma {entro/in} | primo riscontro | riscontro iniziale | confermeremo di aver ricevuto | confermeremo il | ricezione della segnalazione | presa in carico
    | conferma: | riconoscimento
Respond: rispond* | risposta* | risponderemo | riscontro | ricontatt*
Escalate: se non ricev* | se non ottieni | in assenza di risposta | senza risposta
Fix: corregg* | correzion* | corrett* | risolv* | risoluzion* | patch | rimedi* | mitig* | soluzion*
Publish: pubblic* | divulg* | rivel* | annunc* | rendere pubblic*
Embargo: embargo
Triage: indag* | analizz* | valut* | verific* | esamin* | conferm* | convalid* | analisi | valid*
Update: aggiornat* | ti terremo | vi terremo | informat* sui progressi | progressi | aggiornamenti sullo stato
    | aggiornamento sullo stato | aggiornamento di stato | stato della segnalazione
WorkTogether: collabor* con | coordin* | lavor* con te | insieme a
CoordinatedDisclosure: divulgazione coordinata | divulgazione responsabile | politica di divulgazione
We: noi | il nostro team | il team | i manutentori
WeWill: risponderemo | confermeremo | esamineremo | valuteremo | analizzeremo | verificheremo | lavoreremo | correggeremo | risolveremo
    | pubblicheremo | rilasceremo | informeremo | terremo | coordineremo | cercheremo | ci impegniamo | il nostro team | collaboreremo | riconosceremo
    | citeremo | ringrazieremo | provvederemo | riceverai | riceverete | assegneremo | richiederemo | menzioneremo | indagheremo | svilupperemo
    | faremo
OurProcess: sviluppare una correzione | preparare una correzione | rilasciare una patch | rilasceremo una patch | lavor* a una correzione
    | accettata o rifiutata
    | {vengono/viene/saranno/sarà} {valutat*/analizzat*/esaminat*/verificat*/corrett*/risolt*}
Received: una volta ricevut* | una volta confermat* | una volta corrett* | una volta risolt* | dopo aver ricevuto | dopo la conferma
    | dopo la correzione | al ricevimento | se confermat*
AskTime: dateci | dacci | concedeteci | concedici | prima di divulg* | prima di pubblic* | prima di rendere pubblic* | non divulg* | tempo ragionevole
    | tempo sufficiente

# Reporting
Report: segnal* | report* | comunic* | inform* | notific* | divulg* | riport*
Contact: contatt* | scriv* | invi* | mand* | email | posta | tramite | attraverso | mediante | utilizz* | usa | usando | indirizzo | modulo | apri
    | crea
Vulnerability: vulnerabilità | problem* di sicurezza | falla di sicurezza | falle di sicurezza | bug di sicurezza | difett* di sicurezza
    | incident* di sicurezza | question* di sicurezza | rischi* di sicurezza
Security: sicurezza
Privately: privat* | in privato | privatamente | riservat* | in modo riservato | confidenzial* | direttamente | crittografat*
Public: pubblico | pubblica | pubblici | pubbliche | pubblicamente | apertamente
PublicPlace: forum | discussion* | social media | social network | mailing list | segnalazione pubblica | tracker | canali pubblici | canale pubblico
    | ticket
Open: apr* | cre* | pubblic* | segnal* | divulg* | invi* | usa | usare | utilizz* | discut* | condivid* | postare | riport* | scriv* | parl*
Negation+Prohibition: niente | non | mai | evit* | invece di | anziché | senza | nessun | nessuna | né
Turn: bensì | invece | ma | al contrario
BanPhrase: non divulg* | non condivid* | evit* di divulgare | mant* riservat* | mant* confidenzial* | riservat* fino | confidenzial* fino
Secret: password | token | credenzial* | dati personali | chiavi api | chiave api | segreti
OtherPurpose: domande | domanda | suggeriment* | supporto tecnico | stampa | licenz* | donazion* | codice di condotta
PlatformReporting: segnalazione privata delle vulnerabilità | segnalazione privata di vulnerabilità | segnalazione privata
    | avviso di sicurezza privato | advisory privato
ReportButton: avvis* di sicurezza | segnala una vulnerabilità
PlatformName: scheda | pulsante | clic*
EncryptionKey: chiave pubblica | chiave pgp | impronta
Encrypt: critt* | cifr*
Portal: modulo | portale
Maintainers: manutentor* | maintainer | autor* | proprietari* | sviluppator* | responsabil* | team | amministrator*
Email: email | e mail | posta elettronica | messaggio | messaggi
OtherChannel: telefono | messaggio privato | messaggio diretto
Include: inclu* | fornisc* | fornire | descriv* | specific* | alleg* | seguenti informazioni | contenere | conten* | indic* | informazioni
ReportItem: passaggi per riprodur* | passi per riprodur* | passaggi | riprodu* | prova di concetto | proof of concept | impatto | version* interessat*
    | component* interessat* | descrizione | tipo di vulnerabilità | possibil* soluzion* | correzione suggerita | scenario di attacco | come sfruttar*
    | sfruttabil*
ReportDetail: configurazione | ambiente | log | schermate | gravità | versione | versioni
PublishVerb=tell: inform* | annunc* | notific* | comunic* | avvis*
Users: utenti | la comunità | clienti
Outlet: {lista/liste} di distribuzione | note di {rilascio/versione} | registro delle modifiche | blog | {nostri/propri} canali | canali ufficiali
WeWill: pubblichiamo | annunciamo | informiamo | prepariamo | preparare* | rilasciamo
Received: dopo la segnalazione
PublishVerb: pubblic* | annunc* | rilasc* | divulg* | notific* | comunic* | menzion*
Advisory: avvis* di sicurezza | bollettin* di sicurezza | note di rilascio | changelog | registro delle modifiche
Credit: ringrazi* | credit* | riconoscimento | riconosc* il tuo | attribuzione | citeremo | menzioneremo il
    | hall of fame | ringraz* pubblicamente
    | accreditat*
Anonymous: anonim* | se lo desider* | a meno che non prefer* | se preferisc* | con il tuo consenso
Reporter: ricercator* | segnalator* | tu | te | ti | tuo | tua | voi | vostro | chi segnala | scopritor* | chi ha segnalato | chi ha fatto
    | chi effettua
Assign: assegn* | richied* | richiesta | ottener*
Bounty: ricompens* | compenso | premi* | bug bounty
Pay: offr* | pag* | premi* | programma
SafeHarbor: azioni legali | azione legale | buona fede
ScopeTopic: ambito | ambito di applicazione | modello di minaccia
    | cosa non è | cosa è considerat* | superficie d'attacco | modello di sicurezza | confini di fiducia
Scope: nell'ambito | si applica a
    | considerato una vulnerabilità | considerata una vulnerabilità
OutOfScope: fuori ambito | fuori dall'ambito | non rientra* | esclusion*
Scanner: scanner | strument* automatic* | scansion* automatic*
Dependency: dipendenz* | terze parti | di terzi
Severity: gravità | priorità | livello di rischio
SeverityName: critic* | alta | alto | media | medio
SeverityName=low: bassa | basso
Level: livello | livelli

# The document
Month=1: gennaio
Month=2: febbraio
Month=3: marzo
Month=4: aprile
Month=5: maggio
Month=6: giugno
Month=7: luglio
Month=8: agosto
Month=9: settembre
Month=10: ottobre
Month=11: novembre
Month=12: dicembre
DatedDocument: ultimo aggiornamento | ultima revisione | aggiornato il | data
TemplateText: utilizza questa sezione per | usa questa sezione per | utilizzare questa sezione per | spiega loro | dì loro
    | con quale frequenza possono | quali versioni del tuo progetto
Placeholder: [email | <email | [inserisci | [tuo | [tua | tua-email@ | tuaemail@ | esempio.com
Unfinished: da definire | in arrivo | da completare | in costruzione
Elsewhere: vedi | consulta | consultare | visita | leggi
OpenIssue: {apri/aprire/aprite/crea/creare/segnala/invia} {una/un} {issue/nuova issue/issue pubblica/ticket}
    | {tramite/attraverso} {issue/una issue/le issue/github issues}
ProcessTopic: {processo/procedura} di {risposta/divulgazione/sicurezza/gestione} | temp* di risposta | cosa {aspettarsi/succede/facciamo}
    | tempistiche | prossimi passi | politica di divulgazione | divulgazione | gestione {di/del/della/delle/dei/degli/dell'}
Announced: {sono/saranno/sarà/è} {pubblicat*/annunciat*} | pubblicat* {su/in/nel*}
    | {iscriviti/iscrivetevi/segui/seguite}
    | {segnalat*/riportat*/indicat*/descritt*} {nelle note/nel changelog/nelle release notes}
    | {vengono/viene} {pubblicat*/annunciat*}
Example: per esempio | ad esempio
Review: revision* | aggiorn* | riesamin*
Recurring=P1M: mensilmente | ogni mese
Recurring=P3M: trimestralmente | ogni trimestre
Recurring=P6M: semestralmente
Recurring=P1Y: annualmente | ogni anno | una volta all'anno

# Supported versions
Version: versione | versioni | ramo | rami | rilascio
Supported: supportata | supportate | supportato | supportati | mantenuta | mantenute | supporto | supportiamo | manteniamo | supporta | mantenuto | mantenuti
Supported=weak: riceve | ricevono | riceverà | riceveranno
Unsupported: non supportata | non supportate | non supportato | non più supportat* | non ricev* | fine vita | obsolet* | senza supporto
SupportTopic: versioni supportate | versione supportata | politica di supporto
SecurityFix: aggiornamenti di sicurezza | aggiornamento di sicurezza | patch di sicurezza | correzioni di sicurezza
Latest: ultima | ultime | ultimo | più recente | più recenti | attuale | corrente
Previous: precedente | precedenti
Older: versioni precedenti | versioni più vecchie | altre versioni
Older=cell: precedenti | altre | più vecchie | vecchie | precedente
AndOlder: e precedenti | o precedente | e inferiori
AndNewer: e successive | o superiore | e superiori | o successiva
Only: solo | soltanto | esclusivamente | unicamente
ReleaseUnit=release: versione | versioni | rilascio
ReleaseUnit=minor: versione minore | versioni minori
ReleaseUnit=major: versione principale | versione maggiore | versioni principali
Affirmed: sì | supportata
    | supportato | attiva | attivo | mantenuta | mantenuto
Denied: no | non supportata
    | non supportato | fine vita | fine del supporto | obsolet* | dismess* | abbandonat* | non mantenut* | non più
Latest=now: attualmente
Each=every: ogni | ciascuna
Discretion=open: caso per caso
Discretion=denied: {può/possono/potrebbe/potrebbero} non
Previous=of: della {versione principale/versione maggiore} precedente | della precedente
Discretion: principalmente
