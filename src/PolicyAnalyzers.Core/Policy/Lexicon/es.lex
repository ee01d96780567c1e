# Spanish. The form of a line is described at LexiconFile; accents make no difference.
Common: de en un la no le al hay por las quien quienes vulnerabilidad vulnerabilidades el los una para del que se su sus nos esta este si como más también usted nuestro nuestra lo y con favor será pública público correo puede ser son
FalseFriends: me | mar | in | as | may
Idiom: no dud* en | no se preocup* | no te preocup* | no obstante | no solo | no sólo | sin embargo | sin demora | sin dudar* | no más de
    | no más tarde | a no ser | en público general

# Time
Number=2: dos
Number=3: tres
Number=4: cuatro
Number=5: cinco
Number=6: seis
Number=7: siete
Number=10: diez
Number=14: catorce
Number=15: quince
Number=24: veinticuatro
Number=30: treinta
Number=48: cuarenta y ocho
Number=60: sesenta
Number=72: setenta y dos
Number=90: noventa
Unit=H: hora | horas | hs | horas hábiles | horas laborables | horas laborales | h hábiles | h laborables
Unit=D: día | días | días hábiles | día hábil | días laborables | día laborable | días laborales | día laboral | días naturales | días corridos
Unit=W: semana | semanas
Unit=M: mes | meses
Unit=Y: año | años
Period=P1D: un día | un día hábil | un día laborable | el siguiente día hábil
Period=P1W: una semana
Period=P1M: un mes
Period=P1Y: un año
Business: hábil | hábiles | días hábiles | día hábil | días laborables | día laborable | días laborales | día laboral | horas hábiles
    | horas laborables | horas laborales | un día hábil | un día laborable | h hábiles | h laborables
Within: en | dentro de | dentro de un plazo de | dentro de las | dentro de los | en un plazo de | en un plazo máximo de | en el plazo de | plazo de
    | plazo máximo de | a más tardar | antes de | máximo de | un máximo de | en menos de | hasta | tras | después de | no más de
StrictlyWithin: dentro de | en un plazo de | en un plazo máximo de | en el plazo de | plazo máximo de | en menos de
RangeMark: a | o | y | hasta
BestEffort: intent* | trat* de | procur* | esforz* | esfuerzo* | objetivo | generalmente | normalmente | habitualmente | idealmente | en lo posible
    | en la medida de lo posible | aspir*
NoGuarantee: no garantiz* | no podemos garantizar | no se garantiza* | sin garantía* | no promet* | no podemos prometer | no hay garantía*
    | no ofrecemos ningún sla | sin sla
Vague: pronto | lo antes posible | cuanto antes | tan pronto como | a la brevedad | con la mayor brevedad | rápidamente | oportun* | algunos
    | unos pocos | razonable

# Answering
Acknowledge: acus* recibo | acus* el recibo | acus* de recibo | acuse* de recibo | confirm* la recepción | confirm* de recepción | confirm* recepción
    | confirm* el recibo | confirm* de recibo | confirm* que hemos recibido | confirm* que lo hemos recibido | confirm* su informe
    | confirm* tu informe | confirm* su reporte | confirm* tu reporte | confirm* el reporte | confirm* el informe | reconoc* la recepción
    | reconoc* su | reconoc* tu | recepción de su | recepción de tu | primera respuesta | respuesta inicial | contacto inicial | confirmación inicial
    | reconocimiento {de/del} {tu/su/informe/reporte} | confirmación {en/dentro de} | primer contacto | correo de confirmación | reconocimiento inicial
    | confirmación: | reconoc* recepción
Respond: respond* | responder* | respuesta* | contest* | nos pondremos en contacto | se pondrá en contacto | te contactaremos | le contactaremos
    | lo contactaremos | nos comunicaremos
Escalate: si no recib* | si no has recib* | si no ha recib* | si no obt* | si no respond* | si no hay respuesta | si no hemos | si no ten* noticias
    | en caso de no recib* | en caso de no obtener | si nadie | sin recibir respuesta | si no contest*
Detail: respuesta detallada | respuesta más detallada | seguimiento | actualizaciones

# What is done with a report
Fix: corregi* | corrig* | corrección | correcciones | solucion* | solución | arregl* | parche* | parchear | repar* | resolv* | resuelv* | resolución
    | mitig* | remedi* | subsan* | corrección será publicada | parche será publicado
    | abord*
Publish: public* | divulg* | revel* | hacer pública | hacer público | anunci* | hagamos público
Embargo: embargo*
Triage: investig* | evalu* | analiz* | análisis | valid* | verific* | confirm* | revis* | reproduc* | examin* | clasific* | estudi* | determinar*
Update: {te/le} {aviso/avisamos/avisaremos} cuando | mant* informad* | mant* al tanto | mant* al corriente | inform* sobre el progreso | inform* del progreso | progreso | avance*
    | actualizaciones | novedades | notificaremos | informaremos | estado de
    | actualización de estado | actualizaciones de estado | mant* al día | al día de
WorkTogether: trabajar* con usted | trabajar* contigo | trabajar* con el | trabajar* junto | colabor* con | colaboraremos | coordin* | junto a usted
    | en conjunto
WorkTogether=lead: coordinador | coordinadora
CoordinatedDisclosure: divulgación coordinada | divulgación responsable | revelación responsable | revelación coordinada
    | divulgación coordinada de vulnerabilidades | divulg* de manera responsable | divulg* de forma responsable | política de divulgación
    | proceso de divulgación
    | de forma coordinada | de manera coordinada
We: nosotros | nuestro equipo | el equipo | los mantenedores
WeWill: {te/le} {mantenemos/mantendremos} | te aviso cuando | te avisamos cuando | te avisaremos cuando | le aviso cuando | le avisamos cuando | le avisaremos cuando | confirmaremos | acusaremos | responderemos | trataremos | intentaremos | procuraremos | investigaremos | evaluaremos | analizaremos
    | validaremos | verificaremos | revisaremos | trabajaremos | corregiremos | solucionaremos | publicaremos | lanzaremos | informaremos
    | notificaremos | mantendremos | coordinaremos | colaboraremos | reconoceremos | agradeceremos | daremos | enviaremos | haremos
    | nos comprometemos | nos esforz* | vamos a | el equipo de seguridad | los mantenedores revisar* | nos pondremos | recibirás
    | recibirá | le contactaremos | te contactaremos | desarrollaremos | prepararemos | será revisad* | será evaluad* | se publicará | se investigará
    | emitiremos | anunciaremos | otorgaremos | proporcionaremos | asignaremos | solicitaremos
OurProcess: desarrollar* una solución | desarrollar* un parche | preparar* una corrección | preparar* un parche | trabajar* en una solución
    | trabajar* en un parche | lanzar un parche | lanzaremos un parche | lanzar* una actualización | publicar* un parche | publicar* una corrección
    | crear un parche | corregir el problema | aceptada o rechazada | aceptado o rechazado
    | coordinamos {la/una} | coordinaremos {la/una} | analizamos {el/cada/tu/su} | revisamos {el/cada/tu/su} | evaluamos {el/cada/tu/su}
    | publicamos {la/una} corrección | corregimos | se {corrige/corregirá/analiza/analizará/evalúa/evaluará/investiga/investigará}
    | {será/serán/es/son} {analizad*/evaluad*/investigad*/corregid*/revisad*/validad*} | de forma coordinada | de manera coordinada | próximos pasos
    | siguientes pasos
    | valoramos cada | qué decidimos
    | {trabajaremos/trabajamos} en {un fix/una corrección/una solución/el fix/la corrección/la solución/un parche}
Received: una vez recibid* | una vez confirmad* | una vez corregid* | una vez solucionad* | una vez validad* | una vez verificad* | una vez que
    | al recibir | tras recibir | tras la recepción | después de recibir | cuando recibamos | si se confirma | si se acepta | si se rechaza | si es rechazad*
    | si la vulnerabilidad es confirmada | si es confirmada | si es aceptada | tras confirmar | tras la corrección | después de la corrección
    | después de confirmar
    | una vez que haya | cuando haya {un/una} | cuando exista {un/una} | tras publicar | una vez publicad* | tras la confirmación | al confirmar
AskTime: denos | danos | dénos | darnos | nos dé | nos des | permítanos | permítenos | concédanos | antes de divulgar* | antes de publicar*
    | antes de hacer* públic* | no divulg* | no la divulg* | no lo divulg* | no revel* | absténgase de divulgar | espere | tiempo razonable
    | tiempo suficiente | tiempo para investigar | tiempo para corregir | antes de su divulgación | antes de revelar* | antes de cualquier divulgación
    | hasta que hayamos tenido tiempo | tiempo de {corregir/abordar/solucionar/resolver} | tiempo para abordar | tiempo para solucionar | tiempo para resolver

# Reporting
Report: report* | repórt* | informar | informe | informes | infórmenos | infórmanos | informarnos | notific* | comunic* | comuníqu* | divulg*
    | denunci* | avis* | alert* | hágalo saber
Contact: contact* | contácte* | escrib* | escríb* | envi* | envíe* | envía* | mand* | correo | correos | a través de | mediante | vía | por medio de
    | utiliz* | utilice | usa | usando | dirij* | dirección | formulario | ponte en contacto | póngase en contacto | crea | cree
Vulnerability: vulnerabilidad* | fallo* de seguridad | falla* de seguridad | problema* de seguridad | brecha* de seguridad | error* de seguridad
    | agujero* de seguridad | incidente* de seguridad | defecto* de seguridad | debilidad* de seguridad | cuestion* de seguridad
    | cuestión de seguridad | incidencia* de seguridad | hallazgo* de seguridad | riesgo* de seguridad | bug* de seguridad | reporte* de seguridad
    | informe* de seguridad | asunto* de seguridad
Security: seguridad
Privately: privad* | en privado | confidencial* | confidencialmente | directamente | secreto | cifrad* | encriptad*
Public: público | pública | públicos | públicas | públicamente | abiertamente | en abierto
PublicPlace: incidencia | incidencias | incidencia pública | foro* | discusión | discusiones | hilo* | redes sociales | lista* de correo
    | canal* público* | solicitud* de extracción | rastreador | gestor de incidencias | seguimiento de incidencias | medios públicos | ticket público
    | problema público | blog
Open: abra | abras | abrir | abre | abran | abráis | abriendo | crear | cree | crees | creen | creando | publicar | publique | publiques | publiquen
    | publicando | divulg* | revel* | report* | notific* | compart* | use | uses | utilic* | hag* | discut* | coment* | exponga* | añadir | añade
    | poner | pong* | envi* | inform* | escrib*
Negation+Prohibition: no | nunca | jamás | sin | evit* | en lugar de | en vez de | abstenerse | abstén* | absténgase | tampoco | ni | ningún | ninguna
    | ninguno | nadie
Turn: sino | en su lugar | en cambio | pero | por el contrario | en vez de eso | en lugar de eso
BanPhrase: no divulg* | no la divulg* | no lo divulg* | no revel* | no compart* | no lo compart* | no hag* públic* | mant* la confidencialidad
    | mant* confidencial* | mant* en secreto | mant* el informe confidencial | evit* divulgar* | abstén* de divulgar* | absténgase de divulgar*
    | absténgase de publicar* | confidencial hasta | confidenciales hasta | confidencialidad hasta | no publiques | no publique | no lo haga* público
    | evit* {publicar/revelar/compartir/difundir} | no {publiques/publique} detalles
    |
    | {mantén/mantenga/mantener} {la vulnerabilidad/el fallo/los detalles/tu hallazgo/su hallazgo/el problema/la información} {en privado/en secreto/confidencial/confidenciales}
Secret: contraseña* | token* | {dato/datos/información} {sensible/sensibles} | clave api | claves api | clave privada | claves privadas | credencial* | datos personales | secretos | cookie*
    | claves de api | clave de api
AlreadyPublic: ya público* | ya pública* | públicamente conocid* | vulnerabilidades conocidas | no sensible* | no relacionad* con la seguridad
    | no son de seguridad | errores generales | mejoras | solicitud* de funcion*
OtherPurpose: pregunta* | consulta* general* | comentario* | sugerencia* | soporte técnico | conducta | prensa | ventas | comercial* | licencia*
    | donaci* | dudas | otros errores | mejorar esta política | suscri* | privacidad
PlatformReporting: reporte* privado* de vulnerabilidad* | informe* privado* de vulnerabilidad* | informes privados de github | reporte privado
    | informe privado | aviso* de seguridad privado* | aviso* privado* de seguridad | aviso privado | notificación privada de vulnerabilidad*
    | asesoramiento* de seguridad privado* | advisory privado
ReportButton: aviso* de seguridad | reportar una vulnerabilidad | informar de una vulnerabilidad | informar una vulnerabilidad
    | notificar una vulnerabilidad | alerta de seguridad | asesoramiento* de seguridad | pestaña security | pestaña seguridad | pestaña de seguridad
SecurityAdvisories: aviso* de seguridad de github | avisos de seguridad en github
PlatformName: pestaña | botón | clic
EncryptionKey: clave pública | clave pgp | huella digital | llave pública | clave gpg
Encrypt: cifr* | encript*
Portal: formulario | portal | programa de recompensas | página de contacto
Maintainers: mantenedor* | responsable* del proyecto | autor | autores | propietario* | desarrollador* | equipo de seguridad | equipo | administrador*
    | encargado*
Email: correo | correo electrónico | correos | mensaje de correo | mensaje | mensajes
OtherChannel: teléfono | mensaje directo | mensaje privado | mensajes privados | mensajes directos | md | chat privado

# Contents of a report
Include: inclu* | proporcion* | proporcione | detall* | describ* | explic* | adjunt* | siguiente información | la siguiente información
    | siguientes datos | indic* | indique | contener | contenga* | agreg* | especific* | facilit* | aport* | información sobre | siguientes detalles | añad* | brind*
    | cuenta* {qué/cómo/cuál} | cuéntanos | dinos | incluí | indica | detalla | explica | menciona* | con la versión | qué incluir
    | contenido del reporte | incluir en el reporte
ReportItem: pasos para reproducir* | pasos detallados | pasos | prueba* de concepto | impacto | versión afectada | versiones afectadas
    | componente* afectado* | descripción | tipo de vulnerabilidad | tipo de problema | posible solución | solución propuesta | corrección sugerida
    | posible corrección | posibles soluciones | sugerencias de | escenario de ataque | vector de ataque | cómo explotar* | explotación
    | código de ejemplo | archivos afectados | cómo identific*
    | cómo reproducir* | qué has encontrado | qué encontraste | reproducción | reproducirlo | vector* de ataque | alcance del impacto
    | efecto* observado* | comportamiento {esperado/observado}
    | explotable*
ReportDetail: mitigación | entorno | configuración | registros | capturas de pantalla | gravedad | severidad | datos de contacto | sistema operativo
    | evidencia* | condiciones | versión o versiones
    | qué versión | versión usas | versión que usas | commit | navegador | componente* | archivo*
AsMuchAsPossible: tanta información como sea posible | tantos detalles como sea posible | la mayor cantidad de | el mayor detalle posible
    | con el mayor detalle

# Publication and thanks
PublishVerb=tell: inform* | anunci* | notific* | comunic* | avis* | divulg*
Users: usuarios | la comunidad | clientes
Outlet: lista* de correo | notas de {la versión/versión/lanzamiento/publicación} | registro de cambios | blog | boletín | nuestros canales | canales oficiales
WeWill: publicamos | anunciamos | informamos | notificamos | avisamos
    | procuramos | intentamos
PublishVerb: public* | anunci* | lanz* | emit* | divulg* | notific* | comunic* | inclui* | inclu* | mencion* | avis*
Advisory: aviso* de seguridad | boletín* de seguridad | boletín de seguridad | boletines de seguridad | notas de la versión | notas de versión
    | notas de lanzamiento | alerta* de seguridad | anuncio* de seguridad | lanzamiento de seguridad
    | un aviso {en/público/con} | aviso {detallado/público} | registro de cambios
    | changelog | release notes | github releases | security advisory | security advisories | historial de cambios
Draft: borrador*
Credit: crédito | créditos | acredit* | reconocimiento | reconoc* su | reconoc* tu | reconoc* a | reconoceremos | reconocidos públicamente
    | agradec* públicamente | salón de la fama | agradecimientos | atribución | mencionar* su nombre | mencionar* tu nombre | dar* crédito
    | mencionaremos | reconoc* públicamente
    | reconocimientos
Anonymous: anónim* | anonim* | salvo que prefier* | a menos que prefier* | si lo dese* | si así lo dese* | a menos que dese* | si lo prefier*
    | con su permiso | con tu permiso | si quier*
Reporter: investigador* | usted | ustedes | quien* report* | informante* | descubridor* | persona* | tu | tú | su | sus | tus | contribuy* | quienes
    | reportero* | autor* del reporte | te | le | les

# CVE, money, law
Assign: asign* | solicit* | obten* | pedir* | pediremos | registr* | reserv* | gestion*
Bounty: recompensa* | recompensa económica | compensación económica | remuneración | premio* | {pago/pagos} por | retribución
Pay: ofrec* | pag* | otorg* | eleg* | premi* | entreg* | programa
SafeHarbor: puerto seguro | acciones legales | acción legal | buena fe | demanda* | represalias | medidas legales

# Scope and stance
Scope: dentro del alcance | se aplica a | aplica a | se considera vulnerabilidad | se consideran vulnerabilidades | se considera una vulnerabilidad
    | límite de confianza | esta política cubre
ScopeTopic: alcance | ámbito | modelo de amenazas | superficie de ataque | qué se considera | qué reportar
    | qué cuenta como | qué es una vulnerabilidad | qué no es | modelo de amenaza | límites de seguridad
    | modelo de seguridad
    | modelo de confianza | límites de confianza
OutOfScope: fuera del alcance | fuera de alcance | fuera del ámbito | exclusiones | excluid* | no elegible* | no están cubiert* | no cubre
Scanner: escáner | escáneres | herramienta* automática* | herramienta* automatizada* | herramienta* de escaneo | escaneo* automátic*
    | análisis estático | resultados de escán* | informes automatizados
OwnPractice: utilizamos | usamos | ejecutamos | hemos habilitado
Dependency: dependencia* | tercero* | de terceros
Severity: gravedad | severidad | prioridad | nivel de riesgo | criticidad
SeverityName: crítica | crítico | alta | alto | media | medio | moderada | grave
SeverityName=low: baja | bajo
Level: nivel | niveles | clase | clases | escala | categoría | categorías
Experimental: experimental* | vista previa
Troubleshooting: solución de problemas | depuración
HandledInOpen: issue normal | issue público | incidencia normal | incidencia pública
Level=range: o superior | o más | o posterior | en adelante | y superiores | y posteriores

# The document
Month=1: enero
Month=2: febrero
Month=3: marzo
Month=4: abril
Month=5: mayo
Month=6: junio
Month=7: julio
Month=8: agosto
Month=9: septiembre | setiembre
Month=10: octubre
Month=11: noviembre
Month=12: diciembre
DatedDocument: última actualización | última revisión | última modificación | actualizado el | actualizado | fecha | vigente desde | vigencia
    | versión | revisado
TemplateText: use esta sección para | usa esta sección para | utilice esta sección para | utiliza esta sección para | usar esta sección para
    | indíqueles dónde | indíqueles a dónde | indícales dónde | dígales dónde | dígales a dónde | díganles dónde | diles a dónde | diles dónde
    | con qué frecuencia pueden esperar | qué pueden esperar si la vulnerabilidad | qué versiones de su proyecto | qué versiones de tu proyecto
    | reemplace esto | reemplaza esto | sustituya esto | reemplace con su | reemplaza con tu | reemplazar con
Placeholder: [correo | <correo | [su | <su | [tu | <tu | [insert* | tu-correo@ | tucorreo@ | tu_correo@ | su-correo@ | sucorreo@ | correo@ejemplo
    | ejemplo.com | tu-usuario | tuusuario | tu-dominio | tudominio | su-dominio
Unfinished: por definir | pendiente de | por determinar | próximamente | en construcción | por completar
Elsewhere: consulte | consulta | véase | ver | visite | visita | puede encontrar* | se encuentra en | lea | lee | dirígete a
OpenIssue: {abra/abre/abran/abrir/cree/crea/crear/reporte/repórtelo/repórtalo/envíe/envía/publique/publica} {un/una/en un/como} {issue/incidencia/issue público/nuevo issue/nueva incidencia/ticket}
    | a través de {issues/un issue/los issues/github issues} | mediante {issues/un issue} | en un issue | en los issues
ProcessTopic: expectativas | proceso de {respuesta/divulgación/seguridad/gestión} | tiempo* de respuesta | plazo* de respuesta
    | qué {esperar/puede esperar/puedes esperar/sucede/pasa/hacemos} | cronograma | siguientes pasos | próximos pasos | nuestro {proceso/compromiso}
    | política de divulgación | divulgación | tratamiento de
    | proceso
Announced: {se publican/se publicarán/se anuncian/se anunciarán/será anunciad*/serán publicad*/publicad* en/anunciad* en}
    | {en/por/mediante} {el changelog/las notas/github releases/releases/github security advisories}
    | {se documenta/se documentará/quedará documentad*/la divulgaremos/se comunica*/se comunicará}
    | publicaremos {un/el/los} {aviso/advisory/avisos/detalles}
    | {suscríb*/suscrib*} | {siga/sigue} {nuestro/nuestra/nuestros/nuestras} | manten* informad*
    | {serán/será/son} {notificad*/informad*/avisad*}
Example: por ejemplo | p. ej.
Review: revis* | actualiz* | revisión
Recurring=P1M: mensualmente | cada mes
Recurring=P3M: trimestralmente | cada trimestre
Recurring=P6M: semestralmente | cada semestre
Recurring=P1Y: anualmente | cada año | una vez al año

# Supported versions
Version: versión | version | versiones | rama | ramas | lanzamiento | lanzamientos
Supported: soportada | soportadas | soportado | soportados | soportamos | compatible | compatibles | con soporte | mantenida | mantenidas | mantenemos | soporte | soportad* | compatible* | mantenid* | admitid* | soporta | damos soporte | mantiene | mantenimiento
    | en desarrollo activo | desarrollo activo
    | recibe soporte | reciben soporte | recibirán soporte
Supported=weak: recibe | reciben | recibirá | recibirán | recibe parches | proporcionamos
Unsupported: no soportada | no soportadas | no soportado | no soportados | sin soporte | fin de vida | obsoleta | obsoletas | no mantenida | no mantenidas | ya no recibe* | fuera de soporte | no soportad* | no compatible* | no admitid* | no mantenid*
    | no tiene* soporte | ya no recib* | no recib* | fin de soporte | obsolet* | descontinuad* | no está soportada | no están soportadas | dej* de recibir
SupportTopic: versiones soportadas | versiones compatibles | versiones con soporte | versión soportada | versiones mantenidas | política de soporte | versiones admitidas | versiones con mantenimiento
SecurityFix: actualizaciones de seguridad | actualización de seguridad | parches de seguridad | parche de seguridad | correcciones de seguridad | parches
Latest: última | últimas | último | últimos | más reciente | más recientes | actual | actuales | más nuevas | más nueva
Previous: anterior | previa | penúltima
Older: versiones anteriores | versiones antiguas | versiones más antiguas | todas las demás | otras versiones
Older=cell: anteriores | antiguas | otras | demás
Below: antes de | anterior a | anteriores a | inferior a | inferiores a | menor que | hasta
    | anterior a la | anteriores a la | inferiores a la | previas a
From: desde | a partir de
AndOlder: y anteriores | y anterior | o anterior | o anteriores | e inferiores
AndNewer: y posteriores | y posterior | o posterior | o superior | y superiores | en adelante
    | o superiores | o posteriores
Through: a | hasta
Only: solo | sólo | solamente | únicamente | exclusivamente | única | limitado a | limitada a
ReleaseUnit=release: versión | versiones | lanzamiento | estable | lanzamientos
ReleaseUnit=minor: versión menor | versiones menores | menor | menores | versión secundaria
ReleaseUnit=major: versión mayor | versiones mayores | versión principal | versiones principales | mayor | mayores
EndOfSupport: fin de soporte | fin del soporte | soportada hasta | fin de vida | soporte hasta
Contrast: pero | mientras | sin embargo
Each: todas | todos
Discretion: podría | podrían | puede que | posiblemente
Advice: recomend* | actualice a | actualizar a | por favor actualiza
Affirmed: sí | si | soportada | compatible | activa
    | soportado | soporte activo | con soporte | activo | mantenida | mantenido | vigente | actual | estable
Denied: no | no soportada | sin soporte
    | no soportado | fin de vida | fin de soporte | fin del soporte | obsolet* | descontinuad* | discontinuad* | abandonad* | no mantenid*
    | ya no se mantiene | ya no recibe soporte
Limited=critical: solo crític* | solo parches críticos
SupportedLine: versiones soportadas | versión soportada | versiones compatibles | versiones admitidas | versiones con soporte
ReleaseUnit=patch: versión de parche | versiones de parche
Latest=now: actualmente
Each=every: cada
Discretion=open: caso por caso
Discretion=denied: {puede/pueden/podría/podrían} no
Previous=of: de la {versión mayor/versión principal/rama mayor/mayor} {anterior/previa} | de la anterior
Branch: rama principal
We=purpose: para que podamos | para que el equipo pueda | para que nuestro equipo pueda | para que nosotros podamos | de modo que podamos
Limited=security: solo seguridad | solo parches de seguridad | solo actualizaciones de seguridad | parches de seguridad
Limited=maintenance: mantenimiento
ReportItem=purpose: reproduc*
Limited=none: limitado | limitada | parcial
Discretion: principalmente | con prioridad
Limited=critical: parches críticos | correcciones críticas
