import { words } from './words.ts';

/** Groups that act without a name: people in the plural, bodies by their sort. */
export const esActors: readonly string[] = words(`
  abogados accionistas activistas actores adolescentes afectados aficionados agentes agresores agricultores
  alcaldes alumnos alumnas amigos analistas ancianos animales apicultores artistas asaltantes asesores
  asistentes aspirantes astronautas atacantes atletas autores autoridades ayuntamientos bancos bandas barrios
  bomberos brigadistas campesinos candidatos cantantes casas científicos ciclistas ciudadanos clientes clubes
  cofradías colaboradores colectivos comerciantes compañeros compañías compradores comunidades concejales
  conductores congresistas consumidores contribuyentes cooperantes corredores creadores críticos deportistas
  delincuentes delegados desplazados diputados directivos dirigentes disidentes docentes dueños ecologistas
  economistas ejecutivos ejidatarios electores emigrantes empleados empresarios empresas encapuzados enfermeras
  enfermos entrenadores equipos escritores escuelas españoles especialistas espectadores estudiantes expertos
  fabricantes familiares familias feministas fiscales funcionarios futbolistas ganaderos gobernadores gobiernos
  graduados guerrilleros habitantes hermanos hijos hinchas hombres hospitales hoteleros huelguistas
  independentistas indígenas ingenieros inmigrantes inquilinos instituciones internautas inversores
  inversionistas investigadores israelíes jefes jóvenes jubilados jueces jugadores jugadoras ladrones
  legisladores lectores licenciados líderes madres maestros magistrados manifestantes médicos menores
  mercenarios migrantes militantes militares mineros ministros misioneros mujeres músicos narcotraficantes
  negociadores niñas niños observadores oposición opositores obreros organizadores organizaciones padres países
  palestinos participantes pasajeros pacientes partidarios partidos peatones pensionistas peregrinos periodistas
  personas pescadores pilotos poblaciones pobladores policías policía políticos presos productores profesionales
  profesores propietarios proveedores psicólogos rebeldes refugiados rehenes repartidores rescatistas residentes
  rusos ucranianos sacerdotes sanitarios secuestradores seguidores senadores seleccionados simpatizantes
  sindicatos sobrevivientes socios soldados sospechosos supervivientes taxistas técnicos telespectadores
  terroristas testigos trabajadores trabajadoras transportistas tripulantes turistas usuarios vecinos vendedores
  veteranos veterinarios víctimas viajeros visitantes voluntarios votantes hombre mujer niño niña joven
  adolescente menor conductor conductora motorista ciclista peatón sospechoso sospechosa víctima agresor
  atacante pistolero detenido detenida acusado acusada imputado imputada procesado testigo asesino homicida
  ladrón asaltante secuestrador preso recluso rehén superviviente sobreviviente pasajero paciente bebé madre
  padre hijo hija esposo esposa marido pareja hermano hermana abuela abuelo familia anciano anciana estudiante
  alumno alumna profesor profesora docente médico enfermera agente soldado bombero piloto turista migrante juez
  jueza magistrado fiscal fiscalía tribunal jurado defensa acusación gobierno ejecutivo parlamento ejército
  guerrilla trabajador empresario comerciante agricultor pescador vecino vecina taxista camionero abogado
  abogada procurador comisarios defensor arqueólogos biólogos paleontólogos climatólogos
  apoderados apoderado camioneros motoristas riders mariscadores hosteleros comuneros damnificados evacuados
  heridos perjudicados denunciantes querellantes
`);
