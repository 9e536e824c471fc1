import { ptActors } from './pt-actors.ts';
import { ptGivenNames } from './pt-given-names.ts';
import { ptApposition, ptRoles } from './pt-roles.ts';
import type { NameWords } from './language.ts';
import { phrases, words } from './words.ts';

/** Names in Portuguese news: offices in both genders, institutions of Brazil and of Portugal. */
export const ptNames: NameWords = {
  titlesBefore: [
    ...words(`
      presidente presidenta vice-presidente ex-presidente ex-presidenta primeiro primeira
      primeiro-ministro primeira-ministra vice-primeiro-ministro ex-primeiro-ministro premiê ministro
      ministra vice-ministro vice-ministra ex-ministro ex-ministra chanceler secretário secretária
      subsecretário subsecretária ex-secretário porta-voz senador senadora ex-senador deputado deputada
      ex-deputado eurodeputado eurodeputada parlamentar vereador vereadora governador governadora
      vice-governador vice-governadora ex-governador prefeito prefeita vice-prefeito vice-prefeita
      ex-prefeito autarca edil vice líder relator relatora candidato candidata dirigente embaixador
      embaixadora cônsul enviado enviada representante delegado delegada comissário comissária coordenador
      coordenadora diretor diretora director directora diretor-geral diretora-geral diretor-presidente
      diretora-presidente ex-diretor vice-diretor superintendente gerente administrador administradora
      administrador-delegado fundador fundadora cofundador cofundadora dono dona proprietário proprietária
      empresário empresária executivo executiva bilionário banqueiro consultor consultora analista
      economista economista-chefe politólogo cientista sociólogo socióloga historiador historiadora
      antropólogo advogado advogada procurador procuradora procurador-geral promotor promotora juiz juíza
      desembargador desembargadora magistrado defensor defensora jurista perito perita inspetor inspetora
      investigador investigadora professor professora reitor reitora pesquisador pesquisadora doutor
      doutora médico médica cirurgião cirurgiã cirurgiã-dentista enfermeiro enfermeira psicólogo psicóloga
      psiquiatra pediatra infectologista epidemiologista virologista veterinário veterinária biólogo
      bióloga físico química químico geólogo geóloga sismólogo geofísica meteorologista meteorólogo
      agrônomo agrônoma entomóloga engenheiro engenheira arquiteto arquiteta astrônoma técnico técnica
      treinador treinadora capitão atacante meia volante zagueiro lateral goleiro guarda-redes avançado
      médio jogador jogadora tenista piloto nadador nadadora atleta campeão campeã árbitro ator atriz
      cantor cantora fadista músico compositor compositora maestro cineasta encenador encenadora
      roteirista produtor produtora apresentador apresentadora humorista escritor escritora romancista
      poeta autor autora pintor pintora fotógrafo fotógrafa artista influenciador influenciadora
      jornalista colunista repórter correspondente editor editora general coronel major tenente
      tenente-coronel sargento cabo almirante brigadeiro comandante policial soldado bombeiro rei rainha
      príncipe princesa imperador papa cardeal arcebispo bispo padre pastor pastora rabino cacique
      sindicalista ativista voluntário voluntária agricultor agricultora pecuarista pescador comerciante
      morador moradora vizinho vizinha aposentado aposentada reformado estudante pedreiro diarista
      motorista irmão irmã filho filha pai mãe avó avô sobrinho sobrinha neto neta viúva viúvo réu ré
      acusado acusada arguido arguida suspeito suspeita testemunha vítima homólogo homóloga encarregado
      encarregada assessor assessora chefe ex-tesoureiro padeiro padeira joalheiro joalheira montadora
      montador confeiteiro confeiteira adido geógrafo geógrafa arrozeiro arrozeira astrônomo astrónomo
      astrónoma ex-gerente ex-governadora ex-deputada ex-jogador ex-técnico ex-embaixador publicitário
      publicitária nutricionista dentista fisioterapeuta filósofo filósofa educador educadora taxista
      caminhoneiro garçom cozinheiro chef colega esposa marido mulher namorada namorado sócio sócia
      secretário-executivo secretária-executiva procuradora-geral vice-líder conselheiro conselheira
      secretário-geral secretária-geral
    `),
    ...phrases(`
      número um, número dois,
      presidente da república, presidente da câmara, presidente do senado, primeiro ministro,
      ministro da fazenda, ministro das finanças, ministra da saúde, ministro da saúde,
      ministro da educação, ministra da educação, ministro da justiça, ministro da defesa,
      ministro das relações exteriores, ministro dos negócios estrangeiros, ministro da economia,
      ministra do meio ambiente, ministro da casa civil, secretário de estado, secretária de estado,
      secretário executivo, secretária executiva, diretor executivo, diretora executiva, diretor técnico,
      líder comunitária, líder parlamentar, líder da oposição, procurador-geral da república,
      assessor especial, encarregada de negócios, cientista político, cientista política, fonte oficial
    `),
  ],
  titlesAfter: [],
  roleNouns: ptRoles,
  apposition: ptApposition,
  honorificsBefore: words(`
      sr sra srs senhor senhora dona dom seu srta d doutor doutora dr dra mister
    `),
  honorificsAfter: [],
  articles: words('o a os as um uma uns umas'),
  copulas: phrases('é, era, foi, também é, é também, atua como, trabalha como, que é'),
  relatives: words('que quem'),
  auxiliaries: words('é era foi está estava tem têm tinha havia será seria vai ia'),
  oneOf: phrases('um dos, uma das, um de, uma de'),
  callings: phrases(
    'chamado, chamada, identificado como, identificada como, conhecido como, conhecida como, que se identificou como',
  ),
  quantities: words(
    'vários várias alguns algumas muitos muitas dois duas três quatro cinco seis sete oito nove dez cem mil outros outras',
  ),
  determiners: words('meu minha nosso nossa outro outra cujo cuja'),
  bodyWords: words(`
      laboratório multinacional farmacêutica cooperativa confederação comitê comité orquestra coro banda gravadora
      produtora distribuidora cervejaria mineradora rede blog aplicativo restaurante hotel museu universidade escola
      hospital clínica dupla clube time empresa companhia grupo firma marca gigante emissora rádio jornal revista
      portal site agência banco consultoria associação ong organização fundação sindicato federação partido movimento
      milícia facção coalizão aliança instituto plataforma startup fabricante operadora editora estúdio equipe
      coletivo exército montadora construtora seguradora petroleira
    `),
  titleJoiners: words('em no na'),
  ands: words('e'),
  personEndings: words('or ora ista ante eiro eira ário ária ólogo óloga'),
  bylines: ['por'],
  reporterTitles: words(`
      jornalista repórter correspondente colunista editor editora fotógrafo fotógrafa
    `),
  placePrepositions: words('em no na'),
  givenNames: ptGivenNames,
  particles: words('de da do das dos di del la van von der el al bin ibn'),
  organisationJoiners: words('de do da dos das para e'),
  organisationWords: words(`
      ministério secretaria subsecretaria governo prefeitura câmara senado congresso assembleia parlamento
      presidência palácio embaixada consulado tribunal supremo superior procuradoria promotoria defensoria
      ministério-público polícia delegacia guarda exército marinha aeronáutica força forças bombeiros
      receita agência autoridade autarquia departamento diretoria direção superintendência instituto
      comissão comitê comité conselho serviço entidade controladoria advocacia partido movimento frente
      bloco coligação aliança bancada sindicato confederação federação união associação organização
      fundação ordem coordenadora rede liga clube atlético esporte sporting banco caixa bolsa corretora
      grupo companhia empresa cooperativa consórcio construtora concessionária distribuidora petrolífera
      mineradora laboratório laboratórios s.a ltda sociedade universidade faculdade escola colégio
      hospital clínica centro observatório museu teatro biblioteca livraria igreja arquidiocese diocese
      jornal diário revista rádio televisão tv canal portal notícias editora
    `),
  organisations: [
    ...words(`
      ONU OTAN NATO UE OMS FMI OMC OIT OEA OPEP UNESCO Unesco Unicef UNICEF Acnur Mercosul BRICS Brics G7
      G20 CPLP PALOP BCE BID Interpol Europol Fifa FIFA Uefa UEFA Conmebol CBF COB COI PT PL PSDB MDB PP
      PSD PSB PDT PSOL PCdoB PV Rede Republicanos PSL DEM PTB STF STJ TSE TST TCU TRF AGU CGU PGR MPF OAB
      PF PRF PM ABIN Abin Anvisa Anatel Aneel ANP Anac ANS Inep Inpe Ibama ICMBio Incra Funai Fiocruz
      Butantan IBGE INSS SUS BNDES Bacen Copom Petrobras Eletrobras Embraer Vale Itaú Bradesco Santander
      Correios Embrapa Sebrae Fiesp CNI CUT MST Dieese Fipe FGV USP Unicamp Unesp UFRJ UnB Itamaraty
      Planalto Alvorada Congresso Senado Câmara Procon Enem CNJ CNN UOL G1 Folha Estadão Globo GloboNews
      Record SBT Band PS CDS IL BE PCP PAN Chega PSP GNR PJ SEF AIMA ASAE DGS INE INEM SNS TAP CP CGD EDP
      Galp RTP SIC TVI Lusa CGTP UGT ANMP MPLA UNITA Frelimo Renamo Sonangol PAIGC AFP AP EFE Reuters
      Bloomberg BBC Kremlin Pentágono Vaticano Hamas Hezbollah Mossad FBI CIA Nasa NASA Google Apple
      Microsoft Amazon Tesla Flamengo Corinthians Palmeiras Fluminense Botafogo Vasco Grêmio Benfica
    `),
    ...phrases(`
      Nações Unidas, Conselho de Segurança, União Europeia, Comissão Europeia, Parlamento Europeu,
      Conselho Europeu, Banco Central, Banco Central Europeu, Banco de Portugal, Banco Mundial,
      Banco do Brasil, Fundo Monetário Internacional, Organização Mundial da Saúde, Casa Branca, Casa Civil,
      Santa Sé, Polícia Federal, Polícia Civil, Polícia Militar, Polícia Judiciária,
      Polícia Rodoviária Federal, Ministério Público, Ministério Público Federal, Receita Federal,
      Supremo Tribunal Federal, Superior Tribunal de Justiça, Tribunal de Contas, Tribunal Constitucional,
      Supremo Tribunal de Justiça, Corpo de Bombeiros, Defesa Civil, Proteção Civil, Forças Armadas,
      Câmara dos Deputados, Senado Federal, Congresso Nacional, Assembleia da República,
      Assembleia Legislativa, Partido dos Trabalhadores, Partido Socialista, Bloco de Esquerda,
      Iniciativa Liberal, Cruz Vermelha, Anistia Internacional, Human Rights Watch, Médicos Sem Fronteiras,
      Agência Brasil, Agência Lusa, Estado Islâmico, São Paulo FC, FC Porto, Atlético Mineiro
    `),
  ],
  places: [
    ...words(`
      Brasília Salvador Fortaleza Manaus Curitiba Recife Goiânia Belém Guarulhos Campinas Maceió Natal
      Teresina Osasco Aracaju Cuiabá Joinville Londrina Niterói Florianópolis Vitória Blumenau Sorocaba
      Uberlândia Macapá Palmas Petrópolis Amazonas Pará Acre Rondônia Roraima Amapá Tocantins Maranhão
      Piauí Ceará Paraíba Pernambuco Alagoas Sergipe Bahia Goiás Paraná Amazônia Cerrado Pantanal Nordeste
      Sudeste Centro-Oeste Lisboa Porto Braga Coimbra Faro Setúbal Aveiro Leiria Évora Viseu Funchal
      Guimarães Almada Sintra Cascais Amadora Algarve Alentejo Açores Madeira Minho Luanda Benguela Maputo
      Beira Praia Bissau Díli Macau Londres Paris Berlim Roma Madri Madrid Barcelona Bruxelas Genebra
      Viena Moscou Moscovo Kiev Istambul Gaza Cisjordânia Jerusalém Teerã Teerão Beirute Damasco
      Washington Miami Flórida Califórnia Texas Chicago Pequim Xangai Tóquio Seul Dubai Caracas Bogotá
      Lima Santiago Montevidéu Assunção Havana Europa Ásia África América Caribe Atlântico Pacífico
      Mediterrâneo
    `),
    ...phrases(`
      São Paulo, Rio de Janeiro, Belo Horizonte, Porto Alegre, São Luís, João Pessoa, Campo Grande,
      Porto Velho, Boa Vista, Rio Branco, Minas Gerais, Espírito Santo, Santa Catarina, Rio Grande do Sul,
      Rio Grande do Norte, Mato Grosso, Mato Grosso do Sul, Distrito Federal, Nova York, Nova Iorque,
      Los Angeles, Buenos Aires, Oriente Médio, Médio Oriente, América Latina, América do Sul,
      Vila Nova de Gaia, Foz do Iguaçu, São José dos Campos, Juiz de Fora
    `),
  ],
  countryAliases: {
    BR: words('Brasil Brasília'),
    PT: words('Portugal Lisboa'),
    US: ['Estados Unidos', 'EUA', 'E.U.A.', 'América', 'Washington'],
    GB: ['Reino Unido', 'Grã-Bretanha', 'Inglaterra', 'Londres'],
    RU: ['Rússia', 'Moscou', 'Moscovo', 'Federação Russa'],
    CN: words('China Pequim'),
    UA: words('Ucrânia Kiev Kyiv'),
    FR: words('França Paris'),
    DE: words('Alemanha Berlim'),
    IT: words('Itália Roma'),
    ES: words('Espanha Madri Madrid'),
    NL: ['Holanda', 'Países Baixos'],
    BE: ['Bélgica'],
    CH: ['Suíça'],
    PL: words('Polônia Polónia Varsóvia'),
    HU: ['Hungria'],
    GR: ['Grécia'],
    TR: words('Turquia Ancara'),
    IL: ['Israel', 'Tel Aviv', 'Telavive'],
    PS: ['Palestina'],
    IR: words('Irã Irão Teerã Teerão'),
    IQ: ['Iraque'],
    SY: words('Síria Damasco'),
    LB: ['Líbano'],
    SA: ['Arábia Saudita', 'Riad'],
    AE: ['Emirados', 'Emirados Árabes'],
    QA: words('Catar Qatar'),
    EG: words('Egito Egipto'),
    IN: ['Índia', 'Nova Delhi', 'Nova Déli'],
    JP: words('Japão Tóquio'),
    KR: ['Coreia do Sul', 'Seul'],
    KP: ['Coreia do Norte', 'Pyongyang'],
    AU: ['Austrália'],
    CA: ['Canadá'],
    MX: ['México'],
    AR: ['Argentina', 'Buenos Aires'],
    CL: ['Chile'],
    CO: words('Colômbia Bogotá'),
    VE: words('Venezuela Caracas'),
    PE: ['Peru'],
    BO: ['Bolívia'],
    PY: ['Paraguai'],
    UY: ['Uruguai'],
    EC: ['Equador'],
    CU: words('Cuba Havana'),
    AO: words('Angola Luanda'),
    MZ: words('Moçambique Maputo'),
    CV: ['Cabo Verde'],
    GW: ['Guiné-Bissau'],
    ST: ['São Tomé'],
    TL: ['Timor-Leste'],
    ZA: ['África do Sul'],
    MA: ['Marrocos'],
    DZ: ['Argélia'],
  },
  actors: ptActors,
  groupWords: [
    ...words(`
      polícia policiais autoridades autoridade agentes investigadores bombeiros socorristas militares
      soldados promotores promotoria procuradores defesa acusação advogados juízes tribunal júri delegação
      delegações especialistas especialista analistas economistas cientistas pesquisadores médicos
      enfermeiros epidemiologistas meteorologistas funcionários servidores diplomatas ministros deputados
      senadores parlamentares vereadores oposição governistas fonte fontes porta-vozes testemunha
      testemunhas moradores morador moradora vizinhos habitantes residentes familiares família famílias
      parentes pais amigos vítimas sobreviventes passageiros motoristas usuários utentes consumidores
      clientes trabalhadores empregados operários grevistas sindicatos sindicato empresários agricultores
      produtores pescadores comerciantes caçadores estudantes alunos professores aposentados reformados
      imigrantes migrantes refugiados indígenas manifestantes ativistas ambientalistas críticos rebeldes
      torcedores adeptos internautas seguidores dirigentes clubes governo ministério prefeitura empresa
      companhia regulador organizadores partes relatório estudo documento nota comunicado bilhete sentença
      acórdão decisão pesquisa imprensa mídia jornais
    `),
    ...phrases(`
      as duas partes, ambas as partes, os dois países, fontes oficiais, fonte diplomática,
      uma fonte diplomática, fonte policial, fontes próximas, alto funcionário, redes sociais,
      equipes de resgate, serviços de emergência
    `),
  ],
  notGroups: words(`
    janeiro fevereiro primeiro primeira terceiro terceira dinheiro maneira carreira fronteira bandeira sexta-feira feira cadeira
    inteiro inteira valor cor dor setor motor erro favor amor calor interior exterior anterior posterior agora hora melhora
    melhor maior menor semana humano humana verão plano ano mês mesa surpresa durante mediante importante seguinte presente
    frente ambiente corrente incidente acidente diferente suficiente recente pendente ponte comentário horário cenário
    aniversário diário necessário contrário salário calendário vacina rotina máquina oficina destino caminho ensino
  `),
  notNames: words(`
      Janeiro Fevereiro Março Abril Maio Junho Julho Agosto Setembro Outubro Novembro Dezembro Domingo
      Segunda Terça Quarta Quinta Sexta Sábado Segunda-feira Terça-feira Quarta-feira Quinta-feira
      Sexta-feira O A Os As Um Uma Uns Umas Este Esta Estes Estas Esse Essa Esses Essas Aquele Aquela Isto
      Isso Aquilo Ele Ela Eles Elas Eu Você Vocês Nós Seu Sua Seus Suas Meu Minha Nosso Nossa Ao À Aos Às
      De Do Da Dos Das Em No Na Nos Nas Num Numa Com Por Pelo Pela Para Segundo Desde Até Entre Sobre Após
      Ante Sob Contra Durante Mediante Sem E Ou Mas Porém Contudo Todavia Embora Porque Pois Se Quando
      Enquanto Onde Como Que Quem Qual Quais Quanto Também Além Ainda Já Agora Hoje Ontem Amanhã Antes
      Depois Então Assim Aqui Ali Lá Atualmente Recentemente Finalmente Posteriormente Anteriormente
      Inclusive Só Apenas Somente Tal Tão Tanto Todo Toda Todos Todas Cada Outro Outra Outros Outras Mesmo
      Mesma Vários Várias Muitos Muitas Alguns Algumas Mais Menos Quase Dois Duas Três Quatro Cinco Seis
      Sete Oito Nove Dez Primeiro Primeira Ambos Ambas Não Sim Nem Nada Ninguém Nunca Sempre Talvez
      Portanto Logo Caso Foi Era É Há São Ser Tem Está Estão Disse Foto Fotos Vídeo Imagem Fonte Leia Veja
      Saiba Publicado Atualizado Redação Arquivo Publicidade Compartilhe Assine Notícias Senhor Senhora
      Dona Deus Natal Páscoa Carnaval Internet Copa Lei Constituição Covid Ocidente Oriente Guerra Mundo
      Unidos Conforme Procurado Procurada Procurados Vende Vai Oxalá Tomara Ah Oi Olá Claro Pronto Tampouco Obrigado Obrigada Parabéns
    `),
};
