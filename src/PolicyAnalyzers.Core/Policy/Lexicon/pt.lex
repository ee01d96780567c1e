# Português
Common: o os as uma é para que do da por com se em não este esta nosso você como ou

# Supported versions
Version: versão | versao | versões | versoes | version | ramo | lançamento | lançamentos
Supported: suportada | suportadas | suportado | suportados | suportamos | mantida | mantidas | mantemos | compatíveis | com suporte | suporte
Supported=weak: recebe | recebem | receberá | receberão | fornecemos
Unsupported: não suportada | não suportadas | não suportado | sem suporte | fim de vida | obsoleta | obsoletas | descontinuada | descontinuadas | não recebe* | não mantida
SupportTopic: versões suportadas | versões compatíveis | versões com suporte | versão suportada | versões mantidas | política de suporte | versoes suportadas
SecurityFix: atualizações de segurança | atualização de segurança | correções de segurança | correção de segurança | patches de segurança | patch de segurança
Latest: última | últimas | último | mais recente | mais recentes | atual
Previous: anterior | prévia | penúltima
Older: versões anteriores | versões antigas | versões mais antigas | todas as outras | outras versões | demais versões
Older=cell: anteriores | antigas | outras | demais
Below: antes de | anterior a | anteriores a | inferior a | menor que | até
From: desde | a partir de
AndOlder: e anteriores | e anterior | ou anterior | ou inferior | e inferiores
AndNewer: e posteriores | e superior* | ou posterior | ou superior | em diante
Through: a | até
Only: somente | apenas | só | exclusivamente
ReleaseUnit=release: versão | versões | lançamento | estável
ReleaseUnit=minor: versão menor | versões menores | versão secundária | minor
ReleaseUnit=major: versão principal | versões principais | versão maior | major
EndOfSupport: fim do suporte | fim de suporte | suportada até | suporte até
Contrast: mas | enquanto | porém
Each: cada | todas | todos
Discretion: podem | pode | caso a caso | eventualmente
Advice: recomend* | atualize para | atualizar para
Negation: não | nao | sem | nunca | nenhuma | nenhum
Number=2: duas | dois
Number=3: três
Affirmed: sim | suportada | ativa
Denied: não | nao | não suportada | sem suporte
Limited=critical: apenas crític* | somente crític*
TemplateText: use esta seção para | utilize esta seção para
