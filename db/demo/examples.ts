// Examples of the demo beside the winners of 2022: the municipalities are real, what they are said to do is invented.
import type { CooperationForm } from "#db/vocabulary/example";
import type { Locale } from "#db/vocabulary/locale";
import type { Topic } from "#db/vocabulary/topic";

export type DemoExample = {
  readonly title: string;
  readonly summary: string;
  readonly language: Locale;
  /** As it is typed: names of the directory, or a name with its country. */
  readonly lead: string;
  readonly partners: readonly string[];
  readonly topics: readonly Topic[];
  readonly form: CooperationForm;
  readonly since: number;
  readonly inhabitants: number;
  readonly digital: boolean;
  readonly effect: string;
  readonly figures: string;
  readonly effort: string;
  readonly transfer: string;
};

type Row = readonly [title: string, summary: string, lead: string, partners: readonly string[], topics: readonly Topic[], form: CooperationForm, since: number, inhabitants: number, figures: string];

const ROWS: readonly Row[] = [
  ["Gemeinsamer Bauhof Nordmünsterland", "Drei Gemeinden betreiben einen Bauhof an zwei Standorten und teilen sich Kehrmaschine, Winterdienst und Werkstatt.", "Gemeinde Heek", ["Gemeinde Legden", "Stadt Ahaus"], ["construction"], "agreement-delegating", 2017, 56_000, "12 %: geringere Kosten je Kilometer Winterdienst"],
  ["Vergabestelle für fünf Kommunen", "Eine gemeinsame Stelle führt Vergaben für fünf Verwaltungen, vom Leistungsverzeichnis bis zum Zuschlag.", "Stadt Dülmen", ["Gemeinde Rosendahl", "Stadt Billerbeck", "Gemeinde Havixbeck", "Gemeinde Nottuln"], ["finance"], "agreement-mandating", 2019, 98_000, "140: Vergaben im Jahr"],
  ["Grenzenloser Rettungswagen", "Ein Rettungswagen fährt auf beiden Seiten der Grenze; Leitstellen und Krankenhäuser arbeiten nach einem gemeinsamen Plan.", "Kreis Kleve", ["Gemeente Gennep", "Stadt Goch"], ["rescue", "health"], "agreement-delegating", 2015, 92_000, "6 Minuten: kürzere Anfahrt im Grenzraum"],
  ["IT-Verbund Oberberg", "Sechs Kommunen betreiben Rechenzentrum, Fachverfahren und Hilfe am Telefon gemeinsam.", "Stadt Gummersbach", ["Stadt Wiehl", "Stadt Bergneustadt", "Gemeinde Reichshof", "Gemeinde Marienheide", "Stadt Waldbröl"], ["digital"], "joint-authority", 2014, 148_000, "1: gemeinsames Rechenzentrum statt sechs"],
  ["Gemeinsames Archiv im alten Amtsgericht", "Zwei Städte lagern und erschließen ihr Archivgut an einem Ort mit Lesesaal und Restaurierung.", "Stadt Soest", ["Stadt Lippstadt"], ["culture", "administration"], "agreement-delegating", 2018, 115_000, "2,4 km: gesicherte Akten"],
  ["Klimaschutzmanagement im Tandem", "Zwei Gemeinden teilen sich zwei Fachleute für Klimaschutz und Wärmeplanung.", "Gemeinde Everswinkel", ["Stadt Telgte"], ["climate"], "agreement-mandating", 2021, 30_000, "2: Stellen für zwei Kommunen"],
  ["Wasserverbund Hohe Mark", "Vier Versorger verbinden ihre Netze, damit ein Ausfall an einer Stelle nirgends den Hahn abdreht.", "Stadt Haltern am See", ["Stadt Dorsten", "Gemeinde Reken", "Stadt Borken"], ["water-waste"], "joint-authority", 2012, 190_000, "4: verbundene Netze"],
  ["Radschnellweg Ruhr-Lippe", "Planung, Bau und Unterhalt eines Radschnellwegs über sieben Stadtgrenzen liegen in einer Hand.", "Kreis Unna", ["Stadt Dortmund", "Stadt Hamm", "Stadt Lünen", "Stadt Kamen", "Stadt Bergkamen", "Stadt Werne"], ["mobility"], "working-group", 2020, 980_000, "34 km: durchgehender Weg"],
  ["Tourismus Drei-Länder-Eck", "Drei Länder werben mit einer Karte, einem Veranstaltungskalender und einem Ticket für ihre Museen.", "StädteRegion Aachen", ["Gemeente Vaals", "Gemeinde Kelmis"], ["culture", "economy"], "egtc", 2016, 590_000, "28: Museen mit einem Ticket"],
  ["Gemeinsame Ausländerbehörde", "Zwei Kreise führen Termine, Akten und Beratung in einer Behörde zusammen.", "Kreis Lippe", ["Kreis Höxter"], ["public-order", "social"], "agreement-delegating", 2022, 490_000, "9 Tage: kürzere Wartezeit auf einen Termin"],
  ["Schwimmbad auf der Grenze", "Zwei Gemeinden bauen und betreiben zusammen ein Hallenbad, damit beide Grundschulen schwimmen lernen.", "Gemeinde Burbach", ["Gemeinde Neunkirchen"], ["schools", "culture"], "joint-enterprise", 2019, 28_000, "1.100: Kinder im Schwimmunterricht"],
  ["Telenotarzt Westfalen", "Ein Notarzt am Bildschirm unterstützt die Rettungswagen von acht Trägern, bis Hilfe vor Ort ist.", "Stadt Bielefeld", ["Kreis Paderborn", "Kreis Gütersloh", "Kreis Herford", "Kreis Minden-Lübbecke"], ["rescue", "digital"], "agreement-delegating", 2021, 1_600_000, "24 Stunden: Notarzt am Bildschirm"],
  ["Standesamt Eifel-Ahr", "Drei Gemeinden führen ihre Standesämter zusammen; getraut wird weiterhin in jedem Ort.", "Stadt Mechernich", ["Gemeinde Kall", "Stadt Bad Münstereifel"], ["public-order"], "agreement-delegating", 2018, 57_000, "5: Tage geöffnet statt drei"],
  ["Interkommunales Gewerbegebiet an der A 31", "Drei Kommunen entwickeln Flächen gemeinsam und teilen Kosten und Gewerbesteuer nach einem Schlüssel.", "Stadt Gescher", ["Stadt Stadtlohn", "Gemeinde Südlohn"], ["economy", "planning"], "joint-authority", 2013, 46_000, "62 ha: gemeinsame Fläche"],
  ["Digitale Baugenehmigung Hand in Hand", "Fünf Bauaufsichten arbeiten mit einem Verfahren, gemeinsamen Bausteinen und einer Vertretung im Urlaub.", "Kreis Warendorf", ["Stadt Ahlen", "Stadt Beckum", "Stadt Oelde", "Stadt Warendorf"], ["digital", "planning"], "agreement-mandating", 2022, 280_000, "31 %: schnellere Bescheide"],
  ["Pflegestützpunkt zweier Nachbarn", "Ein Büro, zwei Rathäuser: Beratung zur Pflege an fünf Tagen, abwechselnd in beiden Städten und zu Hause.", "Stadt Rheinberg", ["Stadt Xanten"], ["health", "social"], "agreement-mandating", 2020, 53_000, "1.900: Beratungen im Jahr"],
  ["Volkshochschulzweckverband Rur-Wurm", "Eine Volkshochschule für vier Städte mit Kursen in jedem Ort und einem Heft für alle.", "Stadt Erkelenz", ["Stadt Wegberg", "Stadt Hückelhoven", "Stadt Wassenberg"], ["schools", "culture"], "joint-authority", 2008, 134_000, "14.000: Belegungen im Jahr"],
  ["Starkregenkarte Bergisches Land", "Acht Kommunen haben eine gemeinsame Karte der Starkregengefahren und warnen über dieselben Pegel.", "Stadt Wuppertal", ["Stadt Solingen", "Stadt Remscheid", "Stadt Haan"], ["climate", "rescue"], "working-group", 2021, 650_000, "58: gemeinsame Pegel"],
  ["Gemeinsame Datenschutzbeauftragte", "Eine Stelle berät und prüft sechs kleine Verwaltungen, die sich allein keine leisten könnten.", "Stadt Bad Berleburg", ["Stadt Bad Laasphe", "Gemeinde Erndtebrück", "Stadt Hilchenbach"], ["administration", "digital"], "agreement-mandating", 2018, 60_000, "1: Fachfrau für vier Verwaltungen"],
  ["Biotonne ohne Grenzen", "Zwei niederländische und drei deutsche Kommunen verwerten ihre Bioabfälle in einer Anlage zu Gas und Kompost.", "Stadt Bocholt", ["Stadt Rhede", "Stadt Isselburg", "Gemeente Oude IJsselstreek", "Gemeente Winterswijk"], ["water-waste", "climate"], "private-law", 2017, 180_000, "9.500 t: Bioabfall im Jahr"],
  ["Ausbildungsverbund Verwaltung Südwestfalen", "Nachwuchs lernt in mehreren Rathäusern, der Unterricht findet gemeinsam statt.", "Kreis Olpe", ["Stadt Attendorn", "Stadt Lennestadt", "Gemeinde Wenden", "Gemeinde Finnentrop"], ["administration"], "working-group", 2019, 130_000, "36: Auszubildende"],
  ["Fahrbibliothek im Kreis", "Ein Bücherbus mit Ausleihe, Internet und Sprechstunde der Verwaltung fährt in 40 Dörfer.", "Kreis Euskirchen", ["Gemeinde Dahlem", "Gemeinde Weilerswist", "Stadt Zülpich"], ["culture"], "agreement-delegating", 2016, 95_000, "40: Haltestellen"],
  ["Sichere Netze: gemeinsame IT-Sicherheit", "Ein Team beobachtet die Netze von sieben Kommunen und übt mit ihnen den Ernstfall.", "Stadt Krefeld", ["Kreis Viersen", "Stadt Willich", "Stadt Tönisvorst", "Stadt Kempen"], ["digital", "public-order"], "agreement-mandating", 2023, 420_000, "2: Übungen im Jahr"],
  ["Wohnungslosenhilfe am Niederrhein", "Drei Städte halten gemeinsam Plätze, Beratung und eine Krankenwohnung vor.", "Stadt Moers", ["Stadt Neukirchen-Vluyn", "Stadt Kamp-Lintfort"], ["social", "health"], "agreement-delegating", 2020, 170_000, "24: Plätze das ganze Jahr"],
];

const DUTCH: DemoExample = {
  title: "Grenzeloos op de fiets",
  summary: "Drie gemeenten aan weerszijden van de grens leggen samen fietsroutes aan, onderhouden ze en verwijzen op dezelfde borden naar elkaars bezienswaardigheden.",
  language: "nl",
  lead: "Stadt Gronau (Westf.)",
  partners: ["Gemeente Enschede", "Gemeente Losser"],
  topics: ["mobility", "culture"],
  form: "working-group",
  since: 2018,
  inhabitants: 230_000,
  digital: false,
  effect: "Fietsers merken de grens niet meer. De gemeenten delen materieel en kennis en vragen subsidies samen aan.",
  figures: "86 km: gezamenlijke routes",
  effort: "Een overeenkomst van vier bladzijden, één contactpersoon per gemeente en elk jaar een gezamenlijke begroting.",
  transfer: "Voor elke gemeente die aan een grens ligt, ook aan die van een Land of provincie.",
};

const INVENTED = "Dieses Beispiel ist für die Vorführung erfunden.";

export const demoExamples: readonly DemoExample[] = [
  ...ROWS.map(([title, summary, lead, partners, topics, form, since, inhabitants, figures]): DemoExample => ({
    title,
    summary,
    language: "de",
    lead,
    partners,
    topics,
    form,
    since,
    inhabitants,
    digital: topics.includes("digital"),
    effect: `Die Beteiligten schaffen zusammen, was jede Kommune für sich nur mit Lücken leisten könnte: Vertretung im Urlaub, Fachwissen im Haus und feste Ansprechpersonen. ${INVENTED}`,
    figures,
    effort: "Gebraucht hat es einen Beschluss in jedem Rat, eine Vereinbarung mit klarem Kostenschlüssel und ein Jahr, in dem beide Seiten ihre Abläufe offengelegt haben.",
    transfer: "Übertragbar auf Nachbarn ähnlicher Größe, die dieselbe Aufgabe haben und sich auf einen Standort oder eine Leitung einigen können.",
  })),
  DUTCH,
];
