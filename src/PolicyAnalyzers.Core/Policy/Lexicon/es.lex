# Español
Common: el los las una es para que del por con se en y este esta nuestro usted como si su

# Supported versions
Version: versión | version | versiones | rama | ramas | lanzamiento | lanzamientos
Supported: soportada | soportadas | soportado | soportados | soportamos | compatible | compatibles | con soporte | mantenida | mantenidas | mantenemos | soporte
Supported=weak: recibe | reciben | recibirá | recibirán | recibe parches | proporcionamos
Unsupported: no soportada | no soportadas | no soportado | no soportados | sin soporte | fin de vida | obsoleta | obsoletas | no mantenida | no mantenidas | ya no recibe* | fuera de soporte
SupportTopic: versiones soportadas | versiones compatibles | versiones con soporte | versión soportada | versiones mantenidas | política de soporte | versiones admitidas | versiones con mantenimiento
SecurityFix: actualizaciones de seguridad | actualización de seguridad | parches de seguridad | parche de seguridad | correcciones de seguridad | parches
Latest: última | últimas | último | últimos | más reciente | más recientes | actual
Previous: anterior | previa | penúltima
Older: versiones anteriores | versiones antiguas | versiones más antiguas | todas las demás | otras versiones
Older=cell: anteriores | antiguas | otras | demás
Below: antes de | anterior a | anteriores a | inferior a | inferiores a | menor que | hasta
From: desde | a partir de
AndOlder: y anteriores | y anterior | o anterior | o anteriores | e inferiores
AndNewer: y posteriores | y posterior | o posterior | o superior | y superiores | en adelante
Through: a | hasta
Only: solo | sólo | solamente | únicamente | exclusivamente
ReleaseUnit=release: versión | versiones | lanzamiento | estable
ReleaseUnit=minor: versión menor | versiones menores | menor | menores
ReleaseUnit=major: versión mayor | versiones mayores | versión principal | versiones principales | mayor | mayores
EndOfSupport: fin de soporte | fin del soporte | soportada hasta | fin de vida | soporte hasta
Contrast: pero | mientras | sin embargo
Each: cada | todas | todos
Discretion: podría | podrían | puede que | caso por caso | posiblemente
Advice: recomend* | actualice a | actualizar a | por favor actualiza
Negation: no | sin | nunca | ninguna | ningún
Number=2: dos
Number=3: tres
Affirmed: sí | si | soportada | compatible | activa
Denied: no | no soportada | sin soporte
Limited=critical: solo crític* | solo parches críticos
TemplateText: utilice esta sección para | utiliza esta sección para | usa esta sección para | use esta sección para
