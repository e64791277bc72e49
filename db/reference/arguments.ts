// The arguments that ship with the product. Facts are those of the sources named at each; the words are this product's. An id never changes: by it the
// product knows what it has put among the others already.
import type { ArgumentContent } from "#db/vocabulary/argument";
import type { Source } from "#db/vocabulary/example";

const source = (name: string, url: string | null = null): Source => ({ name, url });

const GUIDELINE = source("Richtlinie des Landes NRW zur Förderung der interkommunalen Zusammenarbeit, Runderlass vom 31.08.2021 (MBl. NRW. 2021 Nr. 28)");
const MINISTRY = source("Ministerium für Heimat, Kommunales, Bau und Digitalisierung NRW (mhkbd.nrw)");
const PORTAL = source("Portal Interkommunales.NRW der kommunalen Spitzenverbände (interkommunales.nrw)");
const PRIZE = source("Landespreis für innovative interkommunale Zusammenarbeit: Preise, Fragen und Antworten (landespreis.interkommunales.nrw)");
const CRITERIA = source("Kriterien des Landespreises für innovative interkommunale Zusammenarbeit (kommunen.nrw)");
const GKG = source("Gesetz über kommunale Gemeinschaftsarbeit (GkG NRW)");
const ANHOLT = source("Anholter Abkommen vom 23.05.1991 (recht.nrw.de)");
const MAINZ = source("Mainzer Abkommen von 1996 (recht.nrw.de)");
const EGTC = source("Verordnung (EG) Nr. 1082/2006 über den Europäischen Verbund für territoriale Zusammenarbeit");
const EIFEL = source("Radio 700, Bericht vom 10.05.2022 (radio700.eu)");
const COESFELD = source("Kreis Coesfeld, Meldung vom 28.03.2022 (kreis-coesfeld-digital.de)");
const BORKEN = source("Wirtschaftsförderungsgesellschaft für den Kreis Borken (wfg-borken.de)");
const ERKELENZ = source("Stadt Erkelenz, Meldung vom März 2022 (erkelenz.de)");
const BOCHOLT = source("Stadt Bocholt, Meldung vom 28.03.2022 (bocholt.de)");
const AUTHORITIES = source("Bezirksregierungen Münster, Köln, Arnsberg und Detmold, Hinweise zur Förderung der interkommunalen Zusammenarbeit");

export const SHIPPED_ARGUMENTS = [
  {
    id: "shared-on-call",
    kind: "argument",
    topics: ["administration", "public-order"],
    audiences: ["administration", "staff"],
    claim: {
      de: "Was rund um die Uhr bereitstehen muss, trägt sich gemeinsam leichter.",
      en: "What has to be on call around the clock is easier to carry together.",
      nl: "Wat dag en nacht paraat moet staan, is samen makkelijker te dragen.",
      fr: "Ce qui doit être disponible jour et nuit se porte mieux à plusieurs.",
    },
    evidence: {
      de: "Hellenthal, Schleiden, Kall, Nettersheim und Blankenheim teilen sich die Rufbereitschaft. Was vorher jede Verwaltung allein besetzen musste, leisten fünf gemeinsam. Dafür erhielten sie 2022 den Landespreis.",
      en: "Hellenthal, Schleiden, Kall, Nettersheim and Blankenheim share their on-call duty. What each administration had to staff alone, five now do together. It won the State Prize in 2022.",
      nl: "Hellenthal, Schleiden, Kall, Nettersheim en Blankenheim delen hun piketdienst. Wat elke gemeente eerst alleen moest bemensen, doen er nu vijf samen. Daarvoor kregen zij in 2022 de Landespreis.",
      fr: "Hellenthal, Schleiden, Kall, Nettersheim et Blankenheim partagent leur astreinte. Ce que chaque administration devait assurer seule, cinq communes l’assurent ensemble. Elles ont reçu pour cela le prix du Land en 2022.",
    },
    sources: [EIFEL],
  },
  {
    id: "three-kinds-of-gain",
    kind: "argument",
    topics: [],
    audiences: ["council", "administration"],
    claim: {
      de: "Gewinn ist mehr als gespartes Geld.",
      en: "There is more to gain than money saved.",
      nl: "Winst is meer dan bespaard geld.",
      fr: "Le gain ne se mesure pas qu’en argent économisé.",
    },
    evidence: {
      de: "Das Land fördert eine Zusammenarbeit, wenn sie eines von dreien erreicht: mindestens 15 Prozent Ersparnis oder Mehreinnahme im Aufgabenfeld, eine wesentlich bessere Leistung, oder einen dauerhaften Beitrag zu einem Problem, das eine Kommune allein nicht so gut lösen könnte.",
      en: "The Land funds a cooperation that reaches one of three things: at least 15 per cent saved or gained in its field, a substantially better service, or a lasting contribution to a problem that one municipality could not solve as well alone.",
      nl: "De deelstaat subsidieert een samenwerking die één van drie dingen bereikt: minstens 15 procent besparing of extra inkomsten op het taakveld, een duidelijk betere dienstverlening, of een blijvende bijdrage aan een probleem dat één gemeente alleen minder goed kan oplossen.",
      fr: "Le Land subventionne une coopération qui atteint l’un de ces trois buts : au moins 15 pour cent d’économies ou de recettes supplémentaires dans son domaine, un service nettement meilleur, ou une contribution durable à un problème qu’une commune seule ne résoudrait pas aussi bien.",
    },
    sources: [GUIDELINE],
  },
  {
    id: "land-funds-the-start",
    kind: "argument",
    topics: ["finance"],
    audiences: ["council", "administration"],
    claim: {
      de: "Das Land trägt den Anfang zum größten Teil mit.",
      en: "The Land carries most of the beginning.",
      nl: "De deelstaat draagt het grootste deel van de start.",
      fr: "Le Land prend en charge la plus grande part du démarrage.",
    },
    evidence: {
      de: "Zwei Partner in Nordrhein-Westfalen können 175.000 Euro erhalten, höchstens 90 Prozent der förderfähigen Ausgaben. Gefördert werden Anbahnung, Vorbereitung, Einrichtung und die erste Zeit der Durchführung. Der Antrag muss vor dem Beginn gestellt sein; einen Anspruch gibt es nicht.",
      en: "Two partners in North Rhine-Westphalia can receive 175,000 euros, at most 90 per cent of eligible spending. Preparation, set-up and the first period of running it are funded. The application has to come before the start; there is no claim to it.",
      nl: "Twee partners in Noordrijn-Westfalen kunnen 175.000 euro krijgen, ten hoogste 90 procent van de subsidiabele uitgaven. Voorbereiding, opzet en de eerste uitvoering komen in aanmerking. De aanvraag moet vóór de start gedaan zijn; er bestaat geen recht op.",
      fr: "Deux partenaires en Rhénanie-du-Nord-Westphalie peuvent recevoir 175 000 euros, au plus 90 pour cent des dépenses éligibles. Sont subventionnés la préparation, la mise en place et le début de la mise en œuvre. La demande doit précéder le début ; il n’existe pas de droit à la subvention.",
    },
    sources: [GUIDELINE, AUTHORITIES],
  },
  {
    id: "more-partners-more-support",
    kind: "argument",
    topics: ["finance"],
    audiences: ["council", "administration"],
    claim: {
      de: "Jeder weitere Partner bringt weitere Förderung mit.",
      en: "Each further partner brings further funding.",
      nl: "Elke volgende partner brengt extra subsidie mee.",
      fr: "Chaque partenaire de plus apporte une subvention de plus.",
    },
    evidence: {
      de: "Zu den 175.000 Euro für zwei Partner kommen 35.000 Euro für jeden weiteren Partner in Nordrhein-Westfalen, solange die Summe 90 Prozent der förderfähigen Ausgaben nicht übersteigt. Nachbarn früh zu fragen lohnt sich also.",
      en: "To the 175,000 euros for two partners come 35,000 euros for each further partner in North Rhine-Westphalia, as long as the sum stays within 90 per cent of eligible spending. It pays to ask neighbours early.",
      nl: "Bij de 175.000 euro voor twee partners komt 35.000 euro voor elke volgende partner in Noordrijn-Westfalen, zolang het totaal binnen 90 procent van de subsidiabele uitgaven blijft. Buren vroeg vragen loont dus.",
      fr: "Aux 175 000 euros pour deux partenaires s’ajoutent 35 000 euros pour chaque autre partenaire en Rhénanie-du-Nord-Westphalie, tant que la somme ne dépasse pas 90 pour cent des dépenses éligibles. Il vaut donc la peine de consulter tôt ses voisins.",
    },
    sources: [GUIDELINE],
  },
  {
    id: "border-is-no-obstacle-to-support",
    kind: "argument",
    topics: [],
    audiences: ["council", "administration"],
    claim: {
      de: "Auch mit nur einem Partner in Nordrhein-Westfalen ist Förderung möglich, wenn die Zusammenarbeit über die Landesgrenze reicht.",
      en: "Funding is possible with a single partner in North Rhine-Westphalia when the cooperation crosses the Land’s border.",
      nl: "Ook met maar één partner in Noordrijn-Westfalen is subsidie mogelijk, als de samenwerking over de grens van de deelstaat gaat.",
      fr: "Une subvention est possible avec un seul partenaire en Rhénanie-du-Nord-Westphalie si la coopération dépasse la frontière du Land.",
    },
    evidence: {
      de: "Für ein Vorhaben über die Landesgrenze mit einem Partner in Nordrhein-Westfalen nennt die Richtlinie 75.000 Euro.",
      en: "For a project across the Land’s border with one partner in North Rhine-Westphalia the guideline names 75,000 euros.",
      nl: "Voor een project over de grens van de deelstaat met één partner in Noordrijn-Westfalen noemt de richtlijn 75.000 euro.",
      fr: "Pour un projet au-delà de la frontière du Land avec un partenaire en Rhénanie-du-Nord-Westphalie, la directive prévoit 75 000 euros.",
    },
    sources: [GUIDELINE, MINISTRY],
  },
  {
    id: "common-practice",
    kind: "argument",
    topics: [],
    audiences: ["council", "administration", "citizens"],
    claim: {
      de: "Zusammenarbeit ist längst üblich.",
      en: "Working together has long been common.",
      nl: "Samenwerken is allang gebruikelijk.",
      fr: "Coopérer est depuis longtemps chose courante.",
    },
    evidence: {
      de: "In Nordrhein-Westfalen gibt es rund 1.500 öffentlich-rechtliche Vereinbarungen und 250 Zweckverbände. Wer neu beginnt, betritt kein Neuland, sondern kann aus vielen Beispielen wählen.",
      en: "North Rhine-Westphalia has about 1,500 public-law agreements and 250 joint authorities. Whoever begins does not break new ground and can choose from many examples.",
      nl: "Noordrijn-Westfalen telt ongeveer 1.500 publiekrechtelijke overeenkomsten en 250 openbare lichamen (Zweckverbände). Wie begint, betreedt geen onbekend terrein en kan uit veel voorbeelden kiezen.",
      fr: "La Rhénanie-du-Nord-Westphalie compte environ 1 500 conventions de droit public et 250 syndicats intercommunaux (Zweckverbände). Qui commence n’avance pas en terrain inconnu et peut choisir parmi de nombreux exemples.",
    },
    sources: [MINISTRY],
  },
  {
    id: "no-start-from-zero",
    kind: "argument",
    topics: [],
    audiences: ["administration", "staff"],
    claim: {
      de: "Niemand fängt bei null an.",
      en: "Nobody starts from zero.",
      nl: "Niemand begint bij nul.",
      fr: "Personne ne part de zéro.",
    },
    evidence: {
      de: "Das Portal Interkommunales.NRW sammelt seit Dezember 2016 Projekte, Checklisten und Partnergesuche. Nach eigenen Angaben sind alle 396 Städte und Gemeinden und alle Kreise des Landes dort vertreten.",
      en: "Since December 2016 the portal Interkommunales.NRW has collected projects, checklists and searches for partners. By its own account all 396 municipalities and all districts of the Land are represented.",
      nl: "Het portaal Interkommunales.NRW verzamelt sinds december 2016 projecten, checklists en oproepen voor partners. Naar eigen zeggen zijn alle 396 gemeenten en alle Kreise van de deelstaat er vertegenwoordigd.",
      fr: "Depuis décembre 2016, le portail Interkommunales.NRW réunit des projets, des listes de contrôle et des recherches de partenaires. Selon ses propres indications, les 396 communes et tous les Kreise du Land y sont représentés.",
    },
    sources: [PORTAL],
  },
  {
    id: "digital-as-a-district",
    kind: "argument",
    topics: ["digital", "administration"],
    audiences: ["council", "administration", "staff"],
    claim: {
      de: "Digitalisierung gelingt im Verbund besser als jeder für sich.",
      en: "Going digital works better as a group than one by one.",
      nl: "Digitaliseren lukt samen beter dan ieder voor zich.",
      fr: "La numérisation réussit mieux en groupe que chacun pour soi.",
    },
    evidence: {
      de: "Der Kreis Coesfeld und seine elf Städte und Gemeinden haben mit „Coesfeld 12.0“ eine gemeinsame Digitalisierungsstrategie. Sie wurde 2022 mit dem Landespreis ausgezeichnet.",
      en: "With “Coesfeld 12.0” the Kreis Coesfeld and its eleven municipalities have one digital strategy. It won the State Prize in 2022.",
      nl: "Met ‘Coesfeld 12.0’ hebben de Kreis Coesfeld en zijn elf gemeenten één gezamenlijke digitaliseringsstrategie. Die kreeg in 2022 de Landespreis.",
      fr: "Avec « Coesfeld 12.0 », le Kreis Coesfeld et ses onze communes ont une stratégie numérique commune. Elle a reçu le prix du Land en 2022.",
    },
    sources: [COESFELD],
  },
  {
    id: "same-duty-for-all",
    kind: "argument",
    topics: ["digital"],
    audiences: ["administration", "staff"],
    claim: {
      de: "Was alle gleichermaßen erfüllen müssen, muss nicht jede Verwaltung neu erfinden.",
      en: "What all have to fulfil alike need not be invented by each administration anew.",
      nl: "Wat iedereen evenzeer moet regelen, hoeft niet elke gemeente opnieuw uit te vinden.",
      fr: "Ce que tous doivent assurer de la même façon n’a pas à être réinventé par chaque administration.",
    },
    evidence: {
      de: "Barrierefrei sein müssen Internetseiten, Programme und Anwendungen jeder Kommune, im Internet wie im Intranet. Prüfung, Schulung und Nachbesserung lassen sich einmal gemeinsam statt vielfach einzeln leisten.",
      en: "Every municipality’s websites, programs and apps have to be accessible, on the internet and the intranet. Testing, training and repair can be done once together instead of many times alone.",
      nl: "De websites, programma’s en apps van elke gemeente moeten toegankelijk zijn, op internet en intranet. Toetsen, scholen en verbeteren kan één keer samen in plaats van vele keren apart.",
      fr: "Les sites, logiciels et applications de chaque commune doivent être accessibles, sur l’internet comme sur l’intranet. Contrôles, formations et corrections peuvent se faire une fois ensemble plutôt que de nombreuses fois séparément.",
    },
    sources: [source("Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen vom 18.06.2019, § 1, und § 10 BGG NRW")],
  },
  {
    id: "shared-service-centre",
    kind: "argument",
    topics: ["administration", "finance", "digital"],
    audiences: ["council", "administration", "staff"],
    claim: {
      de: "Gemeinsame Dienstleistungszentren gelten dem Land als besonders vorbildlich.",
      en: "The Land regards shared service centres as especially exemplary.",
      nl: "De deelstaat ziet gezamenlijke servicecentra als een bijzonder goed voorbeeld.",
      fr: "Le Land considère les centres de services partagés comme particulièrement exemplaires.",
    },
    evidence: {
      de: "Personal, Finanzen, IT: Das Ministerium nennt Shared Service Center ausdrücklich als vorbildliche Form. Der zweite Landespreis hat dafür eine eigene Sonderkategorie.",
      en: "Staff, finance, IT: the ministry expressly names shared service centres as an exemplary form. The second State Prize has a special category for them.",
      nl: "Personeel, financiën, IT: het ministerie noemt zulke shared service centers uitdrukkelijk als voorbeeld. De tweede Landespreis heeft er een eigen categorie voor.",
      fr: "Personnel, finances, informatique : le ministère cite expressément les centres de services partagés comme forme exemplaire. Le deuxième prix du Land leur consacre une catégorie spéciale.",
    },
    sources: [MINISTRY, PORTAL],
  },
  {
    id: "one-evening-for-a-whole-district",
    kind: "argument",
    topics: ["economy", "schools"],
    audiences: ["council", "citizens"],
    claim: {
      de: "Junge Menschen suchen Ausbildung nicht entlang von Gemeindegrenzen.",
      en: "Young people do not look for training along municipal boundaries.",
      nl: "Jongeren zoeken hun opleiding niet langs gemeentegrenzen.",
      fr: "Les jeunes ne cherchent pas leur formation en suivant les limites communales.",
    },
    evidence: {
      de: "Die 17 Kommunen im Kreis Borken richten mit der Wirtschaftsförderungsgesellschaft des Kreises die „Nacht der Ausbildung“ aus: Betriebe im ganzen Kreis zeigen sich am selben Abend. 2022 gab es dafür den Landespreis.",
      en: "The 17 municipalities of the Kreis Borken and its business development agency hold the “Night of Training”: companies all over the district open on one evening. It won the State Prize in 2022.",
      nl: "De 17 gemeenten in de Kreis Borken organiseren met het economisch bureau van de Kreis de ‘Nacht van de opleiding’: bedrijven in de hele Kreis laten zich op één avond zien. In 2022 kreeg dit de Landespreis.",
      fr: "Les 17 communes du Kreis Borken et son agence économique organisent la « Nuit de la formation » : les entreprises de tout le Kreis se présentent le même soir. Elle a reçu le prix du Land en 2022.",
    },
    sources: [BORKEN],
  },
  {
    id: "landscape-knows-no-boundary",
    kind: "argument",
    topics: ["planning", "climate", "economy"],
    audiences: ["council", "citizens", "administration"],
    claim: {
      de: "Eine Landschaft im Wandel lässt sich nur im Ganzen planen.",
      en: "A changing landscape can only be planned as a whole.",
      nl: "Een landschap in verandering laat zich alleen als geheel plannen.",
      fr: "Un paysage en mutation ne peut se planifier que dans son ensemble.",
    },
    evidence: {
      de: "Mönchengladbach, Erkelenz, Jüchen und Titz gestalten die Folgen des Tagebaus Garzweiler in einem Zweckverband. Große Stadt und kleine Gemeinde sitzen dort an einem Tisch. 2022 wurde er mit dem Landespreis ausgezeichnet.",
      en: "Mönchengladbach, Erkelenz, Jüchen and Titz shape what follows the Garzweiler open-cast mine in one joint authority. A large city and a small municipality sit at one table there. It won the State Prize in 2022.",
      nl: "Mönchengladbach, Erkelenz, Jüchen en Titz geven in één openbaar lichaam (Zweckverband) vorm aan wat na de bruinkoolmijn Garzweiler komt. Een grote stad en een kleine gemeente zitten er aan één tafel. In 2022 kreeg het de Landespreis.",
      fr: "Mönchengladbach, Erkelenz, Jüchen et Titz façonnent l’après-mine de Garzweiler dans un même syndicat intercommunal. Grande ville et petite commune y siègent à la même table. Il a reçu le prix du Land en 2022.",
    },
    sources: [ERKELENZ],
  },
  {
    id: "fire-does-not-stop-at-the-border",
    kind: "argument",
    topics: ["rescue"],
    audiences: ["council", "staff", "citizens"],
    claim: {
      de: "Im Notfall zählt der kürzeste Weg, nicht die Grenze.",
      en: "In an emergency the shortest way counts, not the border.",
      nl: "In nood telt de kortste weg, niet de grens.",
      fr: "En cas d’urgence, c’est le chemin le plus court qui compte, pas la frontière.",
    },
    evidence: {
      de: "Bocholt und die niederländische Gemeinde Aalten betreiben mit „CrossFire“ ein deutsch-niederländisches Feuerwehrhaus. Grundlage ist eine öffentlich-rechtliche Vereinbarung, die seit 2004 genutzt wird. 2022 gab es dafür den Landespreis.",
      en: "With “CrossFire” Bocholt and the Dutch municipality of Aalten run a German-Dutch fire station. It rests on a public-law agreement in use since 2004. It won the State Prize in 2022.",
      nl: "Met ‘CrossFire’ hebben Bocholt en de Nederlandse gemeente Aalten een Duits-Nederlandse brandweerkazerne. De basis is een publiekrechtelijke overeenkomst die sinds 2004 wordt gebruikt. In 2022 kreeg het de Landespreis.",
      fr: "Avec « CrossFire », Bocholt et la commune néerlandaise d’Aalten exploitent une caserne germano-néerlandaise. Elle repose sur une convention de droit public utilisée depuis 2004. Elle a reçu le prix du Land en 2022.",
    },
    sources: [BOCHOLT],
  },
  {
    id: "treaty-with-the-netherlands",
    kind: "argument",
    topics: [],
    audiences: ["council", "administration"],
    claim: {
      de: "Mit niederländischen Gemeinden ist auch der öffentlich-rechtliche Weg offen.",
      en: "With Dutch municipalities the public-law way is open too.",
      nl: "Met Nederlandse gemeenten staat ook de publiekrechtelijke weg open.",
      fr: "Avec les communes néerlandaises, la voie du droit public est elle aussi ouverte.",
    },
    evidence: {
      de: "Das Anholter Abkommen von 1991 erlaubt Gemeinden, Kreisen und Verbänden in Nordrhein-Westfalen mit niederländischen Gemeinden und Provinzen Zweckverbände, öffentlich-rechtliche Vereinbarungen und kommunale Arbeitsgemeinschaften.",
      en: "The Anholt agreement of 1991 allows municipalities, districts and associations in North Rhine-Westphalia to form joint authorities, public-law agreements and working groups with Dutch municipalities and provinces.",
      nl: "Het Verdrag van Anholt uit 1991 maakt voor gemeenten, Kreise en verbanden in Noordrijn-Westfalen openbare lichamen, publiekrechtelijke overeenkomsten en werkgemeenschappen met Nederlandse gemeenten en provincies mogelijk.",
      fr: "L’accord d’Anholt de 1991 permet aux communes, aux Kreise et aux groupements de Rhénanie-du-Nord-Westphalie de créer des syndicats intercommunaux, de conclure des conventions de droit public et de former des communautés de travail avec des communes et provinces néerlandaises.",
    },
    sources: [ANHOLT],
  },
  {
    id: "treaty-with-wallonia",
    kind: "argument",
    topics: [],
    audiences: ["administration"],
    claim: {
      de: "Auch nach Wallonien und in die Deutschsprachige Gemeinschaft führt ein geregelter Weg.",
      en: "There is a regulated way to Wallonia and the German-speaking Community as well.",
      nl: "Ook naar Wallonië en de Duitstalige Gemeenschap loopt een geregelde weg.",
      fr: "Une voie réglée mène aussi vers la Wallonie et la Communauté germanophone.",
    },
    evidence: {
      de: "Das Mainzer Abkommen von 1996 gilt zwischen Nordrhein-Westfalen, Rheinland-Pfalz, der Wallonie und der Deutschsprachigen Gemeinschaft. Flandern gehört nicht dazu; dort kommt etwa ein Europäischer Verbund für territoriale Zusammenarbeit in Betracht.",
      en: "The Mainz agreement of 1996 binds North Rhine-Westphalia, Rhineland-Palatinate, Wallonia and the German-speaking Community. Flanders is no party to it; there a European grouping of territorial cooperation may be considered.",
      nl: "Het Verdrag van Mainz uit 1996 geldt tussen Noordrijn-Westfalen, Rijnland-Palts, Wallonië en de Duitstalige Gemeenschap. Vlaanderen is geen partij; daar kan bijvoorbeeld een Europese groepering voor territoriale samenwerking worden overwogen.",
      fr: "L’accord de Mayence de 1996 lie la Rhénanie-du-Nord-Westphalie, la Rhénanie-Palatinat, la Wallonie et la Communauté germanophone. La Flandre n’y est pas partie ; on peut y envisager un groupement européen de coopération territoriale.",
    },
    sources: [MAINZ, EGTC],
  },
  {
    id: "a-form-for-each-need",
    kind: "argument",
    topics: [],
    audiences: ["council", "administration"],
    claim: {
      de: "Für jede Nähe gibt es eine passende Form.",
      en: "There is a form for every degree of closeness.",
      nl: "Voor elke mate van nabijheid bestaat een passende vorm.",
      fr: "À chaque degré de proximité correspond une forme.",
    },
    evidence: {
      de: "Das Gesetz über kommunale Gemeinschaftsarbeit kennt lockere und feste Formen: Arbeitsgemeinschaft, öffentlich-rechtliche Vereinbarung, Zweckverband und gemeinsames Kommunalunternehmen. Man kann klein beginnen und später enger werden.",
      en: "The law on municipal cooperation knows loose and firm forms: working group, public-law agreement, joint authority and joint municipal enterprise. One can begin small and move closer later.",
      nl: "De wet op gemeentelijke samenwerking kent losse en vaste vormen: werkgemeenschap, publiekrechtelijke overeenkomst, openbaar lichaam (Zweckverband) en gezamenlijke gemeentelijke onderneming. Men kan klein beginnen en later hechter worden.",
      fr: "La loi sur la coopération communale connaît des formes souples et fermes : communauté de travail, convention de droit public, syndicat intercommunal et entreprise communale commune. On peut commencer modestement et se rapprocher ensuite.",
    },
    sources: [GKG],
  },
  {
    id: "faster-and-better",
    kind: "argument",
    topics: ["public-order", "administration"],
    audiences: ["citizens", "council"],
    claim: {
      de: "Gemeint sind die Bürgerinnen und Bürger: schneller, besser, verlässlicher.",
      en: "It is meant for citizens: faster, better, more reliable.",
      nl: "Het gaat om de inwoners: sneller, beter, betrouwbaarder.",
      fr: "Il s’agit des habitants : plus vite, mieux, plus sûrement.",
    },
    evidence: {
      de: "Die Jury des Landespreises fragt zuerst nach dem Gewinn der Zusammenarbeit. Als Gewinn gelten schnellere Verfahren und eine neue Qualität der Leistung ebenso wie gesparte Mittel.",
      en: "The jury of the State Prize asks first what is gained by the cooperation. Faster procedures and a new quality of service count as much as resources saved.",
      nl: "De jury van de Landespreis vraagt eerst naar de winst van de samenwerking. Snellere procedures en een nieuwe kwaliteit van dienstverlening tellen evenzeer als bespaarde middelen.",
      fr: "Le jury du prix du Land demande d’abord ce que la coopération apporte. Des procédures plus rapides et une nouvelle qualité de service comptent autant que les moyens économisés.",
    },
    sources: [CRITERIA],
  },
  {
    id: "recognition",
    kind: "argument",
    topics: [],
    audiences: ["council", "staff", "citizens"],
    claim: {
      de: "Gute Zusammenarbeit wird gesehen und ausgezeichnet.",
      en: "Good cooperation is seen and honoured.",
      nl: "Goede samenwerking wordt gezien en beloond.",
      fr: "Une bonne coopération est vue et récompensée.",
    },
    evidence: {
      de: "75 Bewerbungen gab es beim ersten Landespreis 2022. Jede Kategorie ist mit 10.000 Euro dotiert, die die Partner frei unter sich aufteilen.",
      en: "There were 75 entries to the first State Prize in 2022. Each category carries 10,000 euros, which the partners divide freely among themselves.",
      nl: "Voor de eerste Landespreis in 2022 waren er 75 inzendingen. Aan elke categorie is 10.000 euro verbonden, die de partners vrij onderling verdelen.",
      fr: "Le premier prix du Land, en 2022, a reçu 75 candidatures. Chaque catégorie est dotée de 10 000 euros que les partenaires répartissent librement entre eux.",
    },
    sources: [PRIZE, source("Landesregierung Nordrhein-Westfalen, Mitteilungen zum Landespreis 2022 (land.nrw)")],
  },
  {
    id: "objection-independence",
    kind: "objection",
    topics: [],
    audiences: ["council", "citizens"],
    claim: {
      de: "„Damit geben wir unsere Selbstständigkeit auf.“",
      en: "“We give up our independence with it.”",
      nl: "‘Daarmee geven we onze zelfstandigheid op.’",
      fr: "« Nous y perdons notre autonomie. »",
    },
    evidence: {
      de: "Was geteilt wird, bestimmt der eigene Rat: Ohne Gremienbeschluss aller Partner gibt es weder eine Förderung noch einen Beitrag zum Landespreis. Bei einer mandatierenden Vereinbarung führt ein Partner die Aufgabe nur für die anderen durch; die Zuständigkeit bleibt bei jeder Kommune.",
      en: "One’s own council decides what is shared: without a resolution of every partner’s council there is neither funding nor an entry to the prize. Under a mandating agreement one partner only carries the task out for the others; responsibility stays with each municipality.",
      nl: "Wat wordt gedeeld, bepaalt de eigen raad: zonder besluit van de raad van elke partner is er geen subsidie en geen inzending voor de prijs. Bij een mandaatovereenkomst voert één partner de taak alleen uit voor de anderen; de bevoegdheid blijft bij elke gemeente.",
      fr: "C’est le conseil de chaque commune qui décide de ce qui est partagé : sans délibération de tous les partenaires, il n’y a ni subvention ni candidature au prix. Par une convention de mandat, un partenaire exécute seulement la tâche pour les autres ; la compétence reste à chaque commune.",
    },
    sources: [GKG, GUIDELINE, PRIZE],
  },
  {
    id: "objection-effort",
    kind: "objection",
    topics: [],
    audiences: ["administration", "staff", "council"],
    claim: {
      de: "„Der Aufwand für den Anfang ist zu groß.“",
      en: "“The effort to begin is too great.”",
      nl: "‘De inspanning om te beginnen is te groot.’",
      fr: "« L’effort de départ est trop grand. »",
    },
    evidence: {
      de: "Gerade der Anfang wird gefördert: Dienstleistungen, Sachmittel, notwendige Investitionen und zusätzliches Projektpersonal. Checklisten und Projekte zum Nachmachen liegen im Portal bereit, und die Geschäftsstelle berät von Beginn an.",
      en: "It is the beginning that is funded: services, material, necessary investments and additional project staff. The portal has checklists and projects to follow, and the office advises from the start.",
      nl: "Juist het begin wordt gesubsidieerd: diensten, materiaal, noodzakelijke investeringen en extra projectpersoneel. Het portaal heeft checklists en projecten om na te volgen, en het secretariaat adviseert vanaf het begin.",
      fr: "C’est justement le début qui est subventionné : services, matériel, investissements nécessaires et personnel de projet supplémentaire. Le portail propose des listes de contrôle et des projets à suivre, et le secrétariat conseille dès le départ.",
    },
    sources: [AUTHORITIES, PORTAL],
  },
  {
    id: "objection-jobs",
    kind: "objection",
    topics: ["administration"],
    audiences: ["staff", "administration"],
    claim: {
      de: "„Am Ende geht es doch um unsere Stellen.“",
      en: "“In the end it is about our jobs.”",
      nl: "‘Uiteindelijk gaat het toch om onze banen.’",
      fr: "« Au fond, ce sont nos postes qui sont en jeu. »",
    },
    evidence: {
      de: "Sparen ist nur einer von drei möglichen Zwecken einer Förderung; eine bessere Leistung oder eine gemeinsame Lösung genügt. Die gemeinsame Rufbereitschaft in der Eifel zeigt, worum es oft geht: Dienste, die vorher wenige tragen mussten, verteilen sich auf mehr Schultern.",
      en: "Saving is only one of three possible purposes of funding; a better service or a joint solution is enough. The shared on-call duty in the Eifel shows what it is often about: duties that few had to bear are spread over more shoulders.",
      nl: "Besparen is maar één van drie mogelijke doelen van subsidie; betere dienstverlening of een gezamenlijke oplossing volstaat. De gedeelde piketdienst in de Eifel laat zien waar het vaak om gaat: diensten die weinigen moesten dragen, komen op meer schouders.",
      fr: "Économiser n’est que l’un des trois buts possibles d’une subvention ; un meilleur service ou une solution commune suffit. L’astreinte partagée dans l’Eifel montre de quoi il s’agit souvent : des services portés par quelques-uns se répartissent sur plus d’épaules.",
    },
    sources: [GUIDELINE, EIFEL],
  },
  {
    id: "objection-big-partner",
    kind: "objection",
    topics: [],
    audiences: ["council", "citizens"],
    claim: {
      de: "„Dann bestimmt der größte Partner.“",
      en: "“Then the largest partner decides.”",
      nl: "‘Dan bepaalt de grootste partner.’",
      fr: "« Alors c’est le plus grand qui décide. »",
    },
    evidence: {
      de: "Ein Partner stellt den Antrag, aber alle müssen zustimmen. Im Zweckverband LANDFOLGE Garzweiler arbeiten die Großstadt Mönchengladbach und die Gemeinde Titz zusammen; wie Stimmen und Lasten verteilt werden, regelt die Satzung, die alle beschließen.",
      en: "One partner files the application, but all have to agree. In the joint authority LANDFOLGE Garzweiler the city of Mönchengladbach and the municipality of Titz work together; how votes and burdens are shared stands in statutes that all adopt.",
      nl: "Eén partner doet de aanvraag, maar allen moeten instemmen. In het openbaar lichaam LANDFOLGE Garzweiler werken de grote stad Mönchengladbach en de gemeente Titz samen; hoe stemmen en lasten worden verdeeld, staat in statuten die allen vaststellen.",
      fr: "Un partenaire dépose la demande, mais tous doivent consentir. Dans le syndicat intercommunal LANDFOLGE Garzweiler, la grande ville de Mönchengladbach et la commune de Titz travaillent ensemble ; la répartition des voix et des charges figure dans des statuts que tous adoptent.",
    },
    sources: [ERKELENZ, AUTHORITIES, GKG],
  },
  {
    id: "objection-only-while-money-lasts",
    kind: "objection",
    topics: [],
    audiences: ["council", "citizens", "administration"],
    claim: {
      de: "„Das hält nur, solange Geld fließt.“",
      en: "“It lasts only as long as there is money.”",
      nl: "‘Dat duurt alleen zolang er geld is.’",
      fr: "« Cela ne dure que tant qu’il y a de l’argent. »",
    },
    evidence: {
      de: "Gefördert wird nur, was auf Dauer angelegt ist, in der Regel auf mindestens fünf Jahre. Bocholt und Aalten nutzen ihre Vereinbarung seit 2004.",
      en: "Only what is meant to last is funded, as a rule for five years at least. Bocholt and Aalten have used their agreement since 2004.",
      nl: "Alleen wat voor langere tijd is bedoeld, wordt gesubsidieerd, in de regel voor minstens vijf jaar. Bocholt en Aalten gebruiken hun overeenkomst sinds 2004.",
      fr: "N’est subventionné que ce qui est conçu pour durer, en règle générale cinq ans au moins. Bocholt et Aalten utilisent leur convention depuis 2004.",
    },
    sources: [GUIDELINE, BOCHOLT],
  },
  {
    id: "objection-foreign-law",
    kind: "objection",
    topics: [],
    audiences: ["administration", "council"],
    claim: {
      de: "„Über die Grenze ist das rechtlich viel zu schwierig.“",
      en: "“Across the border it is legally much too difficult.”",
      nl: "‘Over de grens is dat juridisch veel te moeilijk.’",
      fr: "« Au-delà de la frontière, c’est juridiquement bien trop compliqué. »",
    },
    evidence: {
      de: "Die Wege sind gebaut: das Anholter Abkommen für die Niederlande, das Mainzer Abkommen für Wallonien und die Deutschsprachige Gemeinschaft, der Europäische Verbund für territoriale Zusammenarbeit für alle Staaten der Union.",
      en: "The ways are there: the Anholt agreement for the Netherlands, the Mainz agreement for Wallonia and the German-speaking Community, the European grouping of territorial cooperation for all states of the Union.",
      nl: "De wegen liggen er: het Verdrag van Anholt voor Nederland, het Verdrag van Mainz voor Wallonië en de Duitstalige Gemeenschap, de Europese groepering voor territoriale samenwerking voor alle lidstaten.",
      fr: "Les voies existent : l’accord d’Anholt pour les Pays-Bas, l’accord de Mayence pour la Wallonie et la Communauté germanophone, le groupement européen de coopération territoriale pour tous les États de l’Union.",
    },
    sources: [ANHOLT, MAINZ, EGTC],
  },
  {
    id: "objection-support-refused",
    kind: "objection",
    topics: ["finance"],
    audiences: ["administration", "council"],
    claim: {
      de: "„Und wenn wir die Förderung am Ende nicht bekommen?“",
      en: "“And if in the end we do not get the funding?”",
      nl: "‘En als we de subsidie uiteindelijk niet krijgen?’",
      fr: "« Et si finalement nous n’obtenons pas la subvention ? »",
    },
    evidence: {
      de: "Einen Anspruch auf Förderung gibt es nicht; entschieden wird nach Ermessen und Haushaltslage. Deshalb lohnt sich die unverbindliche Vorab-Einschätzung, bevor Kosten entstehen: Sie zeigt, welche Voraussetzungen vorliegen und was noch fehlt. Begonnen werden darf erst nach dem Antrag.",
      en: "There is no claim to funding; it is decided at discretion and within the budget. That is why the non-binding pre-assessment is worth it before costs arise: it shows which conditions hold and what is missing. Nothing may begin before the application.",
      nl: "Er is geen recht op subsidie; er wordt naar eigen oordeel en binnen de begroting beslist. Daarom loont de vrijblijvende voorlopige beoordeling voordat er kosten ontstaan: zij toont aan welke voorwaarden is voldaan en wat nog ontbreekt. Beginnen mag pas na de aanvraag.",
      fr: "Il n’existe pas de droit à la subvention ; la décision est discrétionnaire et dépend du budget. C’est pourquoi la pré-évaluation sans engagement vaut la peine avant toute dépense : elle montre quelles conditions sont réunies et ce qui manque. Rien ne doit commencer avant la demande.",
    },
    sources: [GUIDELINE, AUTHORITIES],
  },
] as const satisfies readonly (ArgumentContent & { readonly id: string })[];
