# Portuguese, of Brazil and of Portugal. The form of a line is described at LexiconFile; accents make no difference.
Common: de um em o no na você vulnerabilidade vulnerabilidades não uma para dos das ao aos os que se sua seu nossa nosso mais também são esta este como ou até pela pelo versão versões por favor da pública público será pode foi isso caso
# "No" is "in the".
FalseFriends: no | me | in | as | may | mar | do not
Idiom: não hesite* | não deixe de | não só | não apenas | não somente | sem demora | sem dúvida | não se preocupe* | não mais de | não mais que

# Time
Number=2: dois | duas
Number=3: três
Number=4: quatro
Number=5: cinco
Number=6: seis
Number=7: sete
Number=10: dez
Number=14: quatorze | catorze
Number=15: quinze
Number=24: vinte e quatro
Number=30: trinta
Number=48: quarenta e oito
Number=60: sessenta
Number=72: setenta e duas
Number=90: noventa
Unit=H: hora | horas | horas úteis | h úteis
Unit=D: dia | dias | dias úteis | dia útil | dias corridos
Unit=W: semana | semanas
Unit=M: mês | meses
Unit=Y: ano | anos
Period=P1D: um dia | um dia útil | próximo dia útil
Period=P1W: uma semana
Period=P1M: um mês
Period=P1Y: um ano
Business: útil | úteis | dias úteis | dia útil | horas úteis | um dia útil | h úteis
Within: em | em até | dentro de | no prazo de | no prazo máximo de | num prazo de | prazo de | prazo máximo de | em um prazo de | até | após
    | depois de | no máximo | em menos de | ao fim de
StrictlyWithin: dentro de | no prazo de | no prazo máximo de | num prazo de | em um prazo de | prazo máximo de | em até
RangeMark: a | ou | e | até
BestEffort: tent* | esforç* | procur* | objetivo | meta | buscamos | geralmente | normalmente | idealmente | na medida do possível | almejamos
    | visamos
NoGuarantee: não garanti* | não podemos garantir | sem garantia* | não promet* | não há garantia* | sem sla | não oferecemos sla
Vague: em breve | o mais rápido possível | o mais rapidamente possível | o quanto antes | assim que possível | rapidamente | prontamente | alguns
    | poucos | razoável | tempo hábil

# Answering
Acknowledge: confirm* o recebimento | confirm* de recebimento | confirm* recebimento | confirm* a recepção | confirm* de recepção | confirm* a receção
    | confirm* que recebemos | acus* o recebimento | acus* recebimento | aviso de recebimento | confirm* o seu relat* | confirm* seu relat*
    | reconhec* o recebimento | reconhec* seu relat* | resposta inicial | primeira resposta | retorno inicial | primeiro retorno | contato inicial
    | contacto inicial | primeiro contato | recebimento do seu | recebimento do relat* | confirmação inicial | e mail de confirmação
    | resposta preliminar | confirm* {do recebimento/da recepção/da receção} | confirmação {em/dentro de/até}
    | confirmação:
Respond: respond* | resposta* | retorn* | entraremos em contato | entraremos em contacto | entrará em contato
Escalate: se não receb* | caso não receb* | se não obt* | caso não obt* | se não respond* | se não houver resposta | caso não haja resposta
    | sem resposta | se ninguém
Detail: resposta detalhada | resposta mais detalhada | acompanhamento | atualizações

# What is done with a report
Fix: corrig* | corrij* | correç* | conserta* | resolv* | resoluç* | solucion* | solução | patch | patches | mitig* | remedi* | repar*
    | correção será publicada | correção será lançada | patch será publicado
Publish: public* | divulg* | revel* | tornar público | tornar pública | anunci*
Embargo: embargo*
Triage: investig* | avali* | analis* | análise | valid* | verific* | confirm* | revis* | reproduz* | examin* | triagem | classific* | apur*
Update: mant* informad* | mant* atualizad* | mantê lo informado | inform* sobre o progresso | inform* sobre o andamento | progresso | andamento
    | atualizações | informaremos | notificaremos | status
    | atualização de status | atualização do status | manter* a par
    | manter vos informado* | mant* te informad*
WorkTogether: trabalhar* com você | trabalhar* consigo | trabalhar* em conjunto | trabalhar* junto | colabor* com | coordena* | em conjunto com
WorkTogether=lead: coordenador | coordenadora
CoordinatedDisclosure: divulgação coordenada | divulgação responsável | divulgação coordenada de vulnerabilidades | divulg* de forma responsável
    | divulg* de maneira responsável | política de divulgação | processo de divulgação
    | de forma coordenada | de maneira coordenada
We: nós | nossa equipe | a equipe | os mantenedores
WeWill: confirmaremos | responderemos | tentaremos | procuraremos | investigaremos | avaliaremos | analisaremos | validaremos | verificaremos
    | revisaremos | trabalharemos | corrigiremos | publicaremos | lançaremos | informaremos | notificaremos | manteremos | coordenaremos
    | colaboraremos | reconheceremos | daremos | enviaremos | faremos | nos comprometemos | nos esforç* | vamos | iremos
    | a equipe de segurança | nossa equipa | a equipa | retornaremos | entraremos | você receberá | será avaliad* | será analisad* | será publicad*
    | desenvolveremos | prepararemos | divulgaremos | emitiremos | forneceremos | creditaremos | atribuiremos | solicitaremos | acusaremos | respondo
    | publico a | corrijo
OurProcess: desenvolver* uma correção | desenvolver* um patch | preparar* uma correção | trabalhar* na correção | trabalhar* em uma correção
    | trabalhar* numa correção | lançar* uma correção | lançar* um patch | lançar* uma atualização | publicar* uma correção | corrigir o problema
    | aceita ou recusada | aceito ou recusado | aceita ou rejeitada
    | analisamos {o/cada/seu} | avaliamos {o/cada/seu} | investigamos {o/cada/a} | corrigimos | é corrigid* | será corrigid* | são corrigid*
    | coordenamos {a/o} | publicamos a correção | lançamos {a/uma} {correção/versão} | prazo previsto
    | será analisad* | será avaliad* | será investigad* | será revisad* | será validad* | serão analisad* | serão avaliad* | serão investigad* | serão corrigid* | serão revisad* | serão validad* | é analisad* | é avaliad* | é investigad* | é revisad* | é validad* | são analisad* | são avaliad* | são investigad* | são revisad* | são validad* | de forma coordenada | de maneira coordenada | próximos passos
Received: uma vez receb* | uma vez confirmad* | uma vez corrigid* | uma vez que | após receber | após o recebimento | após a confirmação
    | após confirmar | após a correção | após a validação | após validar | ao receber | quando recebermos | assim que recebermos
    | depois de confirmad* | se confirmad* | se aceit* | se a vulnerabilidade for | caso confirmad*
    | assim que a falha | assim que a vulnerabilidade | assim que o problema | assim que for
AskTime: nos dê | dê nos | nos dar | dar nos | conceda nos | permita nos | nos permita | antes de divulgar* | antes de publicar*
    | antes de tornar* públic* | não divulg* | não a divulg* | não revel* | aguarde | abstenha se de divulgar | tempo razoável | tempo suficiente
    | tempo para investigar | tempo para corrigir | antes da divulgação | antes de qualquer divulgação | antes de revelar*
    | pedimos que aguarde | aguardar

# Reporting
Report: relat* | report* | inform* | notifi* | comuni* | divulg* | denunci* | avis* | alert* | reportar
Contact: contat* | contact* | escrev* | envi* | mand* | e mail | através de | através do | por meio de | por meio do | via | utiliz* | use | usando
    | endereço | formulário | entre em contato | entre em contacto | pelo | crie | cria
Vulnerability: vulnerabilidade* | falha* de segurança | problema* de segurança | brecha* de segurança | bug* de segurança | erro* de segurança
    | incidente* de segurança | defeito* de segurança | fragilidade* de segurança | questão de segurança | questões de segurança | risco* de segurança
    | preocupaç* de segurança | relatório* de segurança | falha* relacionada* à segurança
Security: segurança
Privately: privad* | em privado | de forma privada | confidencial* | confidencialmente | diretamente | directamente | sigilos* | sigilo
    | criptografad* | secreto | particular
Public: público | pública | públicos | públicas | publicamente | abertamente
PublicPlace: fórum | fóruns | discussão | discussões | redes sociais | lista* de e mail | lista* de discussão | canal público | canais públicos
    | rastreador | problema público | chamado público | ticket público | pedido de pull | blog
Open: abra | abras | abrir | abre | abram | abrindo | crie | cries | criar | criem | criando | publicar | publique | publiquem | publicando | divulg*
    | revel* | relat* | report* | notifi* | compartilh* | partilh* | use | utiliz* | discut* | coment* | exponha* | poste | postar | registr* | envi*
    | faça | inform* | submet* | escrev*
Negation+Prohibition: não | nunca | jamais | sem | evite* | evitar | em vez de | ao invés de | abstenha* | tampouco | nem | nenhum | nenhuma | ninguém
Turn: em vez disso | ao invés disso | mas | porém | pelo contrário
BanPhrase: não divulg* | não a divulg* | não o divulg* | não revel* | não compartilh* | não partilh* | não torn* públic* | mant* confidencial*
    | mant* em sigilo | mant* a confidencialidade | mant* sigilo | evite* divulgar | abstenha se de divulgar | abstenha se de publicar
    | confidencial até | confidenciais até | confidencialidade até | sigilo até | não publique
    | evit* {publicar/revelar/compartilhar/expor}
    |
    | {mantenha/manter} {a vulnerabilidade/a falha/o problema/os detalhes/sua descoberta} {em sigilo/confidencial/confidenciais/em segredo/privada/em privado}
Secret: senha* | token* | chave de api | chaves de api | chave privada | chaves privadas | credenciais | dados pessoais | segredos | cookie*
AlreadyPublic: já público* | já pública* | publicamente conhecid* | vulnerabilidades conhecidas | não sensíve* | não relacionad* à segurança
    | bugs gerais | melhorias | solicitaç* de recurso*
OtherPurpose: pergunta* | dúvida* | comentário* | sugest* | suporte técnico | conduta | imprensa | vendas | comercia* | licenç* | doaç* | outros bugs
    | melhorar esta política | privacidade | inscrev*
PlatformReporting: relat* privado* de vulnerabilidade* | reporte* privado* de vulnerabilidade* | comunicação privada de vulnerabilidade*
    | relatório privado | relato privado | aviso* de segurança privado* | aviso* privado* de segurança | aviso privado
    | consultoria de segurança privada | comunicado privado | advisory privado
ReportButton: aviso* de segurança | relatar uma vulnerabilidade | reportar uma vulnerabilidade | comunicar uma vulnerabilidade | alerta* de segurança
    | aba security | aba segurança | aba de segurança | separador security | consultoria de segurança | consultorias de segurança
SecurityAdvisories: avisos de segurança do github | aviso de segurança do github
PlatformName: aba | botão | clique | clicando
EncryptionKey: chave pública | chave pgp | chave gpg | impressão digital
Encrypt: criptograf* | encript* | cifr*
Portal: formulário | portal | programa de recompensas | página de contato
Maintainers: mantenedor* | responsáve* pelo projeto | autor | autores | proprietário* | desenvolvedor* | programador* | equipe | equipa | time de {segurança/desenvolvimento}
    | equipe de segurança | administrador* | responsáveis | dono*
Email: e mail | email | emails | correio eletrónico | correio eletrônico | mensagem | mensagens
OtherChannel: telefone | mensagem direta | mensagem privada | mensagens privadas | mensagens diretas

# Contents of a report
Include: inclu* | forneç* | fornec* | detalh* | descrev* | expli* | anex* | seguintes informações | as seguintes informações | seguintes dados | indi*
    | contenha* | conter | adicion* | especifi* | informe | informações sobre | disponibiliz*
    | conte {o que/como/qual} | diga {o que/como/qual} | o que incluir | conteúdo do relat* | mencione | inclua no relat* | com os passos
    | informações úteis
ReportItem: passos para reproduz* | passo a passo | passos | etapas | reprodução | prova* de conceito | impacto | versão afetada
    | versões afetadas | componente* afetado* | descrição | tipo de vulnerabilidade | tipo de problema | possível solução | possíveis soluções
    | correção sugerida | sugest* de correção | sugestões de | cenário de ataque | vetor de ataque | como explorar | exploração | código de exemplo
    | arquivos afetados | ficheiros afetados
    | como reproduzir | o que a falha permite | comportamento {esperado/observado} | pré condiç* | vetores de ataque | componente* afetad*
ReportDetail: versão | mitigação | ambiente | configuração | logs | capturas de tela | capturas de ecrã | gravidade | severidade | evidência*
    | condições
    | commit | navegador | sistema operacional
AsMuchAsPossible: tantas informações quanto possível | o máximo de informações | o máximo de detalhes | tantos detalhes quanto possível
    | com o máximo de detalhes

# Publication and thanks
PublishVerb=tell: inform* | anunci* | notific* | comunic* | avis* | divulg*
Users: usuários | utilizadores | a comunidade | clientes
Outlet: lista* de {e-mail/emails/e-mails/discussão/distribuição} | notas de {versão/lançamento} | registro de alterações | boletim | nossos canais | canais oficiais
WeWill: publicamos | anunciamos | informamos | notificamos | avisamos | avisaremos
PublishVerb: public* | anunci* | lanç* | emit* | divulg* | notific* | comunic* | inclu* | mencion* | avis*
Advisory: aviso* de segurança | boletim de segurança | boletins de segurança | notas de versão | notas da versão | notas de lançamento
    | registro de alterações | alerta* de segurança | comunicado* de segurança | anúncio* de segurança | versão de segurança
    | changelog | release notes | github releases | security advisory | security advisories | histórico de alterações
Draft: rascunho*
Credit: crédito | {será/serão} {reconhecido/reconhecida/reconhecidos/reconhecidas} | créditos | credit* | reconhecimento | reconhec* sua | reconhec* a sua | reconhec* publicamente | reconheceremos
    | agradec* publicamente | hall da fama | agradecimentos | atribuição | mencion* seu nome | mencion* o seu nome | dar* crédito
    | daremos os créditos
Anonymous: anônim* | anónim* | anonimato | a menos que prefir* | a não ser que prefir* | se desejar | caso deseje | se preferir | com sua permissão
    | se quiser
Reporter: pesquisador* | investigador* | você | vocês | relator* | descobridor* | pessoa* | sua | seu | seus | contribui* | quem report* | quem relat*
    | denunciante* | colaborador* | te | lhe
    | quem relatar | quem reportar | quem encontrar

# CVE, money, law
Assign: atribu* | solicit* | obt* | pedir* | registr* | reserv* | requisit*
Bounty: recompensa* | recompensas financeiras | compensação financeira | remuneração | prêmio* | prémio* | pagamento* | gratificação
Pay: oferec* | pag* | conced* | elegí* | premi* | entreg* | programa
SafeHarbor: porto seguro | ações legais | ação legal | ações judiciais | ação judicial | boa fé | processar* | medidas legais

# Scope and stance
Scope: no escopo | aplica se a | se aplica a | considerada vulnerabilidade | consideradas vulnerabilidades | é considerado vulnerabilidade
    | limite de confiança | esta política cobre | dentro do escopo
ScopeTopic: escopo | âmbito | modelo de ameaças | superfície de ataque | o que é considerado | o que reportar
    | modelo de segurança
    | modelo de confiança | o que conta como | limites de confiança
    | o que constitui
OutOfScope: fora do escopo | fora de escopo | fora do âmbito | exclusões | excluíd* | não elegí* | não são cobert* | não cobre
Scanner: scanner* | ferramenta* automatizada* | ferramenta* automática* | varredura* automá* | varredura* automatizada* | varredura*
    | análise estática | resultados de scan* | relatórios automatizados
OwnPractice: utilizamos | usamos | executamos | habilitamos
Dependency: dependência* | terceiro* | de terceiros
Severity: gravidade | severidade | prioridade | nível de risco | criticidade
SeverityName: crítica | crítico | alta | alto | média | médio | moderada | grave
SeverityName=low: baixa | baixo
Level: nível | níveis | classe | classes | escala | categoria | categorias
Experimental: experimenta* | pré visualização
Troubleshooting: solução de problemas | depuração
HandledInOpen: issue normal | issue pública | issue comum
Level=range: ou superior | ou mais | ou posterior | em diante | e superiores | e posteriores

# The document
Month=1: janeiro
Month=2: fevereiro
Month=3: março
Month=4: abril
Month=5: maio
Month=6: junho
Month=7: julho
Month=8: agosto
Month=9: setembro
Month=10: outubro
Month=11: novembro
Month=12: dezembro
DatedDocument: última atualização | última revisão | última modificação | atualizado em | atualizada em | atualizado | data | vigente desde | vigência
    | versão | revisado em
TemplateText: use esta seção para | utilize esta seção para | use esta secção para | utilize esta secção para | diga lhes | diga a eles
    | diga às pessoas | informe lhes | informe aonde | informe a eles | com que frequência podem esperar | com que frequência eles podem
    | quais versões do seu projeto | que versões do seu projeto | substitua isto | substitua por seu | substitua pelo seu | substitua por sua
    | substitua pela sua
Placeholder: [e mail | <e mail | [email | [seu | <seu | [sua | <sua | [insira | [inserir | seu-email@ | seuemail@ | seu_email@ | email@exemplo
    | exemplo.com | seu-usuario | seuusuario | seu-dominio | seudominio | seu-projeto
Unfinished: a definir | pendente de | a determinar | em breve | em construção | a ser definid* | a completar
Elsewhere: consulte | veja | ver | visite | acesse | pode ser encontrad* | encontra se em | leia | confira
OpenIssue: {abra/abrir/crie/criar/registre/reporte/envie} {um/uma} {issue/nova issue/novo issue/issue pública/ticket}
    | {através de/por meio de/via/em} {issues/uma issue/github issues} | na aba issues | nas issues
ProcessTopic: processo de {resposta/divulgação/segurança/tratamento} | {tempo/prazo}* de resposta | o que {esperar/acontece/você pode esperar/fazemos}
    | cronograma | próximos passos | nosso {processo/compromisso} | política de divulgação | divulgação | tratamento {de/da/das/do/dos}
Announced: {são/serão/será/é} {publicad*/anunciad*/divulgad*} | {publicad*/anunciad*/divulgad*} {em/na/no}
    | {no/nas/na} {changelog/notas de versão/release notes/página de releases/github security advisories}
    | é documentad* | será documentad* | são documentad*
    | {inscreva*/assine/siga/acompanhe} | fique atento
Example: por exemplo | p. ex.
Review: revis* | atualiz* | revisão
Recurring=P1M: mensalmente | todo mês | a cada mês
Recurring=P3M: trimestralmente | a cada trimestre
Recurring=P6M: semestralmente
Recurring=P1Y: anualmente | a cada ano | uma vez por ano

# Supported versions
Version: versão | versao | versões | versoes | version | ramo | lançamento | lançamentos | ramos
    | linha | linhas | série | séries
Supported: suportada | suportadas | suportado | suportados | suportamos | mantida | mantidas | mantemos | compatíveis | com suporte | suporte | suportad* | compatíve* | mantid* | oferecemos suporte | damos suporte
    | cobert*
Supported=weak: recebe | recebem | receberá | receberão | fornecemos
Unsupported: não suportada | não suportadas | não suportado | sem suporte | fim de vida | obsoleta | obsoletas | descontinuada | descontinuadas | não recebe* | não mantida | não suportad* | não mantid* | não tem suporte | não têm suporte | não receb*
    | não é suportada | não são suportadas | fim do suporte | obsolet* | descontinuad* | deix* de receber
SupportTopic: versões suportadas | versões compatíveis | versões com suporte | versão suportada | versões mantidas | política de suporte | versoes suportadas
    | versões cobertas
SecurityFix: atualizações de segurança | atualização de segurança | correções de segurança | correção de segurança | patches de segurança | patch de segurança
Latest: última | últimas | último | mais recente | mais recentes | atual | últimos | atuais
Previous: anterior | prévia | penúltima
Older: versões anteriores | versões antigas | versões mais antigas | todas as outras | outras versões | demais versões
Older=cell: anteriores | antigas | outras | demais
Below: antes de | anterior a | anteriores a | inferior a | menor que | até
    | anteriores à | anterior à | inferiores a | inferiores à
From: desde | a partir de
AndOlder: e anteriores | e anterior | ou anterior | ou inferior | e inferiores
AndNewer: e posteriores | e superior* | ou posterior | ou superior | em diante
    | ou superiores | ou posteriores
Through: a | até
Only: somente | apenas | só | exclusivamente | única | unicamente
ReleaseUnit=release: versão | versões | lançamento | estável | lançamentos
ReleaseUnit=minor: versão menor | versões menores | versão secundária | minor | versões secundárias | menor | menores
ReleaseUnit=major: versão principal | versões principais | versão maior | major | versões maiores | maior
EndOfSupport: fim do suporte | fim de suporte | suportada até | suporte até
Contrast: mas | enquanto | porém
Each: todas | todos
Discretion: podem | pode | eventualmente
Advice: recomend* | atualize para | atualizar para
Affirmed: sim | suportada | ativa
    | suportado | com suporte | suporte ativo | ativo | mantida | mantido | atual | estável
Denied: não | nao | não suportada | sem suporte
    | não suportado | fim de vida | fim do suporte | fim de suporte | obsolet* | descontinuad* | abandonad* | sem manutenção | não mantid* | encerrad*
Limited=critical: apenas crític* | somente crític*
SupportedLine: versões suportadas | versão suportada | versões com suporte | versões compatíveis
ReleaseUnit=patch: versão de correção | versões de correção | versão de patch
Latest=now: atualmente
Each=every: cada
Discretion=open: caso a caso
Discretion=denied: {pode/podem/poderá/poderão} não
Previous=of: da {versão principal/versão maior/major} {anterior/prévia} | da anterior
Branch: branch principal | ramo principal
We=purpose: para que possamos | para que a equipe possa | para que nossa equipe possa | de modo que possamos
Limited=security: apenas segurança | somente segurança | apenas correções de segurança | somente correções de segurança | correções de segurança
Limited=maintenance: manutenção
ReportItem=purpose: reproduz*
Discretion: principalmente
