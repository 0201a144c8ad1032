/** Nouns that make a capitalised run an organisation, in the languages that stand in English reports, and words around such names. */
import { wordSet } from '../../word-lists.ts';

export const ORGANISATION_NOUNS = wordSet(`
  associations unions societies universities ministries councils guild front sisters friars congregation missionaries commons registrar presbytery
  consulate syndicate confederacy radio television tv broadcasting local lodge campus cooperatives growers producers fishers artists writers builders
  parents tenants electrical mission delegation ombudsman port airport harbour harbor cathedral monastery registry republic kingdom emirate principality
  academy action administration advocates affairs agency alliance archive archives army assembly association associates authority bank board brewery
  brigade bureau business cabinet campaign center centre chamber church circle city clinic club coalition collaborative collective college commission
  committee community companies company confederation conference congress conservancy conservatory consortium consulting consultancy convention cooperative
  co-operative corporation corps council county court dairy department dialogue diocese directorate district division embassy enterprise enterprises
  exchange faculty farms federation fellowship fire firm fleet foods force forces forum foundation fund funds galleries gallery government group health
  holdings hospital hospitals hospice house hub inc incorporated industries initiative inspectorate institute institution instituto insurance journal
  judiciary kitchen lab laboratories laboratory labs league ledger legislature library limited llc llp logistics ltd magazine media meetup ministry
  motors movement municipality museum mutual nations network news newspaper observatory office operators organisation organization orchestra parish
  parliament police navy customs guard partners partnership party platform plc polytechnic post press programme program project publishing railways
  rescue research school schools secretariat nation senate service services shipping society solutions state station studio studios summit synod systems
  taskforce team technologies technology terminals theatre times transport treasury tribune tribunal trust union unit university utilities ventures
  voice watch water works workshop workers teachers nurses farmers robotics analytics dynamics energy pharma pharmaceuticals biotech capital airlines
  electronics software therapeutics genomics materials minerals mining telecom telecoms interactive pictures records books dockers drivers chambers
  seminary abbey convent temple mosque barracks breweries mills gardens line lines yard youth herald gazette chronicle guardian telegraph universidad
  universidade universität universite université universitas universiti universitet universiteit università uniwersytet hochschule institut istituto
  asociación asociacion associação associazione cámara câmara fundación fundacion fundação fundacja stiftung fondation fondazione yayasan lembaga dewan
  kementerian sociedad société sociedade gesellschaft verein verband gmbh ag ab as oy sa spa bv nv kg srl pty pte bhd sdn colegio consejo conseil
  conselho centro comité comisión ministère ministerio ministério banco banque secretaría escuela école escola clínica clinica klinik klinikum ospedale
  hôpital krankenhaus municipio alcaldía gobierno gobernación fédération federación confederación sindicato mahkamah pusat badan majlis sabha samiti
  sangh sanstha vidyapeeth vishwavidyalaya mandal parishad gram hastane vakfı derneği üniversitesi enstitüsü towarzystwo instytut fundusz izba szkoła
  facility cluster akademia academia accademia akademie kollegium högskola universitetet sällskap förening forening`);

/** Organisation nouns that are as often a field of work: "Minister of Transport", "Centre for Peace and Health". */
export const FIELDS_OF_WORK = wordSet(`
  services transport health systems technology technologies water media school schools research affairs administration industries culture
  energy shipping customs utilities telecom mining programme programmes program project partnerships insurance business works analytics
  robotics forces records electronics materials press publishing policy`);

/** Words that join an organisation's name: "Center for Population Studies", "Cámara de Logística del Pacífico". */
export const JOINERS = wordSet(
  'an yr og och und van von der den zu zur sa ng na of for on in de del la las los y do da das dos des di du della und für et e et_al the',
);

/** Small after a name and part of it: "Turfcutter magazine". */
export const KINDS = wordSet(`
  magazine newspaper weekly review radio federation union association society council institute college university school hospital clinic bank
  board commission committee ministry department agency authority foundation trust charity network alliance cooperative co-operative club museum gallery library office
  theatre chapter branch police port airport depot firm company brewery parish diocese mosque church group collective centre center laboratory lab plant mill mine farm`);

/** In the names of firms, and in few people's. */
export const FIRM_WORDS = wordSet(`
  cloud data soft stack stream link point bridge box digital global united north south east west pacific atlantic blue red open home land food ocean
  river delta mountain valley star sun bay rail auto eco grid mobile web online rights watch brands power steel design hotel hotels stores express`);

const DESCRIPTORS = wordSet(`
  giant lobby title brand label chain operator weekly daily monthly quarterly nonprofit non-profit charity provider startup start-up maker
  manufacturer supplier retailer insurer lender ngo think-tank thinktank broadcaster school business outlet body vendor carrier airline utility
  conglomerate multinational publisher brewer shipper watchdog`);

/** Before an organisation's name and no part of it: "law firm X", "the nonprofit Y". */
export const isDescriptor = (word: string): boolean =>
  DESCRIPTORS.has(word) ||
  (ORGANISATION_NOUNS.has(word) && word.length > 2 && !FIELDS_OF_WORK.has(word) && !word.endsWith('s'));

/** Countries and unions whose name before or after an office is the affiliation: "Pakistan’s ambassador to Russia". */
export const COUNTRIES = wordSet(`
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh barbados belarus belgium belize
  benin bhutan bolivia botswana brazil brunei bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia
  cuba cyprus czechia denmark djibouti ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece
  grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan
  kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania luxembourg madagascar malawi
  malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal
  netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar
  romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland
  syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey türkiye turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu
  venezuela vietnam yemen zambia zimbabwe england scotland wales britain russian_federation united_kingdom united_states united_nations
  european_union south_africa south_korea north_korea sri_lanka saudi_arabia new_zealand costa_rica el_salvador sierra_leone ivory_coast
  burkina_faso cape_verde timor-leste uae uk us usa un eu african_union united_arab_emirates papua_new_guinea dominican_republic`);

/** "World Health Day" */
export const CALENDAR = /^(?:Day|Week|Month|Year|Decade)$/;

/** "the General Meeting | of the Association". */
export const OCCASION =
  /^(?:meeting|webinar|seminar|session|workshop|hearing|lecture|webinars|minutes|summary|notes|report)$/;

/** "Local 2217", "Ward 4". */
export const NUMBERED = /^(?:local|lodge|ward|branch|chapter|unit|station|district|region|brigade|school|ps)$/;
