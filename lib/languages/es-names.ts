import { esActors } from './es-actors.ts';
import { esGivenNames } from './es-given-names.ts';
import { esApposition, esRoles } from './es-roles.ts';
import type { NameWords } from './language.ts';
import { phrases, words } from './words.ts';

/** Names in Spanish news: offices in both genders, institutions of Spain and of Latin America. */
export const esNames: NameWords = {
  titlesBefore: [
    ...words(`
      presidente presidenta vicepresidente vicepresidenta expresidente expresidenta mandatario mandataria
      exmandatario gobernante primer ministro ministra viceministro viceministra exministro exministra
      canciller excanciller secretario secretaria subsecretario subsecretaria exsecretario portavoz vocero
      vocera senador senadora exsenador diputado diputada exdiputado legislador legisladora congresista
      parlamentario parlamentaria eurodiputado eurodiputada concejal concejala gobernador gobernadora
      vicegobernador vicegobernadora alcalde alcaldesa exalcalde exalcaldesa intendente intendenta
      prefecto consejero consejera conseller consellera lehendakari jefe jefa líder lideresa dirigente
      cabecilla candidato candidata precandidato opositor opositora embajador embajadora cónsul enviado
      enviada representante delegado delegada comisionado comisionada comisario comisaria subdelegado
      coordinador coordinadora director directora subdirector subdirectora exdirector exdirectora gerente
      administrador administradora fundador fundadora cofundador cofundadora dueño dueña propietario
      propietaria empresario empresaria consultor consultora analista economista politólogo politóloga
      sociólogo socióloga historiador historiadora abogado abogada letrado letrada fiscal exfiscal fiscala
      procurador procuradora juez jueza magistrado magistrada defensor defensora notario perito perita
      inspector inspectora profesor profesora catedrático catedrática rector rectora decano decana
      investigador investigadora científico científica doctor doctora médico médica cirujano cirujana
      enfermero enfermera psicólogo psicóloga pediatra epidemióloga epidemiólogo neurólogo neuróloga
      biólogo bióloga físico física químico química geólogo geóloga sismólogo sismóloga meteorólogo
      meteoróloga ecólogo ecóloga entomólogo entomóloga ingeniero ingeniera arquitecto arquitecta técnico
      técnica entrenador entrenadora seleccionador capitán capitana delantero mediocampista centrocampista
      defensa portero arquero futbolista jugador jugadora tenista ciclista piloto atleta nadador nadadora
      campeón campeona escolta pívot actor actriz cantante cantautor cantautora músico compositor
      compositora guionista cineasta productor productora presentador presentadora conductor conductora
      escritor escritora novelista poeta dramaturgo dramaturga pintor pintora fotógrafo fotógrafa
      periodista columnista corresponsal editor editora redactor redactora locutor influencer youtuber
      general coronel comandante teniente sargento almirante contralmirante brigadier mayor cabo
      suboficial policía agente bombero brigadista rey reina príncipe princesa infanta emperador papa
      cardenal arzobispo obispo sacerdote párroco pastor rabino imán sindicalista activista ambientalista
      voluntario voluntaria agricultor agricultora ganadero ganadera pescador comerciante vecino vecina
      taxista maestro maestra jubilado jubilada viudo viuda hermano hermana hijo hija padre madre abuelo
      abuela sobrino nieta nieto acusado acusada imputado imputada detenido detenida sospechoso sospechosa
      testigo víctima homólogo homóloga ponente gobernanta tejedor tejedora cartógrafo cartógrafa
      geofísico joyero kiosquero kiosquera baqueano agregado autor autora curaca concejero excandidato
      excongresista exgobernador exfutbolista exjugador exentrenador exalumno exdiputada exsenadora
      exvicepresidente constitucionalista penalista internacionalista exembajador exmagistrado camarógrafo
      reportero reportera panadero cocinero chef empleado trabajador trabajadora obrero obrera operaria
      dirigenta colega compañero compañera socio socia esposa esposo marido mujer novia novio
    `),
    ...phrases(`
      número uno, número dos,
      primer ministro, primera ministra, ex presidente, ex presidenta, presidente electo, presidenta electa,
      presidente del gobierno, presidenta del gobierno, jefe de estado, jefe del estado, jefe de gobierno,
      jefa de gobierno, ministro de asuntos exteriores, ministra de asuntos exteriores,
      ministro de relaciones exteriores, ministro del interior, ministro de defensa, ministra de defensa,
      ministro de economía, ministra de economía, ministro de hacienda, ministra de hacienda,
      ministra de sanidad, ministro de salud, secretario general, secretaria general, secretario de estado,
      secretaria de estado, director general, directora general, director ejecutivo, directora ejecutiva,
      director técnico, consejero delegado, consejera delegada, fiscal general, alto representante,
      alta representante, economista jefe, economista jefa, líder opositor, líder opositora,
      portavoz adjunta, vicepresidente primero, vicepresidenta primera, agregado comercial, autor principal,
      autora principal
    `),
  ],
  titlesAfter: [],
  roleNouns: esRoles,
  apposition: esApposition,
  honorificsBefore: words(`
      don doña señor señora señorita sr sra srta señores d dña mister monseñor
    `),
  honorificsAfter: [],
  articles: words('el la los las un una unos unas'),
  copulas: phrases(
    'es, era, fue, ha sido, sigue siendo, fuera, también es, es también, ejerce como, trabaja como, se desempeña como, ejerce de',
  ),
  relatives: words('quien que'),
  auxiliaries: words('es era fue está estaba ha han había habían será sería tiene tenía va iba'),
  oneOf: phrases('uno de, una de'),
  callings: phrases(
    'llamado, llamada, identificado como, identificada como, conocido como, conocida como, de nombre, un tal, que se identificó como',
  ),
  quantities: words(
    'varios varias algunos algunas muchos muchas dos tres cuatro cinco seis siete ocho nueve diez cien mil otros otras',
  ),
  determiners: words('mi mis nuestro nuestra nuestros nuestras otro otra cuyo cuya'),
  bodyWords: words(`
      laboratorio multinacional farmacéutica tecnológica cooperativa patronal confederación comité orquesta coro banda
      discográfica productora distribuidora cervecera automotriz eléctrica minera naviera red casa blog aplicación
      restaurante hotel museo universidad escuela hospital clínica
      empresa compañía grupo firma marca gigante aerolínea cadena emisora radio periódico diario semanario revista portal
      medio agencia banco consultora asociación ong organización fundación sindicato federación partido movimiento
      milicia guerrilla coalición alianza instituto plataforma startup fabricante operadora editorial estudio club
      equipo escudería colectivo ejército servicio constructora aseguradora petrolera
    `),
  titleJoiners: words('en ante al'),
  ands: words('y e'),
  personEndings: words('or ora ista ante ero era ario aria ólogo óloga ano ana'),
  bylines: ['por'],
  reporterTitles: words(`
      periodista reportero reportera corresponsal redactor redactora editor editora fotógrafo fotógrafa
    `),
  placePrepositions: words('en'),
  givenNames: esGivenNames,
  particles: words(`
      de del la las los da das dos van von der den di du le al el bin ibn san santa
    `),
  organisationJoiners: words('de del para por y e'),
  organisationWords: words(`
      ministerio secretaría subsecretaría consejería gobierno ejecutivo presidencia cancillería embajada
      consulado congreso senado cámara parlamento asamblea cortes diputación ayuntamiento alcaldía
      municipalidad intendencia gobernación prefectura junta generalitat cabildo tribunal audiencia
      juzgado corte fiscalía procuraduría defensoría contraloría policía guardia ejército armada fuerza
      fuerzas agencia autoridad dirección departamento delegación subdelegación superintendencia instituto
      comisión comité consejo servicio oficina registro partido movimiento frente coalición alianza
      sindicato confederación federación unión asociación organización fundación colegio coordinadora
      plataforma red liga club atlético deportivo real racing sporting selección academia banco caja bolsa
      grupo compañía empresa corporación sociedad cooperativa consorcio aerolíneas aerolínea petróleos
      ferrocarriles metro puertos laboratorios farmacéutica minera hidroeléctrica constructora editorial
      universidad facultad escuela hospital clínica centro laboratorio observatorio museo teatro
      biblioteca iglesia arzobispado diario periódico revista radio televisión canal cadena noticias s.a.
      s.l. ltda
    `),
  organisations: [
    ...words(`
      ONU OTAN UE OEA OMS FMI OIT OMC OPEP UNESCO UNICEF ACNUR UNRWA CEPAL BID CAF CELAC Mercosur Unasur
      G7 G20 BRICS CIDH CPI Interpol Europol Eurostat FIFA UEFA Conmebol CONCACAF COI PSOE PP Vox Sumar
      Podemos ERC Junts Bildu PNV Ciudadanos BNG CUP CiU IU CCOO UGT CSIF CEOE Cepyme CSIC INE AEMET DGT
      CNMV CNMC AEPD Sepe BOE TSJ CGPJ ETA RTVE TVE EFE Efe COPE SER Morena PAN PRI PRD IMSS Pemex CFE
      Banxico SRE UNAM FGR Sedena ICE CNN BBC AFP AP Reuters Bloomberg Télam Notimex Infobae Clarín YPF
      CGT AFIP Indec PJ UCR PRO Anses BCRA FARC ELN DANE UNP Ecopetrol Pdvsa CNE PSUV Codelco Carabineros
      PDI ANP CNI SpaceX Petrobras Telefónica BBVA Santander CaixaBank Iberdrola Repsol Endesa Inditex
      Iberia Renfe Adif Aena Kremlin Pentágono Vaticano Mossad FBI CIA DEA Hamás Hezbolá Moncloa Zarzuela
      Congreso Senado Mercadona Google Apple Microsoft Amazon Tesla Hamas Hezbollah Hizbulá FDI Fatah
      Talibán Ejército Eurocámara
    `),
    ...phrases(`
      Naciones Unidas, Consejo de Seguridad, Unión Europea, Comisión Europea, Parlamento Europeo,
      Consejo Europeo, Banco Central Europeo, Casa Blanca, Casa Rosada, Santa Sede, Corte Suprema,
      Tribunal Supremo, Tribunal Constitucional, Audiencia Nacional, Suprema Corte, Guardia Civil,
      Policía Nacional, Guardia Nacional, Mossos d'Esquadra, Protección Civil, Partido Popular,
      Partido Socialista, Fuerzas Armadas, Cruz Roja, Amnistía Internacional, Human Rights Watch,
      Médicos Sin Fronteras, Banco Mundial, Banco Central, Banco de España, Fondo Monetario Internacional,
      Organización Mundial de la Salud, Real Madrid, FC Barcelona, Europa Press, El País, El Mundo,
      La Vanguardia, La Nación, El Universal, Estado Islámico, Reserva Federal, Liga de Campeones
    `),
  ],
  places: [
    ...words(`
      Madrid Barcelona Valencia Sevilla Zaragoza Málaga Murcia Palma Bilbao Alicante Córdoba Valladolid
      Vigo Gijón Granada Oviedo Pamplona Santander Cádiz Toledo Salamanca Burgos Huelva Jaén Almería
      Tarragona Girona Lleida Castellón Badajoz Cáceres Lugo Ourense Pontevedra Cataluña Andalucía Galicia
      Euskadi Navarra Aragón Asturias Cantabria Extremadura Canarias Baleares Mallorca Ibiza Tenerife
      Ceuta Melilla CDMX Guadalajara Monterrey Puebla Tijuana Jalisco Sinaloa Chiapas Oaxaca Veracruz
      Bogotá Medellín Cali Barranquilla Cartagena Antioquia Caracas Maracaibo Lima Cusco Arequipa Quito
      Guayaquil Rosario Mendoza Tucumán Patagonia Valparaíso Antofagasta Montevideo Asunción Sucre Managua
      Tegucigalpa Miami Texas Florida California Chicago Londres París Berlín Roma Bruselas Ginebra Viena
      Lisboa Moscú Kiev Estambul Gaza Cisjordania Jerusalén Teherán Beirut Damasco Washington Pekín Tokio
      Seúl Europa Asia África América Latinoamérica Caribe Amazonia Mediterráneo Atlántico Pacífico
      Centroamérica Sudamérica
    `),
    ...phrases(`
      Nueva York, Los Ángeles, Buenos Aires, Santiago de Chile, San José, San Salvador, La Paz, La Habana,
      San Juan, Santo Domingo, Ciudad de México, Las Palmas, San Sebastián, Santiago de Compostela,
      País Vasco, La Rioja, Castilla y León, Castilla-La Mancha, La Coruña, A Coruña, Santa Cruz,
      Mar del Plata, La Plata, Estado de México, Nuevo León, Oriente Medio, Oriente Próximo, América Latina,
      Medio Oriente
    `),
  ],
  countryAliases: {
    ES: ['España Madrid', 'Reino de España'],
    US: ['Estados Unidos', 'EE.UU.', 'EE. UU.', 'EEUU', 'EE UU', 'EUA', 'Norteamérica', 'Washington'],
    MX: words('México Méjico'),
    GB: ['Reino Unido', 'Gran Bretaña', 'Inglaterra', 'Londres'],
    RU: ['Rusia Moscú', 'Federación Rusa', 'Federación de Rusia'],
    CN: words('China Pekín Beijing'),
    UA: words('Ucrania Kiev Kyiv'),
    FR: words('Francia París'),
    DE: words('Alemania Berlín'),
    IT: words('Italia Roma'),
    PT: words('Portugal Lisboa'),
    MA: words('Marruecos Rabat'),
    DZ: words('Argelia Argel'),
    IL: ['Israel', 'Tel Aviv'],
    PS: ['Palestina'],
    IR: words('Irán Teherán'),
    IQ: words('Irak Iraq'),
    SY: words('Siria Damasco'),
    SA: ['Arabia Saudí', 'Arabia Saudita', 'Riad'],
    AE: ['Emiratos', 'Emiratos Árabes'],
    TR: words('Turquía Ankara'),
    EG: ['Egipto'],
    QA: words('Catar Qatar'),
    JP: words('Japón Tokio'),
    KR: ['Corea del Sur', 'Seúl'],
    KP: ['Corea del Norte', 'Pyongyang'],
    IN: ['India', 'Nueva Delhi'],
    AR: ['Argentina', 'Buenos Aires'],
    BR: words('Brasil Brasilia'),
    CL: ['Chile'],
    CO: words('Colombia Bogotá'),
    VE: words('Venezuela Caracas'),
    PE: ['Perú'],
    EC: words('Ecuador Quito'),
    BO: ['Bolivia'],
    CU: ['Cuba', 'La Habana'],
    DO: ['República Dominicana'],
    NI: words('Nicaragua Managua'),
    HN: ['Honduras'],
    PL: words('Polonia Varsovia'),
    NL: ['Holanda', 'Países Bajos'],
    BE: ['Bélgica'],
    CZ: ['República Checa'],
    BY: ['Bielorrusia'],
    ZA: ['Sudáfrica'],
  },
  actors: esActors,
  groupWords: [
    ...words(`
      policía policías autoridades autoridad agentes investigadores investigadoras bomberos carabineros
      militares soldados fiscales fiscalía jueces juez tribunal jurado defensa acusación abogados letrados
      expertos expertas experto experta especialistas analistas economistas científicos científicas
      médicos médicas sanitarios enfermeras pediatras funcionario funcionaria funcionarios diplomáticos
      cancilleres mandatarios ministros diputados senadores legisladores fuente fuentes portavoces voceros
      vocero testigo testigos vecino vecinos vecina vecinas residentes habitantes comuneros familiares
      familia familias padres madres allegados amigos compañeros víctimas sobrevivientes supervivientes
      afectados pasajeros conductores usuarios consumidores clientes trabajadores empleados obreros
      huelguistas sindicatos sindicato empresarios agricultores ganaderos pescadores lancheros
      comerciantes estudiantes alumnos profesores docentes maestros jubilados manifestantes activistas
      ecologistas opositores oposición críticos rebeldes migrantes refugiados aficionados hinchas gobierno
      ejecutivo ministerio ayuntamiento ayuntamientos empresa compañía regulador organizadores
      delegaciones partes informe estudio documento comunicado censo sentencia fallo encuesta medios
      prensa diario
    `),
    ...phrases(`
      ambas partes, ambos países, ambos mandatarios, fuentes oficiales, fuentes policiales,
      fuentes judiciales, fuentes diplomáticas, fuentes parlamentarias, un alto funcionario, alto cargo,
      cuerpos de seguridad, servicios de emergencia, equipos de rescate, redes sociales
    `),
  ],
  notGroups: words(`
    enero febrero manera primera primero tercera tercero dinero número cero bandera carrera frontera hora ahora mejora mejor
    mayor valor color dolor sector motor error favor amor calor interior exterior anterior posterior mañana semana ventana
    campana humano humana verano plano mano temprano cercano interés mes mesa sorpresa promesa durante mediante adelante
    importante siguiente presente frente ambiente corriente incidente accidente diferente suficiente reciente pendiente
    puente comentario horario escenario aniversario diario necesario contrario salario calendario pequeño daño año
    sueño rico público pública único única práctica música fábrica cita visita
  `),
  notNames: words(`
      Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre Lunes
      Martes Miércoles Jueves Viernes Sábado Domingo El La Los Las Lo Un Una Unos Unas Este Esta Estos
      Estas Ese Esa Esos Esas Aquel Aquella Esto Eso Él Ella Ellos Ellas Yo Tú Usted Ustedes Nosotros Su
      Sus Mi Mis Nuestro Nuestra A Al De Del En Con Por Para Según Desde Hasta Hacia Entre Sobre Tras Ante
      Bajo Contra Durante Mediante Sin Y E O U Pero Aunque Sino Porque Pues Si Cuando Mientras Donde Como
      Cómo Que Qué Quien Quién Quienes Cuál Cuándo Dónde Cuánto Cuántos También Además Asimismo Embargo No
      Sí Ni Nada Nadie Nunca Siempre Ya Ahora Hoy Ayer Mañana Anoche Antes Después Luego Entonces Así Aquí
      Ahí Allí Actualmente Recientemente Finalmente Posteriormente Previamente Incluso Solo Sólo Tal Tan
      Tanto Todo Toda Todos Todas Cada Otro Otra Otros Otras Mismo Varios Varias Muchos Muchas Algunos
      Algunas Más Menos Casi Uno Dos Tres Cuatro Cinco Seis Siete Ocho Nueve Diez Primero Primera Segundo
      Segunda Ambos Ambas Fue Era Es Ha Han Había Hay Se Le Les Nos Me Te Dijo Tiene Está Están Son Ser
      Foto Fotos Vídeo Video Imagen Fuente Leer Lea Redacción Archivo Publicidad Compartir Suscríbete
      Noticias Última Hora Señor Señora Don Doña Dios Navidad Semana Internet Copa Mundial Ley
      Constitución Covid Occidente Oriente Guerra Guerras Mundo Unidos Ojalá Ay Ah Bueno Vaya Claro Hola Adiós Acaso Quizás Quizá Tampoco Día Gracias Conforme
    `),
};
