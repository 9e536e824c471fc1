import type { AppositionWords } from './apposition-words.ts';
import { words } from './words.ts';

/** What people are by trade, kin or lot in Spanish, in both genders. */
export const esRoles: readonly string[] = words(`
  ceo cfo cto coo abad abadesa abogada abogado abuela abuelo académica académico accionista acordeonista acróbata
  activista acuarelista acusador acusadora adivina adivino adjunta adjunto administrativa administrativo admirador
  admiradora adolescente adversaria adversario aficionada aficionado afiliada afiliado agente agregada agregado
  agrónoma agrónomo ahijada ahijado ajedrecista albañil alcaide alpinista alumna alumno amante amiga amigo analista
  anarquista anciana anciano anfitriona anfitrión animador animadora antropóloga antropólogo apoderada apoderado
  aprendiz aprendiza archivera archivero arcipreste arqueóloga arqueólogo arrendataria arrendatario arriero artesana
  artesano artista artífice arzobispo asambleísta ascensorista asesina asesino asesor asesora asistenta asistente
  aspirante astrofísica astrofísico astronauta astróloga astrólogo astrónoma astrónomo atracador atracadora auditor
  auditora autonomista autónoma autónomo auxiliar aviador aviadora ayudante azafata bachiller bailaor bailaora
  bailarina bailarín ballenero baloncestista banquera banquero barbero baronesa barrendera barrendero barón
  basquetbolista baterista becaria becario beisbolista bibliotecaria bibliotecario bicampeona bicampeón bienhechor
  bienhechora bioquímica bioquímico bisnieta bisnieto biógrafa biógrafo bióloga biólogo bloguera bloguero boxeador
  boxeadora buceador buceadora caballero caddie cafetalera cafetalero cajera cajero camarera camarero camillera
  camillero camionera camionero campeona campesina campesino campeón candidata candidato cantaor cantaora cantero
  capataz capataza capellana capellán cardióloga cardiólogo caricaturista carnicera carnicero carpintera carpintero
  cartera cartero catador catadora celador celadora centrista ceramista cerrajera cerrajero chamán chofer chófer
  ciclista cineasta ciudadana ciudadano clarinetista clienta cliente clérigo coautor coautora cocalera cocalero
  cocinera cocinero codirector codirectora coguionista colaborador colaboradora coleccionista colono comadrona
  comediante comentarista comisaria comisario compadre compatriota compañera compañero compinche comunera comunero
  comunicador comunicadora concejal concejala concertista concesionaria concesionario concursante conde condesa
  confidente conserje constructor constructora contable contador contadora contralor contralora contratista
  contrincante copiloto copresidenta copresidente coproductor coproductora coreógrafa coreógrafo corredor corredora
  cosmonauta cosmóloga cosmólogo costurera creador creadora criminóloga criminólogo cronista cuidador cuidadora cura
  curador curadora curandera curandero cuñada cuñado cómplice damnificada damnificado danzarín decorador decoradora
  demandada demandado demandante demógrafa demógrafo denunciante dependienta dependiente deportista derechista
  dermatóloga dermatólogo desarrollador desarrolladora descendiente desempleada desempleado detective deán dibujante
  dietista digitador directiva directivo director directora discípula discípulo diseñador diseñadora disidente
  divulgador divulgadora diácono docente doctoranda doctorando documentalista domador domadora dramaturga dramaturgo
  droguera droguero duque duquesa ecologista economista edil edila educador educadora ejecutiva ejecutivo
  electricista embajador embajadora emigrante empleada empleado emprendedor emprendedora encargada encargado
  entrevistador entrevistadora enóloga enólogo epidemióloga epidemiólogo escalador escaladora escenógrafa
  escenógrafo escolar escritor escritora escultor escultora esgrimista especialista espectador espectadora espía
  esquiador esquiadora estadista estadística estadístico estilista estudianta estudiante estudiosa estudioso
  etnógrafa etnógrafo evangelizador evangelizadora exagente exalcalde exalcaldesa exasesor exasesora excampeona
  excampeón excapitán excomandante exconcejal exconsejera exconsejero exdirectiva exdirectivo exesposa exesposo
  exfiscal exguerrillera exguerrillero exjefa exjefe exjuez exjueza exlíder exmarido exmilitar exministra exministro
  exmujer exnovia exnovio expareja exparlamentaria exparlamentario expiloto explorador exploradora expolicía
  exportador exportadora exportavoz exrector exrectora exsecretaria exsecretario exsoldado extenista fabricante
  familiar fanática fanático farmacéutica farmacéutico filántropa filántropo filóloga filólogo filósofa filósofo
  finalista financiera financiero financista fisioterapeuta florista folclorista fontanera fontanero forense
  fotógrafa fotógrafo fraile francotirador francotiradora fugitiva fugitivo funcionaria funcionario fundador
  fundadora gaitero ganador ganadora gastroenteróloga gastroenterólogo gemela gemelo genetista geriatra gestor
  gestora geógrafa geógrafo gimnasta ginecóloga ginecólogo goleador goleadora golfista graduada graduado granjera
  granjero guarda guardabosques guardaespaldas guardameta guardia guardiana guardián guerrillera guerrillero
  guitarrista guía habitante hacendada hacendado hacker hechicera hechicero heredera heredero hermanastra
  hermanastro heroína herrero hijastra hijastro hispanista historietista hotelera hotelero humanista humorista
  huérfana huérfano héroe ideóloga ideólogo ilustrador ilustradora impulsor impulsora infectóloga infectólogo
  informante informática informático ingeniera ingeniero inmigrante inmunóloga inmunólogo inquilina inquilino
  instructor instructora integrante intelectual intendenta intendente intérprete inventor inventora inversionista
  inversor inversora invitada invitado izquierdista jardinera jardinero jesuita jinete jornalera jornalero joven
  joyera joyero jubilada jubilado judoca juglar jurado jurista karateca kinesióloga kinesiólogo labrador labradora
  ladrona ladrón lanzador lanzadora laureada laureado lector lectora legionario legislador legisladora letrista
  leyenda leñador librera librero licenciada licenciado lingüista locutor locutora logopeda luchador luchadora
  madrastra madrina maestrando mafioso maga mago manager mandamás manifestante maquillador maquilladora maquinista
  maratonista marchante marinera marinero marino mariscal marquesa marqués masajista matador matemática matemático
  matrona mayordomo mecenas mecánica mecánico medallista mediador mediadora mensajera mensajero mentor mentora
  mercader mercenaria mercenario mesera mesero meteoróloga meteorólogo microbióloga microbiólogo miembro migrante
  miliciana miliciano militante militar millonaria millonario minera minero misionera misionero modista monarca
  monja monje montañera montañero montañista motociclista motorista muchacha muchacho multimillonaria
  multimillonario musicóloga musicólogo mánager mártir música músico nacionalista narco narcotraficante narrador
  narradora naturalista navegante naviera naviero negociador negociadora neurocientífica neurocientífico
  neurocirujana neurocirujano niña niñera niño nobel novelista nuera nutricionista obrera obrero obstetra
  oceanógrafa oceanógrafo octogenaria octogenario odontóloga odontólogo oficinista oftalmóloga oftalmólogo oncóloga
  oncólogo operador operadora operaria operario optometrista orador oradora orfebre organista organizador
  organizadora ornitóloga ornitólogo ortopedista otorrinolaringóloga otorrinolaringólogo paciente padrastro padrino
  paisajista paisana paisano paleontóloga paleontólogo panadera panadero pandillera pandillero papá pareja pariente
  parlamentaria parlamentario partera participante partidaria partidario pasajera pasajero paseante pastelera
  pastelero pastor pastora patinador patinadora patriarca patrocinador patrocinadora patrona patrullera patrullero
  patrón patóloga patólogo payasa payaso peatona peatón pedagoga pedagogo pediatra pedófilo peluquera peluquero
  pensador pensadora pensionista pentacampeón percusionista peregrina peregrino periodista pertiguista pescador
  pescadora pianista piloto pintor pintora pionera pionero plomero poeta poetisa politóloga política político
  portera portero poseedor poseedora postulante practicante precursor precursora predicador predicadora prelado
  presa presbítero presentador presentadora presidiaria presidiario preso prestamista prestidigitador prima
  primatóloga primatólogo primo prior priora prisionera prisionero procesada procesado productor productora profeta
  programador programadora promotor promotora propulsor propulsora protagonista príncipe psicoanalista psicóloga
  psicólogo psiquiatra publicista púgil quiropráctico radióloga radiólogo ranchera ranchero rapera rapero raptor
  realizador realizadora rebelde recepcionista reclusa recluso recluta rector rectora refugiada refugiado regente
  regidor regidora rehén rejoneador relator relatora religiosa religioso relojera relojero remera remero repartidor
  repartidora reponedor reponedora represor residente restaurador restauradora reumatóloga reumatólogo rival rockera
  rockero sacristán saltador saltadora sargenta sargento sastre saxofonista secretaria secretario secuestrador
  secuestradora seguidor seguidora senderista sepulturero sexóloga sexólogo sicaria sicario siervo simpatizante
  sindicada sindicado sindicalista sobreviviente socorrista soldada soldado soldador soldadora solista sommelier
  soprano sospechosa sospechoso subcampeona subcampeón subcomandante submarinista subteniente sucesor sucesora
  suegra suegro sultán superintendente superviviente surfista suscriptor suscriptora síndica síndico tabernero
  tallador talladora taquillera taquillero tataranieta tataranieto taxidermista teatrera teatrero tejedor tejedora
  telefonista telonera telonero tendera tendero tenor terapeuta terrateniente terrorista tesorera tesorero
  testaferro tetracampeona tetracampeón teóloga teólogo timonel titiritera titiritero titular torera torero
  trabajador trabajadora traductor traductora traficante tricampeona tricampeón trompetista trovador trovadora
  turista tutor tutora tía tío ufólogo ujier urbanista uróloga urólogo usuaria usuario vaquera vaquero vecina vecino
  vedette veterana veterano veterinaria veterinario viajera viajero vicario vicealcalde vicealcaldesa vicecanciller
  vicedecana vicedecano vicedirector vicedirectora vicerrector vicerrectora vicesecretaria vicesecretario vigilante
  violador violinista violonchelista virtuosa virtuoso viróloga virólogo visitante viticultor viticultora vocalista
  vocera vocero voleibolista votante vulcanóloga vulcanólogo yerno zapatera zapatero zoóloga zoólogo árbitra árbitro
  subdelegada diplomático portavoza gerenta responsable dentista climatólogo climatóloga mariscador mariscadora
  apicultor apicultora hostelero hostelera vendedor vendedora subinspector subinspectora bombera investigado
  investigada condenado condenada reo universitario universitaria feminista cooperante delantera seleccionador
  seleccionadora balonmanista predecesor predecesora emir jeque custodio cacique poblador pobladora lonko machi
  werkén seremi
`);

/** What tells a Spanish title behind a name. */
export const esApposition: AppositionWords = {
  ageBefore: words('de'),
  ageBehind: words('años'),
  adverbs: words('entonces actualmente'),
  clauses: words('quien que cuyo cuya'),
  capacity: words('como'),
  leads: words('dirige preside encabeza lidera coordina codirige comanda'),
  party: /^(?:PP|PSOE|PSC|PNV|ERC|Junts|Vox|Sumar|Podemos|Ciudadanos|Bildu|PRI|PAN|PRD|Morena|PSUV)$/u,
};
