import { words } from './words.ts';

/** Groups that act without a name: people in the plural, bodies by their sort. */
export const ptActors: readonly string[] = words(`
  acionistas adeptos adolescentes advogados agentes agressores agricultores alunos alunas amigos analistas
  apoiadores apoiantes aposentados artistas assaltantes assessores associações astronautas atacantes atletas
  atores autarcas autoridades autores banhistas bancos bandidos bolseiros bolsonaristas bombeiros brasileiros
  camionistas caminhoneiros candidatos cantores ciclistas cidadãos cientistas clientes clubes colaboradores
  colegas comerciantes compradores comunidades condutores congressistas conselheiros consumidores contribuintes
  crianças criminosos críticos delegados deputados dirigentes desabrigados desalojados diretores docentes
  doentes ecologistas economistas eleitores embaixadores empreendedores empregados empresários empresas
  encarregados enfermeiros enfermeiras entidades equipas escolas especialistas espectadores estudantes
  estrangeiros exportadores fabricantes familiares famílias fãs feministas fiéis fornecedores funcionários
  futebolistas gestores garimpeiros governadores governos grevistas guardas guerrilheiros habitantes herdeiros
  homens hóspedes hospitais idosos imigrantes indígenas industriais inquilinos internautas investidores
  investigadores irmãos islamistas israelenses israelitas jogadores jogadoras jornalistas jovens juízes ladrões
  lavradores leitores líderes lojistas mães magistrados manifestantes marinheiros médicos médicas meninas
  meninos mercadores migrantes militantes militares mineiros ministros missionários moradores motoristas
  mulheres municípios músicos negociadores observadores oposição opositores operários organizadores pacientes
  padres pais palestinos países parentes parlamentares participantes partidos passageiros pastores peregrinos
  pescadores pesquisadores pessoas pilotos policiais polícias políticos populares portugueses prefeitos presos
  produtores professores professoras profissionais promotores proprietários psicólogos quilombolas rebeldes
  refugiados reféns religiosos representantes residentes ribeirinhos russos salva-vidas seguidores senadores
  sequestradores servidores sindicatos sobreviventes sócios socorristas soldados suspeitos técnicos terroristas
  testemunhas torcedores trabalhadores trabalhadoras traficantes tripulantes turistas ucranianos usuários
  utentes utilizadores vendedores vereadores veteranos viajantes vigilantes visitantes vítimas vizinhos
  voluntários voluntárias homem mulher menino menina garoto garota jovem adolescente criança motorista condutor
  condutora motociclista ciclista pedestre peão suspeito suspeita vítima agressor atirador detido detida acusado
  acusada arguido arguida réu ré testemunha assassino homicida ladrão assaltante sequestrador preso refém
  sobrevivente passageiro paciente bebê bebé mãe pai filho filha marido esposa companheiro companheira casal
  irmão irmã família idoso idosa estudante aluno aluna professor professora médico médica enfermeira polícia
  policial soldado bombeiro piloto turista migrante juiz juíza tribunal júri promotor promotoria defesa acusação
  governo executivo parlamento exército militar trabalhador empresário comerciante agricultor pescador vizinho
  vizinha taxista caminhoneiro jogador atleta torcedor avó avô cunhado namorado namorada advogado advogada
  promotora procurador procuradora legista amiga amigo delegado delegada arqueólogos
  biólogos engenheiros arquitetos motoboys entregadores assentados pecuaristas
`);
