import type { AppositionWords } from './apposition-words.ts';
import { words } from './words.ts';

/** What people are by trade, kin or lot in Portuguese, in both genders. */
export const ptRoles: readonly string[] = words(`
  ceo cfo cto coo herói heroína abade académica académico acadêmica acadêmico acionista acordeonista acrobata
  acusador acusadora adida adido adjunta adjunto administrativa administrativo admirador admiradora adolescente
  adversária adversário agente agricultor agricultora agrônoma agrônomo ajudante alfaiate aliada aliado almirante
  alpinista aluna aluno amante ambientalista ambulante amiga amigo analista anarquista anciã ancião anfitriã
  anfitrião animador animadora antropóloga antropólogo apoiador apoiadora apoiante aposentada aposentado aprendiz
  apresentador apresentadora arcebispo armador armadora arqueóloga arqueólogo arquivista artesã artesão artista
  aspirante assaltante assassina assassino assessor assessora assistente associada associado astrofísica astrofísico
  astronauta astróloga astrólogo astrônoma astrônomo atacante atendente atirador atiradora ativista atleta auditor
  autarca autor autora avalista aviador aviadora babá bailarina bailarino baixista balconista barbeira barbeiro
  barista baterista bebê bibliotecária bibliotecário bicampeã bicampeão bicheiro bilionária bilionário biomédica
  biomédico bioquímica bioquímico bisneta bisneto biógrafa biógrafo bióloga biólogo blogueira blogueiro boia-fria
  bolsista bolsonarista borracheira borracheiro boxeador boxeadora brigadista bruxa bruxo cabeleireira cabeleireiro
  cadeirante cafeicultor cafeicultora caloura calouro camareira cambista camelô cameraman caminhoneira caminhoneiro
  campeã campeão camponesa camponês candidata candidato capelão carcereiro cardiologista caricaturista carnavalesca
  carnavalesco carpinteiro carteira carteiro cartunista caseira caseiro catador catadora cavaleiro caçador caçadora
  caçula celebridade ceramista chanceler chargista chaveiro chefão ciclista cidadã cidadão cientista cinegrafista
  cirurgiã cirurgião cliente clínica clínico coautor coautora cobrador cobradora codiretor codiretora colaborador
  colaboradora colecionador colecionadora colega coletor coletora colona colono colunista comandante comediante
  comentarista companheira companheiro comparsa compatriota comprador compradora comunicador comunicadora
  concorrente conde condessa condutor condutora confeiteira confeiteiro conselheira conselheiro consumidor
  consumidora contabilista contador contadora contralto contratada contratado convidada convidado coordenador
  coordenadora copiloto coreógrafa coreógrafo corredor corredora correspondente corretor corretora costureira
  costureiro cozinheira cozinheiro craque criador criadora criança criminalista criminosa criminoso cronista
  cuidador cuidadora cunhada cunhado curador curadora dançarina dançarino debatedor debatedora decana decano
  decorador decoradora defensor defensora deficiente demógrafa demógrafo dentista denunciante dependente
  dermatologista descendente desembargador desembargadora desempregada desempregado desenhista desenvolvedor
  desenvolvedora designer desportista detenta detento detetive diarista dirigente discípula discípulo dissidente
  ditador ditadora diácono doador doadora docente documentarista dramaturga dramaturgo duque duquesa ecologista
  economista educador educadora eletricista embaixador embaixadora embaixatriz empreendedor empreendedora empregada
  empregado empreiteira empreiteiro encanador encanadora enfermeira enfermeiro ensaísta enteada enteado entregador
  entregadora entrevistada entrevistado entrevistador entrevistadora enóloga enólogo epidemiologista ergonomista
  escalador escaladora escriturária escriturário escrivã escrivão escultor escultora esgrimista especialista
  espectador espectadora espiã espião esportista esquiador esquiadora estadista estagiária estagiário estatística
  estatístico esteticista estilista estudante estudiosa estudioso ex-agente ex-aluna ex-aluno ex-assessor
  ex-assessora ex-atleta ex-ator ex-atriz ex-bbb ex-campeã ex-campeão ex-chanceler ex-chefe ex-comandante
  ex-companheira ex-companheiro ex-diretora ex-esposa ex-esposo ex-funcionária ex-funcionário ex-goleiro
  ex-integrante ex-jogadora ex-juiz ex-juíza ex-líder ex-marido ex-militar ex-mulher ex-namorada ex-namorado
  ex-participante ex-piloto ex-policial ex-prefeita ex-procurador ex-secretária ex-senadora ex-técnica ex-vereador
  ex-vereadora ex-vice-presidente executiva executivo explorador exploradora exportador exportadora fabricante
  familiar farmacêutica farmacêutico faxineira faxineiro fazendeira fazendeiro feirante ferroviário filantropa
  filantropo filóloga filólogo finalista financista fiscal fisiculturista florista foragida foragido frade freira
  frentista fugitiva fugitivo funcionária funcionário funkeira funkeiro fuzileiro gamer ganhador ganhadora gari
  garimpeira garimpeiro garota garoto garçonete geneticista genro geriatra gestor gestora ginasta ginecologista
  goleador governanta governante graduada graduado grafiteira grafiteiro guarda guarda-costas guarda-redes guardiã
  guardião guerrilheira guerrilheiro guia guitarrista gémea gémeo gêmea gêmeo habitante hacker hematologista
  herdeira herdeiro historiador historiadora hoteleira hoteleiro humanista humorista idealizador idealizadora idosa
  idoso ilustrador ilustradora imigrante imunologista indigenista influencer informante inquilina inquilino inspetor
  inspetora instrutor instrutora integrante intelectual internauta intérprete inventor inventora investidor
  investidora irmã irmão jardineira jardineiro jogador jogadora jornaleira jornaleiro jovem judoca jurada jurado
  justiceira justiceiro ladra ladrão lavrador lavradora legista leiloeira leiloeiro leitor leitora lenda linguista
  lobista locutor locutora lojista lutador lutadora líder madrasta madrinha mafioso magistrada magistrado mago
  malabarista manicure manifestante manobrista maquiador maquiadora maquinista maratonista marceneira marceneiro
  marechal marido marinheira marinheiro marquesa marquês massagista matemática matemático mecenas mecânica mecânico
  medalhista mediador mediadora membro mendiga mendigo menina menino mensageira mensageiro mentor mentora mercador
  merendeira mergulhador mergulhadora mestra mestranda mestrando mestre microbiologista microempresária
  microempresário migrante miliciano milionária milionário militante militar missionária missionário moderador
  moderadora monarca monge mordomo motoboy motociclista motoqueira motoqueiro motorista moça moço mulher
  multimilionária multimilionário munícipe musicista musicóloga musicólogo mártir mãe nadador nadadora narrador
  narradora naturalista navegador navegadora negociador negociadora neurocientista neurocirurgiã neurocirurgião
  neurologista noiva noivo nora nutróloga nutrólogo obstetra oceanógrafa oceanógrafo oftalmologista oncologista
  operador operadora operária operário opositor opositora orador oradora orientador orientadora ornitóloga
  ornitólogo ortopedista paciente padeiro padrasto padrinho padroeira padroeiro pai paisagista pajé paleontóloga
  paleontólogo palestrante palhaça palhaço papa parceira parceiro parente parteira participante passageira
  passageiro patinador patinadora patologista patriarca patroa patrocinador patrocinadora patrão pedagoga pedagogo
  pedestre pedreira pedreiro pensador pensadora pensionista pentacampeão percussionista peregrina peregrino
  periodista pesquisador pesquisadora pianista pioneira pioneiro pirata pizzaiolo pneumologista poetisa política
  político porta-bandeira portador portadora porteira porteiro precursor precursora pregador pregadora premiada
  premiado presa presidenciável presidiária presidiário preso prestador prestadora prima primo prisioneira
  prisioneiro processada processado produtor produtora professor professora profeta programador programadora
  proprietária proprietário protagonista príncipe psicanalista psicoterapeuta publicitária publicitário pugilista
  queixosa queixoso quilombola quiroprático radialista radiologista rapaz rapper realizador realizadora
  recepcionista reclamante recruta refugiada refugiado refém regente relojoeiro remador remadora repositor
  repositora representante requerente residente restaurador restauradora reumatologista revolucionária
  revolucionário rival roqueira roqueiro sacerdote sacerdotisa salva-vidas sambista sanitarista sapateiro sargenta
  sargento saxofonista secretária secretário seguidor seguidora semifinalista senhorio sequestrador sequestradora
  seringueira seringueiro serralheiro sertanista servente servidor servidora simpatizante sobrevivente socialite
  sogra sogro soldado soldador soldadora solista sommelier soprano subcomandante subprefeita subprefeito
  subprocurador subprocuradora subtenente sucessor sucessora supervisor supervisora suplente surfista síndica
  síndico tatuador tatuadora telespectador telespectadora tenor terapeuta terrorista tesoureira tesoureiro
  testemunha tetracampeão teóloga teólogo tia tio tio-avô titular torcedor torcedora toxicologista trabalhador
  trabalhadora tradutor tradutora traficante traidor traidora treinador treinadora tricampeã tricampeão trompetista
  tropeiro turista tutor tutora técnica técnico universitária universitário urbanista urologista usuária usuário
  utente vaqueira vaqueiro vencedor vencedora vendedor vendedora veterana veterano viajante vice-campeã vice-campeão
  vice-diretora vice-reitor vice-reitora vigia vigilante vigário violinista violoncelista violonista visitante
  vitivinicultor vitivinicultora vocalista voluntária voluntário votante zelador zeladora zootecnista árbitra
  árbitro diplomata chefa subdiretor subdiretora responsável climatologista hidrólogo hidróloga capitã bombeira
  pescadora marisqueiro marisqueira apicultor apicultora mineiro detido detida condenado condenada investigado
  investigada pré-candidato pré-candidata feminista cantautor cantautora youtuber futebolista meio-campista goleira
  selecionador skatista esposo antecessor antecessora emir xeique babalorixá ialorixá ribeirinho ribeirinha
  corregedor corregedora ouvidor ouvidora diretor-executivo diretora-executiva bastonário bastonária provedor
  provedora viúvo viúva
`);

/** What tells a Portuguese title behind a name. */
export const ptApposition: AppositionWords = {
  ageBefore: words('de'),
  ageBehind: words('anos'),
  adverbs: words('então atualmente'),
  clauses: words('que cujo cuja'),
  capacity: words('como'),
  leads: words('dirige preside comanda chefia lidera coordena'),
  party:
    /^(?:(?:PT|PL|MDB|PSDB|PSD|PP|PDT|PSB|PSOL|PSL|DEM|PV|Novo|Rede|Republicanos|Progressistas|Podemos|Cidadania|União Brasil|União|Avante|Solidariedade|PCdoB|PSC|PTB|PS|CDS|BE|PCP|IL|Chega)(?:[-/ –]\p{Lu}{2})?)$/u,
};
